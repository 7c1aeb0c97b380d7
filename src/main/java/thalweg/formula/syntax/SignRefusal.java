package thalweg.formula.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Refuses characters that are no sign of formulas, with what to write for them.
final class SignRefusal {
  /// What follows the equals sign of an equation.
  private static final Pattern ZERO = Pattern.compile("\\s*0(?:\\.0*)?[\\s$;]*");

  /// What stands before the sign of a condition.
  private static final Pattern CONDITION = Pattern.compile("\\b(?:if|where)\\s*\\([^,]*$");

  /// What stands before the sign of an index.
  private static final Pattern SERIES = Pattern.compile("\\b(?:sum|prod)\\s*\\(\\s*\\w+\\s*$");

  /// What ends a sentence or a line of a program.
  private static final String ENDS = ";.,=";

  private static final String QUOTES = "\"'`\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb";

  /// What stands before the sign of an argument that is given by its name.
  private static final Pattern ARGUMENT =
      Pattern.compile("[(,]\\s*(?:base|min|max|a_min|a_max|out|dim|axis|keepdims?|inplace)\\s*$");

  /// Two bars with conditions on both sides.
  private static final Pattern OR = Pattern.compile("(?<=[\\s)\\w])\\|\\|(?=[\\s(\\w])");

  private static final Pattern SILENT = Pattern.compile("(?:[\\s$;]|\\\\(?:q?quad|[\\])}, ]))*");

  /// The last character of an operand.
  private static final Pattern COMPLETE = Pattern.compile("[\\p{L}\\p{N})\\]}|][\\s$]*$");

  /// A call behind a point, as `x.pow(2)`.
  private static final Pattern METHOD = Pattern.compile("\\.\\s*[A-Za-z_]\\w*");

  private SignRefusal() {}

  /// Whether two characters together are a sign of another language.
  static boolean isOfTwo(String text, int position) {
    return Signs.instead(two(text, position)).isPresent();
  }

  /// Whether two bars are those of programs between conditions: there are no others in the text.
  static boolean isOr(String text, int position) {
    return text.startsWith("||", position)
        && OR.matcher(text).replaceAll("").indexOf('|') < 0
        && text.matches("(?s).*[<>].*");
  }

  /// The refusal of the sign that begins there.
  static FormulaException at(String text, int position) {
    String character = Character.toString(text.codePointAt(position));
    String rest = text.substring(position + character.length());
    String before = text.substring(0, position);
    if (ENDS.contains(character) && isComplete(before) && SILENT.matcher(rest).matches()) {
      return FormulaException.at(position, 1, "symbol.last", character);
    }
    if (character.equals("=") && before.isBlank()) {
      return FormulaException.at(position, 1, "symbol.first", character);
    }
    if (QUOTES.contains(character) && !isPrime(before, character)) {
      return FormulaException.at(position, 1, "symbol.quote", character);
    }
    if (character.equals("#") && isComplete(before)) {
      return FormulaException.at(position, text.length() - position, "symbol.comment");
    }
    Matcher method = METHOD.matcher(text).region(position, text.length());
    if (method.lookingAt()) {
      return FormulaException.at(
          position, method.group().length(), "symbol.method", method.group());
    }
    if (character.equals("=") && ARGUMENT.matcher(before).find()) {
      return FormulaException.at(position, 1, "symbol.argument");
    }
    if (character.equals("=") && ZERO.matcher(rest).matches()) {
      return FormulaException.at(position, text.length() - position, "symbol.equation");
    }
    if (character.equals("=") && equality(before).equals("=") && !isOfTwo(text, position)) {
      return FormulaException.at(position, 1, "symbol.equals");
    }
    String sign = isOfTwo(text, position) ? two(text, position) : character;
    Optional<String> instead = Signs.instead(sign.equals("=") ? equality(before) : sign);
    boolean remark =
        (sign.equals("//") || sign.equals("%"))
            && Remarks.isOneWord(text.substring(position + sign.length()));
    if (remark && isComplete(before) && instead.isPresent()) {
      return FormulaException.at(position, sign.length(), "symbol.remark", sign, instead.get());
    }
    return instead.isPresent()
        ? FormulaException.at(position, sign.length(), "symbol.instead", sign, instead.get())
        : FormulaException.at(position, character.length(), "expected.symbol", character);
  }

  /// Whether a formula may end there.
  private static boolean isComplete(String before) {
    return COMPLETE.matcher(before).find();
  }

  /// Whether a mark stands behind what it is said of, as in x'.
  private static boolean isPrime(String before, String mark) {
    return "'\u2019".contains(mark)
        && !before.isBlank()
        && Character.isLetterOrDigit(before.charAt(before.length() - 1))
        && !before.matches("\\s*[fFrRbBuU]{1,2}");
  }

  /// The sign whose advice is that of an equals sign.
  private static String equality(String before) {
    if (CONDITION.matcher(before).find()) {
      return "==";
    }
    Matcher series = SERIES.matcher(before);
    return series.find() ? series.group().startsWith("s") ? "∑" : "∏" : "=";
  }

  private static String two(String text, int position) {
    return text.substring(position, Math.min(position + 2, text.length()));
  }
}
