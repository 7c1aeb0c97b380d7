package thalweg.formula.enclosure;

import thalweg.formula.derivative.Relation;

/// What is known of a condition over a rectangle.
enum Certainty {
  /// It holds all over.
  HOLDS,
  /// It holds nowhere.
  FAILS,
  /// It may hold in some places and not in others.
  OPEN;

  /// What bounds of two numbers tell of how they compare.
  ///
  /// @param defined whether both are numbers all over: between what is none nothing holds
  static Certainty of(
      Relation relation, ClosedInterval left, ClosedInterval right, boolean defined) {
    if (left.isEmpty() || right.isEmpty()) {
      return FAILS;
    }
    return switch (relation) {
      case LESS -> decided(left.high() < right.low(), left.low() >= right.high(), defined);
      case AT_MOST -> decided(left.high() <= right.low(), left.low() > right.high(), defined);
      case GREATER -> of(Relation.LESS, right, left, defined);
      case AT_LEAST -> of(Relation.AT_MOST, right, left, defined);
    };
  }

  private static Certainty decided(boolean always, boolean never, boolean defined) {
    if (never) {
      return FAILS;
    }
    return always && defined ? HOLDS : OPEN;
  }

  Certainty not() {
    return switch (this) {
      case HOLDS -> FAILS;
      case FAILS -> HOLDS;
      case OPEN -> OPEN;
    };
  }

  Certainty and(Certainty other) {
    if (this == FAILS || other == FAILS) {
      return FAILS;
    }
    return this == HOLDS ? other : this;
  }
}
