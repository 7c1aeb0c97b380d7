package thalweg.desktop.window;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/// Lets keys mean the same on every keyboard: a key that writes neither a Latin letter nor a digit
/// means what is at its place on an American one, and a sign that needs Shift means the same as
/// without.
///
/// JavaFX on Linux gives a key the code of the sign that it writes without Shift, and none at all
/// where there is no such code: the keys `1` and `7` of a French keyboard come as `AMPERSAND` and
/// as `UNDEFINED` with the text `è`, whether or not Shift is down, and all letters of a Russian one
/// as `UNDEFINED`. Keys that write `'` and `-` keep their meaning, though they are those of 4 and 6
/// in France: they are keys of their own elsewhere.
final class KeyPlaces {
  /// The Russian letters at the places of A to Z.
  private static final String RUSSIAN = "фисвуапршолдьтщзйкыегмцчня";

  private static final Map<String, KeyCode> OF_SIGN = ofSign();

  /// Codes that only keys of the digit row have, as elsewhere Shift is needed for these signs.
  private static final Map<KeyCode, KeyCode> OF_CODE =
      Map.of(
          KeyCode.AMPERSAND, KeyCode.DIGIT1,
          KeyCode.QUOTEDBL, KeyCode.DIGIT3,
          KeyCode.LEFT_PARENTHESIS, KeyCode.DIGIT5,
          KeyCode.UNDERSCORE, KeyCode.DIGIT8);

  private static final Map<String, KeyCode> WITH_SHIFT = withShift();

  private KeyPlaces() {}

  private static Map<String, KeyCode> ofSign() {
    Map<String, KeyCode> codes = new HashMap<>();
    for (int i = 0; i < RUSSIAN.length(); i++) {
      codes.put(RUSSIAN.substring(i, i + 1), KeyCode.valueOf(String.valueOf((char) ('A' + i))));
    }
    codes.put("б", KeyCode.COMMA);
    codes.put("ю", KeyCode.PERIOD);
    // Ukrainian, at the place of ы.
    codes.put("і", KeyCode.S);
    codes.put("é", KeyCode.DIGIT2);
    codes.put("è", KeyCode.DIGIT7);
    codes.put("ç", KeyCode.DIGIT9);
    codes.put("à", KeyCode.DIGIT0);
    return codes;
  }

  private static Map<String, KeyCode> withShift() {
    Map<String, KeyCode> codes = new HashMap<>();
    for (int digit = 0; digit < 10; digit++) {
      codes.put(String.valueOf(digit), KeyCode.valueOf("DIGIT" + digit));
    }
    codes.put(".", KeyCode.PERIOD);
    codes.put(",", KeyCode.COMMA);
    return codes;
  }

  /// Replaces events of keys by what they mean until unsubscribed; to be installed before whatever
  /// listens for keys.
  public static Subscription install(Scene scene) {
    EventHandler<KeyEvent> replace =
        event ->
            meant(event)
                .ifPresent(another -> {
                  event.consume();
                  Event.fireEvent(event.getTarget(), another);
                });
    scene.addEventFilter(KeyEvent.KEY_PRESSED, replace);
    return () -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, replace);
  }

  /// The event that a pressed key stands for, where it is not that event itself.
  static Optional<KeyEvent> meant(KeyEvent event) {
    KeyCode code = event.getCode();
    if (event.isShiftDown() && !code.isKeypadKey()) {
      Optional<KeyCode> written = Optional.ofNullable(WITH_SHIFT.get(event.getText()));
      if (written.isPresent()) {
        return written.filter(another -> another != code).map(another -> as(event, another, false));
      }
    }
    KeyCode place =
        code == KeyCode.UNDEFINED
            ? OF_SIGN.get(event.getText().toLowerCase(Locale.ROOT))
            : OF_CODE.get(code);
    return Optional.ofNullable(place).map(another -> as(event, another, event.isShiftDown()));
  }

  private static KeyEvent as(KeyEvent event, KeyCode code, boolean shift) {
    return new KeyEvent(
        event.getSource(),
        event.getTarget(),
        event.getEventType(),
        event.getCharacter(),
        event.getText(),
        code,
        shift,
        event.isControlDown(),
        event.isAltDown(),
        event.isMetaDown());
  }
}
