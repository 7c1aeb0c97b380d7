package thalweg.desktop.controls;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import thalweg.basin.BasinMap.Share;
import thalweg.desktop.task.BasinView;
import thalweg.desktop.theme.RunColor;
import thalweg.figure.color.BasinColors;
import thalweg.figure.color.Hatching;
import thalweg.figure.lettering.Typesetting;
import thalweg.landscape.Point;
import thalweg.landscape.Rounding;
import thalweg.text.Coordinates;
import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// One entry of the legend of a map of basins.
///
/// @param patch a piece of the map; empty for words about all of it
/// @param words what it means, and its share of the domain
/// @param brief what is said beside the patch where there is no room for all; empty for nothing
record BasinLegendEntry(Optional<Paint> patch, String words, String brief) {
  private static final Text WORDS = Text.of("desktop");
  private static final int MOST = 8;

  /// The share of the domain below which a basin is small, and how many of those are told one by
  /// one.
  private static final double SMALL = 0.03;

  private static final int FEW = 3;
  private static final int DIGITS = 3;

  /// As faint as where nothing changes, in no basin's hue.
  private static final Paint FAINT = RunColor.of(BasinColors.faint(BasinColors.grey(0.5)));

  /// Minimum after minimum, then what ends at none.
  private static final Comparator<BasinArea> ORDER =
      Comparator.comparingInt(
              (BasinArea area) -> area.minimum() < 0 ? Integer.MAX_VALUE : area.minimum())
          .thenComparing(BasinArea::ending);

  /// What a legend has an entry of its own for, in its order.
  ///
  /// @param areas the minima, or other endings
  record Members(List<BasinArea> areas) {
    /// Of no legend.
    static final Members NONE = new Members(List.of());

    /// Those of a map: the greatest basins whose hues differ and other endings, minimum after
    /// minimum. While it is made shares change with every look, and what has an entry keeps its
    /// place.
    ///
    /// @param before those of the same map when less of it was made
    static Members of(BasinView view, Members before) {
      List<BasinArea> all = BasinLegendEntry.areas(view);
      List<BasinArea> kept = view.complete() ? List.of() : before.in(all);
      return new Members(told(all, kept));
    }

    /// What they have come to.
    private List<BasinArea> in(List<BasinArea> all) {
      return areas.stream().flatMap(each -> all.stream().filter(each::isLike)).toList();
    }
  }

  /// The entries of a map: of its members, and what all others have together; before them whether
  /// the map is still made, and after them what hatching and darkness mean.
  static List<BasinLegendEntry> of(BasinView view, Members members) {
    List<BasinLegendEntry> entries = new ArrayList<>();
    if (!view.complete()) {
      String early = WORDS.get("basins.early");
      entries.add(new BasinLegendEntry(Optional.empty(), early, early));
    }
    view.changed().ifPresent(share -> entries.addAll(change(share, view.complete())));
    List<BasinArea> areas = areas(view);
    List<BasinArea> told = members.in(areas);
    told.forEach(area ->
        entries.add(
            new BasinLegendEntry(
                Optional.of(area.paint(view)),
                words(view, area),
                PlainNumber.percent(area.all()))));
    List<BasinArea> more = areas.stream().filter(area -> !told.contains(area)).toList();
    if (!more.isEmpty()) {
      double share = more.stream().mapToDouble(BasinArea::all).sum();
      entries.add(plain(WORDS.get("basins.more", more.size(), PlainNumber.percent(share))));
    }
    // An entry of what is circled and no more is hatched itself.
    if (areas.stream()
        .anyMatch(area ->
            area.circling() > 0 && (area.ended() + area.beside() > 0 || more.contains(area)))) {
      entries.add(plain(WORDS.get("basins.hatched")));
    }
    BasinColors ramps = view.ground().ramps();
    if (ramps.dated()) {
      entries.add(
          new BasinLegendEntry(
              Optional.of(ramp(ramps)),
              WORDS.get(
                  "basins.steps", Math.max(1, Math.round(ramps.few())), Math.round(ramps.many())),
              ""));
    }
    return entries;
  }

  /// What is in full colours, and what those are of that are faint.
  private static List<BasinLegendEntry> change(double share, boolean complete) {
    String changed = complete ? "basins.changed" : "basins.changed.early";
    String same = PlainNumber.percent(1 - share);
    return List.of(
        plain(WORDS.get(changed, PlainNumber.percent(share))),
        new BasinLegendEntry(Optional.of(FAINT), WORDS.get("basins.unchanged", same), same));
  }

  /// The greatest that can be told apart. Of many small basins a line each would tell little: three
  /// have one, and all others one together.
  ///
  /// @param kept that come first, whatever their share
  private static List<BasinArea> told(List<BasinArea> areas, List<BasinArea> kept) {
    List<BasinArea> told = new ArrayList<>(kept);
    boolean manySmall = areas.stream().filter(BasinLegendEntry::isSmall).count() > FEW;
    for (BasinArea area : areas) {
      if (manySmall && isSmall(area) && told.size() >= FEW) {
        continue;
      }
      boolean alike =
          told.stream()
              .anyMatch(each ->
                  each.isLike(area)
                      || (each.minimum() >= 0
                          && area.minimum() >= 0
                          && BasinColors.areAlike(each.minimum(), area.minimum())));
      if (!alike && told.size() < MOST) {
        told.add(area);
      }
    }
    told.subList(kept.size(), told.size()).sort(ORDER);
    return List.copyOf(told);
  }

  /// From few steps to many, in no basin's hue.
  private static Paint ramp(BasinColors colors) {
    List<Stop> stops =
        Stream.of(0.0, 0.5, 1.0)
            .map(at -> new Stop(at, RunColor.of(BasinColors.grey(colors.darknessAt(at)))))
            .toList();
    return new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, stops);
  }

  private static boolean isSmall(BasinArea area) {
    return area.minimum() >= 0 && area.all() < SMALL;
  }

  private static BasinLegendEntry plain(String words) {
    return new BasinLegendEntry(Optional.empty(), words, "");
  }

  /// Minima with those that circle them, and other endings, the greatest first.
  private static List<BasinArea> areas(BasinView view) {
    Map<BasinArea, BasinArea> areas = new LinkedHashMap<>();
    for (Share share : view.shares()) {
      BasinArea area = BasinArea.of(share);
      areas.merge(new BasinArea(area.ending(), area.minimum(), 0, 0, 0), area, BasinArea::plus);
    }
    return areas.values().stream()
        .sorted(Comparator.comparingDouble(BasinArea::all).reversed())
        .toList();
  }

  private static String words(BasinView view, BasinArea area) {
    if (area.minimum() < 0) {
      return WORDS.get(
          "basins.share",
          WORDS.get("basins." + view.map().wordsOf(area.ending()), view.map().grid().steps()),
          PlainNumber.percent(area.ended()));
    }
    Rounding rounding = Rounding.on(view.landscape());
    String at = print(rounding.place(view.minima().get(area.minimum()).point()));
    StringBuilder words = new StringBuilder();
    tell(words, "at", at, area.ended());
    tell(words, "around", at, area.circling());
    tell(words, "beside", at, area.beside());
    return words.toString();
  }

  /// Adds what share does so, if any does; the place is told once.
  private static void tell(StringBuilder words, String key, String place, double share) {
    if (share > 0) {
      String percent = PlainNumber.percent(share);
      words.append(
          words.isEmpty()
              ? WORDS.get("basins." + key, place, percent)
              : WORDS.get("basins." + key + ".it", percent));
    }
  }

  static Paint hatched(int ground) {
    Color plain = RunColor.of(ground);
    Color stripe = RunColor.of(Hatching.stripe(ground));
    double period = Hatching.APART * Math.sqrt(0.5);
    double begin = 1 - Hatching.STRIPE / Hatching.APART;
    return new LinearGradient(
        0,
        0,
        period,
        period,
        false,
        CycleMethod.REPEAT,
        new Stop(0, plain),
        new Stop(begin, plain),
        new Stop(begin, stripe),
        new Stop(1, stripe));
  }

  private static String print(Point point) {
    return Typesetting.signs(
        Coordinates.of(point.x(), point.y(), each -> PlainNumber.rounded(each, DIGITS))
            .inBrackets());
  }
}
