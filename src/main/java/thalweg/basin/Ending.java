package thalweg.basin;

import java.util.Locale;
import thalweg.landscape.CriticalPoint;
import thalweg.race.Status;

/// How a run ends.
public enum Ending {
  /// At a minimum, or near and coming to rest there.
  MINIMUM,
  /// At a saddle.
  SADDLE,
  /// At a maximum.
  MAXIMUM,
  /// At a degenerate point.
  DEGENERATE,
  /// On a curve of critical points: a level valley floor, ridge or terrace.
  CURVE,
  /// In a kink that is no minimum.
  KINK,
  /// Going round near a place that holds it without coming to rest, most often a minimum, thrown
  /// out of a minimum and on its way back, or going round between the same few points.
  CIRCLING,
  /// Where the ground is nearly level and no critical point is near.
  PLATEAU,
  /// On ground that is level by the formula.
  LEVEL,
  /// Where no step moves it, though the ground is not level, as where decay and gradient balance,
  /// beside a minimum or elsewhere, or at rest at a jump of f or at a minimum that the map has no
  /// number for.
  STILL,
  /// On the edge of the domain, onto which steps are projected, where f or decay leads outwards.
  EDGE,
  /// Outside the domain, or in and out of it, or stopped where it left.
  LEFT,
  /// Not finite any more, further away than a million domain widths, or gone to where f is not
  /// defined.
  DIVERGED,
  /// At its start, where f is not defined.
  UNDEFINED,
  /// On its way when its steps were spent, however slowly, or at its start where it had none.
  MOVING;

  /// How a run ends that fares so at its last step.
  static Ending of(Status status) {
    return switch (status) {
      case Status.Settled(CriticalPoint at) -> of(at);
      case Status.Approaching(CriticalPoint to) -> of(to);
      case Status.Circling _, Status.ThrownOut _, Status.Cycling _ -> CIRCLING;
      case Status.OnPlateau _ -> PLATEAU;
      case Status.OnLevelGround _ -> LEVEL;
      case Status.StandingStill _, Status.Balanced _ -> STILL;
      case Status.AtEdge _ -> EDGE;
      case Status.LeftDomain _, Status.Crossing _, Status.Stopped _ -> LEFT;
      case Status.LeftGround _, Status.Diverged _ -> DIVERGED;
      case Status.Moving _, Status.Bouncing _, Status.Creeping _, Status.AtStart _ -> MOVING;
    };
  }

  /// How a run ends that comes to rest at a critical point.
  static Ending of(CriticalPoint at) {
    return switch (at.kind()) {
      case MINIMUM -> MINIMUM;
      case SADDLE -> SADDLE;
      case MAXIMUM -> MAXIMUM;
      case DEGENERATE ->
          switch (at.form()) {
            case VALLEY, RIDGE, TERRACE -> CURVE;
            case NONSMOOTH -> KINK;
            case JUMP -> STILL;
            case POINT, AMONG, KINK, FOOT -> DEGENERATE;
          };
    };
  }

  /// Whether a run that ends so is at a place of its own that no number tells: others that end so
  /// may be elsewhere. On a floor or on level ground one place is as good as the next.
  boolean isAtPlace() {
    return switch (this) {
      case SADDLE, MAXIMUM, DEGENERATE, KINK, STILL, EDGE -> true;
      case MINIMUM, CURVE, CIRCLING, PLATEAU, LEVEL, LEFT, DIVERGED, UNDEFINED, MOVING -> false;
    };
  }

  /// The name in files and in the text bundles, in lower case: `minimum`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
