package thalweg.formula.compile;

import java.util.List;
import java.util.stream.Stream;
import thalweg.formula.compile.Instruction.Arithmetic;
import thalweg.formula.compile.Instruction.Call;

/// A step of a calculation that is being written down: an instruction and the steps whose results
/// it takes.
///
/// [Expressions] makes each distinct step once, so identity is equality, and a step that two others
/// take is computed once for both.
final class Expression {
  private final Expressions all;
  private final int index;
  private final Instruction instruction;
  private final List<Expression> operands;
  private final boolean varying;

  Expression(Expressions all, int index, Instruction instruction, List<Expression> operands) {
    this.all = all;
    this.index = index;
    this.instruction = instruction;
    this.operands = operands;
    varying = instruction.isVarying() || operands.stream().anyMatch(Expression::isVarying);
  }

  /// Its place in the order of making; operands stand before what takes them.
  int index() {
    return index;
  }

  Instruction instruction() {
    return instruction;
  }

  List<Expression> operands() {
    return operands;
  }

  /// Whether it depends on the point, or on the element.
  boolean isVarying() {
    return varying;
  }

  /// Whether it is that number, known before any point and parameter is.
  boolean is(double number) {
    return instruction.equals(new Instruction.Known(number));
  }

  Expression plus(Expression v) {
    return all.arithmetic(Arithmetic.PLUS, this, v);
  }

  Expression minus(Expression v) {
    return all.arithmetic(Arithmetic.MINUS, this, v);
  }

  Expression times(Expression v) {
    return all.arithmetic(Arithmetic.TIMES, this, v);
  }

  Expression over(Expression v) {
    return all.arithmetic(Arithmetic.DIVIDED_BY, this, v);
  }

  Expression negated() {
    return all.arithmetic(Arithmetic.NEGATED, this);
  }

  Expression squared() {
    return times(this);
  }

  /// The static method of that name in [Math], of this and further operands.
  Expression math(String method, Expression... further) {
    return call(Math.class, method, further);
  }

  /// The static method of that name, of this and further operands.
  Expression call(Class<?> owner, String method, Expression... further) {
    return all.call(
        new Call(owner, method), Stream.concat(Stream.of(this), Stream.of(further)).toList());
  }

  /// [Choice#between] for this and v.
  Expression choice(Expression v, Expression less, Expression greater, Expression otherwise) {
    return less == greater && greater == otherwise
        ? less
        : call(Choice.class, "between", v, less, greater, otherwise);
  }

  /// 1 where this is less than v, else 0.
  Expression isLess(Expression v) {
    return call(Choice.class, "isLess", v);
  }

  /// 1 where this is v or less, else 0.
  Expression isAtMost(Expression v) {
    return call(Choice.class, "isAtMost", v);
  }

  /// [Choice#where] for this, which is 1 or 0.
  Expression where(Expression met, Expression otherwise) {
    return met == otherwise ? met : call(Choice.class, "where", met, otherwise);
  }

  /// A known number.
  Expression number(double value) {
    return all.number(value);
  }

  @Override
  public String toString() {
    return instruction + operands.toString();
  }
}
