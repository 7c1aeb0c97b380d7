package thalweg.formula.syntax;

import java.util.Optional;
import java.util.function.Supplier;
import thalweg.formula.derivative.Operator;
import thalweg.formula.syntax.Node.Condition;
import thalweg.formula.syntax.Node.Literal;
import thalweg.formula.syntax.Node.Negation;
import thalweg.formula.syntax.Node.Operation;
import thalweg.formula.syntax.Token.Kind;

/// Reads a formula by recursive descent.
///
/// ```
/// sum     = product { ("+" | "-") product }           conditions around it: [ConditionReader]
/// product = signed { ("*" | "/") signed | power }     the last where a product is implied
/// signed  = { "+" | "-" } power
/// power   = primary [ raised ] [ ("^" | "**") signed ]
/// primary = number | name | bracketed | "|" sum "|" | fraction bracketed bracketed | root primary
///         | sign of a sum with its bounds, product | cases
///         | function [ power of it ] ( "(" sum ")" | bare argument )
///         | function "(" [ expression { "," expression } ] ")"
/// ```
public final class Parser {
  private final SizeLimit growth = new SizeLimit();
  private final Tokens tokens;
  private final FunctionCalls calls;
  private final BracketedCalls bracketed;
  private final NameReader names;
  private final ConditionReader conditions;
  private final ChoiceReader choices;
  private final MagnitudeReader magnitudes;
  private final SeriesReader series;

  private Parser(String text, VariableNames variables) {
    tokens = new Tokens(text);
    series = new SeriesReader(tokens, growth, this);
    choices = new ChoiceReader(tokens, growth, this);
    magnitudes = new MagnitudeReader(tokens, growth, this);
    calls = new FunctionCalls(tokens, growth, this);
    bracketed = new BracketedCalls(tokens, growth, this, choices, series);
    names = new NameReader(tokens, growth, variables, series);
    conditions = new ConditionReader(tokens, growth, this);
  }

  /// The tree of a formula.
  ///
  /// @throws FormulaException if the text is none, or goes beyond a limit on nodes or depth
  public static Node parse(String text) {
    Parser parser = new Parser(text, VariableNames.LETTERS);
    Node root = parser.all();
    if (!VariableNames.areOthers(root)) {
      NameRefusal.refuseMixed(root, parser.names.parameters());
      NameRefusal.refuseLowered(parser.names.parameters());
      return root;
    }
    Parser others = new Parser(text, VariableNames.OTHERS);
    Node read = others.all();
    NameRefusal.refuseCountedFromZero(read, others.names.parameters());
    JoinedVariables.refuse(read, others.names.parameters());
    NameRefusal.refuseThird(others.names.parameters());
    NameRefusal.refuseSecondAlone(read, others.names.second());
    return read;
  }

  private Node all() {
    Token first = tokens.next();
    Node root = expression();
    tokens.take(Kind.END, "expected.operator");
    if (root instanceof Condition) {
      throw FormulaException.at(first.position(), first.length(), "condition.number");
    }
    return root;
  }

  /// A number or a condition.
  Node expression() {
    Token first = tokens.next();
    return choices.continued(first, conditions.expression());
  }

  /// A condition, or a number that is no choice between two.
  Node condition() {
    return conditions.expression();
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

  Node product() {
    Node left = signed();
    while (true) {
      Token sign = tokens.next();
      if (sign.kind() == Kind.TIMES || sign.kind() == Kind.DIVIDED_BY) {
        tokens.take();
        calls.refuseAfterBareArgument(sign);
        Operator operator = sign.kind() == Kind.TIMES ? Operator.TIMES : Operator.DIVIDED_BY;
        left = growth.grown(sign, new Operation(operator, left, signed()));
      } else if (impliesProduct()) {
        NameRefusal.refuseImaginary(tokens.last(), sign, series);
        left = growth.grown(sign, new Operation(Operator.TIMES, left, signed()));
      } else {
        return left;
      }
    }
  }

  private boolean impliesProduct() {
    return switch (tokens.next().kind()) {
      case OPEN, OPEN_BRACE, OPEN_FLOOR, OPEN_CEIL -> true;
      case FRACTION, ROOT, SERIES, CASES_BEGIN -> true;
      case BAR -> !magnitudes.isOpen();
      case OPEN_SQUARE -> tokens.wasLast(Kind.NUMBER) || tokens.last().kind().closes();
      case NAME ->
          !NameReader.joinsConditions(tokens.next())
              && !choices.isBehindBranch()
              && (tokens.wasLast(Kind.NUMBER)
                  || tokens.isNextSign()
                  || names.standsForItself(tokens.next()));
      default -> false;
    };
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
      NameRefusal.refuseEuler(base, raised);
      base = raised(raised, base, whole(raised));
    }
    if (!tokens.isNext(Kind.POWER)) {
      return base;
    }
    Token sign = tokens.take();
    NameRefusal.refuseTransposed(base, tokens.next());
    NameRefusal.refuseEuler(base, sign);
    Node exponent = signed();
    refuseJoinedExponent();
    return growth.grown(sign, new Operation(Operator.POWER, base, exponent));
  }

  /// Refuses `e^xy`, which some read as e^(x*y) and others as e^x*y.
  private void refuseJoinedExponent() {
    Token last = tokens.last();
    Token next = tokens.next();
    if (VariableNames.isLetter(last) && VariableNames.isLetter(next) && last.isBeside(next)) {
      throw FormulaException.at(
          last.position(), last.length(), "power.joined", last.text(), next.text());
    }
  }

  Node raised(Token at, Node base, Node exponent) {
    return growth.grown(at, new Operation(Operator.POWER, base, exponent));
  }

  /// A raised number on the line, or a raised t.
  private Node whole(Token raised) {
    String digits = raised.text();
    if (digits.equals("t")) {
      return names.raised(raised);
    }
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
      case OPEN, OPEN_SQUARE, OPEN_BRACE, OPEN_FLOOR, OPEN_CEIL -> bracketed();
      case BAR -> magnitudes.read();
      case FRACTION -> new FractionReader(tokens, growth, this).read(tokens.take());
      case ROOT -> calls.root(tokens.take());
      case SERIES -> series.readFactors(tokens.take());
      case CASES_BEGIN -> choices.cases(tokens.take());
      default -> {
        Tokens.refuseDecimalComma(tokens.next());
        throw FormulaException.unexpected(tokens.next(), "expected.operand");
      }
    };
  }

  /// One operand in brackets of any kind.
  Node bracketed() {
    Token opening = tokens.take();
    Node inner = inBrackets(this::expression);
    tokens.take(opening.kind().closing(), "expected." + opening.kind().closing().name());
    return calls.rounded(opening, inner);
  }

  /// Whether the next bar ends a magnitude.
  boolean closesMagnitude() {
    return tokens.isNext(Kind.BAR) && magnitudes.isOpen();
  }

  /// Reads what is in brackets, where bars outside of them do not close.
  <T> T inBrackets(Supplier<T> reading) {
    return magnitudes.inBrackets(reading);
  }

  private Node number(Token digits) {
    double value = Double.parseDouble(digits.text());
    if (Double.isInfinite(value)) {
      throw FormulaException.unexpected(digits, "number.large");
    }
    return growth.grown(digits, new Literal(value));
  }

  private Node named(Token name) {
    Optional<UnaryForm> unary = FunctionNames.unary(name.text());
    return unary.isPresent()
        ? calls.unary(name, unary.get())
        : bracketed.call(name).orElseGet(() -> names.read(name));
  }
}
