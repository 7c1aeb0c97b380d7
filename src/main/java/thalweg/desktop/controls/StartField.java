package thalweg.desktop.controls;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import thalweg.desktop.Starts;
import thalweg.desktop.Workbench;
import thalweg.landscape.Point;
import thalweg.text.Text;

/// Where the selected start is, as `x, y`; Enter or leaving the field takes what was typed.
public final class StartField extends HBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
  private static final Pattern NOTATION =
      Pattern.compile("\\s*([-+.\\deE]+)\\s*[,;]\\s*([-+.\\deE]+)\\s*");

  private static final MathContext DIGITS = new MathContext(6);

  private final Workbench workbench;
  private final Text words = Text.of("desktop");
  private final Label name = new Label();
  private final TextField field = new TextField();
  private final Subscription subscription;

  /// A field for a workbench.
  public StartField(Workbench workbench) {
    this.workbench = workbench;
    field.setId("start");
    field.setTooltip(new Tooltip(words.get("start.hint")));
    field.setAccessibleText(words.get("start.hint"));
    name.setLabelFor(field);
    name.getStyleClass().add("symbol");
    name.setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("start-field");
    getChildren().addAll(name, field);
    field.setOnAction(_ -> take());
    field
        .focusedProperty()
        .subscribe((_, focused) -> {
          if (!focused) {
            take();
          }
        });
    subscription =
        Subscription.combine(
            workbench.startsProperty().subscribe(_ -> show()),
            workbench.startList().selectedProperty().subscribe(_ -> show()));
  }

  private void take() {
    Matcher parts = NOTATION.matcher(field.getText());
    try {
      if (!parts.matches()) {
        throw new NumberFormatException(field.getText());
      }
      Point typed =
          new Point(Double.parseDouble(parts.group(1)), Double.parseDouble(parts.group(2)));
      field.pseudoClassStateChanged(WRONG, false);
      if (!field.getText().equals(print(workbench.startList().selectedPoint()))) {
        workbench.moveStart(workbench.startList().selected(), typed);
      }
    } catch (NumberFormatException _) {
      field.pseudoClassStateChanged(WRONG, true);
    }
  }

  private void show() {
    Starts starts = workbench.startList();
    int count = starts.points().size();
    name.setText(
        count == 1
            ? words.get("start.one")
            : words.get("start.many", starts.selected() + 1, count));
    if (starts.selected() < count) {
      field.pseudoClassStateChanged(WRONG, false);
      field.setText(print(starts.selectedPoint()));
    }
  }

  private static String print(Point point) {
    return print(point.x()) + ", " + print(point.y());
  }

  /// At most six significant digits, without idle zeros.
  private static String print(double coordinate) {
    BigDecimal rounded = new BigDecimal(coordinate).round(DIGITS);
    boolean tiny = coordinate != 0 && Math.abs(coordinate) < 1e-5;
    return tiny
        ? String.format(Locale.ROOT, "%.3e", coordinate)
        : rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
  }
}
