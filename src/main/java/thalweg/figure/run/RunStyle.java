package thalweg.figure.run;

import java.awt.BasicStroke;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import thalweg.figure.Theme;
import thalweg.figure.color.ColorTable;
import thalweg.optimizer.Optimizer;
import thalweg.race.Entrant;

/// How a run is drawn, in every figure alike.
///
/// @param bright 0xAARRGGBB, for terrain and dark backgrounds
/// @param dark 0xAARRGGBB, the same hue for light backgrounds; contrast with white at least 4.5 to
///   1
/// @param dash lengths of line and gap in turn, in device-independent pixels; empty for a line
///   without gaps
/// @param head the outline of the sign that shows where the run is
public record RunStyle(int bright, int dark, List<Float> dash, HeadShape head) {
  private static final List<String[]> TABLE = ColorTable.read("/palettes/runs.csv").orElseThrow();
  private static final List<RunStyle> FAMILY = TABLE.stream().map(RunStyle::parse).toList();
  private static final int[] UNNAMED =
      IntStream.range(0, TABLE.size()).filter(i -> TABLE.get(i)[0].isEmpty()).toArray();

  /// Makes the list unmodifiable.
  public RunStyle {
    dash = List.copyOf(dash);
  }

  private static RunStyle parse(String[] row) {
    List<Float> dash =
        row[3].isEmpty()
            ? List.of()
            : Arrays.stream(row[3].split(" ")).map(Float::valueOf).toList();
    return new RunStyle(opaque(row[1]), opaque(row[2]), dash, HeadShape.named(row[4]));
  }

  private static int opaque(String hexadecimal) {
    return 0xff000000 | Integer.parseInt(hexadecimal.substring(1), 16);
  }

  /// The style of one entrant among those that race together.
  ///
  /// An optimizer keeps its style whatever else races; the second and later entrants of one type
  /// get styles that no other has, as long as there are some.
  ///
  /// @param index the entrant's place in the list
  /// @throws IndexOutOfBoundsException if there is no such entrant
  public static RunStyle of(List<Entrant> entrants, int index) {
    int[] homes = entrants.stream().mapToInt(each -> home(each.optimizer())).toArray();
    Set<Integer> taken = new HashSet<>(IntStream.of(homes).boxed().toList());
    Set<Integer> seen = new HashSet<>();
    int style = homes[index];
    for (int i = 0; i <= index; i++) {
      style = seen.add(homes[i]) ? homes[i] : free(homes[i], taken);
    }
    return at(style);
  }

  private static int free(int home, Set<Integer> taken) {
    for (int i = 1; i < FAMILY.size(); i++) {
      int candidate = (home + i) % FAMILY.size();
      if (taken.add(candidate)) {
        return candidate;
      }
    }
    return home;
  }

  /// The style of a type: that of its row where it has one. A rule that a user typed has one of the
  /// unnamed rows, by its place among those.
  private static int home(Optimizer optimizer) {
    String id = optimizer.type().id();
    int own = row(id);
    if (own >= 0) {
      return own;
    }
    int place =
        optimizer.type().isTyped()
            ? optimizer.type().form().place()
            : Math.floorMod(id.hashCode(), UNNAMED.length);
    return place < UNNAMED.length ? UNNAMED[place] : FAMILY.size() + place - UNNAMED.length;
  }

  /// One of the family; beyond it the colours of the unnamed once more, each round of them with the
  /// dashes and the signs of others.
  private static RunStyle at(int index) {
    if (index < FAMILY.size()) {
      return FAMILY.get(index);
    }
    int place = index - FAMILY.size() + UNNAMED.length;
    int round = place / UNNAMED.length;
    RunStyle colored = unnamed(place);
    return new RunStyle(
        colored.bright, colored.dark, unnamed(place + round).dash, unnamed(place + 2 * round).head);
  }

  private static RunStyle unnamed(int place) {
    return FAMILY.get(UNNAMED[place % UNNAMED.length]);
  }

  private static int row(String id) {
    return IntStream.range(0, TABLE.size())
        .filter(i -> TABLE.get(i)[0].equals(id))
        .findFirst()
        .orElse(-1);
  }

  /// The colour on terrain, whatever the theme: bright, to be drawn with a dark outline.
  public int onTerrain() {
    return bright;
  }

  /// The colour on a theme's panel.
  public int on(Theme theme) {
    return theme == Theme.DARK ? bright : dark;
  }

  /// The line of this style.
  ///
  /// @param width in device-independent pixels
  public BasicStroke stroke(float width) {
    if (dash.isEmpty()) {
      return solid(width);
    }
    float[] lengths = new float[dash.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = dash.get(i);
    }
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, lengths, 0);
  }

  /// A line without gaps.
  public static BasicStroke solid(float width) {
    return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }
}
