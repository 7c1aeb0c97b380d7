package thalweg.desktop.action;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import thalweg.text.Text;

/// Keys that trigger an action.
public sealed interface Keys {
  /// A key that is pressed with just these modifiers.
  static Keys of(KeyCode key, Modifier... modifiers) {
    return new Pressed(new KeyCodeCombination(key, modifiers));
  }

  /// A sign that is typed, wherever the keyboard has it.
  static Keys typed(String sign) {
    return new Typed(sign);
  }

  /// Whether a key event, pressed or typed, is these keys.
  boolean match(KeyEvent event);

  /// The caps of the keys, for a person to read.
  List<String> caps();

  /// A key with modifiers.
  ///
  /// @param combination key and modifiers
  record Pressed(KeyCodeCombination combination) implements Keys {
    @Override
    public boolean match(KeyEvent event) {
      return event.getEventType() == KeyEvent.KEY_PRESSED && combination.match(event);
    }

    @Override
    public List<String> caps() {
      Text words = Text.of("commands");
      List<String> caps = new ArrayList<>();
      if (combination.getShortcut() == ModifierValue.DOWN) {
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        caps.add(words.get(mac ? "key.command" : "key.control"));
      }
      if (combination.getShift() == ModifierValue.DOWN) {
        caps.add(words.get("key.shift"));
      }
      String named = "key." + combination.getCode().name();
      caps.add(words.has(named) ? words.get(named) : combination.getCode().getName());
      return caps;
    }
  }

  /// A sign.
  ///
  /// @param sign as it is typed
  record Typed(String sign) implements Keys {
    @Override
    public boolean match(KeyEvent event) {
      return event.getEventType() == KeyEvent.KEY_TYPED
          && event.getCharacter().equals(sign)
          && !event.isShortcutDown();
    }

    @Override
    public List<String> caps() {
      return List.of(sign);
    }
  }

  /// The key that stands for Ctrl, or Command on a Mac.
  Modifier SHORTCUT = KeyCombination.SHORTCUT_DOWN;

  /// The shift key.
  Modifier SHIFT = KeyCombination.SHIFT_DOWN;
}
