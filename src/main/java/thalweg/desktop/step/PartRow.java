package thalweg.desktop.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thalweg.figure.RuleNotation;
import thalweg.optimizer.StepPart;
import thalweg.text.Text;

/// A line of the rule: what it is called, the line in letters, what came out, and, where one is at
/// it, how it came out of the numbers.
final class PartRow extends VBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");

  private static final char HAT = '\u0302';

  private final Text words = Text.of("step");
  private final Label name = new Label();
  private final Label letters = new Label();
  private final Label result = new Label();
  private final VBox numbers = new VBox();

  /// @param chosen called when somebody wants to see this part
  PartRow(Runnable chosen) {
    name.getStyleClass().add("part-name");
    letters.getStyleClass().add("part-letters");
    letters.setMinWidth(0);
    letters.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(letters, Priority.ALWAYS);
    result.getStyleClass().add("part-result");
    result.setMinWidth(Region.USE_PREF_SIZE);
    numbers.getStyleClass().add("part-numbers");
    numbers.managedProperty().bind(numbers.visibleProperty());
    HBox line = new HBox(name, letters, result);
    line.getStyleClass().add("part-line");
    getChildren().addAll(line, numbers);
    getStyleClass().add("part");
    setAccessibleRole(AccessibleRole.TEXT);
    setOnMouseClicked(_ -> chosen.run());
  }

  /// Shows a part.
  ///
  /// @param isCurrent whether one is at it
  /// @param isAhead whether it has not been reached
  void show(StepPart part, RuleNotation notation, boolean isCurrent, boolean isAhead) {
    pseudoClassStateChanged(CURRENT, isCurrent);
    pseudoClassStateChanged(AHEAD, isAhead);
    name.setText(part.line().name());
    String role = "part-" + part.line().role().name().toLowerCase(Locale.ROOT);
    name.getStyleClass().setAll("label", "part-name", role);
    letters.setText(notation.letters(part.line()));
    // JavaFX draws some words twice where it wraps a text with a combining mark.
    letters.setWrapText(letters.getText().indexOf(HAT) < 0);
    result.setText(isAhead ? "" : result(part));
    numbers.setVisible(isCurrent);
    numbers.getChildren().clear();
    if (isCurrent) {
      rows(part, notation).forEach(row -> numbers.getChildren().add(row(row)));
    }
    setAccessibleText(name.getText() + ": " + letters.getText() + "  " + result.getText());
  }

  private static Label row(String text) {
    Label row = new Label(text);
    row.setWrapText(true);
    row.setMinHeight(Region.USE_PREF_SIZE);
    return row;
  }

  private String result(StepPart part) {
    String numbers =
        part.numbers().stream().map(RuleNotation::number).collect(Collectors.joining(", "));
    return part.isNumber() ? numbers : words.get("brackets", numbers);
  }

  private List<String> rows(StepPart part, RuleNotation notation) {
    return switch (part.line().source()) {
      case FORMULA -> computed(part, notation);
      case GRADIENT -> gradient(part);
      case HESSIAN ->
          List.of(
              words.get(
                  "entries",
                  part.numbers().stream().map(RuleNotation::number).toArray(Object[]::new)));
      case AXES, KEPT -> List.of();
    };
  }

  private List<String> computed(StepPart part, RuleNotation notation) {
    if (part.isNumber()) {
      return List.of(
          words.get(
              "row.number", notation.numbers(part, 0), RuleNotation.number(part.value().x())));
    }
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      rows.add(
          words.get(
              "row",
              words.get(i == 0 ? "along.x" : "along.y"),
              notation.numbers(part, i),
              RuleNotation.number(part.value().get(i))));
    }
    return rows;
  }

  private List<String> gradient(StepPart part) {
    List<String> rows = new ArrayList<>();
    rows.add(words.get("at", RuleNotation.brief(part.from())));
    if (!part.value().equals(part.exact())) {
      rows.add(words.get("without.noise", RuleNotation.brief(part.exact())));
    }
    return rows;
  }
}
