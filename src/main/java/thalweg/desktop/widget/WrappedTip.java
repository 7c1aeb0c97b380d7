package thalweg.desktop.widget;

import javafx.scene.control.Tooltip;

/// A tooltip for words of any length: in as many lines as they need, so that none is wider than the
/// smallest screen.
public final class WrappedTip extends Tooltip {
  private static final double WIDEST = 560;

  /// Without words.
  public WrappedTip() {
    setWrapText(true);
    setMaxWidth(WIDEST);
  }
}
