package thalweg.formula.syntax;

import java.util.Locale;
import thalweg.formula.derivative.Operator;
import thalweg.formula.derivative.UnaryFunction;
import thalweg.formula.syntax.Node.Constant;
import thalweg.formula.syntax.Node.Literal;
import thalweg.formula.syntax.Node.Negation;
import thalweg.formula.syntax.Node.Operation;
import thalweg.formula.syntax.Node.Parameter;
import thalweg.formula.syntax.Node.UnaryCall;
import thalweg.formula.syntax.Node.Variable;

/// Writes a tree as the text that parses to it, with as few brackets as that takes.
///
/// No bracket more than needed is more than a nicety: brackets count towards the depth that a
/// parser accepts, and with these rules the text of a tree is never deeper than the tree.
public final class Printer {
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
        out.append(function.symbol()).append('(');
        write(argument);
        out.append(')');
      }
    }
  }

  private void write(Operator operator, Node left, Node right) {
    int strength = strength(operator);
    switch (operator) {
      case PLUS, MINUS, TIMES, DIVIDED_BY -> {
        write(left, strength);
        out.append(strength == SUM ? " " + operator.symbol() + " " : operator.symbol());
        write(right, strength + 1);
      }
      case POWER -> {
        write(left, PRIMARY);
        out.append(operator.symbol());
        write(right, SIGNED);
      }
      case MIN, MAX -> {
        out.append(operator.functionName()).append('(');
        write(left);
        out.append(", ");
        write(right);
        out.append(')');
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

  private static int strength(Node node) {
    return switch (node) {
      case Operation operation -> strength(operation.operator());
      case Negation _ -> SIGNED;
      default -> PRIMARY;
    };
  }

  private static int strength(Operator operator) {
    return switch (operator) {
      case PLUS, MINUS -> SUM;
      case TIMES, DIVIDED_BY -> PRODUCT;
      case POWER -> POWER;
      case MIN, MAX -> PRIMARY;
    };
  }

  private static String digits(double value) {
    String digits = Double.toString(value).toLowerCase(Locale.ROOT).replace(".0e", "e");
    return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
  }
}
