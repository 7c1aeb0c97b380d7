package thalweg.desktop.controls;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import thalweg.desktop.Workbench;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightScale;
import thalweg.landscape.Landscape;
import thalweg.text.Text;

/// The rectangle through which a landscape is seen, as `x0:x1, y0:y1`, and the height scale; Enter
/// or leaving the field takes what was typed.
final class DomainField extends HBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
  private static final String NUMBER = "\\s*([-+.\\deE]+)\\s*";
  private static final Pattern NOTATION =
      Pattern.compile(NUMBER + ":" + NUMBER + "," + NUMBER + ":" + NUMBER);

  private final Workbench workbench;
  private final TextField field = new TextField();
  private final ToggleButton log;
  private final Subscription subscription;

  DomainField(Workbench workbench) {
    this.workbench = workbench;
    Text words = Text.of("desktop");
    log = new ToggleButton(words.get("scale.log"));
    log.setId("log-height");
    log.setTooltip(new Tooltip(words.get("scale.log.hint")));
    log.setAccessibleText(words.get("scale.log.hint"));
    field.setId("domain");
    field.setTooltip(new Tooltip(words.get("domain.hint")));
    field.setAccessibleText(words.get("domain.hint"));
    getStyleClass().add("domain-field");
    getChildren().addAll(field, log);
    field.setOnAction(_ -> take());
    field
        .focusedProperty()
        .subscribe((_, focused) -> {
          if (!focused) {
            take();
          }
        });
    log.setOnAction(_ ->
        workbench.reshape(
            workbench
                .landscape()
                .withHeightScale(log.isSelected() ? HeightScale.LOG : HeightScale.LINEAR)));
    subscription = workbench.landscapeProperty().subscribe(this::show);
  }

  private void take() {
    Matcher parts = NOTATION.matcher(field.getText());
    try {
      if (!parts.matches()) {
        throw new IllegalArgumentException(field.getText());
      }
      Domain domain =
          new Domain(
              Double.parseDouble(parts.group(1)),
              Double.parseDouble(parts.group(2)),
              Double.parseDouble(parts.group(3)),
              Double.parseDouble(parts.group(4)));
      field.pseudoClassStateChanged(WRONG, false);
      if (!domain.equals(workbench.landscape().domain())) {
        workbench.reshape(workbench.landscape().withDomain(domain));
      }
    } catch (IllegalArgumentException _) {
      field.pseudoClassStateChanged(WRONG, true);
    }
  }

  private void show(Landscape landscape) {
    Domain domain = landscape.domain();
    field.pseudoClassStateChanged(WRONG, false);
    field.setText(
        "%s:%s, %s:%s"
            .formatted(
                print(domain.minX()),
                print(domain.maxX()),
                print(domain.minY()),
                print(domain.maxY())));
    log.setSelected(landscape.heightScale() == HeightScale.LOG);
  }

  private static String print(double edge) {
    return edge == Math.rint(edge) && Math.abs(edge) < 1e9
        ? String.format(Locale.ROOT, "%.0f", edge)
        : Double.toString(edge);
  }

  void dispose() {
    subscription.unsubscribe();
  }
}
