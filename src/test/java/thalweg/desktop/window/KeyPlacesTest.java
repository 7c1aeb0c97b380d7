package thalweg.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.desktop.action.Keys;

/// Events as JavaFX 25 delivers them on Linux under `setxkbmap fr` and `setxkbmap ru`: code, text
/// and Shift were read from real keys.
class KeyPlacesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          AMPERSAND        | & | false | DIGIT1
          UNDEFINED        | é | false | DIGIT2
          QUOTEDBL         | " | false | DIGIT3
          LEFT_PARENTHESIS | ( | false | DIGIT5
          UNDEFINED        | è | false | DIGIT7
          UNDERSCORE       | _ | false | DIGIT8
          UNDEFINED        | ç | false | DIGIT9
          UNDEFINED        | à | false | DIGIT0
          AMPERSAND        | 1 | true  | DIGIT1
          UNDEFINED        | 7 | true  | DIGIT7
          SEMICOLON        | . | true  | PERIOD
          """)
  void aFrenchKeyMeansTheDigitOfItsPlaceWithAndWithoutShift(
      KeyCode code, String text, boolean shift, KeyCode meant) {
    KeyEvent event = KeyPlaces.meant(pressed(code, text, shift, false)).orElseThrow();
    assertThat(Keys.of(meant).match(event)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"UNDEFINED, я, Z", "UNDEFINED, й, Q", "UNDEFINED, н, Y", "AMPERSAND, &, DIGIT1"})
  void withControlTheyMeanTheSame(KeyCode code, String text, KeyCode meant) {
    KeyEvent event = KeyPlaces.meant(pressed(code, text, false, true)).orElseThrow();
    assertThat(Keys.of(meant, Keys.SHORTCUT).match(event)).isTrue();
  }

  @Test
  void shiftStaysWhereItTellsKeysApart() {
    KeyEvent event = KeyPlaces.meant(pressed(KeyCode.UNDEFINED, "З", true, true)).orElseThrow();
    assertThat(match(event, KeyCode.P, Keys.SHORTCUT, Keys.SHIFT)).isTrue();
    assertThat(match(event, KeyCode.P, Keys.SHORTCUT)).isFalse();
  }

  private static boolean match(KeyEvent event, KeyCode key, Modifier... modifiers) {
    return Keys.of(key, modifiers).match(event);
  }

  @ParameterizedTest
  @CsvSource({"б, COMMA", "ю, PERIOD", "м, V", "ч, X", "ы, S", "і, S", "ь, M"})
  void aRussianKeyMeansTheLetterOrSignOfItsPlace(String text, KeyCode meant) {
    KeyEvent event = KeyPlaces.meant(pressed(KeyCode.UNDEFINED, text, false, false)).orElseThrow();
    assertThat(Keys.of(meant).match(event)).isTrue();
  }

  /// The last is a dead key, which composes with the next one.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          A         | a  | false
          DIGIT1    | 1  | false
          DIGIT1    | !  | true
          NUMPAD7   | 7  | true
          MINUS     | -  | false
          QUOTE     | '  | false
          EQUALS    | +  | true
          PERIOD    | .  | false
          UNDEFINED | ß  | false
          UNDEFINED | ~~ | false
          """)
  void whatIsFoundAtItsSignIsLeftAlone(KeyCode code, String text, boolean shift) {
    assertThat(KeyPlaces.meant(pressed(code, text, shift, false))).isEmpty();
  }

  private static KeyEvent pressed(KeyCode code, String text, boolean shift, boolean control) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "\0", text, code, shift, control, false, false);
  }
}
