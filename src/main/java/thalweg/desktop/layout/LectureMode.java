package thalweg.desktop.layout;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import thalweg.desktop.action.Look;
import thalweg.desktop.model.LetterSize;

/// Whether the window is laid out for a lecture hall: surface and contour, large, and little else.
/// What it was before comes back afterwards, and is what is kept from day to day. Belongs to the FX
/// thread.
public final class LectureMode {
  /// The window, in pixels, that a lecture is laid out in. A larger one shows it as much larger: on
  /// 1920 by 1080 pixels letters of 11 pixels, the smallest of the views, are 20 pixels high.
  private static final double WIDTH = 1066;

  private static final double HEIGHT = 600;

  /// The least room, in pixels, in which a lecture is laid out whole: larger letters than leave it
  /// are not shown.
  private static final double LEAST_WIDTH = 710;

  private static final double LEAST_HEIGHT = 400;

  private final SidePanels sidePanels;
  private final Look look;
  private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper(this, "on", false);
  private final ReadOnlyBooleanWrapper ground = new ReadOnlyBooleanWrapper(this, "ground", false);
  private Optional<Arrangement> before = Optional.empty();

  /// How a window is arranged.
  ///
  /// @param sides how each side panel is laid out
  /// @param letters how large letters are
  public record Arrangement(Map<Edge, Side> sides, LetterSize letters) {}

  /// How a side panel is laid out.
  ///
  /// @param size in pixels; empty for its natural size
  /// @param folded whether it is folded away
  public record Side(OptionalDouble size, boolean folded) {}

  /// The window as it is at the desk.
  public LectureMode(SidePanels sidePanels, Look look) {
    this.sidePanels = sidePanels;
    this.look = look;
  }

  /// Whether it is laid out for a lecture hall.
  public ReadOnlyBooleanProperty onProperty() {
    return on.getReadOnlyProperty();
  }

  /// Whether the bar of the ground, with the formula, is shown though it is.
  public ReadOnlyBooleanProperty groundProperty() {
    return ground.getReadOnlyProperty();
  }

  /// Shows the bar of the ground until it is hidden or the lecture ends.
  public void showGround(boolean shown) {
    ground.set(shown && on.get());
  }

  /// Lays the window out for a lecture hall, or as it was before.
  public void set(boolean wanted) {
    if (wanted == on.get()) {
      return;
    }
    if (wanted) {
      before = Optional.of(now());
      for (Edge edge : Edge.values()) {
        put(edge, new Side(OptionalDouble.empty(), edge != Edge.RIGHT));
      }
      on.set(true);
      look.letter(LetterSize.NORMAL);
    } else {
      ground.set(false);
      on.set(false);
      before.ifPresent(this::restore);
      before = Optional.empty();
    }
  }

  /// How the window is arranged at the desk, whether or not it is now.
  public Arrangement atDesk() {
    return before.orElseGet(this::now);
  }

  private Arrangement now() {
    Map<Edge, Side> sides = new EnumMap<>(Edge.class);
    for (Edge edge : Edge.values()) {
      SidePanel panel = sidePanels.at(edge);
      sides.put(edge, new Side(panel.sizeProperty().get(), panel.isFoldedByChoice()));
    }
    return new Arrangement(sides, look.lettersProperty().getValue());
  }

  private void restore(Arrangement arrangement) {
    arrangement.sides().forEach(this::put);
    look.letter(arrangement.letters());
  }

  private void put(Edge edge, Side side) {
    sidePanels.at(edge).resize(side.size());
    sidePanels.at(edge).fold(side.folded());
  }

  /// How much larger than it is laid out a window is shown, at least 1.
  ///
  /// @param width of the window, in pixels
  /// @param height of the window, in pixels
  public double magnification(double width, double height) {
    double letters = look.lettersProperty().getValue().factor();
    if (!on.get()) {
      return letters;
    }
    double hall = Math.max(1, Math.min(width / WIDTH, height / HEIGHT));
    double most = Math.max(hall, Math.min(width / LEAST_WIDTH, height / LEAST_HEIGHT));
    return Math.min(hall * letters, most);
  }
}
