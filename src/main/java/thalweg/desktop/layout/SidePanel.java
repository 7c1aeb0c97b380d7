package thalweg.desktop.layout;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Region;

/// A part of the window beside or below the middle, made when it is furnished. Its size, in pixels
/// across its divider, is a share of the window until somebody sets it.
public final class SidePanel {
  private final Edge edge;
  private final Supplier<Region> maker;
  private final Extent extent;
  private final ReadOnlyObjectWrapper<OptionalDouble> size =
      new ReadOnlyObjectWrapper<>(this, "size", OptionalDouble.empty());
  private Optional<Region> content = Optional.empty();
  private final ReadOnlyBooleanWrapper folded = new ReadOnlyBooleanWrapper(this, "folded", false);

  /// How large a wing is.
  ///
  /// @param share of the window, unless somebody sets a size
  /// @param least in pixels
  /// @param most in pixels, unless somebody sets a size
  public record Extent(double share, double least, double most) {}

  /// A wing that is open, has its natural size and is still empty.
  ///
  /// @param maker makes what stands in it
  public SidePanel(Edge edge, Supplier<Region> maker, Extent extent) {
    this.edge = edge;
    this.maker = maker;
    this.extent = extent;
  }

  /// Where it stands.
  public Edge edge() {
    return edge;
  }

  /// What stands in it; empty before it is furnished.
  Optional<Region> content() {
    return content;
  }

  /// Makes what stands in it.
  Region furnish() {
    Region made = maker.get();
    made.setManaged(false);
    made.setVisible(!folded.get());
    content = Optional.of(made);
    return made;
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
    content.ifPresent(each -> each.setVisible(!away));
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
