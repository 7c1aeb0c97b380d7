package thalweg.formula.compile;

/// What one step of a calculation does with its operands, or where it gets a number from.
sealed interface Instruction {
  /// Whether it gives another number at another point, or for another element.
  default boolean isVarying() {
    return switch (this) {
      case Coordinate _, Element _ -> true;
      case Known _, Given _, Arithmetic _, Call _ -> false;
    };
  }

  /// A number that is known.
  record Known(double value) implements Instruction {}

  /// A parameter of the formula.
  record Given(String name) implements Instruction {}

  /// A coordinate of the point.
  enum Coordinate implements Instruction {
    X,
    Y
  }

  /// The element of an array that a loop has come to.
  record Element(String array) implements Instruction {}

  /// An operation that the Java machine has an instruction for.
  enum Arithmetic implements Instruction {
    PLUS,
    MINUS,
    TIMES,
    DIVIDED_BY,
    NEGATED;

    /// The result for numbers.
    ///
    /// @param v the second operand; ignored by [#NEGATED]
    double value(double u, double v) {
      return switch (this) {
        case PLUS -> u + v;
        case MINUS -> u - v;
        case TIMES -> u * v;
        case DIVIDED_BY -> u / v;
        case NEGATED -> -u;
      };
    }

    /// Whether the operands may change places.
    boolean isCommutative() {
      return this == PLUS || this == TIMES;
    }
  }

  /// A static method from doubles to double.
  record Call(Class<?> owner, String name) implements Instruction {}
}
