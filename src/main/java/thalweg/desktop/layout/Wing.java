package thalweg.desktop.layout;

import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Region;

/// A part of the window beside or below the middle. Its size, in pixels across its divider, is a
/// share of the window until somebody sets it.
public final class Wing {
  private final Edge edge;
  private final Region content;
  private final Extent extent;
  private final ReadOnlyObjectWrapper<OptionalDouble> size =
      new ReadOnlyObjectWrapper<>(this, "size", OptionalDouble.empty());
  private final ReadOnlyBooleanWrapper folded = new ReadOnlyBooleanWrapper(this, "folded", false);

  /// How large a wing is.
  ///
  /// @param share of the window, unless somebody sets a size
  /// @param least in pixels
  /// @param most in pixels, unless somebody sets a size
  public record Extent(double share, double least, double most) {}

  /// A wing that is open and has its natural size.
  public Wing(Edge edge, Region content, Extent extent) {
    this.edge = edge;
    this.content = content;
    this.extent = extent;
  }

  /// Where it stands.
  public Edge edge() {
    return edge;
  }

  Region content() {
    return content;
  }

  /// What somebody set, in pixels; empty for the natural size.
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
    content.setVisible(!away);
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
