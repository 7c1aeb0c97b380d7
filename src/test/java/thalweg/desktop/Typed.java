package thalweg.desktop;

import java.util.List;
import javafx.scene.input.KeyCode;

/// What a random hand types and pastes: formulas good and bad, letters, signs, and keys that move.
final class Typed {
  static final List<String> FORMULAS =
      List.of(
          "x^2 + y^2",
          "a*x^2 + b*sin(c*y)",
          "log(x) + y^2",
          "sqrt(x)*y^2 + (x-1)^2",
          "abs(x) + abs(y - 0.3)",
          "1e12*(x^2 + y^2)",
          "1e-9*(x^2 + y^2)",
          "exp(20x) + y^2",
          "0/0",
          "7",
          "relu(x)*relu(y)",
          "x^2 + ",
          "log(x",
          "",
          "\u2603 + x");

  static final List<KeyCode> LETTERS =
      List.of(
          KeyCode.A, KeyCode.B, KeyCode.E, KeyCode.I, KeyCode.N, KeyCode.O, KeyCode.S, KeyCode.X);

  static final List<KeyCode> SIGNS =
      List.of(
          KeyCode.DIGIT0,
          KeyCode.DIGIT2,
          KeyCode.DIGIT9,
          KeyCode.MINUS,
          KeyCode.PERIOD,
          KeyCode.COMMA,
          KeyCode.SLASH,
          KeyCode.SPACE);

  static final List<KeyCode> MOVES =
      List.of(
          KeyCode.ENTER,
          KeyCode.TAB,
          KeyCode.ESCAPE,
          KeyCode.BACK_SPACE,
          KeyCode.DELETE,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.PAGE_DOWN);

  private Typed() {}
}
