package thalweg.desktop.theme;

import javafx.scene.input.KeyCode;

/// Something that, while it has the focus, uses keys that would bring about a command elsewhere.
public interface OwnKeys {
  /// Whether it has a use of its own for a key.
  boolean uses(KeyCode key);
}
