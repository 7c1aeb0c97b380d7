package thalweg.desktop.widget;

import javafx.scene.input.KeyEvent;

/// Something that, while it has the focus, uses keys that would trigger an action elsewhere.
public interface KeyConsumer {
  /// Whether it has a use of its own for a key that is pressed or typed.
  boolean uses(KeyEvent event);
}
