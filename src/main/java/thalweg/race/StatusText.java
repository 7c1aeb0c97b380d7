package thalweg.race;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.landscape.CriticalForm;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Point;
import thalweg.text.Coordinates;
import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// A run's status in words.
public final class StatusText {
  private static final Text TEXT = Text.of("race");

  /// What stands between two statuses of a run.
  private static final String THEN = TEXT.get("summary", "", "");

  private static final int DECIMALS = 3;
  private static final double PLAIN = 1e6;

  /// What rounding may take from a coordinate, a share of it.
  private static final double OFF = 0.05;

  /// A smaller coordinate is told as 0: where curvature vanishes, places are known no better.
  private static final double NOTHING = 1e-5;

  private StatusText() {}

  /// One status in words, for example `at the minimum (0, 1)`.
  public static String describe(Status status) {
    return switch (status) {
      case Status.Moving() -> TEXT.get("moving");
      case Status.Approaching(CriticalPoint to) -> place("approaching", to);
      case Status.Bouncing() -> TEXT.get("bouncing");
      case Status.Settled(CriticalPoint at) -> place("at", at);
      case Status.Circling(CriticalPoint around) -> place("circling", around);
      case Status.ThrownOut(CriticalPoint of) -> place("thrown", of);
      case Status.OnPlateau() -> TEXT.get("plateau");
      case Status.OnLevelGround(boolean everywhere) ->
          TEXT.get(everywhere ? "level.everywhere" : "level");
      case Status.StandingStill() -> TEXT.get("still");
      case Status.Balanced(Optional<CriticalPoint> beside) ->
          beside
              .map(at -> TEXT.get("balanced.beside", print(at.point())))
              .orElseGet(() -> TEXT.get("balanced"));
      case Status.AtEdge(Optional<Point> minimum) ->
          minimum.map(at -> TEXT.get("at.edge", print(at))).orElseGet(() -> TEXT.get("edge"));
      case Status.Stopped(int step) -> TEXT.get("stopped", step);
      case Status.AtStart() -> TEXT.get("start");
      case Status.Creeping(double condition) -> TEXT.get("creeping", rounded(condition));
      case Status.Cycling(_, int points, Optional<CriticalPoint> around) ->
          cycle("cycling", points, around);
      case Status.LeftDomain(int step) -> TEXT.get("left.domain", step);
      case Status.Crossing(int step) -> TEXT.get("crossing", step);
      case Status.LeftGround(int step) ->
          step == 0 ? TEXT.get("undefined") : TEXT.get("left.ground", step);
      case Status.Diverged(int step, Optional<NonFiniteStep> rule) ->
          step == 0
              ? TEXT.get("undefined")
              : rule.map(why -> TEXT.get("nonfinite", step, why.words()))
                  .orElseGet(() -> TEXT.get("diverged", step));
    };
  }

  /// One status in as few words as can be, for example `minimum`.
  public static String brief(Status status) {
    return switch (status) {
      case Status.Moving() -> TEXT.get("moving");
      case Status.Approaching _ -> TEXT.get("brief.approaching");
      case Status.Bouncing() -> TEXT.get("brief.bouncing");
      case Status.Settled(CriticalPoint at) -> TEXT.get("brief." + name(at));
      case Status.Circling(CriticalPoint around) ->
          TEXT.get(around.form().isCurve() ? "brief." + name(around) : "brief.circling");
      case Status.ThrownOut _ -> TEXT.get("brief.thrown");
      case Status.OnPlateau() -> TEXT.get("brief.plateau");
      case Status.OnLevelGround _ -> TEXT.get("brief.level");
      case Status.StandingStill() -> TEXT.get("still");
      case Status.Balanced _ -> TEXT.get("brief.balanced");
      case Status.AtEdge(Optional<Point> minimum) ->
          TEXT.get(minimum.isPresent() ? "brief.at.edge" : "brief.edge");
      case Status.Stopped _ -> TEXT.get("brief.stopped");
      case Status.AtStart() -> TEXT.get("start");
      case Status.Creeping _ -> TEXT.get("brief.creeping");
      case Status.Cycling _ -> TEXT.get("brief.cycling");
      case Status.LeftDomain _ -> TEXT.get("brief.left.domain");
      case Status.Crossing _ -> TEXT.get("brief.crossing");
      case Status.LeftGround(int step) ->
          TEXT.get(step == 0 ? "brief.undefined" : "brief.left.ground");
      case Status.Diverged(int step, Optional<NonFiniteStep> rule) ->
          TEXT.get(
              step == 0
                  ? "brief.undefined"
                  : rule.isPresent() ? "brief.nonfinite" : "brief.diverged");
    };
  }

  /// What a person should know of a run at a step: the last place that it got away from, and how it
  /// fares now, for example `escaped the saddle at step 68 · at the minimum (0, 1)`.
  public static String summary(Trajectory trajectory, int step) {
    return SummaryText.summary(trajectory, step);
  }

  /// The place that a run is at, or was thrown out of, as it is told.
  static Optional<String> place(Status status) {
    return switch (status) {
      case Status.Settled(CriticalPoint at) -> Optional.of(print(at.point()));
      case Status.Circling(CriticalPoint around) -> Optional.of(print(around.point()));
      case Status.ThrownOut(CriticalPoint of) -> Optional.of(print(of.point()));
      case Status.Cycling(_, _, Optional<CriticalPoint> around) ->
          around.map(at -> print(at.point()));
      case Status.AtEdge(Optional<Point> minimum) -> minimum.map(StatusText::print);
      default -> Optional.empty();
    };
  }

  /// What is over, in words, for example `lingered at the saddle (0, 0) from step 212 to 655`;
  /// empty where a run was only on its way.
  public static String past(Stretch stretch) {
    String when =
        stretch.from() == stretch.to()
            ? TEXT.get("at.step", stretch.from())
            : TEXT.get("from.to", stretch.from(), stretch.to());
    return switch (stretch.status()) {
      case Status.Settled(CriticalPoint at) -> place("lingered", at) + when;
      case Status.Circling(CriticalPoint around) -> place("circled", around) + when;
      case Status.ThrownOut(CriticalPoint of) -> place("was.thrown", of) + when;
      case Status.OnPlateau() -> TEXT.get("lingered.plateau") + when;
      case Status.OnLevelGround(boolean everywhere) ->
          TEXT.get(everywhere ? "was.level.everywhere" : "was.level") + when;
      case Status.StandingStill() -> TEXT.get("stood") + when;
      case Status.Balanced _ -> TEXT.get("was.balanced") + when;
      case Status.AtEdge(Optional<Point> minimum) ->
          minimum
                  .map(at -> TEXT.get("lingered.edge", print(at)))
                  .orElseGet(() -> TEXT.get("was.at.edge"))
              + when;
      case Status.Creeping(double condition) -> TEXT.get("crept", rounded(condition)) + when;
      case Status.Cycling(_, int points, Optional<CriticalPoint> around) ->
          cycle("cycled", points, around) + when;
      case Status.LeftDomain _ -> TEXT.get("was.outside") + when;
      case Status.Crossing _ -> TEXT.get("crossed") + when;
      case Status.Moving _,
          Status.Approaching _,
          Status.Bouncing _,
          Status.AtStart _,
          Status.Stopped _,
          Status.LeftGround _,
          Status.Diverged _ ->
          "";
    };
  }

  /// All that has happened to a run, at most three things back, and how it fares at its end.
  public static String story(Trajectory trajectory) {
    return StoryText.story(trajectory);
  }

  /// A story, and shorter and shorter ones where that has no room: without what came first, of
  /// which an ellipsis is left.
  public static List<String> shorter(String story) {
    List<String> stories = new ArrayList<>(List.of(story));
    int next = story.indexOf(THEN);
    while (next >= 0) {
      stories.add("…" + story.substring(next));
      next = story.indexOf(THEN, next + 1);
    }
    return stories;
  }

  /// A critical point by its kind, after a word that says what the run does there. Of one of a
  /// function of many coordinates that bends one way only, its level directions are told.
  private static String place(String verb, CriticalPoint at) {
    String words = TEXT.get(verb + "." + name(at), print(at.point()));
    int flat = at.flatDirections();
    return flat == 0 ? words : words + TEXT.get(flat == 1 ? "flat.one" : "flat.many", flat);
  }

  private static String cycle(String verb, int points, Optional<CriticalPoint> around) {
    return around
        .map(at -> TEXT.get(verb + "." + name(at), points, print(at.point())))
        .orElseGet(() -> TEXT.get(verb, points));
  }

  /// What it is in the text bundle: its kind, or what it is a part of.
  static String name(CriticalPoint at) {
    return at.form() == CriticalForm.POINT ? at.kind().id() : at.form().id();
  }

  /// Two digits are enough for a condition number.
  private static String rounded(double number) {
    if (Double.isInfinite(number)) {
      return "∞";
    }
    BigDecimal two = new BigDecimal(number).round(new MathContext(2));
    return two.doubleValue() < PLAIN ? two.toPlainString() : PlainNumber.scientific(number, 2);
  }

  private static String print(Point point) {
    return Coordinates.of(point.x(), point.y(), StatusText::print).inBrackets();
  }

  /// At most three decimals, or two digits where these would be another number.
  private static String print(double coordinate) {
    BigDecimal exact = new BigDecimal(coordinate);
    BigDecimal rounded = exact.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    double off = Math.abs(rounded.doubleValue() - coordinate);
    if (off > OFF * Math.abs(coordinate) && Math.abs(coordinate) > NOTHING) {
      return PlainNumber.rounded(coordinate, 2);
    }
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
