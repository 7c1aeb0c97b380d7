package thalweg.desktop.controls;

import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import thalweg.desktop.action.Action;
import thalweg.desktop.model.Starts;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.widget.ActionControl;
import thalweg.desktop.widget.NumbersField;
import thalweg.figure.lettering.Typesetting;
import thalweg.landscape.Point;
import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// Where the selected start is, as `x, y`, and a button that adds one.
public final class StartField extends HBox {
  private static final Pattern NOTATION =
      Pattern.compile(NumbersField.NUMBER + "[,;]" + NumbersField.NUMBER);

  /// Pixels of a character of the field's typeface, and of the field beside its text.
  private static final double A_CHARACTER = 7.3;

  private static final double EDGES = 24;
  private static final int TYPED = 6;
  private static final int READ = 3;

  private final Workbench workbench;
  private final Text words = Text.of("desktop");
  private final Label name = new Label();
  private final NumbersField field;
  private final Button another;
  private final Subscription subscription;

  /// A field for a workbench.
  ///
  /// @param add adds a start
  public StartField(Workbench workbench, Action add) {
    this.workbench = workbench;
    field = new NumbersField("start", NOTATION, this::take);
    name.setLabelFor(field);
    name.getStyleClass().add("symbol");
    name.setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("start-field");
    another = ActionControl.button(words.get("start.add"), add);
    another.setId("add-start");
    another.getStyleClass().add("small-button");
    another.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(name, field, another);
    subscription =
        Subscription.combine(
            workbench.startsProperty().subscribe(_ -> show()),
            workbench.selectedProperty().subscribe(_ -> show()));
  }

  private void take(double[] coordinates) {
    Point typed = new Point(coordinates[0], coordinates[1]);
    if (!workbench.landscape().domain().contains(typed)) {
      throw new IllegalArgumentException(words.get("start.outside", print(typed, TYPED)));
    }
    workbench.moveStart(workbench.startList().selected(), typed);
  }

  private void show() {
    Starts starts = workbench.startList();
    int count = starts.points().size();
    name.setText(words.get("start.many", starts.selected() + 1, count));
    // Of one start the button beside the coordinates says what they are.
    name.setVisible(count > 1);
    name.setManaged(count > 1);
    String read = print(starts.selectedPoint(), READ);
    // A coordinate that is cut off reads as another one: -1.3, 0.0001 as -1.3, 0.
    field.setMinWidth(EDGES + A_CHARACTER * read.length());
    field.show(print(starts.selectedPoint(), TYPED), read);
  }

  private static String print(Point point, int digits) {
    return Typesetting.signs(
        PlainNumber.rounded(point.x(), digits) + ", " + PlainNumber.rounded(point.y(), digits));
  }

  /// Says in one sign what the button does, or in a word as well.
  public void setBrief(boolean brief) {
    another.setText(words.get(brief ? "start.add.brief" : "start.add"));
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
  }
}
