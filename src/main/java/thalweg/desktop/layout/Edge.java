package thalweg.desktop.layout;

import java.util.Locale;
import javafx.scene.input.KeyCode;

/// Where a side panel stands: beside or below the middle.
public enum Edge {
  /// On the left of the middle.
  LEFT(KeyCode.RIGHT, KeyCode.LEFT),
  /// On the right of the middle.
  RIGHT(KeyCode.LEFT, KeyCode.RIGHT),
  /// Below the middle and what is on its right.
  BOTTOM(KeyCode.UP, KeyCode.DOWN);

  private final KeyCode grow;
  private final KeyCode shrink;

  Edge(KeyCode grow, KeyCode shrink) {
    this.grow = grow;
    this.shrink = shrink;
  }

  /// Its name in style sheets and text bundles.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  KeyCode grow() {
    return grow;
  }

  KeyCode shrink() {
    return shrink;
  }
}
