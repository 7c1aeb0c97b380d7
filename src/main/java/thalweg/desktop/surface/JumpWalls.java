package thalweg.desktop.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point3D;
import javafx.scene.shape.TriangleMesh;
import thalweg.landscape.HeightField;
import thalweg.landscape.Point;

/// Upright walls in a mesh where f jumps, in place of the slopes between its samples: each cell
/// through which f jumps is cut along the jump, and every part ends at its own height. Over a pole
/// there is no wall between them.
final class JumpWalls {
  /// A height beside a jump is that of so little of the way to the corner on that side.
  private static final double BESIDE = 1e-6;

  /// The colour beside a jump is that of so much of the way to that corner, or the picture's pixels
  /// would mix it with that of the other side.
  private static final double COLOR_BESIDE = 0.15;

  private final TriangleMesh mesh;
  private final HeightField field;
  private final WorldFrame frame;
  private final SurfaceJumps jumps;
  private final PoleTear tear;
  private final List<Integer> faces = new ArrayList<>();

  /// A vertex on a part of a cell.
  private record Rim(int vertex, double height) {}

  /// A part of a cell, from one side over which f jumps to the next.
  private record Part(Rim first, Rim last, int middle) {}

  private JumpWalls(
      TriangleMesh mesh, HeightField field, WorldFrame frame, SurfaceJumps jumps, PoleTear tear) {
    this.mesh = mesh;
    this.field = field;
    this.frame = frame;
    this.jumps = jumps;
    this.tear = tear;
  }

  /// Cuts a mesh, a vertex a sample, and adds the parts and walls.
  static void build(TriangleMesh mesh, HeightField field, WorldFrame frame, SurfaceJumps jumps) {
    JumpWalls walls = new JumpWalls(mesh, field, frame, jumps, new PoleTear(field));
    jumps.cells().stream().forEach(walls::cut);
    mesh.getFaces().addAll(walls.faces.stream().mapToInt(Integer::intValue).toArray());
  }

  private void cut(int cell) {
    int column = cell % field.columns();
    int row = cell / field.columns();
    int[] sides =
        IntStream.range(0, SurfaceJumps.CORNERS)
            .filter(side -> jumps.side(column, row, side).isPresent())
            .toArray();
    List<Point> crossed =
        IntStream.of(sides).mapToObj(side -> jumps.side(column, row, side).orElseThrow()).toList();
    Point middle = middle(crossed);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < sides.length; i++) {
      int next = (i + 1) % sides.length;
      parts.add(part(cell, sides[i], sides[next], crossed.get(i), crossed.get(next), middle));
    }
    for (int i = 0; i < parts.size(); i++) {
      wall(parts.get(i), parts.get((i + 1) % parts.size()));
    }
  }

  /// Where the jumps over all sides meet: of four, those over opposite sides cross.
  private static Point middle(List<Point> crossed) {
    if (crossed.size() == SurfaceJumps.CORNERS) {
      Point from = crossed.get(0);
      Point other = crossed.get(1);
      double upX = crossed.get(2).x() - from.x();
      double upY = crossed.get(2).y() - from.y();
      double alongX = crossed.get(3).x() - other.x();
      double alongY = crossed.get(3).y() - other.y();
      double share =
          ((other.x() - from.x()) * alongY - (other.y() - from.y()) * alongX)
              / (upX * alongY - upY * alongX);
      return new Point(from.x() + share * upX, from.y() + share * upY);
    }
    return new Point(
        crossed.stream().mapToDouble(Point::x).average().orElseThrow(),
        crossed.stream().mapToDouble(Point::y).average().orElseThrow());
  }

  /// The part between two sides over which f jumps, as a fan about the middle of the cut.
  private Part part(int cell, int from, int to, Point begin, Point end, Point middle) {
    List<Integer> corners = new ArrayList<>();
    for (int corner = (from + 1) % SurfaceJumps.CORNERS;
        ;
        corner = (corner + 1) % SurfaceJumps.CORNERS) {
      corners.add(vertex(cell, corner));
      if (corner == to) {
        break;
      }
    }
    Rim first = rim(begin, corners.getFirst());
    Rim last = rim(end, corners.getLast());
    double height = (first.height + last.height) / 2;
    int nearest = corners.get(corners.size() / 2);
    int centre = add(middle, height, toward(middle, at(nearest), COLOR_BESIDE));
    List<Integer> ring = new ArrayList<>();
    ring.add(first.vertex);
    ring.addAll(corners);
    ring.add(last.vertex);
    for (int i = 1; i < ring.size(); i++) {
      face(centre, ring.get(i - 1), ring.get(i));
    }
    return new Part(first, last, centre);
  }

  /// Between the end of one part and the beginning of the next, at the side that they share.
  private void wall(Part one, Part next) {
    if (!tear.isOver(one.last.height, next.first.height)) {
      face(one.middle, one.last.vertex, next.first.vertex);
      face(one.middle, next.first.vertex, next.middle);
    }
  }

  private int vertex(int cell, int corner) {
    return cell + SurfaceJumps.across(corner) + SurfaceJumps.up(corner) * field.columns();
  }

  private Point at(int vertex) {
    return new Point(field.x(vertex % field.columns()), field.y(vertex / field.columns()));
  }

  /// Where a part ends at a jump.
  private Rim rim(Point jump, int corner) {
    Point side = at(corner);
    Point beside = toward(jump, side, BESIDE);
    double exact = field.exact(beside.x(), beside.y());
    double height =
        Double.isNaN(exact)
            ? field.height(corner % field.columns(), corner / field.columns())
            : exact;
    return new Rim(add(jump, height, toward(jump, side, COLOR_BESIDE)), height);
  }

  private static Point toward(Point from, Point to, double share) {
    return new Point(
        from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
  }

  private int add(Point place, double height, Point color) {
    int vertex = mesh.getPoints().size() / mesh.getPointElementSize();
    Point3D at = frame.world(place.x(), place.y(), height);
    mesh.getPoints().addAll((float) at.getX(), (float) at.getY(), (float) at.getZ());
    mesh.getTexCoords()
        .addAll(
            (float) (frame.worldX(color.x()) + 1) / 2,
            1 - (float) (frame.worldZ(color.y()) + 1) / 2);
    return vertex;
  }

  private void face(int one, int other, int third) {
    for (int vertex : new int[] {one, other, third}) {
      faces.add(vertex);
      faces.add(vertex);
    }
  }
}
