package thalweg.desktop.controls;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import thalweg.desktop.widget.WrappedTip;

/// How a run fares, on its card: always two lines high, so that nothing below moves while it
/// changes. What has no room there is told by the tooltip.
final class CardStatus extends Label {
  private static final int LINES = 2;

  private final Text measure = new Text();
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
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    measure.setFont(getFont());
    measure.setWrappingWidth(Math.max(0, room));
    measure.setText(words);
    return room <= 0 || measure.getLayoutBounds().getHeight() <= line() * LINES + 1;
  }

  private double line() {
    measure.setFont(getFont());
    String words = measure.getText();
    measure.setText("x");
    double line = measure.getLayoutBounds().getHeight();
    measure.setText(words);
    return line;
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + Math.ceil(line() * LINES) + snappedBottomInset();
  }
}
