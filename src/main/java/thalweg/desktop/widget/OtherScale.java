package thalweg.desktop.widget;

import java.util.List;
import java.util.Optional;
import thalweg.desktop.model.StepView;
import thalweg.landscape.Domain;
import thalweg.text.Text;

/// What is said of the arrows of a step where two views draw them at two scales: each makes them as
/// long as its own part of the plane needs.
public final class OtherScale {
  private static final Text WORDS = Text.of("step");

  private OtherScale() {}

  /// How many times too long the other view draws the arrows; empty where both draw them alike.
  ///
  /// @param here the part of the plane that is seen where this is said
  /// @param there the part of the plane that the other view shows
  public static Optional<String> of(StepView view, Domain here, Domain there) {
    List<String> told = labels(view, there);
    return !view.anatomy().isTrue() || told.equals(labels(view, here))
        ? Optional.empty()
        : Optional.of(WORDS.get("arrows.other", String.join(WORDS.get("arrows.and"), told)));
  }

  /// In an order of their own, as that of the lengths is each view's own.
  private static List<String> labels(StepView view, Domain seen) {
    return StepArrows.of(view, new ArrowScale(seen.width(), seen.height())).stream()
        .map(StepArrow::label)
        .sorted()
        .toList();
  }
}
