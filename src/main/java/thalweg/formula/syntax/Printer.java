package thalweg.formula.syntax;

import java.util.List;
import java.util.Locale;
import thalweg.formula.derivative.Operator;
import thalweg.formula.derivative.Relation;
import thalweg.formula.derivative.UnaryFunction;
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

/// Writes a tree as the text that parses to it, with as few brackets as that takes.
///
/// No bracket more than needed is more than a nicety: brackets count towards the depth that a
/// parser accepts, and with these rules the text of a tree is never deeper than the tree.
public final class Printer {
  private static final int EITHER = -2;
  private static final int BOTH = -1;
  private static final int NOT = 0;
  private static final int SUM = 1;
  private static final int PRODUCT = 2;
  private static final int SIGNED = 3;
  private static final int POWER = 4;
  private static final int PRIMARY = 5;

  private final StringBuilder out = new StringBuilder();

  private Printer() {}

  public static String print(Node node) {
    Printer printer = new Printer();
    printer.write(node);
    return printer.out.toString();
  }

  private void write(Node node) {
    switch (node) {
      case Literal(double value) -> out.append(digits(value));
      case Constant constant -> out.append(constant.symbol());
      case Variable variable -> out.append(variable.symbol());
      case Parameter(String name) -> out.append(name);
      case Negation(Node operand) -> {
        out.append('-');
        write(operand, SIGNED);
      }
      case Operation(Operator operator, Node left, Node right) -> write(operator, left, right);
      case UnaryCall(UnaryFunction function, Node argument) -> {
        out.append(function.symbol());
        writeAll(List.of(argument));
      }
      case Extreme(Operator operator, List<Node> arguments) -> {
        out.append(operator.functionName());
        writeAll(arguments);
      }
      case Conditional conditional -> {
        out.append(SpecialForm.IF.symbol());
        writeAll(conditional.children());
      }
      case Series(Operator operator, String index, Node from, Node to, Node term) -> {
        out.append(SpecialForm.of(operator).symbol()).append('(').append(index);
        for (Node part : List.of(from, to, term)) {
          out.append(", ");
          write(part);
        }
        out.append(')');
      }
      case Index(String name) -> out.append(name);
      case IndexedVariable(String index, int shift) -> out.append(indexed(index, shift));
      case Comparison(Relation relation, Node left, Node right) ->
          writeBetween(left, SUM, " " + relation.symbol() + " ", right, SUM);
      case Not(Condition other) -> {
        out.append("not ");
        write(other, NOT);
      }
      case Both(Condition left, Condition right) -> writeBetween(left, BOTH, " and ", right, NOT);
      case Either(Condition left, Condition right) ->
          writeBetween(left, EITHER, " or ", right, BOTH);
    }
  }

  private void writeAll(List<Node> arguments) {
    out.append('(');
    for (int i = 0; i < arguments.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      write(arguments.get(i));
    }
    out.append(')');
  }

  private void writeBetween(Node left, int leastLeft, String sign, Node right, int leastRight) {
    write(left, leastLeft);
    out.append(sign);
    write(right, leastRight);
  }

  private void write(Operator operator, Node left, Node right) {
    int strength = strength(operator);
    switch (operator) {
      case PLUS, MINUS, TIMES, DIVIDED_BY -> {
        String sign = strength == SUM ? " " + operator.symbol() + " " : operator.symbol();
        writeBetween(left, strength, sign, right, strength + 1);
      }
      case POWER -> writeBetween(left, PRIMARY, operator.symbol(), right, SIGNED);
      case MIN, MAX, MOD, HYPOT, ATAN2 -> {
        out.append(operator.functionName());
        writeAll(List.of(left, right));
      }
    }
  }

  private void write(Node node, int least) {
    if (strength(node) >= least) {
      write(node);
    } else {
      out.append('(');
      write(node);
      out.append(')');
    }
  }

  /// A variable that is numbered by an index, as it is written.
  ///
  /// @param shift that is added to the index
  public static String indexed(String index, int shift) {
    String sign = shift < 0 ? "" : "+";
    return shift == 0 ? "x_" + index : "x_{" + index + sign + shift + "}";
  }

  private static int strength(Node node) {
    return switch (node) {
      case Operation operation -> strength(operation.operator());
      case Negation _ -> SIGNED;
      case Either _ -> EITHER;
      case Both _ -> BOTH;
      case Not _, Comparison _ -> NOT;
      default -> PRIMARY;
    };
  }

  private static int strength(Operator operator) {
    return switch (operator) {
      case PLUS, MINUS -> SUM;
      case TIMES, DIVIDED_BY -> PRODUCT;
      case POWER -> POWER;
      case MIN, MAX, MOD, HYPOT, ATAN2 -> PRIMARY;
    };
  }

  private static String digits(double value) {
    String digits = Double.toString(value).toLowerCase(Locale.ROOT).replace(".0e", "e");
    return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
  }
}
