package thalweg.desktop.controls;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
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
  private static final double[] SIZES = {13, 12, 11, 10};

  /// In pixels: what the field has room for, its own margins included.
  private static final double TALLEST = 28;

  /// Of a line of the field, in pixels: the bar grows no higher.
  private static final double LINE = 16;

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
            : ROOM_OF_THE_REST + width(formula.get().text(), Font.font("JetBrains Mono", SIZES[0]));
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

  /// In the largest letters in which it is not too high; with quotients on the line if it is too
  /// high in all of them.
  private static Optional<PlacedFormula> placed(FormulaBox box) {
    return box.words().length() > LONGEST
        ? Optional.empty()
        : Stream.of(box, box.flat())
            .flatMap(each -> Arrays.stream(SIZES).mapToObj(size -> LAYOUT.place(each, size)))
            .filter(each -> each.ascent() + each.descent() <= TALLEST)
            .findFirst();
  }

  private void paint(PlacedFormula formula) {
    double height = Math.min(LINE, formula.ascent() + formula.descent());
    setMinSize(formula.width(), height);
    setPrefSize(formula.width(), height);
    setMaxSize(formula.width(), height);
    // It stands out above and below, into the field's margins.
    double base = (height + formula.ascent() - formula.descent()) / 2;
    for (PlacedText each : formula.texts()) {
      var text = new javafx.scene.text.Text(each.x(), base + each.y(), each.text());
      text.setFont(Font.font(FAMILY, each.size()));
      text.getStyleClass().add("formula-sign");
      getChildren().add(text);
    }
    for (PlacedStroke each : formula.strokes()) {
      Line line = new Line(each.fromX(), base + each.fromY(), each.toX(), base + each.toY());
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
