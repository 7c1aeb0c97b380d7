package thalweg.critical;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import thalweg.formula.Field;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightScaleChoice;
import thalweg.landscape.Landscape;
import thalweg.landscape.LocalShape;
import thalweg.landscape.Plane;
import thalweg.landscape.Point;
import thalweg.objective.FormulaObjective;
import thalweg.optimizer.setting.TypicalGround;

/// Surveys a formula without a description: finds a domain, a height scale and learning rates with
/// which there is something to see.
public final class FormulaLandscape {
  private static final int SAMPLES = 41;
  private static final double STEEP_SHARE = 0.9;
  private static final double WIDEST = 10;
  private static final double[] HALF_WIDTHS = {2, 3, 4, 5, 6, 8, WIDEST};
  private static final double ROOM = 1.6;

  /// Where minima are looked for if there is none in the widest domain.
  private static final double FAR = 100;

  private static final double[] FAR_HALF_WIDTHS = {20, 30, 40, 50, 60, 80, FAR};
  private static final int LATTICE = 24;
  private static final double LATTICE_HALF_WIDTH = 4;

  /// For the first look at a formula that has just been typed.
  private static final Duration MOST_TIME = Duration.ofSeconds(4);

  /// When the first look is done, and when the last search begins, as shares of the work.
  private static final double FIRST = 0.6;

  private static final double LAST = 0.8;

  private final Landscape plain;
  private final double[] values = new double[SAMPLES * SAMPLES];
  private final double[] curvatures = new double[SAMPLES * SAMPLES];

  private FormulaLandscape(Landscape plain) {
    this.plain = plain;
  }

  /// A landscape for a formula whose parameters have values.
  ///
  /// @param executor shares the work of finding critical points
  /// @param cancelled asked often; once it says so, the survey ends
  /// @throws java.util.concurrent.CancellationException if cancelled
  public static SurveyedLandscape of(
      FormulaObjective objective, Executor executor, BooleanSupplier cancelled) {
    return of(objective, executor, cancelled, Duration.ofDays(1), _ -> {});
  }

  /// The same, telling how far it is.
  ///
  /// @param most for finding the critical points of the landscape that was chosen; the answer says
  ///   what is left
  /// @param progress receives the share of the work that is done, roughly, from 0 to 1, on whatever
  ///   thread does it
  public static SurveyedLandscape of(
      FormulaObjective objective,
      Executor executor,
      BooleanSupplier cancelled,
      Duration most,
      DoubleConsumer progress) {
    Landscape wide = over(objective, WIDEST);
    CriticalSet all =
        CriticalPoints.find(
            wide, executor, cancelled, MOST_TIME, share -> progress.accept(FIRST * share));
    double halfWidth =
        Optional.of(over(objective, FAR))
            .filter(_ -> !all.hasLowPlace())
            .flatMap(far -> FarMinimum.nearest(far, new Point(0, 0)))
            .map(minimum -> around(reach(minimum)))
            .orElseGet(() -> halfWidth(all));
    FormulaLandscape survey = new FormulaLandscape(over(objective, halfWidth).startedOnSlope());
    survey.sample();
    Landscape landscape =
        survey
            .plain
            .withHeightScale(HeightScaleChoice.of(survey.plain))
            .withLearningRates(survey.learningRates(cancelled));
    progress.accept(LAST);
    return new SurveyedLandscape(
        landscape,
        holds(landscape.domain(), all)
            ? all
            : CriticalPoints.find(
                landscape,
                executor,
                cancelled,
                most,
                share -> progress.accept(LAST + (1 - LAST) * share)));
  }

  private static Landscape over(FormulaObjective objective, double halfWidth) {
    return Landscape.of(objective, Plane.whole(), Domain.square(halfWidth));
  }

  private static double reach(Point point) {
    return Math.max(Math.abs(point.x()), Math.abs(point.y()));
  }

  /// A round number with some room around a place.
  private static double around(double reach) {
    return Arrays.stream(FAR_HALF_WIDTHS)
        .filter(half -> half >= ROOM * reach)
        .findFirst()
        .orElse(FAR);
  }

  /// Whether what was found in the widest domain is what there is in a smaller one: a few points
  /// that stand alone, all of them inside. Curves go on to other edges there, a pattern may be
  /// finer than a wide search sees, and where it sees nothing, walls outside may have dwarfed the
  /// rest.
  private static boolean holds(Domain domain, CriticalSet all) {
    int points = all.points().size();
    return domain.equals(Domain.square(WIDEST))
        || (all.isComplete()
            && points > 0
            && points <= LATTICE
            && all.curves().isEmpty()
            && all.levelShare() == 0
            && all.plateauShare() == 0);
  }

  /// The smallest square around the origin that holds every critical point with some room; of a
  /// pattern that goes on for ever, a few repetitions.
  private static double halfWidth(CriticalSet critical) {
    if (critical.points().size() > LATTICE) {
      return LATTICE_HALF_WIDTH;
    }
    double farthest =
        critical.points().stream().mapToDouble(each -> reach(each.point())).max().orElse(0);
    return Arrays.stream(HALF_WIDTHS)
        .filter(half -> half >= ROOM * farthest)
        .findFirst()
        .orElse(WIDEST);
  }

  private void sample() {
    Field field = plain.field();
    Domain domain = plain.domain();
    double[] gradient = new double[2];
    double[] hessian = new double[3];
    for (int i = 0; i < SAMPLES; i++) {
      for (int j = 0; j < SAMPLES; j++) {
        values[i * SAMPLES + j] =
            field.hessian(
                domain.minX() + domain.width() * i / (SAMPLES - 1),
                domain.minY() + domain.height() * j / (SAMPLES - 1),
                gradient,
                hessian);
        curvatures[i * SAMPLES + j] = Math.hypot(Math.hypot(hessian[0], hessian[2]), hessian[1]);
      }
    }
  }

  /// First from the curvature that nine tenths of the ground stay below, the slope at the start,
  /// and the width of the domain; then by trying.
  private Map<String, Double> learningRates(BooleanSupplier cancelled) {
    double[] sorted =
        Arrays.stream(curvatures)
            .filter(each -> Double.isFinite(each) && each > 0)
            .sorted()
            .toArray();
    double steep = sorted.length == 0 ? 1 : sorted[(int) (sorted.length * STEEP_SHARE)];
    double across = Math.min(plain.domain().width(), plain.domain().height());
    double slope = LocalShape.at(plain.field(), plain.start()).gradientNorm();
    TypicalGround ground = new TypicalGround(steep, Double.isFinite(slope) ? slope : 0, across);
    return new FirstRates(plain, values, cancelled).by(type -> type.rateFor(ground));
  }
}
