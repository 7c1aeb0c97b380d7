package thalweg.desktop.controls;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import thalweg.critical.CriticalSet;
import thalweg.desktop.action.Action;
import thalweg.desktop.task.CriticalSearch;
import thalweg.desktop.task.DerivedState;
import thalweg.desktop.widget.ActionControl;
import thalweg.desktop.widget.CriticalPointText;
import thalweg.text.Text;

/// The controls in the corner of the surface: how many critical points there are and whether they
/// are marked, and the whole surface again. Where there is no room for how many of each kind, it
/// says how many of all; the tooltip tells everything.
public final class SurfaceToolbar extends HBox {
  private final Text words = Text.of("desktop");
  private final CriticalSearch critical;
  private final ObservableValue<OptionalInt> surface;
  private final ObservableValue<OptionalInt> contour;
  private final ToggleButton marks;
  private final Button whole;
  private final javafx.scene.text.Text measure = new javafx.scene.text.Text();
  private final Subscription subscription;

  /// Counted once, and not while the camera moves.
  private String census = "";

  private String total = "";
  private MarkCounts counts = new MarkCounts("", "", OptionalInt.empty(), OptionalInt.empty());

  /// A toolbar for the surface.
  ///
  /// @param surface how many marks are drawn on it, where not all are that are in sight
  /// @param contour how many are drawn on the contour, where not all are that are in sight
  /// @param marking marks critical points, or not
  /// @param reset brings the camera back
  public SurfaceToolbar(
      CriticalSearch critical,
      ObservableValue<OptionalInt> surface,
      ObservableValue<OptionalInt> contour,
      Action marking,
      Action reset) {
    this.critical = critical;
    this.surface = surface;
    this.contour = contour;
    marks = ActionControl.toggle("", marking);
    marks.setId("marks");
    marks.setMinWidth(0);
    Tooltip tip = new Tooltip();
    tip.setOnShowing(_ -> tip.setText(hint(marking)));
    marks.setTooltip(tip);
    whole = ActionControl.button(words.get("surface.reset"), reset);
    whole.setId("reset");
    whole.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(marks, whole);
    getStyleClass().add("surface-corner");
    setPickOnBounds(false);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    subscription =
        Subscription.combine(
            critical.stateProperty().subscribe(this::count),
            surface.subscribe(_ -> show()),
            contour.subscribe(_ -> show()));
  }

  private void count(DerivedState<CriticalSet> state) {
    census = census(state);
    total = total(state);
    show();
  }

  private void show() {
    counts = new MarkCounts(census, total, surface.getValue(), contour.getValue());
    requestLayout();
  }

  private String hint(Action marking) {
    String hint = marking.stateProperty().getValue().hint();
    return counts.hint(ActionControl.withKeys(hint, marking.keys()));
  }

  private String census(DerivedState<CriticalSet> state) {
    return switch (state) {
      case DerivedState.Done<CriticalSet>(CriticalSet found) ->
          CriticalPointText.census(found, critical.searched());
      case DerivedState.Failed<CriticalSet>(String why) -> words.get("critical.failed", why);
      case DerivedState.Idle<CriticalSet> _ -> words.get("critical.sought");
      case DerivedState.Running<CriticalSet>(Optional<CriticalSet> so) ->
          so.map(set -> words.get("critical.sought.share", 100 * (1 - set.undecidedShare())))
              .orElse(words.get("critical.sought"));
    };
  }

  private String total(DerivedState<CriticalSet> state) {
    return state instanceof DerivedState.Done<CriticalSet>(CriticalSet found)
        ? CriticalPointText.count(found, critical.searched())
        : census(state);
  }

  /// Asks for room for all that it could say.
  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset()
        + widthOf(counts.said().getFirst())
        + getSpacing()
        + whole.prefWidth(-1)
        + snappedRightInset();
  }

  @Override
  protected void layoutChildren() {
    double beside = getSpacing() + whole.prefWidth(-1) + snappedLeftInset() + snappedRightInset();
    String said =
        counts.said().stream()
            .filter(each -> widthOf(each) <= getWidth() - beside)
            .findFirst()
            .orElse(counts.said().getLast());
    if (!said.equals(marks.getText())) {
      marks.setText(said);
    }
    super.layoutChildren();
  }

  private double widthOf(String said) {
    measure.setFont(marks.getFont());
    measure.setText(said);
    return Math.ceil(
        measure.getLayoutBounds().getWidth()
            + marks.snappedLeftInset()
            + marks.snappedRightInset());
  }

  /// Lets go of the search.
  public void dispose() {
    subscription.unsubscribe();
  }
}
