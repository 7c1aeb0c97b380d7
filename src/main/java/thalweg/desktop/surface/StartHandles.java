package thalweg.desktop.surface;

import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Point3D;
import javafx.scene.layout.Pane;
import thalweg.desktop.model.Starts;
import thalweg.landscape.Point;
import thalweg.text.Text;

/// The handles of all starts, over the picture of the surface.
final class StartHandles extends Pane {
  StartHandles() {
    setManaged(false);
    setMouseTransparent(true);
  }

  /// Puts the handles where the camera sees their starts.
  ///
  /// @param nudging whether arrow keys move the selected one
  void place(Starts all, boolean nudging, SurfaceProjection projection) {
    List<Point> starts = all.points();
    while (getChildren().size() > starts.size()) {
      getChildren().removeLast();
    }
    while (getChildren().size() < starts.size()) {
      getChildren().add(new StartHandle(Text.of("desktop").get("start.accessible")));
    }
    for (int i = 0; i < starts.size(); i++) {
      Point3D at = projection.ground().world(starts.get(i));
      boolean selected = i == all.selected();
      handle(i).select(selected && starts.size() > 1, selected && nudging);
      handle(i).place(projection.pixel(at), projection.hides(at));
    }
  }

  /// The start whose handle is near a pixel.
  OptionalInt near(double px, double py) {
    for (int i = 0; i < getChildren().size(); i++) {
      if (handle(i).isNear(px, py)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private StartHandle handle(int index) {
    return (StartHandle) getChildren().get(index);
  }
}
