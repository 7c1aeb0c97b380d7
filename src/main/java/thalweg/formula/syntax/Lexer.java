package thalweg.formula.syntax;

import java.util.function.IntPredicate;
import thalweg.formula.syntax.Token.Kind;

/// Cuts a formula into tokens, from left to right.
final class Lexer {
  private final String text;
  private int position;

  Lexer(String text) {
    this.text = text;
  }

  /// The next token; [Kind#END] for ever once the text is used up.
  ///
  /// @throws FormulaException at a character that begins no token
  Token next() {
    skip(Lexer::isBlank);
    int start = position;
    if (start == text.length()) {
      return new Token(Kind.END, "", start);
    }
    Kind kind = advance();
    return new Token(kind, text.substring(start, position), start);
  }

  private Kind advance() {
    if (beginsNumber()) {
      skipNumber();
      return Kind.NUMBER;
    }
    if (isNameStart(at(position))) {
      skip(c -> isNameStart(c) || isDigit(c));
      return Kind.NAME;
    }
    if (at(position) == '*' && at(position + 1) == '*') {
      position += 2;
      return Kind.POWER;
    }
    Kind kind =
        switch (at(position)) {
          case '+' -> Kind.PLUS;
          case '-' -> Kind.MINUS;
          case '*' -> Kind.TIMES;
          case '/' -> Kind.DIVIDED_BY;
          case '^' -> Kind.POWER;
          case '(' -> Kind.OPEN;
          case ')' -> Kind.CLOSE;
          case ',' -> Kind.COMMA;
          default -> throw strange();
        };
    position++;
    return kind;
  }

  private boolean beginsNumber() {
    return isDigit(at(position)) || (at(position) == '.' && isDigit(at(position + 1)));
  }

  private void skipNumber() {
    skip(Lexer::isDigit);
    if (at(position) == '.') {
      position++;
      skip(Lexer::isDigit);
    }
    // An e without digits after it is no exponent: 2e is twice Euler's number, 2exp(x) a product.
    if (at(position) == 'e' || at(position) == 'E') {
      int sign = at(position + 1) == '+' || at(position + 1) == '-' ? 1 : 0;
      if (isDigit(at(position + 1 + sign))) {
        position += 1 + sign;
        skip(Lexer::isDigit);
      }
    }
  }

  private void skip(IntPredicate wanted) {
    while (position < text.length() && wanted.test(text.charAt(position))) {
      position++;
    }
  }

  private int at(int index) {
    return index < text.length() ? text.charAt(index) : -1;
  }

  private FormulaException strange() {
    String character = Character.toString(text.codePointAt(position));
    return FormulaException.at(position, character.length(), "expected.symbol", character);
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNameStart(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }
}
