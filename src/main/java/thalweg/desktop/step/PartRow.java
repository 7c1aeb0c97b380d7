package thalweg.desktop.step;

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
import thalweg.desktop.widget.SetRuleLine;
import thalweg.figure.lettering.RuleNotation;
import thalweg.figure.lettering.Typesetting;
import thalweg.optimizer.rule.StepPart;
import thalweg.text.Text;

/// A line of the rule: what it is called, the line in letters, what came out, and, where one is at
/// it, how it came out of the numbers.
final class PartRow extends VBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");

  private final Text words = Text.of("step");
  private final Label name = new Label();
  private final SetRuleLine letters = SetRuleLine.amongWords();
  private final Label result = new Label();
  private final List<Label> rows = List.of(new Label(), new Label());
  private final VBox numbers = new VBox();
  private String role = "";

  /// @param chosen called when the user asks for this part
  PartRow(Runnable chosen) {
    name.getStyleClass().add("part-name");
    letters.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(letters, Priority.ALWAYS);
    result.getStyleClass().add("part-result");
    result.setMinWidth(Region.USE_PREF_SIZE);
    for (Label row : rows) {
      row.setWrapText(true);
      row.setMinHeight(Region.USE_PREF_SIZE);
      numbers.getChildren().add(row);
    }
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
    showRole("part-" + part.line().role().name().toLowerCase(Locale.ROOT));
    letters.show(notation, part.line());
    result.setText(isAhead ? "" : result(part));
    numbers.setVisible(isCurrent);
    if (isCurrent) {
      List<String> texts = PartNumbers.rows(part, notation);
      for (int i = 0; i < rows.size(); i++) {
        rows.get(i).setText(i < texts.size() ? Typesetting.unbroken(texts.get(i)) : "");
      }
    }
    setAccessibleText(name.getText() + ": " + letters.letters() + "  " + result.getText());
  }

  private void showRole(String style) {
    if (!style.equals(role)) {
      name.getStyleClass().remove(role);
      name.getStyleClass().add(style);
      role = style;
    }
  }

  private String result(StepPart part) {
    String numbers =
        part.numbers().stream().map(RuleNotation::number).collect(Collectors.joining(", "));
    return part.isNumber() ? numbers : words.get("brackets", numbers);
  }
}
