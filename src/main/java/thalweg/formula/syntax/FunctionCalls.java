package thalweg.formula.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.formula.derivative.Operator;
import thalweg.formula.derivative.UnaryFunction;
import thalweg.formula.syntax.Node.Operation;
import thalweg.formula.syntax.Node.UnaryCall;
import thalweg.formula.syntax.Token.Kind;

/// Functions as they are written: `pow(x, 2)`, `sin(x)`, `sin^2(x)`, `sin x`, `√x`.
///
/// An argument without brackets is a product of numbers and names, each with its power: `sin 2x` is
/// sin(2*x). Where readers differ on how far it goes, it is refused.
final class FunctionCalls {
  private final Tokens tokens;
  private final SizeLimit growth;
  private final Parser parser;

  /// The last function with an argument without brackets.
  private Token called = new Token(Kind.END, "", 0, 0);

  /// Where the token after that argument begins.
  private int afterBare = -1;

  FunctionCalls(Tokens tokens, SizeLimit growth, Parser parser) {
    this.tokens = tokens;
    this.growth = growth;
    this.parser = parser;
  }

  /// A call whose name was taken.
  Node unary(Token name, UnaryFunction function) {
    Optional<Token> power = power(name);
    Node call = growth.grown(name, new UnaryCall(function, argument(name)));
    if (power.isEmpty()) {
      return call;
    }
    Token exponent = power.get();
    Node digits = new Node.Literal(Double.parseDouble(exponent.text()));
    return parser.raised(exponent, call, growth.grown(exponent, digits));
  }

  /// A call of two arguments, whose name was taken.
  Node binary(Token name, Operator operator) {
    List<Node> arguments = arguments(name, 2);
    return growth.grown(name, new Operation(operator, arguments.get(0), arguments.get(1)));
  }

  /// The refusal of a name before a bracket that is no function.
  static FormulaException unknown(Token name) {
    Optional<String> meant = SpellingSuggestion.nearestFunction(name.text());
    return FormulaException.at(
        name.position(),
        name.length(),
        meant.isPresent() ? "function.unknown" : "function.none",
        name.text(),
        meant.orElseGet(SpellingSuggestion::functionNames));
  }

  /// Refuses `sinx` as a parameter: it is taken for sin(x) by whoever reads it.
  static void refuseJoined(Token name) {
    FunctionNames.all()
        .filter(function -> name.text().startsWith(function))
        .filter(function -> name.text().substring(function.length()).matches("[xy]+"))
        .findFirst()
        .ifPresent(function -> {
          String argument = name.text().substring(function.length());
          throw FormulaException.at(
              name.position(), name.length(), "function.joined", name.text(), function, argument);
        });
  }

  /// The whole number to which all of the function is raised, between name and argument.
  private Optional<Token> power(Token name) {
    if (tokens.isNext(Kind.RAISED)) {
      return Optional.of(wholePower(name, tokens.take()));
    }
    if (!tokens.isNext(Kind.POWER)) {
      return Optional.empty();
    }
    Token sign = tokens.take();
    boolean braced = tokens.isNext(Kind.OPEN_BRACE);
    if (braced) {
      tokens.take();
    }
    if (tokens.isNext(Kind.MINUS)) {
      throw inverse(name, sign);
    }
    Token exponent = wholePower(name, tokens.take());
    if (braced) {
      tokens.take(Kind.CLOSE_BRACE, "expected.CLOSE_BRACE");
    }
    return Optional.of(exponent);
  }

  private static Token wholePower(Token name, Token exponent) {
    if (exponent.kind() == Kind.END) {
      throw FormulaException.unexpected(exponent, "expected.operand");
    }
    if (exponent.text().startsWith("-")) {
      throw inverse(name, exponent);
    }
    if (!exponent.text().matches("\\d{1,4}")) {
      throw FormulaException.at(
          exponent.position(), exponent.length(), "function.power", name.text());
    }
    return exponent;
  }

  private static FormulaException inverse(Token name, Token at) {
    return FormulaException.at(at.position(), at.length(), "function.inverse", name.text());
  }

  private Node argument(Token name) {
    if (tokens.next().kind() == Kind.OPEN) {
      return arguments(name, 1).getFirst();
    }
    if (tokens.isNext(Kind.OPEN_BRACE) || tokens.isNext(Kind.BAR)) {
      return parser.primary();
    }
    if (!beginsFactor() && !tokens.isNext(Kind.FRACTION)) {
      throw FormulaException.unexpected(tokens.next(), "expected.bracket", name.text());
    }
    Token first = tokens.next();
    Node factors = parser.power();
    while (beginsFactor() && isBeside(tokens.last(), tokens.next())) {
      Token next = tokens.next();
      factors = growth.grown(next, new Operation(Operator.TIMES, factors, parser.power()));
    }
    boolean goesOn = beginsFactor() || tokens.next().kind().opens() || tokens.isNext(Kind.BAR);
    if (goesOn || (isRoot(name) && !tokens.last().equals(first))) {
      throw bare(name, name);
    }
    called = name;
    afterBare = tokens.next().position();
    return factors;
  }

  /// Whether no blank is between two tokens: `sin 2x` is sin(2*x), `sin x y` has two readings.
  private static boolean isBeside(Token token, Token next) {
    return token.position() + token.length() == next.position();
  }

  private static boolean isRoot(Token name) {
    return name.text().equals("sqrt");
  }

  /// The arguments of a function, in brackets.
  private List<Node> arguments(Token function, int wanted) {
    tokens.take(Kind.OPEN, "expected.bracket", function.text());
    List<Token> commas = new ArrayList<>();
    List<Node> arguments = parser.inBrackets(() -> list(commas));
    tokens.take(Kind.CLOSE, arguments.size() < wanted ? "expected.argument" : "expected.CLOSE");
    if (arguments.size() > wanted) {
      commas.forEach(Tokens::refuseDecimalComma);
    }
    if (arguments.size() != wanted) {
      throw FormulaException.at(
          function.position(),
          function.length(),
          "arguments." + wanted,
          function.text(),
          arguments.size());
    }
    return arguments;
  }

  private List<Node> list(List<Token> commas) {
    List<Node> arguments = new ArrayList<>();
    if (!tokens.isNext(Kind.CLOSE)) {
      arguments.add(parser.sum());
      while (tokens.next().kind().isComma()) {
        commas.add(tokens.take());
        arguments.add(parser.sum());
      }
    }
    return arguments;
  }

  private boolean beginsFactor() {
    Token next = tokens.next();
    return switch (next.kind()) {
      case NUMBER -> true;
      case NAME -> !FunctionNames.isFunction(next.text());
      default -> false;
    };
  }

  /// A root sign, taken already, and what it is over: one number, name or bracket.
  Node root(Token sign) {
    growth.nest(sign);
    Node argument = parser.primary();
    growth.unnest();
    Token next = tokens.next();
    boolean unclear =
        switch (next.kind()) {
          case NAME, NUMBER, RAISED, POWER -> true;
          default -> false;
        };
    if (unclear && !tokens.wasLast(Kind.CLOSE)) {
      throw bare(sign, new Token(Kind.NAME, "sqrt", sign.position(), sign.length()));
    }
    return growth.grown(sign, new UnaryCall(UnaryFunction.SQRT, argument));
  }

  /// Refuses `sin x*y`, which some read as sin(x*y); `sin x * cos y` nobody does.
  ///
  /// @param sign between two factors, taken already
  void refuseAfterBareArgument(Token sign) {
    Token next = tokens.next();
    boolean clear = next.kind() == Kind.NAME && FunctionNames.isFunction(next.text());
    if (sign.position() == afterBare && !clear) {
      throw bare(sign, called);
    }
  }

  private static FormulaException bare(Token at, Token function) {
    return FormulaException.at(at.position(), at.length(), "function.bare", function.text());
  }
}
