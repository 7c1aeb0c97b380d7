package thalweg.formula.syntax;

import thalweg.formula.syntax.Token.Kind;

/// The tokens of a formula, one after another, with a look at the next.
final class Tokens {
  private final Lexer lexer;
  private final boolean latex;
  private Token previous = new Token(Kind.END, "", 0, 0);
  private Token next;

  /// The tokens of a text.
  ///
  /// @throws FormulaException at a character that begins no token
  Tokens(String text) {
    lexer = new Lexer(text);
    latex = text.contains("\\") || text.contains("^{") || text.contains("_{");
    next = lexer.next();
  }

  /// Whether the text has signs that only LaTeX has: letters side by side are factors there.
  boolean areLatex() {
    return latex;
  }

  /// A place among the tokens, to which one may come back.
  record Bookmark(int position, Token previous, Token next) {}

  /// The place that is reached.
  Bookmark mark() {
    return new Bookmark(lexer.position(), previous, next);
  }

  /// Goes back to a place that was marked.
  void goTo(Bookmark place) {
    lexer.goTo(place.position());
    previous = place.previous();
    next = place.next();
  }

  /// The token that comes next.
  Token next() {
    return next;
  }

  /// Whether the next token is a name that is written as one sign.
  boolean isNextSign() {
    return lexer.isSign(next);
  }

  /// Whether a name is written as one sign: before a bracket, too, it is a factor.
  boolean isSign(Token name) {
    return lexer.isSign(name);
  }

  /// Whether a time in brackets comes next, as in θ(t) and θ(k+1): that is no factor.
  boolean isTimeNext() {
    return lexer.isTimeAt(next.position());
  }

  /// Whether the next token is of a kind.
  boolean isNext(Kind kind) {
    return next.kind() == kind;
  }

  /// Whether the last token that was taken is of a kind.
  boolean wasLast(Kind kind) {
    return previous.kind() == kind;
  }

  /// The last token that was taken; an end, before any was.
  Token last() {
    return previous;
  }

  /// Takes the next token.
  ///
  /// @throws FormulaException if a character follows it that begins no token
  Token take() {
    Token taken = next;
    previous = taken;
    next = lexer.next();
    return taken;
  }

  /// Takes the next token, which has to be of a kind.
  ///
  /// @param otherwise the key of what to say where it is not
  /// @throws FormulaException if it is not
  void take(Kind wanted, String otherwise, Object... details) {
    if (!isNext(wanted)) {
      refuseList(wanted);
      refuseDecimalComma(next);
      throw FormulaException.unexpected(next, otherwise, details);
    }
    take();
  }

  /// Refuses what stands between brackets of lists; in LaTeX's braces there is one number.
  private void refuseList(Kind closing) {
    boolean parts = isNext(Kind.COMMA) || (isNext(Kind.COMMA_IN_NUMBER) && !latex);
    if (parts && closing == Kind.CLOSE_SQUARE) {
      throw FormulaException.at(next.position(), next.length(), "comma.list");
    }
    if (parts && closing == Kind.CLOSE_BRACE) {
      throw FormulaException.at(next.position(), next.length(), "comma.braces");
    }
  }

  /// Refuses a comma where a decimal point is meant.
  static void refuseDecimalComma(Token token) {
    if (token.kind() == Kind.COMMA_IN_NUMBER) {
      throw FormulaException.at(token.position(), token.length(), "comma.decimal");
    }
  }
}
