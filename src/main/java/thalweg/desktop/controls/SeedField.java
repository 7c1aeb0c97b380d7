package thalweg.desktop.controls;

import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import thalweg.desktop.action.Action;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.widget.ActionControl;
import thalweg.desktop.widget.NumbersField;
import thalweg.text.Text;

/// The seed of all chance, as a whole number that is typed, and a button that draws another.
final class SeedField extends HBox {
  private static final Pattern NOTATION = Pattern.compile(NumbersField.NUMBER);

  /// The largest number up to which every whole one is told from its neighbours as it is typed.
  private static final double MOST = 1L << 53;

  private final Text words = Text.of("desktop");
  private final NumbersField number;

  /// @param another draws another seed
  SeedField(Workbench workbench, Action another) {
    number =
        new NumbersField(
            "seed-value",
            NOTATION,
            typed -> workbench.setConditions(workbench.conditions().withSeed(whole(typed[0]))));
    HBox.setHgrow(number, Priority.ALWAYS);
    Button dice = ActionControl.button(words.get("conditions.seed.icon"), another);
    dice.setId("seed");
    dice.getStyleClass().add("small-button");
    dice.setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("seed-field");
    getChildren().addAll(number, dice);
  }

  private long whole(double typed) {
    if (typed != Math.rint(typed) || Math.abs(typed) > MOST) {
      throw new IllegalArgumentException(words.get("conditions.seed.refused"));
    }
    return (long) typed;
  }

  /// Shows a seed without setting it.
  void show(long seed) {
    number.show(Long.toString(seed), Long.toString(seed));
  }
}
