package thalweg.desktop.controls;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import thalweg.desktop.widget.WrappedTip;

/// A field with a tooltip, and a sign at its end where the text goes on beyond it, while it is not
/// written in; all of the text is in the tooltip then. JavaFX cuts what a field has no room for
/// without a word.
final class CutText extends StackPane {
  private final TextField field;
  private String help;
  private final Label sign = new Label("…");
  private final Text measure = new Text();
  private final Tooltip whole = new WrappedTip();

  /// @param field that is shown in it
  /// @param help what else the tooltip says
  CutText(TextField field, String help) {
    this.field = field;
    this.help = help;
    field.setTooltip(whole);
    sign.getStyleClass().add("cut-sign");
    sign.setMouseTransparent(true);
    sign.setMinWidth(Region.USE_PREF_SIZE);
    StackPane.setAlignment(sign, Pos.CENTER_RIGHT);
    getChildren().addAll(field, sign);
    field.textProperty().subscribe(this::show);
    field.focusedProperty().subscribe(this::show);
    field.fontProperty().subscribe(this::show);
    field.widthProperty().subscribe(this::show);
  }

  /// Changes what else the tooltip says.
  void setHelp(String words) {
    help = words;
    show();
  }

  private void show() {
    measure.setFont(field.getFont());
    measure.setText(field.getText());
    double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
    boolean cut = field.getWidth() > 0 && measure.getLayoutBounds().getWidth() > room;
    sign.setVisible(cut && !field.isFocused());
    whole.setText(cut ? help + "\n" + field.getText() : help);
    if (cut && !field.isFocused()) {
      // The sign is at the end, so the beginning is to be seen.
      field.home();
    }
  }
}
