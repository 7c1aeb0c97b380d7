package thalweg.figure.lettering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thalweg.figure.lettering.FormulaBox.Case;
import thalweg.figure.lettering.FormulaBox.Cases;
import thalweg.figure.lettering.FormulaBox.Fenced;
import thalweg.figure.lettering.FormulaBox.Fraction;
import thalweg.figure.lettering.FormulaBox.Glyphs;
import thalweg.figure.lettering.FormulaBox.InLine;
import thalweg.figure.lettering.FormulaBox.Limits;
import thalweg.figure.lettering.FormulaBox.Lowered;
import thalweg.figure.lettering.FormulaBox.Part;
import thalweg.figure.lettering.FormulaBox.Raised;
import thalweg.figure.lettering.FormulaBox.Root;
import thalweg.formula.derivative.Operator;
import thalweg.formula.derivative.Relation;
import thalweg.formula.derivative.UnaryFunction;
import thalweg.formula.syntax.Node;
import thalweg.formula.syntax.Node.Both;
import thalweg.formula.syntax.Node.Comparison;
import thalweg.formula.syntax.Node.Condition;
import thalweg.formula.syntax.Node.Conditional;
import thalweg.formula.syntax.Node.Constant;
import thalweg.formula.syntax.Node.Either;
import thalweg.formula.syntax.Node.Extreme;
import thalweg.formula.syntax.Node.Index;
import thalweg.formula.syntax.Node.IndexedVariable;
import thalweg.formula.syntax.Node.Literal;
import thalweg.formula.syntax.Node.Negation;
import thalweg.formula.syntax.Node.Not;
import thalweg.formula.syntax.Node.Operation;
import thalweg.formula.syntax.Node.Parameter;
import thalweg.formula.syntax.Node.Series;
import thalweg.formula.syntax.Node.UnaryCall;
import thalweg.formula.syntax.Node.Variable;
import thalweg.optimizer.rule.Symbols;

/// Sets the tree of a formula in boxes, so that how it was read can be seen: quotients as
/// fractions, powers raised, roots and magnitudes with their signs.
public final class FormulaBoxes {
  private static final int CONDITION = 0;
  private static final int SUM = 1;
  private static final int PRODUCT = 2;
  private static final int SIGNED = 3;
  private static final int BASE = 4;

  /// Between two factors.
  private static final String THIN = "\u2009";

  private final Map<String, String> symbols;

  private FormulaBoxes(Map<String, String> symbols) {
    this.symbols = symbols;
  }

  /// The boxes of a tree; each of its nodes is a [Part].
  public static FormulaBox of(Node node) {
    return of(node, Map.of());
  }

  /// The same with other letters than those of [Symbols] for some names.
  static FormulaBox of(Node node, Map<String, String> symbols) {
    return new FormulaBoxes(symbols).box(node);
  }

  private FormulaBox box(Node node) {
    return new Part(node, set(node));
  }

  private FormulaBox set(Node node) {
    return switch (node) {
      case Literal(double value) -> glyphs(Typesetting.exact(value));
      case Constant.PI -> glyphs("π");
      case Constant.E -> glyphs("e");
      case Variable.X -> glyphs("x");
      case Variable.Y -> glyphs("y");
      case Parameter(String name) -> glyphs(symbols.getOrDefault(name, Symbols.of(name)));
      case Negation(Node operand) ->
          line(glyphs("−"), operand instanceof Series ? box(operand) : within(operand, SIGNED));
      case Operation(Operator operator, Node left, Node right) -> operation(operator, left, right);
      case UnaryCall(UnaryFunction function, Node argument) -> call(function, box(argument));
      case Extreme(Operator operator, List<Node> arguments) ->
          named(operator.functionName(), arguments);
      case Conditional conditional -> cases(conditional);
      case Series series -> series(series);
      case Index(String name) -> glyphs(Symbols.of(name));
      case IndexedVariable(String index, int shift) -> indexed(Symbols.of(index), shift);
      case Comparison(Relation relation, Node left, Node right) ->
          line(box(left), glyphs(" " + sign(relation) + " "), box(right));
      case Not(Condition other) -> line(glyphs("not "), within(other, SUM));
      case Both(Condition left, Condition right) ->
          line(within(left, SUM), glyphs(" and "), within(right, SUM));
      case Either(Condition left, Condition right) ->
          line(within(left, SUM), glyphs(" or "), within(right, SUM));
    };
  }

  private FormulaBox operation(Operator operator, Node left, Node right) {
    return switch (operator) {
      case PLUS -> line(before(left, SUM), glyphs(" + "), last(right, PRODUCT));
      case MINUS -> line(before(left, SUM), glyphs(" − "), last(right, PRODUCT));
      case TIMES ->
          line(
              beginsWithSign(left) && !isOpen(left, true) ? box(left) : before(left, PRODUCT),
              glyphs(beginsWithDigit(right) ? " · " : THIN),
              right instanceof Series ? box(right) : last(right, BASE));
      case DIVIDED_BY -> new Fraction(box(left), box(right));
      case POWER -> new Raised(within(left, BASE + 1), box(right));
      case MIN, MAX, MOD, HYPOT, ATAN2 -> named(operator.functionName(), List.of(left, right));
    };
  }

  private static FormulaBox call(UnaryFunction function, FormulaBox argument) {
    return switch (function) {
      case ABS -> new Fenced("|", argument, "|");
      case FLOOR -> new Fenced("⌊", argument, "⌋");
      case CEIL -> new Fenced("⌈", argument, "⌉");
      case SQRT -> new Root("", argument);
      case CBRT -> new Root("3", argument);
      default -> line(glyphs(function.symbol()), new Fenced("(", argument, ")"));
    };
  }

  private FormulaBox named(String name, List<Node> arguments) {
    List<FormulaBox> inside = new ArrayList<>();
    for (Node argument : arguments) {
      if (!inside.isEmpty()) {
        inside.add(glyphs(", "));
      }
      inside.add(box(argument));
    }
    return line(glyphs(name), new Fenced("(", new InLine(inside), ")"));
  }

  private FormulaBox cases(Conditional choice) {
    List<Case> cases = new ArrayList<>();
    Optional<Node> begun = Optional.empty();
    Node rest = choice;
    while (rest instanceof Conditional(Condition condition, Node met, Node otherwise)) {
      cases.add(new Case(begun, box(met), Optional.of(box(condition))));
      rest = otherwise;
      begun = Optional.of(rest);
    }
    cases.add(new Case(begun, set(rest), Optional.empty()));
    return new Cases(cases);
  }

  private FormulaBox series(Series series) {
    return new Limits(
        series.operator() == Operator.PLUS ? "Σ" : "Π",
        glyphs(Symbols.of(series.index())),
        box(series.from()),
        box(series.to()),
        last(series.term(), PRODUCT),
        false);
  }

  private static FormulaBox indexed(String index, int shift) {
    String shifted = shift == 0 ? index : index + (shift < 0 ? " − " : " + ") + Math.abs(shift);
    return new Lowered(glyphs("x"), glyphs(shifted));
  }

  private FormulaBox within(Node node, int least) {
    FormulaBox box = box(node);
    return strength(node) >= least ? box : new Fenced("(", box, ")");
  }

  /// Before a sign, in brackets where what it ends with would take what is behind the sign.
  private FormulaBox before(Node node, int least) {
    return isOpen(node, least == PRODUCT) ? new Fenced("(", box(node), ")") : within(node, least);
  }

  /// Behind a sign.
  private FormulaBox last(Node node, int least) {
    return node instanceof Conditional ? box(node) : within(node, least);
  }

  /// Whether it ends with cases, or with a sum whose term has no brackets.
  ///
  /// @param beforeFactor whether a factor follows it, which such a sum would take
  private static boolean isOpen(Node node, boolean beforeFactor) {
    return switch (node) {
      case Conditional _ -> true;
      case Series series -> beforeFactor || isOpen(series.term(), false);
      case Negation(Node operand) -> operand instanceof Series && isOpen(operand, beforeFactor);
      case Operation(Operator operator, Node _, Node right) ->
          switch (operator) {
            case PLUS, MINUS -> isOpen(right, false);
            case TIMES -> isOpen(right, beforeFactor);
            default -> false;
          };
      default -> false;
    };
  }

  /// How strongly the boxes of a node hold together on a line.
  private static int strength(Node node) {
    return switch (node) {
      case Operation operation ->
          switch (operation.operator()) {
            case PLUS, MINUS -> SUM;
            case TIMES -> beginsWithSign(operation) ? SUM : PRODUCT;
            case DIVIDED_BY, POWER -> BASE;
            case MIN, MAX, MOD, HYPOT, ATAN2 -> BASE + 1;
          };
      case Negation _ -> SUM;
      case Series _ -> PRODUCT;
      case Conditional _, Both _, Either _ -> CONDITION;
      case Comparison _, Not _ -> SUM;
      case Literal(double value) -> Typesetting.exact(value).matches("[\\d.]+") ? BASE + 1 : BASE;
      default -> BASE + 1;
    };
  }

  /// Whether it is a product whose first factor has a minus sign, which needs no brackets there.
  private static boolean beginsWithSign(Node node) {
    return switch (node) {
      case Negation _ -> true;
      case Operation(Operator operator, Node left, Node _) ->
          operator == Operator.TIMES && beginsWithSign(left);
      default -> false;
    };
  }

  private static boolean beginsWithDigit(Node node) {
    return switch (node) {
      case Literal _ -> true;
      case Operation(Operator operator, Node left, Node _) ->
          operator != Operator.MIN && operator != Operator.MAX && beginsWithDigit(left);
      default -> false;
    };
  }

  private static String sign(Relation relation) {
    return relation.symbol().replace("<=", "≤").replace(">=", "≥");
  }

  private static Glyphs glyphs(String text) {
    return new Glyphs(text);
  }

  private static InLine line(FormulaBox... parts) {
    return new InLine(List.of(parts));
  }
}
