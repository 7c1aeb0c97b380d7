package thalweg.formula.syntax;

import java.util.Optional;
import thalweg.formula.derivative.Operator;
import thalweg.formula.derivative.UnaryFunction;
import thalweg.formula.syntax.Node.Operation;
import thalweg.formula.syntax.Node.UnaryCall;
import thalweg.formula.syntax.Token.Kind;

/// Functions of one argument as they are written: `sin(x)`, `sin^2(x)`, `sin x`, `√x`.
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
  Node unary(Token name, UnaryForm form) {
    Optional<Token> power = power(name);
    Node call = call(name, form);
    if (power.isEmpty()) {
      return call;
    }
    Token exponent = power.get();
    Node digits = new Node.Literal(Double.parseDouble(exponent.text()));
    return parser.raised(exponent, call, growth.grown(exponent, digits));
  }

  private Node call(Token name, UnaryForm form) {
    Optional<Node> two = new SecondArgument(tokens, growth, parser).read(name, form);
    return two.orElseGet(() -> form.applied(argument(name), node -> growth.grown(name, node)));
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
      return new ArgumentList(tokens, parser).exactly(1, name).getFirst();
    }
    if (tokens.isNext(Kind.OPEN_SQUARE)) {
      return squared(name);
    }
    if (tokens.isNext(Kind.OPEN_BRACE) || tokens.isNext(Kind.BAR)) {
      return parser.primary();
    }
    boolean nested =
        tokens.isNext(Kind.NAME) && FunctionNames.unary(tokens.next().text()).isPresent();
    if (!nested && !beginsFactor() && !tokens.isNext(Kind.FRACTION)) {
      throw FormulaException.unexpected(tokens.next(), "expected.bracket", name.text());
    }
    Token first = tokens.next();
    growth.nest(first);
    Node factors = nested ? parser.primary() : parser.power();
    growth.unnest();
    // No blank: `sin 2x` is sin(2*x), `sin x y` has two readings.
    while (beginsFactor() && tokens.last().isBeside(tokens.next())) {
      Token next = tokens.next();
      factors = growth.grown(next, new Operation(Operator.TIMES, factors, parser.power()));
    }
    boolean goesOn = beginsFactor() || tokens.next().kind().opens() || opensMagnitude();
    if (goesOn || (isRoot(name) && !tokens.last().equals(first))) {
      throw bare(name, name);
    }
    called = name;
    afterBare = tokens.next().position();
    return factors;
  }

  /// An argument in square brackets, as Mathematica has it; LaTeX has the degree of a root there.
  private Node squared(Token name) {
    Token bracket = tokens.next();
    Node inner = parser.primary();
    if (isRoot(name) && tokens.isNext(Kind.OPEN_BRACE)) {
      throw FormulaException.unexpected(bracket, "expected.bracket", name.text());
    }
    return inner;
  }

  private boolean opensMagnitude() {
    return tokens.isNext(Kind.BAR) && !parser.closesMagnitude();
  }

  private static boolean isRoot(Token name) {
    return name.text().equals("sqrt");
  }

  private boolean beginsFactor() {
    Token next = tokens.next();
    return switch (next.kind()) {
      case NUMBER -> true;
      case NAME -> !FunctionNames.isFunction(next.text()) && !NameReader.joinsConditions(next);
      default -> false;
    };
  }

  /// A root sign, taken already, and what it is over: one number, name or bracket.
  Node root(Token sign) {
    boolean cubic = sign.text().equals("∛");
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
      throw bare(
          sign, new Token(Kind.NAME, cubic ? "cbrt" : "sqrt", sign.position(), sign.length()));
    }
    UnaryFunction function = cubic ? UnaryFunction.CBRT : UnaryFunction.SQRT;
    return growth.grown(sign, new UnaryCall(function, argument));
  }

  /// What stands between ⌊ and ⌋ or ⌈ and ⌉ rounded, and between other brackets as it is.
  Node rounded(Token opening, Node inner) {
    return switch (opening.kind()) {
      case OPEN_FLOOR -> growth.grown(opening, new UnaryCall(UnaryFunction.FLOOR, inner));
      case OPEN_CEIL -> growth.grown(opening, new UnaryCall(UnaryFunction.CEIL, inner));
      default -> inner;
    };
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
