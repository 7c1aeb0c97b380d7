package thalweg.formula.syntax;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import thalweg.formula.derivative.Operator;
import thalweg.formula.derivative.UnaryFunction;
import thalweg.formula.syntax.Node.Constant;
import thalweg.formula.syntax.Node.Literal;
import thalweg.formula.syntax.Node.Negation;
import thalweg.formula.syntax.Node.Operation;
import thalweg.formula.syntax.Node.Parameter;
import thalweg.formula.syntax.Node.UnaryCall;
import thalweg.formula.syntax.Node.Variable;
import thalweg.formula.syntax.Token.Kind;

/// Reads a formula by recursive descent.
///
/// ```
/// sum     = product { ("+" | "-") product }
/// product = signed { ("*" | "/") signed | power }     the last where a product is implied
/// signed  = { "+" | "-" } power
/// power   = primary [ raised ] [ ("^" | "**") signed ]
/// primary = number | name | bracketed | "|" sum "|" | fraction bracketed bracketed | root primary
///         | function [ power of it ] ( "(" [ sum { "," sum } ] ")" | bare argument )
/// ```
public final class Parser {
  private static final Pattern LETTER = Pattern.compile("[A-Za-z]_?\\d*");

  private final SizeLimit growth = new SizeLimit();
  private final Tokens tokens;
  private final VariableNames variables;
  private final FunctionCalls calls;

  /// Bars that are open within the innermost brackets.
  private int bars;

  private Parser(String text, VariableNames variables) {
    tokens = new Tokens(text);
    this.variables = variables;
    calls = new FunctionCalls(tokens, growth, this);
  }

  /// The tree of a formula.
  ///
  /// @throws FormulaException if the text is none, or goes beyond a limit on nodes or depth
  public static Node parse(String text) {
    Node root = new Parser(text, VariableNames.LETTERS).all();
    return VariableNames.areOthers(root) ? new Parser(text, VariableNames.OTHERS).all() : root;
  }

  private Node all() {
    Node root = sum();
    tokens.take(Kind.END, "expected.operator");
    return root;
  }

  Node sum() {
    Node left = product();
    while (tokens.isNext(Kind.PLUS) || tokens.isNext(Kind.MINUS)) {
      Token sign = tokens.take();
      Operator operator = sign.kind() == Kind.PLUS ? Operator.PLUS : Operator.MINUS;
      left = growth.grown(sign, new Operation(operator, left, product()));
    }
    return left;
  }

  private Node product() {
    Node left = signed();
    while (true) {
      Token sign = tokens.next();
      if (sign.kind() == Kind.TIMES || sign.kind() == Kind.DIVIDED_BY) {
        tokens.take();
        calls.refuseAfterBareArgument(sign);
        Operator operator = sign.kind() == Kind.TIMES ? Operator.TIMES : Operator.DIVIDED_BY;
        left = growth.grown(sign, new Operation(operator, left, signed()));
      } else if (impliesProduct()) {
        left = growth.grown(sign, new Operation(Operator.TIMES, left, signed()));
      } else {
        return left;
      }
    }
  }

  private boolean impliesProduct() {
    return switch (tokens.next().kind()) {
      case OPEN, OPEN_BRACE, FRACTION, ROOT -> true;
      case BAR -> bars == 0;
      case NAME -> tokens.wasLast(Kind.NUMBER) || standsForItself(tokens.next());
      default -> false;
    };
  }

  /// Whether a name beside another is a factor, and no word of a sentence.
  private static boolean standsForItself(Token name) {
    return LETTER.matcher(name.text()).matches()
        || FunctionNames.isFunction(name.text())
        || isConstant(name);
  }

  private static boolean isConstant(Token name) {
    return Constant.named(name.text()).isPresent();
  }

  /// Every way to nest without end leads through here, so this is where nesting is counted.
  private Node signed() {
    growth.nest(tokens.next());
    Node node =
        switch (tokens.next().kind()) {
          case PLUS -> {
            tokens.take();
            yield signed();
          }
          case MINUS -> {
            Token sign = tokens.take();
            yield growth.grown(sign, new Negation(signed()));
          }
          default -> power();
        };
    growth.unnest();
    return node;
  }

  Node power() {
    Node base = primary();
    if (tokens.isNext(Kind.RAISED)) {
      Token raised = tokens.take();
      base = raised(raised, base, whole(raised));
    }
    if (!tokens.isNext(Kind.POWER)) {
      return base;
    }
    Token sign = tokens.take();
    return growth.grown(sign, new Operation(Operator.POWER, base, signed()));
  }

  Node raised(Token at, Node base, Node exponent) {
    return growth.grown(at, new Operation(Operator.POWER, base, exponent));
  }

  /// A raised number on the line.
  private Node whole(Token raised) {
    String digits = raised.text();
    boolean negative = digits.startsWith("-");
    String unsigned =
        digits.startsWith("-") || digits.startsWith("+") ? digits.substring(1) : digits;
    if (!unsigned.matches("\\d+")) {
      throw FormulaException.unexpected(raised, "expected.operand");
    }
    Node literal = number(new Token(Kind.NUMBER, unsigned, raised.position(), raised.length()));
    return negative ? growth.grown(raised, new Negation(literal)) : literal;
  }

  Node primary() {
    return switch (tokens.next().kind()) {
      case NUMBER -> number(tokens.take());
      case NAME -> named(tokens.take());
      case OPEN, OPEN_SQUARE, OPEN_BRACE -> bracketed();
      case BAR -> magnitude();
      case FRACTION -> {
        Token fraction = tokens.take();
        Node above = braced(fraction);
        yield growth.grown(fraction, new Operation(Operator.DIVIDED_BY, above, braced(fraction)));
      }
      case ROOT -> calls.root(tokens.take());
      default -> {
        Tokens.refuseDecimalComma(tokens.next());
        throw FormulaException.unexpected(tokens.next(), "expected.operand");
      }
    };
  }

  /// One operand in brackets of any kind.
  Node bracketed() {
    Token opening = tokens.take();
    Node inner = inBrackets(this::sum);
    tokens.take(opening.kind().closing(), "expected." + opening.kind().closing().name());
    return inner;
  }

  /// Reads what is in brackets, where bars outside of them do not close.
  <T> T inBrackets(Supplier<T> reading) {
    int outside = bars;
    bars = 0;
    T read = reading.get();
    bars = outside;
    return read;
  }

  private Node braced(Token fraction) {
    if (!tokens.isNext(Kind.OPEN_BRACE)) {
      throw FormulaException.at(fraction.position(), fraction.length(), "expected.fraction");
    }
    return bracketed();
  }

  private Node magnitude() {
    Token bar = tokens.take();
    bars++;
    Node inner = sum();
    bars--;
    tokens.take(Kind.BAR, "expected.bar");
    return growth.grown(bar, new UnaryCall(UnaryFunction.ABS, inner));
  }

  private Node number(Token digits) {
    double value = Double.parseDouble(digits.text());
    if (Double.isInfinite(value)) {
      throw FormulaException.unexpected(digits, "number.large");
    }
    return growth.grown(digits, new Literal(value));
  }

  private Node named(Token name) {
    Optional<UnaryFunction> unary = FunctionNames.unary(name.text());
    if (unary.isPresent()) {
      return calls.unary(name, unary.get());
    }
    Optional<Operator> binary = FunctionNames.binary(name.text());
    if (binary.isPresent()) {
      return calls.binary(name, binary.get());
    }
    Optional<Variable> variable = variables.named(name.text());
    if (variable.isPresent()) {
      return growth.grown(name, variable.get());
    }
    Optional<Constant> constant = Constant.named(name.text());
    return constant.isPresent() ? growth.grown(name, constant.get()) : parameter(name);
  }

  private Node parameter(Token name) {
    if (VariableNames.isReserved(name.text())) {
      throw FormulaException.at(name.position(), name.length(), "name.reserved", name.text());
    }
    if (tokens.isNext(Kind.OPEN)) {
      throw FunctionCalls.unknown(name);
    }
    FunctionCalls.refuseJoined(name);
    return growth.grown(name, new Parameter(name.text()));
  }
}
