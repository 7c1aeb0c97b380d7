package thalweg.formula.syntax;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import thalweg.formula.syntax.Node.Variable;

/// Refuses names that would be taken for parameters and are meant for something else.
final class NameRefusal {
  private static final Pattern FACTOR = Pattern.compile("pi|[a-z]");
  private static final Pattern VARIABLES_BEFORE = Pattern.compile("([xy]+)(.+)");

  private static final Pattern INDEXED = Pattern.compile("x_([ijk]|\\w+(?=[+-]))(?:[+-]\\d+)?");

  /// Letters of which one is a variable.
  static final Pattern JOINED = Pattern.compile("[a-z][xy]+|[xy]+[a-z]");

  /// A letter before a variable that has a number.
  private static final Pattern BEFORE_NUMBERED = Pattern.compile("([a-z])(x_?[12])");

  /// Variables with a number behind them, as an exponent stands there that is no longer raised.
  private static final Pattern LOWERED = Pattern.compile("([xy]+)([2-9])");

  /// More variables than there are.
  private static final Pattern THIRD = Pattern.compile("[xX]_?([3-9]|\\d\\d)");

  private static final Pattern INDEX_TIMES = Pattern.compile("([A-Za-z])(x_\\w+)");
  private static final Pattern NUMBERED = Pattern.compile("\\w+_(\\w+?)(?:[+-]\\d+)?");

  /// Functions that are taken of numbers as well.
  private static final Set<String> OF_NUMBERS =
      Set.of("sqrt", "cbrt", "exp", "log", "ln", "sin", "cos", "tan");

  private NameRefusal() {}

  /// The refusal of a name before a bracket that is no function.
  static FormulaException unknownFunction(Token name) {
    Matcher factors = VARIABLES_BEFORE.matcher(name.text());
    if (factors.matches()) {
      String function = FunctionNames.inAnyCase(factors.group(2));
      if (FunctionNames.isFunction(function)) {
        return refusal(name, "function.factor", factors.group(1), function);
      }
    }
    Optional<String> instead = MissingFunctions.instead(name.text());
    if (instead.isPresent()) {
      return refusal(name, "function.instead", instead.get());
    }
    Optional<String> meant = SpellingSuggestion.nearestFunction(name.text());
    return meant.isPresent()
        ? refusal(name, "function.unknown", meant.get())
        : refusal(name, "function.none");
  }

  /// Refuses `x_i` and `x_{i+1}` without a sum over i around it, and an index behind the terms of
  /// LaTeX's sums: these may have been meant to go on.
  static void refuseLoneIndex(Token name, SeriesReader series) {
    Matcher indexed = INDEXED.matcher(name.text());
    boolean numbers = indexed.matches();
    if (series.wasIndex(name.text()) || (numbers && series.wasIndex(indexed.group(1)))) {
      throw refusal(name, "series.ended");
    }
    if (numbers) {
      throw refusal(name, "series.none", indexed.group(1));
    }
    Matcher factors = INDEX_TIMES.matcher(name.text());
    if (factors.matches() && series.isIndex(factors.group(1))) {
      throw refusal(name, "name.product", factors.group(1) + "*" + factors.group(2));
    }
    Matcher numbered = NUMBERED.matcher(name.text());
    if (numbered.matches() && series.isIndex(numbered.group(1))) {
      throw refusal(name, "series.list");
    }
  }

  /// Refuses `sinx` as a parameter: it is taken for sin(x) by whoever reads it.
  static void refuseJoinedFunction(Token name) {
    List<String> functions =
        FunctionNames.all()
            .filter(function -> name.text().startsWith(function))
            .filter(function -> isArgument(function, name.text().substring(function.length())))
            .toList();
    if (functions.isEmpty()) {
      return;
    }
    String function = functions.getFirst();
    String argument = name.text().substring(function.length());
    String other = functions.getLast();
    if (!other.equals(function) && FunctionNames.unary(other).isPresent()) {
      String otherArgument = name.text().substring(other.length());
      throw refusal(name, "function.joined.two", other, otherArgument, function, argument);
    }
    throw refusal(name, "function.joined", function, argument);
  }

  /// Whether digits or variables behind a function are what it is taken of: sqrt2 is hardly another
  /// name, step2 may be.
  private static boolean isArgument(String function, String behind) {
    return behind.matches("\\d*[xy]+") || (OF_NUMBERS.contains(function) && behind.matches("\\d+"));
  }

  /// Refuses `x^T y`, which is the product of two vectors.
  static void refuseTransposed(Node base, Token exponent) {
    if (base instanceof Variable && exponent.isName("T")) {
      throw refusal(exponent, "name.transposed");
    }
  }

  /// Refuses `bx` where LaTeX is written, in which it is a product.
  static void refuseJoinedLetters(Token name) {
    if (JOINED.matcher(name.text()).matches()) {
      String product = String.join("*", name.text().split(""));
      throw refusal(name, "name.product", product);
    }
  }

  /// Refuses `xe`, and `ix` under a sum over i: these are products.
  static void refuseJoinedFactors(Token name, SeriesReader series) {
    Matcher numbered = BEFORE_NUMBERED.matcher(name.text());
    if (numbered.matches()) {
      throw refusal(name, "name.product", numbered.group(1) + "*" + numbered.group(2));
    }
    Matcher factors = FACTOR.matcher(name.text());
    String product = factors.results().map(each -> each.group()).collect(Collectors.joining("*"));
    boolean known =
        FACTOR
            .matcher(name.text())
            .results()
            .allMatch(each -> each.group().matches("[xye]|pi") || series.isIndex(each.group()));
    if (known && product.replace("*", "").equals(name.text())) {
      throw refusal(name, "name.product", product);
    }
  }

  /// Refuses `x1^2 + 3*y^2`, where x1 would be a parameter beside a variable y.
  ///
  /// @param root the tree of a formula of x and y
  /// @param parameters where each stands first
  static void refuseMixed(Node root, Map<String, Token> parameters) {
    Node written = SeriesTerms.writtenOut(root);
    boolean x = has(written, Variable.X);
    boolean y = has(written, Variable.Y);
    JoinedVariables.refuse(root, parameters);
    for (String[] pair : new String[][] {{"x1", "x2"}, {"x_1", "x_2"}, {"X", "Y"}}) {
      Optional<Token> first = Optional.ofNullable(parameters.get(pair[0]));
      Optional<Token> second = Optional.ofNullable(parameters.get(pair[1]));
      if (first.isPresent() && second.isEmpty() && y && !x) {
        throw refusal(first.get(), "variable.mixed", "x", "y");
      }
      if (second.isPresent() && first.isEmpty() && x && !y) {
        throw refusal(second.get(), "variable.mixed", "y", "x");
      }
    }
  }

  /// Refuses `x2 + y2`, which has lost its exponents on the way through a page without raised
  /// letters; where there is an x1 or x0 as well, the names are numbered.
  static void refuseLowered(Map<String, Token> parameters) {
    for (Token name : parameters.values()) {
      Matcher lowered = LOWERED.matcher(name.text());
      if (lowered.matches()
          && !parameters.containsKey(lowered.group(1) + "1")
          && !parameters.containsKey(lowered.group(1) + "0")) {
        String product = String.join("*", lowered.group(1).split(""));
        throw refusal(name, "variable.lowered", product + "^" + lowered.group(2));
      }
    }
  }

  /// Refuses `x_3` beside `x_1` and `x_2`.
  static void refuseThird(Map<String, Token> parameters) {
    for (Token name : parameters.values()) {
      if (THIRD.matcher(name.text()).matches()) {
        throw refusal(name, "variable.third");
      }
    }
  }

  /// Refuses `E^x`, where Euler's number is meant.
  static void refuseEuler(Node base, Token sign) {
    if (base instanceof Node.Parameter(String name) && name.equals("E")) {
      throw FormulaException.at(sign.position(), sign.length(), "name.euler");
    }
  }

  /// Refuses `1i` and `2.5j`, as programs write complex numbers.
  static void refuseImaginary(Token number, Token unit, SeriesReader series) {
    boolean complex =
        number.kind() == Token.Kind.NUMBER
            && number.isBeside(unit)
            && (unit.isName("i") || unit.isName("j"))
            && !series.isIndex(unit.text())
            && !series.wasIndex(unit.text());
    if (complex) {
      String written = number.text() + unit.text();
      String product = number.text() + "*" + unit.text();
      throw FormulaException.at(
          number.position(), number.length() + 1, "name.imaginary", written, product);
    }
  }

  /// Refuses `x0^2 + x1^2`, where x1 would be the first of two variables.
  ///
  /// @param root the tree of a formula of x1 and x2
  static void refuseCountedFromZero(Node root, Map<String, Token> parameters) {
    for (String name : new String[] {"x0", "x_0"}) {
      if (parameters.containsKey(name) && !has(SeriesTerms.writtenOut(root), Variable.Y)) {
        throw refusal(parameters.get(name), "variable.mixed", "x", "y");
      }
    }
  }

  /// Refuses `x2` alone: it may be meant for a square.
  ///
  /// @param root the tree of a formula of x1 and x2
  /// @param second where x2 stands first
  static void refuseSecondAlone(Node root, Optional<Token> second) {
    if (second.isPresent() && !has(SeriesTerms.writtenOut(root), Variable.X)) {
      throw refusal(second.get(), "variable.second");
    }
  }

  static boolean has(Node node, Variable variable) {
    return node == variable || node.children().stream().anyMatch(child -> has(child, variable));
  }

  private static FormulaException refusal(Token name, String key, String... details) {
    Object[] all = new Object[details.length + 1];
    all[0] = name.text();
    System.arraycopy(details, 0, all, 1, details.length);
    return FormulaException.at(name.position(), name.length(), key, all);
  }
}
