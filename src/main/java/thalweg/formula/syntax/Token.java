package thalweg.formula.syntax;

/// A word of a formula.
///
/// @param kind what it is
/// @param text its characters; empty at the end of the formula
/// @param position where it begins, in characters counted from 0
record Token(Kind kind, String text, int position) {

  /// What a token may be.
  enum Kind {
    NUMBER,
    NAME,
    PLUS,
    MINUS,
    TIMES,
    DIVIDED_BY,
    POWER,
    OPEN,
    CLOSE,
    COMMA,
    END
  }

  int length() {
    return text.length();
  }
}
