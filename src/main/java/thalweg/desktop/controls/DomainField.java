package thalweg.desktop.controls;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import thalweg.desktop.action.Action;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.widget.ActionControl;
import thalweg.desktop.widget.FieldProblem;
import thalweg.desktop.widget.NumbersField;
import thalweg.figure.lettering.Typesetting;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// The rectangle through which a landscape is seen, as `x0:x1, y0:y1`, and the height scale.
final class DomainField extends HBox {
  private static final String INTERVAL = NumbersField.NUMBER + ":" + NumbersField.NUMBER;
  private static final Pattern NOTATION = Pattern.compile(INTERVAL + "," + INTERVAL);

  /// Pixels of a character of the field's typeface, and of the field beside its text.
  private static final double A_CHARACTER = 7.9;

  private static final double EDGES = 26;

  /// Digits of an edge while the field is not written in.
  private static final int READ = 5;

  private static final double LEAST = 120;
  private static final double MOST = 330;

  private final Workbench workbench;
  private final NumbersField field;
  private final FieldProblem moved;
  private final Subscription subscription;

  /// @param scale chooses the height scale
  DomainField(Workbench workbench, Action scale) {
    this.workbench = workbench;
    ToggleButton log = ActionControl.toggle(Text.of("desktop").get("scale.log"), scale);
    log.setId("log-height");
    field = new NumbersField("domain", NOTATION, this::take);
    moved = new FieldProblem(field);
    getStyleClass().add("domain-field");
    getChildren().addAll(field, log);
    subscription = workbench.landscapeProperty().subscribe(this::show);
  }

  private void take(double[] edges) {
    if (edges[0] >= edges[1] || edges[2] >= edges[3]) {
      throw new IllegalArgumentException(
          Text.of("desktop")
              .get(
                  "domain.refused",
                  print(PlainNumber::exact, edges),
                  print(workbench.landscape().domain(), edge -> PlainNumber.rounded(edge, READ))));
    }
    Domain domain = new Domain(edges[0], edges[1], edges[2], edges[3]);
    if (!domain.equals(workbench.landscape().domain())) {
      Domain before = workbench.landscape().domain();
      List<Point> outside =
          workbench.starts().stream().filter(each -> !domain.contains(each)).toList();
      workbench.reshape(workbench.landscape().withDomain(domain));
      tell(outside, domain, before);
    }
  }

  /// A start does not move without a word.
  private void tell(List<Point> outside, Domain domain, Domain before) {
    if (outside.size() == 1) {
      Point start = outside.getFirst();
      Point now = domain.carry(start, before);
      moved.tellBriefly(
          Text.of("desktop")
              .get(
                  "domain.start.moved",
                  Typesetting.signs(PlainNumber.rounded(start.x(), READ)),
                  Typesetting.signs(PlainNumber.rounded(start.y(), READ)),
                  Typesetting.signs(PlainNumber.rounded(now.x(), READ)),
                  Typesetting.signs(PlainNumber.rounded(now.y(), READ))));
    } else if (!outside.isEmpty()) {
      moved.tellBriefly(Text.of("desktop").get("domain.starts.moved", outside.size()));
    }
  }

  private void show(Landscape landscape) {
    Domain domain = landscape.domain();
    String edges = print(domain, PlainNumber::exact);
    String read = print(domain, edge -> PlainNumber.rounded(edge, READ));
    // One that is cut off reads as another: -2.048:2.0 for -2.048:2.048.
    field.setPrefWidth(Math.clamp(EDGES + A_CHARACTER * read.length(), LEAST, MOST));
    field.setMinWidth(field.getPrefWidth());
    field.show(edges, read);
  }

  private static String print(Domain domain, DoubleFunction<String> edge) {
    return print(edge, domain.minX(), domain.maxX(), domain.minY(), domain.maxY());
  }

  private static String print(DoubleFunction<String> edge, double... edges) {
    return Typesetting.signs(
        String.format(
            Locale.ROOT, "%s:%s, %s:%s", DoubleStream.of(edges).mapToObj(edge).toArray()));
  }

  void dispose() {
    subscription.unsubscribe();
  }
}
