package thalweg.desktop.controls;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import thalweg.desktop.widget.SetRuleLine;
import thalweg.figure.lettering.RuleNotation;
import thalweg.figure.lettering.Typesetting;
import thalweg.formula.Field;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.rule.RuleLine;
import thalweg.optimizer.rule.UpdateRule;
import thalweg.optimizer.setting.AllowedRange;
import thalweg.optimizer.setting.Hyperparameter;
import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// A rule as it was read: its lines as they stand where a step is explained, and its settings with
/// their defaults and what is allowed.
final class RulePreview extends VBox {
  private final Text words = Text.of("desktop");
  private final VBox lines = new VBox();
  private final GridPane settings = new GridPane();
  private final ScrollPane scroll = around();

  RulePreview() {
    getStyleClass().add("rule-preview");
    lines.getStyleClass().add("rule-lines");
    lines.setId("rule-lines");
    settings.getStyleClass().add("rule-settings");
    settings.setId("rule-settings");
    settings.setHgap(14);
    getChildren().addAll(lines, settings);
  }

  private ScrollPane around() {
    Label hint = new Label(words.get("rule.hint"));
    hint.getStyleClass().addAll("muted", "rule-hint");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    VBox read = new VBox(this, hint);
    read.getStyleClass().add("rule-read");
    ScrollPane scroll = new WholeScroll(read);
    scroll.setFitToWidth(true);
    // It follows the focus of what is in it.
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setMinHeight(0);
    return scroll;
  }

  /// All of it above a few words on how rules are written, scrolled where there is little room.
  ScrollPane scrolled() {
    return scroll;
  }

  /// Shows a rule.
  ///
  /// @param field what is descended
  void show(OptimizerType type, Field field) {
    RuleNotation notation = RuleNotation.of(type, field);
    List<SetRuleLine> shown =
        UpdateRule.of(type).lines().stream().map(line -> line(notation, line)).toList();
    lines.getChildren().setAll(shown);
    settings.getChildren().clear();
    addRow(
        0,
        words.get("rule.setting"),
        words.get("rule.default"),
        words.get("rule.allowed"),
        "muted");
    int row = 1;
    for (Hyperparameter each : type.hyperparameters()) {
      addRow(
          row++,
          each.isLearningRate() ? words.get("rule.rate") : name(each),
          PlainNumber.exact(each.standard()),
          Typesetting.signs(AllowedRange.of(each.allowed())),
          "rule-setting");
    }
    // What is in it is laid out by itself and tells nobody of its size.
    scroll.requestLayout();
  }

  private static String name(Hyperparameter each) {
    return each.name().equals(each.symbol()) ? each.name() : each.symbol() + "  " + each.name();
  }

  private static SetRuleLine line(RuleNotation notation, RuleLine line) {
    SetRuleLine set = SetRuleLine.amongWords();
    set.show(notation, line);
    return set;
  }

  private void addRow(int row, String name, String standard, String allowed, String style) {
    Label first = new Label(name);
    GridPane.setHgrow(first, Priority.ALWAYS);
    first.setMaxWidth(Double.MAX_VALUE);
    Label second = new Label(standard);
    Label third = new Label(allowed);
    List<Label> all = List.of(first, second, third);
    all.forEach(each -> each.getStyleClass().add(style));
    settings.addRow(row, first, second, third);
  }

  /// Wants to be as high as what is in it is at its width.
  private static final class WholeScroll extends ScrollPane {
    private final VBox read;

    WholeScroll(VBox read) {
      super(read);
      this.read = read;
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
      double inside = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
      return read.prefHeight(inside) + snappedTopInset() + snappedBottomInset() + 1;
    }
  }
}
