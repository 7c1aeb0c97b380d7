package thalweg.desktop.layout;

import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How a part of the window beside or below the middle is laid out. Its size, in pixels across its
/// divider, follows from the room of all until the user sets it.
public final class SidePanel {
  private final Edge edge;
  private final Extent extent;
  private final ReadOnlyObjectWrapper<OptionalDouble> size =
      new ReadOnlyObjectWrapper<>(this, "size", OptionalDouble.empty());
  private final ReadOnlyBooleanWrapper folded = new ReadOnlyBooleanWrapper(this, "folded", false);
  private boolean gaveWay;

  /// How large a side panel is.
  ///
  /// @param least in pixels
  /// @param natural unless the user sets a size
  public record Extent(double least, Natural natural) {}

  /// The natural size of a side panel.
  @FunctionalInterface
  public interface Natural {
    /// In pixels.
    ///
    /// @param width of the side panels with their middle
    /// @param height of the side panels with their middle
    double in(double width, double height);
  }

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
    gaveWay = false;
    folded.set(away);
  }

  /// Folds it away for want of room, which is not what the user chose.
  public void giveWay() {
    gaveWay |= !folded.get();
    folded.set(true);
  }

  /// Whether it is folded away for want of room.
  public boolean hasGivenWay() {
    return gaveWay;
  }

  /// Whether it is folded away because the user chose that.
  boolean isFoldedByChoice() {
    return folded.get() && !gaveWay;
  }

  double least() {
    return extent.least();
  }

  /// Its size where there is room.
  ///
  /// @param width of the side panels with their middle
  /// @param height of the side panels with their middle
  double wanted(double width, double height) {
    double wanted = size.get().orElseGet(() -> extent.natural().in(width, height));
    return Math.max(extent.least(), wanted);
  }
}
