package thalweg.desktop.controls;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.util.Subscription;
import thalweg.desktop.model.Workbench;
import thalweg.figure.lettering.FormulaBox;
import thalweg.figure.lettering.FormulaBoxes;
import thalweg.figure.lettering.FormulaLayout;
import thalweg.figure.lettering.PlacedFormula;
import thalweg.figure.lettering.PlacedFormula.PlacedStroke;
import thalweg.figure.lettering.PlacedFormula.PlacedText;
import thalweg.formula.Formula;
import thalweg.text.Text;

/// The formula that is raced as it was read, set as a book sets it: (1/2)x looks another than
/// 1/(2x). It is shown where its field has room for it beside the text.
final class FormulaReading extends Region {
  private static final double[] SIZES = {14, 13, 12, 11, 10, 9};

  /// In pixels: the bar grows no higher for it.
  private static final double TALLEST = 30;

  /// In characters: more are no help.
  private static final int LONGEST = 200;

  /// What the field needs besides its text, in pixels.
  private static final double ROOM_OF_THE_REST = 200;

  private static final String FAMILY = "Inter";
  private static final FormulaLayout LAYOUT =
      new FormulaLayout((text, size) -> width(text, Font.font(FAMILY, size)));

  private final Text words = Text.of("desktop");
  private final Workbench workbench;
  private Subscription subscription = Subscription.EMPTY;
  private double needed;

  FormulaReading(Workbench workbench) {
    this.workbench = workbench;
    getStyleClass().add("formula-reading");
    setMouseTransparent(true);
  }

  /// Stands beside the text of a field from now on.
  void beside(Region field) {
    subscription =
        Subscription.combine(
            workbench.landscapeProperty().subscribe(() -> show(field)),
            field.widthProperty().subscribe(() -> fit(field)));
    show(field);
  }

  private void show(Region field) {
    getChildren().clear();
    Optional<Formula> formula = workbench.landscape().formula();
    needed =
        formula.isEmpty()
            ? 0
            : ROOM_OF_THE_REST + width(formula.get().text(), Font.font("JetBrains Mono", SIZES[1]));
    formula
        .map(each -> FormulaBoxes.of(each.root()))
        .flatMap(FormulaReading::placed)
        .ifPresent(this::paint);
    setAccessibleText(
        formula
            .map(each -> FormulaBoxes.of(each.root()).words())
            .map(each -> words.get("formula.read", each))
            .orElse(""));
    fit(field);
  }

  /// In the largest letters in which it is not too high.
  private static Optional<PlacedFormula> placed(FormulaBox box) {
    return box.words().length() > LONGEST
        ? Optional.empty()
        : Arrays.stream(SIZES)
            .mapToObj(size -> LAYOUT.place(box, size))
            .filter(each -> each.ascent() + each.descent() <= TALLEST)
            .findFirst();
  }

  private void paint(PlacedFormula formula) {
    setMinSize(formula.width(), formula.ascent() + formula.descent());
    setPrefSize(formula.width(), formula.ascent() + formula.descent());
    setMaxSize(formula.width(), formula.ascent() + formula.descent());
    for (PlacedText each : formula.texts()) {
      var text = new javafx.scene.text.Text(each.x(), formula.ascent() + each.y(), each.text());
      text.setFont(Font.font(FAMILY, each.size()));
      text.getStyleClass().add("formula-sign");
      getChildren().add(text);
    }
    for (PlacedStroke each : formula.strokes()) {
      Line line =
          new Line(
              each.fromX(),
              formula.ascent() + each.fromY(),
              each.toX(),
              formula.ascent() + each.toY());
      line.getStyleClass().add("formula-stroke");
      getChildren().add(line);
    }
  }

  private void fit(Region field) {
    boolean fits = !getChildren().isEmpty() && needed + getMinWidth() <= field.getWidth();
    setVisible(fits);
    setManaged(fits);
  }

  private static double width(String text, Font font) {
    var measured = new javafx.scene.text.Text(text);
    measured.setFont(font);
    return measured.getLayoutBounds().getWidth();
  }

  void dispose() {
    subscription.unsubscribe();
  }
}
