package thalweg.formula.syntax;

import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts names in letters of the keyboard from a formula's text: of `xy` and `x1x2` the first
/// factor, of `np.sin` the function alone, of `x[0]` the variable.
final class NameLexer {
  private static final Pattern NUMBERED_FACTORS = Pattern.compile("(?:x_?[12]){2,}");

  /// Numbers that programs call by the name of a module and one of their own.
  private static final String PROGRAM_CONSTANT = "(?i)pi|e";

  /// A call as Mathematica writes it, where E is Euler's number.
  private static final Pattern ALGEBRA = Pattern.compile("\\b[A-Z][A-Za-z]+\\d*\\[");

  /// Other constants of C.
  private static final Pattern OF_C =
      Pattern.compile("M_(?:LN2|LN10|LOG2E|LOG10E|SQRT2|SQRT1_2|PI_2|PI_4|[12]_PI|2_SQRTPI)");

  /// Logarithms with a second argument, which is the base.
  private static final String BASED = "(?:math|cmath|sympy|sp)\\.log";

  /// An element of a list in a sum as Python writes it.
  private static final Pattern ELEMENT =
      Pattern.compile(
          "x\\[(?<index>[a-z])\\s*(?<shift>[-+]\\s*\\d)?\\s*\\](?=.*\\brange\\b)", Pattern.DOTALL);

  private final String text;
  private final int start;
  private int position;

  private NameLexer(String text, int start) {
    this.text = text;
    this.start = start;
    position = start;
  }

  /// What was cut.
  ///
  /// @param end behind its last character, in characters of the text counted from 0
  record Named(String name, int end) {}

  /// The name that begins at a place.
  ///
  /// @param start where a letter or an underscore stands
  /// @throws FormulaException if it can be no name of formulas
  static Named at(String text, int start) {
    NameLexer lexer = new NameLexer(text, start);
    return new Named(lexer.read(), lexer.position);
  }

  private String read() {
    if (Accents.isComposed(at(start))) {
      position++;
      return Accents.spelled(at(start)) + index();
    }
    // Letters of variables that stand together are factors.
    skip(c -> c == 'x' || c == 'y');
    if (position > start + 1 && !isOfName(at(position))) {
      position = start + 1;
      return written();
    }
    skip(NameLexer::isOfName);
    String name = Signs.onTheLine(written());
    if (NUMBERED_FACTORS.matcher(name).matches()) {
      position = start + (name.charAt(1) == '_' ? 3 : 2);
      return Signs.onTheLine(written());
    }
    if (name.equals("std") && text.startsWith("::", position)) {
      return behind(position + 2);
    }
    if (at(position) == '.' && isNameStart(at(position + 1)) && FunctionNames.isModule(name)) {
      do {
        position++;
      } while (skipsModule());
      return ofModule();
    }
    if (name.equals("x") && at(position) == '[' && at(position + 1) != ']') {
      return element();
    }
    if (name.endsWith("_") && at(position) == '{') {
      LatexLexer.Cut braces = LatexLexer.braces(text, position);
      position = braces.end();
      return name + braces.text();
    }
    if (Accents.isAccent(at(position))) {
      String accent = Accents.word(at(position));
      position++;
      return name + accent + index();
    }
    if (name.matches("_\\d+") && isDigit(at(start - 1))) {
      throw FormulaException.at(start, 1, "number.grouped", "_");
    }
    if (name.matches("(?i)pi") && text.startsWith("()", position)) {
      position += 2;
    }
    if (name.matches("M_(?:PI|E)") || (name.equals("E") && ALGEBRA.matcher(text).find())) {
      return name.substring(name.length() == 1 ? 0 : 2).toLowerCase(Locale.ROOT);
    }
    if (OF_C.matcher(name).matches()) {
      throw FormulaException.at(start, position - start, "name.module", name);
    }
    String called = FunctionNames.called(name, text, position);
    // Julia's functions of arrays: sin.(x).
    boolean broadcast =
        at(position) == '.' && at(position + 1) == '(' && FunctionNames.isFunction(name);
    position += broadcast ? 1 : 0;
    return called;
  }

  private String behind(int other) {
    Named named = at(text, other);
    position = named.end();
    return named.name();
  }

  private String ofModule() {
    String name = behind(position);
    boolean calls = FunctionNames.called(name, text, position).equals(name) && opensBehind();
    if (name.equals("log") && text.substring(start, position).matches(BASED)) {
      return SecondArgument.LOG_OF_BASE;
    }
    if (name.matches(PROGRAM_CONSTANT)) {
      return name.toLowerCase(Locale.ROOT);
    }
    if (!FunctionNames.isFunction(name) && !calls) {
      throw FormulaException.at(
          start, position - start, "name.module", text.substring(start, position));
    }
    return name;
  }

  private boolean opensBehind() {
    int next = position;
    while (Signs.isBlank(at(next))) {
      next++;
    }
    return at(next) == '(';
  }

  /// `x[0]` and `x[1]`, and `x[i]` of a sum over a range of Python's, which counts from 0; where
  /// there is x[2] and no x[0], programs count from 1.
  private String element() {
    Matcher counted = ELEMENT.matcher(text).region(start, text.length());
    if (counted.lookingAt()) {
      position = counted.end();
      String shift = counted.group("shift");
      int number = 1 + (shift == null ? 0 : Integer.parseInt(shift.replace(" ", "")));
      return "x_"
          + counted.group("index")
          + (number == 0 ? "" : number > 0 ? "+" + number : number);
    }
    boolean fromOne = text.contains("x[2]") && !text.contains("x[0]");
    if (at(position + 2) != ']') {
      return "x";
    }
    int number = at(position + 1) - (fromOne ? '1' : '0');
    if (number != 0 && number != 1) {
      return "x";
    }
    position += 3;
    if (number == 1 && !fromOne && !text.contains("x[0]")) {
      throw FormulaException.at(start, position - start, "variable.second", "x[1]");
    }
    return number == 0 ? "x" : "y";
  }

  /// Skips `linalg` of `np.linalg.norm`, up to the point after it.
  private boolean skipsModule() {
    int end = position;
    while (isOfName(at(end))) {
      end++;
    }
    boolean skips = at(end) == '.' && isNameStart(at(end + 1));
    position = skips ? end : position;
    return skips;
  }

  private String index() {
    int from = position;
    skip(c -> isDigit(c) || Signs.isLowered(c));
    return Signs.onTheLine(text.substring(from, position));
  }

  private String written() {
    return text.substring(start, position);
  }

  private void skip(IntPredicate wanted) {
    while (position < text.length() && wanted.test(text.charAt(position))) {
      position++;
    }
  }

  private int at(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : -1;
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /// Whether a name begins with a character.
  static boolean isNameStart(int c) {
    return isLetter(c) || c == '_';
  }

  private static boolean isOfName(int c) {
    return isNameStart(c) || isDigit(c) || Signs.isLowered(c);
  }
}
