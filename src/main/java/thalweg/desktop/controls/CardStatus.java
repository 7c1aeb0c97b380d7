package thalweg.desktop.controls;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import thalweg.desktop.widget.WordRoom;
import thalweg.desktop.widget.WrappedTip;

/// How a run fares, on its card: always two lines high, so that nothing below moves while it
/// changes. What has no room there is told by the tooltip.
final class CardStatus extends Label {
  private static final int LINES = 2;

  private final WordRoom room = new WordRoom();
  private final Tooltip whole = new WrappedTip();
  private String full = "";
  private String brief = "";

  CardStatus() {
    getStyleClass().add("status");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    setMaxWidth(Double.MAX_VALUE);
    widthProperty().subscribe(this::fit);
    fontProperty().subscribe(this::fit);
  }

  void say(String said, String inShort) {
    if (!said.equals(full) || !inShort.equals(brief)) {
      full = said;
      brief = inShort;
      fit();
    }
  }

  private void fit() {
    boolean fits = fits(full);
    setText(fits ? full : brief);
    whole.setText(full);
    setTooltip(fits ? null : whole);
  }

  private boolean fits(String words) {
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    return room.fits(words, getFont(), width, LINES);
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + Math.ceil(room.line(getFont()) * LINES) + snappedBottomInset();
  }
}
