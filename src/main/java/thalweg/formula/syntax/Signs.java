package thalweg.formula.syntax;

import java.util.Map;
import java.util.Optional;
import thalweg.formula.syntax.Token.Kind;

/// The signs of one character that formulas are written with, on keyboards and in print.
final class Signs {
  private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String LOWERED_DIGITS = "₀₁₂₃₄₅₆₇₈₉";
  private static final int NONE = -1;
  private static final String PRIME =
      "a derivative or the product with a transposed vector by its terms, as x^2 + y^2";

  /// Characters without a width that documents put between others.
  private static final String UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u2060\u2061\u2062\ufeff";

  private static final Map<Character, Kind> KINDS =
      Map.ofEntries(
          Map.entry('+', Kind.PLUS),
          Map.entry('-', Kind.MINUS),
          Map.entry('−', Kind.MINUS),
          Map.entry('–', Kind.MINUS),
          Map.entry('\u2010', Kind.MINUS),
          Map.entry('\u2011', Kind.MINUS),
          Map.entry('\u2012', Kind.MINUS),
          Map.entry('*', Kind.TIMES),
          Map.entry('·', Kind.TIMES),
          Map.entry('×', Kind.TIMES),
          Map.entry('⋅', Kind.TIMES),
          Map.entry('∙', Kind.TIMES),
          Map.entry('∗', Kind.TIMES),
          Map.entry('•', Kind.TIMES),
          Map.entry('∘', Kind.TIMES),
          Map.entry('⊙', Kind.TIMES),
          Map.entry('⊘', Kind.DIVIDED_BY),
          Map.entry('/', Kind.DIVIDED_BY),
          Map.entry('÷', Kind.DIVIDED_BY),
          Map.entry('∕', Kind.DIVIDED_BY),
          Map.entry('⁄', Kind.DIVIDED_BY),
          Map.entry('^', Kind.POWER),
          Map.entry('√', Kind.ROOT),
          Map.entry('∛', Kind.ROOT),
          Map.entry('⌊', Kind.OPEN_FLOOR),
          Map.entry('⌋', Kind.CLOSE_FLOOR),
          Map.entry('⌈', Kind.OPEN_CEIL),
          Map.entry('⌉', Kind.CLOSE_CEIL),
          Map.entry('(', Kind.OPEN),
          Map.entry(')', Kind.CLOSE),
          Map.entry('[', Kind.OPEN_SQUARE),
          Map.entry(']', Kind.CLOSE_SQUARE),
          Map.entry('{', Kind.OPEN_BRACE),
          Map.entry('}', Kind.CLOSE_BRACE),
          Map.entry('|', Kind.BAR),
          Map.entry('<', Kind.LESS),
          Map.entry('>', Kind.GREATER),
          Map.entry('≤', Kind.AT_MOST),
          Map.entry('⩽', Kind.AT_MOST),
          Map.entry('≥', Kind.AT_LEAST),
          Map.entry('⩾', Kind.AT_LEAST),
          Map.entry('?', Kind.QUESTION),
          Map.entry(':', Kind.COLON),
          Map.entry(',', Kind.COMMA));

  /// Signs of other languages, and what is written here.
  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("==", "abs(x - y) <= 1e-9"),
          Map.entry("!=", "< or >"),
          Map.entry("≠", "< or >"),
          Map.entry("&", "and"),
          Map.entry("—", "-"),
          Map.entry("//", "floor(x/y), or x/y for a fraction"),
          Map.entry("<>", "< or >"),
          Map.entry("=<", "<="),
          Map.entry("=>", ">="),
          Map.entry("%", "mod(x, y)"),
          Map.entry("∜", "( ... )^(1/4)"),
          Map.entry("‖", "hypot(x, y) for a length, |x| for a magnitude"),
          Map.entry("@", "a product of vectors by its terms, as x^2 + y^2"),
          Map.entry("!", "prod(i, 1, 5, i) for 5!"),
          Map.entry("′", PRIME),
          Map.entry("'", PRIME),
          Map.entry("’", PRIME),
          Map.entry("∫", "what the integral is"),
          Map.entry("∂", "what the derivative is"),
          Map.entry("∇", "what the derivative is"),
          Map.entry("Σ", "sum(i, 1, 5, ... )"),
          Map.entry("∑", "sum(i, 1, 5, ... )"),
          Map.entry("Π", "prod(i, 1, 5, ... )"),
          Map.entry("∏", "prod(i, 1, 5, ... )"),
          Map.entry("⅓", "1/3"),
          Map.entry("⅔", "2/3"),
          Map.entry("¼", "1/4"),
          Map.entry("¾", "3/4"),
          Map.entry("½", "1/2"));

  private Signs() {}

  /// What is written for a sign that formulas lack, where there is something.
  static Optional<String> instead(String sign) {
    return Optional.ofNullable(INSTEAD.get(sign));
  }

  /// What a sign is together with an equals sign behind it; empty if the two are no sign.
  static Optional<Kind> orEqual(Kind kind) {
    return switch (kind) {
      case LESS -> Optional.of(Kind.AT_MOST);
      case GREATER -> Optional.of(Kind.AT_LEAST);
      default -> Optional.empty();
    };
  }

  /// What a character is; empty if it is no sign.
  static Optional<Kind> kind(int character) {
    return Optional.ofNullable(KINDS.get((char) character));
  }

  /// Whether a character is a minus, in whatever length it is printed.
  static boolean isMinus(int character) {
    return kind(character).filter(kind -> kind == Kind.MINUS).isPresent();
  }

  /// The same with a keyboard's minus for every other.
  static String withHyphens(String number) {
    StringBuilder plain = new StringBuilder();
    number.chars().forEach(each -> plain.append(isMinus(each) ? '-' : (char) each));
    return plain.toString();
  }

  /// Whether a raised number may begin or go on with a character.
  static boolean isRaised(int character) {
    return character == '⁻' || character == '⁺' || RAISED_DIGITS.indexOf(character) != NONE;
  }

  /// Whether a character is a lowered digit, as in x₁.
  static boolean isLowered(int character) {
    return LOWERED_DIGITS.indexOf(character) != NONE;
  }

  /// The same with digits and signs on the line.
  static String onTheLine(String written) {
    StringBuilder line = new StringBuilder();
    written.chars().forEach(each -> line.append(onTheLine(each)));
    return line.toString();
  }

  private static char onTheLine(int written) {
    int digit = Math.max(RAISED_DIGITS.indexOf(written), LOWERED_DIGITS.indexOf(written));
    return switch (written) {
      case '⁻' -> '-';
      case '⁺' -> '+';
      default -> (char) (digit == NONE ? written : '0' + digit);
    };
  }

  /// Whether a character can be seen as no part of a formula: blanks, and the dollars around it.
  static boolean isBlank(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == '$'
        || (character >= 0 && UNSEEN.indexOf(character) >= 0);
  }
}
