package thalweg.desktop.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.transform.Scale;
import thalweg.figure.contour.CriticalMark;
import thalweg.landscape.Point;

/// Signs of critical points as a few shapes, however many there are: a node for each of thousands
/// would stop the window while it is styled.
final class CriticalSigns extends Group {
  /// A sign at a pixel.
  record Sign(CriticalMark mark, double x, double y) {}

  private final List<Path> strokes;
  private final Scale scale = new Scale(1, 1);

  /// None yet.
  ///
  /// @param styles of the strokes that each sign is drawn with, one over the other
  CriticalSigns(String... styles) {
    strokes = Stream.of(styles).map(CriticalSigns::stroke).toList();
    setManaged(false);
    getTransforms().add(scale);
    getChildren().addAll(strokes);
  }

  private static Path stroke(String style) {
    Path path = new Path();
    path.getStyleClass().add(style);
    return path;
  }

  /// Replaces all signs.
  ///
  /// @param size share of a sign's full size
  void show(List<Sign> signs, double size) {
    scale.setX(size);
    scale.setY(size);
    for (Path stroke : strokes) {
      stroke.getElements().setAll(outline(signs, size));
    }
  }

  private static List<PathElement> outline(List<Sign> signs, double size) {
    List<PathElement> outline = new ArrayList<>();
    for (Sign sign : signs) {
      double x = sign.x() / size;
      double y = sign.y() / size;
      for (List<Point> line : sign.mark().lines()) {
        outline.add(new MoveTo(x + line.getFirst().x(), y + line.getFirst().y()));
        line.stream().skip(1).forEach(each -> outline.add(new LineTo(x + each.x(), y + each.y())));
        if (sign.mark().closed()) {
          outline.add(new ClosePath());
        }
      }
    }
    return outline;
  }
}
