package thalweg.desktop.controls;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.widget.DraftField;
import thalweg.desktop.widget.FieldProblem;
import thalweg.race.Experiment;
import thalweg.text.Text;

/// How many steps each run may make: a few round numbers to choose from, or one that is typed.
final class StepsChoice extends ComboBox<Integer> implements DraftField {
  private static final List<Integer> OFFERED = List.of(100, 200, 400, 1000, 2000, 5000, 20_000);

  private final Text words = Text.of("desktop");
  private final FieldProblem problem = new FieldProblem(this);
  private boolean showing;

  StepsChoice(Workbench workbench) {
    String hint = words.get("conditions.steps.hint");
    setId("steps");
    setAccessibleText(hint);
    setEditable(true);
    getItems().setAll(OFFERED);
    setConverter(new Whole(this));
    setMaxWidth(Double.MAX_VALUE);
    valueProperty()
        .subscribe(chosen -> {
          if (!showing && chosen != null) {
            workbench.setConditions(workbench.conditions().withSteps(chosen));
          }
        });
  }

  @Override
  public boolean isDraft() {
    return isShowing() || !getEditor().getText().equals(getConverter().toString(getValue()));
  }

  /// Says why what was typed is not taken, and shows again what holds.
  private Integer refuse(String typed) {
    getEditor().setText(getValue().toString());
    problem.showBriefly(words.get("conditions.steps.refused", typed, Experiment.MOST_STEPS));
    return getValue();
  }

  /// What is no number of steps leaves the number as it is.
  private static final class Whole extends StringConverter<Integer> {
    private final StepsChoice choice;

    Whole(StepsChoice choice) {
      this.choice = choice;
    }

    @Override
    public String toString(@Nullable Integer steps) {
      return steps == null ? "" : steps.toString();
    }

    @Override
    public Integer fromString(String typed) {
      try {
        int steps = Integer.parseInt(typed.strip());
        return steps >= 1 && steps <= Experiment.MOST_STEPS ? steps : choice.refuse(typed);
      } catch (NumberFormatException _) {
        return choice.refuse(typed);
      }
    }
  }

  /// Shows a number without setting it.
  void show(int steps) {
    showing = true;
    setValue(steps);
    showing = false;
  }
}
