package thalweg.desktop.layout;

import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How a part of the window beside or below the middle is laid out. Its size, in pixels across its
/// divider, is a share of the window until the user sets it.
public final class SidePanel {
  private final Edge edge;
  private final Extent extent;
  private final ReadOnlyObjectWrapper<OptionalDouble> size =
      new ReadOnlyObjectWrapper<>(this, "size", OptionalDouble.empty());
  private final ReadOnlyBooleanWrapper folded = new ReadOnlyBooleanWrapper(this, "folded", false);

  /// How large a side panel is.
  ///
  /// @param share of the window, unless the user sets a size
  /// @param least in pixels
  /// @param most in pixels, unless the user sets a size
  public record Extent(double share, double least, double most) {}

  /// A side panel that is open and has its natural size.
  public SidePanel(Edge edge, Extent extent) {
    this.edge = edge;
    this.extent = extent;
  }

  /// Where it stands.
  public Edge edge() {
    return edge;
  }

  /// What the user set, in pixels; empty for the natural size.
  public ReadOnlyObjectProperty<OptionalDouble> sizeProperty() {
    return size.getReadOnlyProperty();
  }

  /// Sets its size in pixels; empty for the natural size. It gets less where there is no room.
  public void resize(OptionalDouble wanted) {
    size.set(wanted);
  }

  /// Whether it is folded away.
  public ReadOnlyBooleanProperty foldedProperty() {
    return folded.getReadOnlyProperty();
  }

  /// Folds it away or opens it.
  public void fold(boolean away) {
    folded.set(away);
  }

  double least() {
    return extent.least();
  }

  /// Its size where there is room.
  ///
  /// @param whole the window's size in the same direction
  double wanted(double whole) {
    double natural = Math.clamp(extent.share() * whole, extent.least(), extent.most());
    return Math.max(extent.least(), size.get().orElse(natural));
  }
}
