package thalweg.desktop.controls;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.util.Subscription;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.widget.SetFormula;
import thalweg.figure.lettering.FormulaBox;
import thalweg.figure.lettering.FormulaBoxes;
import thalweg.figure.lettering.FormulaLayout;
import thalweg.figure.lettering.PlacedFormula;
import thalweg.figure.lettering.PlacedFormula.PlacedPart;
import thalweg.figure.lettering.SpokenFormula;
import thalweg.formula.Formula;
import thalweg.formula.syntax.Node;
import thalweg.formula.syntax.Node.Conditional;
import thalweg.text.Text;

/// The formula that is raced as it was read, set as a book sets it: (1/2)x looks another than
/// 1/(2x). It is shown where its field has room for it beside the text. The part under the pointer
/// is lit, and a tip says what that is at the probe; with the keyboard the whole of it is told.
final class FormulaReading extends Region {
  private static final double[] SIZES = {13, 12, 11, 10};

  /// In pixels: what the field has room for, its own margins included.
  private static final double TALLEST = 31;

  /// Of more than two cases each is a line to read, for which the field grows; in pixels.
  private static final double TALLEST_OF_CASES = 96;

  private static final int FEW_CASES = 2;

  /// Into the margins of the field, in pixels, so far that its frame is not touched.
  private static final double MARGINS = 4;

  /// In characters: more are no help.
  private static final int LONGEST = 200;

  /// What the field needs besides its text, in pixels.
  private static final double ROOM_OF_THE_REST = 200;

  private static final String FAMILY = "Inter";
  private static final FormulaLayout LAYOUT =
      new FormulaLayout((text, size) -> width(text, Font.font(FAMILY, size)));

  private final Text words = Text.of("desktop");
  private final Workbench workbench;
  private final FormulaTip tip;
  private Optional<SetFormula> shown = Optional.empty();
  private List<PlacedPart> lit = List.of();
  private Subscription subscription = Subscription.EMPTY;
  private double needed;

  FormulaReading(Workbench workbench) {
    this.workbench = workbench;
    tip = new FormulaTip(workbench, this);
    getStyleClass().add("formula-reading");
    setAccessibleRole(AccessibleRole.TEXT);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::lightAt);
    addEventHandler(MouseEvent.MOUSE_EXITED, _ -> light(List.of()));
  }

  /// Stands beside the text of a field from now on.
  void beside(Region field) {
    subscription =
        Subscription.combine(
            workbench.landscapeProperty().subscribe(() -> show(field)),
            workbench.startsProperty().subscribe(this::tell),
            workbench.selectedProperty().subscribe(this::tell),
            workbench.layers().probeProperty().subscribe(this::tell),
            field.widthProperty().subscribe(() -> fit(field)),
            focusVisibleProperty().subscribe((_, focused) -> tellAll(focused)));
    show(field);
  }

  private void show(Region field) {
    Optional<Formula> formula = workbench.landscape().formula();
    needed =
        formula.isEmpty()
            ? 0
            : ROOM_OF_THE_REST + width(formula.get().text(), Font.font("JetBrains Mono", SIZES[0]));
    shown = formula.map(Formula::root).flatMap(FormulaReading::placed).map(FormulaReading::set);
    getChildren().setAll(shown.map(SetFormula::all).orElseGet(List::of));
    lit = List.of();
    double width = shown.map(each -> each.formula().width()).orElse(0.0);
    double height = shown.map(SetFormula::height).orElse(0.0);
    setMinSize(width, height);
    setPrefSize(width, height);
    setMaxSize(width, height);
    setAccessibleText(
        formula
            .map(each -> SpokenFormula.of(each.root()))
            .map(each -> words.get("formula.read", each))
            .orElse(""));
    fit(field);
  }

  /// In the largest letters in which it is not too high; with fewer bars, and at last none, if it
  /// is too high in all of them.
  private static Optional<PlacedFormula> placed(Node root) {
    FormulaBox box = FormulaBoxes.of(root);
    double tallest = cases(root) > FEW_CASES ? TALLEST_OF_CASES : TALLEST;
    return box.words().length() > LONGEST
        ? Optional.empty()
        : box.andLower().stream()
            .flatMap(each -> Arrays.stream(SIZES).mapToObj(size -> LAYOUT.place(each, size)))
            .filter(each -> each.height() <= tallest)
            .findFirst();
  }

  private static SetFormula set(PlacedFormula formula) {
    return formula.height() > TALLEST
        ? SetFormula.of(formula, formula.height() - MARGINS)
        : SetFormula.of(formula);
  }

  /// The most cases behind one brace.
  private static int cases(Node node) {
    int own = 1;
    Node rest = node;
    while (rest instanceof Conditional choice) {
      own++;
      rest = choice.otherwise();
    }
    return Math.max(own, node.children().stream().mapToInt(FormulaReading::cases).max().orElse(0));
  }

  private void lightAt(MouseEvent pointer) {
    light(shown.map(each -> each.partsAt(pointer.getX(), pointer.getY())).orElseGet(List::of));
  }

  private void light(List<PlacedPart> parts) {
    if (!parts.equals(lit)) {
      lit = parts;
      shown.ifPresent(each -> each.light(parts));
      tell();
    }
  }

  /// Of what is lit, while something is.
  private void tell() {
    if (!lit.isEmpty()) {
      tip.tell(lit.stream().map(PlacedPart::node).toList());
    }
  }

  private void tellAll(boolean focused) {
    light(focused ? shown.stream().map(SetFormula::whole).toList() : List.of());
    if (focused) {
      tip.show(this);
    } else {
      tip.hide();
    }
  }

  private void fit(Region field) {
    boolean fits = shown.isPresent() && needed + getMinWidth() <= field.getWidth();
    setVisible(fits);
    setManaged(fits);
    setFocusTraversable(fits);
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
