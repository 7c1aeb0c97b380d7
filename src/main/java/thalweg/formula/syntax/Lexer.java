package thalweg.formula.syntax;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import thalweg.formula.syntax.Token.Kind;

/// Cuts a formula into tokens, from left to right.
final class Lexer {
  private static final Pattern TIME = Pattern.compile("\\( *[tkn] *(?:[-−–+] *\\d+ *)?\\)");

  /// The only letter that is raised as an exponent: `βᵗ`.
  private static final char RAISED_T = 'ᵗ';

  private final String text;
  private int position;

  /// @throws FormulaException if it is headed by variables that are none
  Lexer(String text) {
    this.text = PastedText.plain(text);
    position = Heading.end(this.text);
  }

  /// Where it goes on, in characters counted from 0.
  int position() {
    return position;
  }

  /// Goes back to a place where it was before.
  void goTo(int earlier) {
    position = earlier;
  }

  /// The next token; [Kind#END] for ever once the text is used up.
  ///
  /// @throws FormulaException at a character that begins no token
  Token next() {
    skip(Signs::isBlank);
    int start = position;
    if (start == text.length()) {
      return new Token(Kind.END, "", start, 0);
    }
    if (beginsNumber()) {
      NumberRefusal.check(text, start);
      skipNumber();
      return token(Kind.NUMBER, Signs.withHyphens(written(start)), start);
    }
    if (Signs.isRaised(at(start))) {
      skip(Signs::isRaised);
      return token(Kind.RAISED, Signs.onTheLine(written(start)), start);
    }
    if (at(start) == RAISED_T) {
      position++;
      return token(Kind.RAISED, "t", start);
    }
    if (NameLexer.isNameStart(at(start)) || Accents.isComposed(at(start))) {
      NameLexer.Named named = NameLexer.at(text, start);
      position = named.end();
      return token(Kind.NAME, named.name(), start);
    }
    if (GreekLetters.isLetter(at(start))) {
      GreekLetters.Found found = GreekLetters.at(text, start);
      position = found.end();
      return token(Kind.NAME, found.name(), start);
    }
    if (at(start) == '\\') {
      LatexLexer.Cut cut = LatexLexer.cut(text, start);
      position = cut.end();
      return cut.kind().isEmpty() ? next() : token(cut.kind().get(), cut.text(), start);
    }
    return sign(start);
  }

  private Token token(Kind kind, String says, int start) {
    return new Token(kind, says, start, position - start);
  }

  private String written(int start) {
    return text.substring(start, position);
  }

  private Token sign(int start) {
    if (at(start) == '*' && at(start + 1) == '*') {
      position += 2;
      return token(Kind.POWER, written(start), start);
    }
    if (at(start) == '.' && "*/^+-".indexOf(at(start + 1)) >= 0) {
      position++;
      Token elementwise = sign(position);
      return token(elementwise.kind(), elementwise.text(), start);
    }
    if (at(start) == '&' && LatexLexer.isInCases(text, start)) {
      position++;
      return token(Kind.COLUMN, written(start), start);
    }
    if (at(start) == '&' && at(start + 1) == '&') {
      position += 2;
      return token(Kind.NAME, "and", start);
    }
    if (SignRefusal.isOr(text, start)) {
      position += 2;
      return token(Kind.NAME, "or", start);
    }
    Optional<Integer> bounds = SeriesBounds.end(text, start);
    if (bounds.isPresent()) {
      position = bounds.get();
      return token(Kind.SERIES, written(start), start);
    }
    if (SignRefusal.isOfTwo(text, position)) {
      throw strange();
    }
    Kind kind = Signs.kind(at(start)).orElseThrow(this::strange);
    position++;
    Optional<Kind> orEqual = Signs.orEqual(kind).filter(_ -> at(position) == '=');
    if (orEqual.isPresent()) {
      position++;
      return token(orEqual.get(), written(start), start);
    }
    boolean inNumber =
        kind == Kind.COMMA && NameLexer.isDigit(at(start - 1)) && NameLexer.isDigit(at(position));
    return token(inNumber ? Kind.COMMA_IN_NUMBER : kind, written(start), start);
  }

  /// Whether a time in brackets begins at a place.
  boolean isTimeAt(int place) {
    return TIME.matcher(text).region(place, text.length()).lookingAt();
  }

  /// Whether a token is a name that is written as one sign, a Greek letter or one with a hat:
  /// beside another one it is a factor.
  boolean isSign(Token name) {
    int begin = name.position();
    int end = begin + 1;
    while (NameLexer.isLetter(at(end))) {
      end++;
    }
    boolean isGreek =
        at(begin) == '\\'
            ? GreekLetters.isCommand(text.substring(begin + 1, end))
            : GreekLetters.isLetter(at(begin));
    String written = text.substring(begin, begin + name.length());
    return name.kind() == Kind.NAME
        && (isGreek || written.chars().anyMatch(c -> Accents.isAccent(c) || Accents.isComposed(c)));
  }

  private boolean beginsNumber() {
    return NameLexer.isDigit(at(position))
        || (at(position) == '.' && NameLexer.isDigit(at(position + 1)));
  }

  private void skipNumber() {
    skip(NameLexer::isDigit);
    if (at(position) == '.') {
      position++;
      skip(NameLexer::isDigit);
    }
    // An e without digits after it is no exponent: 2e is twice Euler's number, 2exp(x) a product.
    if (at(position) == 'e' || at(position) == 'E') {
      int sign = at(position + 1) == '+' || Signs.isMinus(at(position + 1)) ? 1 : 0;
      if (NameLexer.isDigit(at(position + 1 + sign))) {
        position += 1 + sign;
        skip(NameLexer::isDigit);
      }
    }
  }

  private void skip(IntPredicate wanted) {
    while (position < text.length() && wanted.test(text.charAt(position))) {
      position++;
    }
  }

  private int at(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : -1;
  }

  private FormulaException strange() {
    return SignRefusal.at(text, position);
  }
}
