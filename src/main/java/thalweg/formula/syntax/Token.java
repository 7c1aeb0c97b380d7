package thalweg.formula.syntax;

import java.util.Optional;
import thalweg.formula.derivative.Relation;

/// A word of a formula.
///
/// @param kind what it is
/// @param text what it says: of a name the name that is meant (`sin` for `np.sin` and `\sin`), of
///   raised digits the number, else its characters; empty at the end of the formula
/// @param position where it begins, in characters counted from 0
/// @param length the characters that it takes
record Token(Kind kind, String text, int position, int length) {

  /// What a token may be.
  enum Kind {
    NUMBER,
    NAME,
    PLUS,
    MINUS,
    TIMES,
    DIVIDED_BY,
    POWER,
    /// A raised whole number: ², ⁻¹.
    RAISED,
    /// The sign √.
    ROOT,
    /// LaTeX's `\frac`.
    FRACTION,
    OPEN,
    CLOSE,
    OPEN_SQUARE,
    CLOSE_SQUARE,
    OPEN_BRACE,
    CLOSE_BRACE,
    /// The signs ⌊ and ⌋.
    OPEN_FLOOR,
    CLOSE_FLOOR,
    /// The signs ⌈ and ⌉.
    OPEN_CEIL,
    CLOSE_CEIL,
    /// Of two the magnitude between them is taken.
    BAR,
    LESS,
    AT_MOST,
    GREATER,
    AT_LEAST,
    /// Those of a choice as programs write it: `a < b ? c : d`.
    QUESTION,
    COLON,
    /// The sign of a sum or product with LaTeX's bounds.
    SERIES,
    /// LaTeX's `\\begin{cases}`, what stands between its columns and rows, and its end.
    CASES_BEGIN,
    COLUMN,
    ROW_END,
    CASES_END,
    COMMA,
    /// A comma between two digits, where a decimal point may be meant.
    COMMA_IN_NUMBER,
    END;

    /// How the numbers on both sides are compared by it; empty if it compares none.
    Optional<Relation> relation() {
      return switch (this) {
        case LESS -> Optional.of(Relation.LESS);
        case AT_MOST -> Optional.of(Relation.AT_MOST);
        case GREATER -> Optional.of(Relation.GREATER);
        case AT_LEAST -> Optional.of(Relation.AT_LEAST);
        default -> Optional.empty();
      };
    }

    boolean isComma() {
      return this == COMMA || this == COMMA_IN_NUMBER;
    }

    /// Whether an operand in brackets of any kind begins with it.
    boolean opens() {
      return switch (this) {
        case OPEN, OPEN_SQUARE, OPEN_BRACE, OPEN_FLOOR, OPEN_CEIL -> true;
        default -> false;
      };
    }

    /// Whether an operand in brackets of any kind ends with it.
    boolean closes() {
      return switch (this) {
        case CLOSE, CLOSE_SQUARE, CLOSE_BRACE, CLOSE_FLOOR, CLOSE_CEIL -> true;
        default -> false;
      };
    }

    /// What ends an operand that begins with this.
    Kind closing() {
      return switch (this) {
        case OPEN_SQUARE -> CLOSE_SQUARE;
        case OPEN_BRACE -> CLOSE_BRACE;
        case OPEN_FLOOR -> CLOSE_FLOOR;
        case OPEN_CEIL -> CLOSE_CEIL;
        default -> CLOSE;
      };
    }
  }

  /// Whether it is a name, and that one.
  boolean isName(String name) {
    return kind == Kind.NAME && text.equals(name);
  }

  /// Whether no blank is between this and the token after it.
  boolean isBeside(Token next) {
    return position + length == next.position;
  }
}
