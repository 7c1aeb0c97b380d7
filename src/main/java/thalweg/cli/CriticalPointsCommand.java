package thalweg.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import thalweg.critical.CriticalCurve;
import thalweg.critical.CriticalPoints;
import thalweg.critical.CriticalSet;
import thalweg.critical.PacedProgress;
import thalweg.exchange.RoundedNumber;
import thalweg.exchange.TextTable;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.landscape.Rounding;
import thalweg.landscape.ValueRange;
import thalweg.linalg.CriticalKind;
import thalweg.text.Text;

/// `thalweg critical-points`: every place of the domain where the gradient is zero.
@Command(name = "critical-points")
final class CriticalPointsCommand implements Callable<Integer> {
  private static final Text TEXT = Text.of("cli");
  private static final int MOST_CURVES = 20;

  private final Streams streams;
  private final Executor workers;

  @Mixin private final LandscapeOptions ground = new LandscapeOptions();

  @Mixin private final ListOptions list = new ListOptions();

  /// @param workers share the work with the thread that calls
  CriticalPointsCommand(Streams streams, Executor workers) {
    this.streams = streams;
    this.workers = workers;
  }

  @Override
  public Integer call() throws IOException {
    Landscape landscape = ground.landscape();
    ProgressLine line = new ProgressLine(streams);
    PacedProgress progress =
        new PacedProgress(
            Duration.ofSeconds(1), share -> line.show(TEXT.get("critical.progress", 100 * share)));
    CriticalSet found = CriticalPoints.find(landscape, workers, () -> false, () -> false, progress);
    line.erase();
    String rest =
        curves(found, Rounding.on(landscape))
            + level(found, landscape)
            + LowestPlaceText.of(found, landscape)
            + incomplete(found);
    list.print(
        streams,
        () -> points(found, landscape) + census(found) + rest,
        () -> found.points().stream().map(CriticalPointsCommand::describe).toList());
    if (list.isForPrograms()) {
      streams.err().print(rest);
    }
    return CommandLineInterface.DONE;
  }

  private static String points(CriticalSet found, Landscape landscape) {
    if (found.points().isEmpty()) {
      return found.isLevel() ? "" : none(found, landscape) + "\n";
    }
    Rounding rounding = Rounding.on(landscape);
    TextTable table = new TextTable("lrrrrr");
    table.add(
        TEXT.get("critical.kind"),
        TEXT.get("critical.x"),
        TEXT.get("critical.y"),
        TEXT.get("critical.value"),
        TEXT.get("critical.low"),
        TEXT.get("critical.high"));
    List<Point> places = found.points().stream().map(each -> rounding.place(each.point())).toList();
    List<String> x = RoundedNumber.column(places.stream().map(Point::x).toList());
    List<String> y = RoundedNumber.column(places.stream().map(Point::y).toList());
    List<String> values =
        RoundedNumber.column(found.points().stream().map(rounding::value).toList());
    for (int row = 0; row < places.size(); row++) {
      CriticalPoint each = found.points().get(row);
      table.add(
          TEXT.get("kind." + each.kind().id()),
          x.get(row),
          y.get(row),
          values.get(row),
          RoundedNumber.print(Rounding.eigenvalue(each.curvature().low(), each)),
          RoundedNumber.print(Rounding.eigenvalue(each.curvature().high(), each)));
    }
    return table.toString();
  }

  /// How many points there are, in all and of each kind.
  private static String census(CriticalSet found) {
    if (found.points().isEmpty()) {
      return "";
    }
    String kinds =
        Arrays.stream(CriticalKind.values())
            .map(kind ->
                count(
                    "kind." + kind.id(),
                    found.points().stream().filter(each -> each.kind() == kind).count()))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(", "));
    return TEXT.get("critical.census", count("critical.point", found.points().size()), kinds)
        + "\n";
  }

  private static String count(String what, long number) {
    return number == 0
        ? ""
        : TEXT.get("critical.count", number, TEXT.get(number == 1 ? what : what + ".many"));
  }

  private static String curves(CriticalSet found, Rounding rounding) {
    StringBuilder words = new StringBuilder();
    found.curves().stream()
        .limit(MOST_CURVES)
        .forEach(curve -> words.append(describe(curve, rounding)).append('\n'));
    int more = found.curves().size() - MOST_CURVES;
    if (more > 0) {
      words.append(TEXT.counted("critical.curves.more", more, more)).append('\n');
    }
    return words.toString();
  }

  private static String describe(CriticalCurve curve, Rounding rounding) {
    String shape = TEXT.get("curve." + curve.shape().id());
    String value = RoundedNumber.print(curve.value());
    String from = RoundedNumber.print(rounding.place(curve.points().getFirst()));
    String to = RoundedNumber.print(rounding.place(curve.points().getLast()));
    return curve.closed()
        ? TEXT.get("critical.curve.closed", shape, value, from)
        : TEXT.get("critical.curve", shape, value, from, to);
  }

  /// That there is none is said only where that was shown.
  private static String none(CriticalSet found, Landscape landscape) {
    if (!found.isEmpty()) {
      return TEXT.get("critical.alone", landscape.domain());
    }
    if (!HeightField.hasGround(landscape)) {
      return TEXT.get("critical.undefined", landscape.domain());
    }
    return TEXT.get(found.isComplete() ? "critical.none" : "critical.unfound", landscape.domain());
  }

  private static String level(CriticalSet found, Landscape landscape) {
    if (found.isLevel()) {
      return levelEverywhere(ValueRange.of(landscape), landscape) + "\n";
    }
    return share("critical.level", found.levelShare())
        + share("critical.plateau", found.plateauShare());
  }

  /// On level ground that jumps, as that of step(x), heights differ.
  private static String levelEverywhere(ValueRange heights, Landscape landscape) {
    return heights.isLevel()
        ? TEXT.get("critical.level.everywhere", landscape.domain())
        : TEXT.get(
            "critical.level.jumps",
            landscape.domain(),
            RoundedNumber.print(heights.lowest()),
            RoundedNumber.print(heights.highest()));
  }

  private static String share(String key, double share) {
    return share > 0 ? TEXT.get(key, percent(share)) + "\n" : "";
  }

  private static String incomplete(CriticalSet found) {
    if (found.isComplete()) {
      return "";
    }
    String share = percent(found.undecidedShare());
    return found
            .undecidedAt()
            .map(at -> TEXT.get("critical.incomplete.at", share, RoundedNumber.print(at)))
            .orElseGet(() -> TEXT.get("critical.incomplete", share))
        + "\n";
  }

  /// Shares are rounded to whole percents, but not to none or all.
  private static String percent(double share) {
    if (share == 1) {
      return TEXT.get("critical.all");
    }
    if (share > 0.99) {
      return TEXT.get("critical.most");
    }
    return share < 0.01 ? TEXT.get("critical.little") : TEXT.get("critical.percent", 100 * share);
  }

  private static Map<String, Object> describe(CriticalPoint point) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("kind", point.kind().id());
    description.put("x", point.point().x());
    description.put("y", point.point().y());
    description.put("value", point.value());
    description.put(
        "eigenvalues",
        Arrays.asList(finite(point.curvature().low()), finite(point.curvature().high())));
    return description;
  }

  /// JSON has no infinite numbers.
  private static @Nullable Double finite(double eigenvalue) {
    return Double.isFinite(eigenvalue) ? eigenvalue : null;
  }
}
