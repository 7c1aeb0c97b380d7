package thalweg.race;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Point;
import thalweg.text.Text;

/// A run's status in words.
public final class StatusText {
  private static final Text TEXT = Text.of("race");
  private static final int DECIMALS = 3;
  private static final int MOST_TOLD = 3;

  private StatusText() {}

  /// One status in words, for example `at the minimum (0, 1)`.
  public static String describe(Status status) {
    return switch (status) {
      case Status.Moving() -> TEXT.get("moving");
      case Status.Settled(CriticalPoint at) -> TEXT.get("at." + at.kind().id(), print(at.point()));
      case Status.OnPlateau() -> TEXT.get("plateau");
      case Status.Cycling(int period) -> TEXT.get("cycling", period);
      case Status.LeftDomain(int step) -> TEXT.get("left.domain", step);
      case Status.Diverged(int step) ->
          step == 0 ? TEXT.get("undefined") : TEXT.get("diverged", step);
    };
  }

  /// One status in as few words as can be, for example `minimum`.
  public static String brief(Status status) {
    return switch (status) {
      case Status.Moving() -> TEXT.get("moving");
      case Status.Settled(CriticalPoint at) -> TEXT.get("brief." + at.kind().id());
      case Status.OnPlateau() -> TEXT.get("brief.plateau");
      case Status.Cycling _ -> TEXT.get("brief.cycling");
      case Status.LeftDomain _ -> TEXT.get("brief.left.domain");
      case Status.Diverged(int step) -> TEXT.get(step == 0 ? "brief.undefined" : "brief.diverged");
    };
  }

  /// What a person should know of a run at a step: the last place that it got away from, and how it
  /// fares now, for example `escaped the saddle at step 68 · at the minimum (0, 1)`.
  public static String summary(Trajectory trajectory, int step) {
    String departure = "";
    Status previous = new Status.Moving();
    for (StatusChange change : trajectory.changes()) {
      if (change.step() > step) {
        break;
      }
      departure = departure(previous, change.step()).orElse(departure);
      previous = change.status();
    }
    String now = describe(previous);
    return departure.isEmpty() ? now : TEXT.get("summary", departure, now);
  }

  private static Optional<String> departure(Status from, int step) {
    return switch (from) {
      case Status.Settled(CriticalPoint at) ->
          Optional.of(TEXT.get("departed." + at.kind().id(), step));
      case Status.OnPlateau() -> Optional.of(TEXT.get("departed.plateau", step));
      case Status.Cycling _ -> Optional.of(TEXT.get("departed.cycle", step));
      case Status.Moving _, Status.LeftDomain _, Status.Diverged _ -> Optional.empty();
    };
  }

  /// What is over, in words, for example `lingered at the saddle (0, 0) from step 212 to 655`;
  /// empty where a run was only on its way.
  public static String past(Stretch stretch) {
    int from = stretch.from();
    int to = stretch.to();
    return switch (stretch.status()) {
      case Status.Settled(CriticalPoint at) ->
          TEXT.get("lingered." + at.kind().id(), print(at.point()), from, to);
      case Status.OnPlateau() -> TEXT.get("lingered.plateau", from, to);
      case Status.Cycling(int period) -> TEXT.get("cycled", period, from, to);
      case Status.LeftDomain _ -> TEXT.get("was.outside", from, to);
      case Status.Moving _, Status.Diverged _ -> "";
    };
  }

  /// All that has happened to a run, at most three stretches back, and how it fares at its end.
  public static String story(Trajectory trajectory) {
    List<Stretch> stretches = trajectory.stretches();
    boolean lost = trajectory.status() instanceof Status.Diverged;
    List<String> past =
        stretches.subList(0, Math.max(0, stretches.size() - 1)).stream()
            // A run that is lost went outside first.
            .filter(each -> !(lost && each.status() instanceof Status.LeftDomain))
            .map(StatusText::past)
            .filter(words -> !words.isEmpty())
            .toList();
    String story = describe(trajectory.status());
    for (int i = past.size() - 1; i >= Math.max(0, past.size() - MOST_TOLD); i--) {
      story = TEXT.get("summary", past.get(i), story);
    }
    return past.size() > MOST_TOLD ? TEXT.get("summary", "…", story) : story;
  }

  private static String print(Point point) {
    return "(" + print(point.x()) + ", " + print(point.y()) + ")";
  }

  /// At most three decimals.
  private static String print(double coordinate) {
    BigDecimal exact = new BigDecimal(coordinate);
    BigDecimal rounded = exact.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
