package thalweg.desktop.surface;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.scene.layout.Pane;
import thalweg.desktop.model.Starts;
import thalweg.desktop.widget.StartPicker;
import thalweg.landscape.Point;
import thalweg.text.Text;

/// The handles of all starts, over the picture of the surface.
final class StartHandles extends Pane {
  private int selected;

  StartHandles() {
    setManaged(false);
    setMouseTransparent(true);
  }

  /// Puts the handles where the camera sees their starts.
  ///
  /// @param nudging whether arrow keys move the selected one
  void place(Starts all, boolean nudging, SurfaceProjection projection) {
    List<Point> starts = all.points();
    selected = all.selected();
    while (getChildren().size() > starts.size()) {
      getChildren().removeLast();
    }
    while (getChildren().size() < starts.size()) {
      getChildren().add(new StartHandle(Text.of("desktop").get("start.accessible")));
    }
    for (int i = 0; i < starts.size(); i++) {
      Point3D at = projection.ground().world(starts.get(i));
      boolean chosen = i == selected;
      handle(i).number(starts.size() > 1 ? Integer.toString(i + 1) : "");
      handle(i).select(chosen && starts.size() > 1, chosen && nudging);
      handle(i).place(projection.pixel(at), projection.hides(at));
    }
  }

  /// The start whose handle is near a pixel.
  OptionalInt near(double px, double py) {
    List<Point2D> pixels =
        IntStream.range(0, getChildren().size()).mapToObj(i -> handle(i).pixel()).toList();
    return StartPicker.near(pixels, px, py, selected);
  }

  private StartHandle handle(int index) {
    return (StartHandle) getChildren().get(index);
  }
}
