package thalweg.landscape;

import java.util.Locale;

/// What a critical point is a part of.
public enum CriticalForm {
  /// Of nothing: it stands alone.
  POINT,
  /// Of nothing, but of many minima nearer together than a picture or a few decimals tell: it is
  /// one of them, and not all of them are known.
  AMONG,
  /// Of a curve of critical points from which the ground rises on both sides: a level valley floor.
  VALLEY,
  /// Of a curve from which it falls on both sides: a level ridge.
  RIDGE,
  /// Of a curve across which it goes on rising or falling: a level terrace.
  TERRACE,
  /// Of a kink: the gradient jumps there instead of vanishing.
  KINK,
  /// Of a jump: the lowest place beside it, to which no slope need lead.
  FOOT,
  /// Of a jump, on whose other side f is lower right beside: no minimum.
  JUMP,
  /// Of a kink that is no minimum: the gradient jumps there, and that of the formula, 0, is a
  /// convention. At most a stationary point in the sense of Clarke (*Optimization and Nonsmooth
  /// Analysis*, 1983).
  NONSMOOTH;

  /// Whether it is one of a curve of critical points.
  public boolean isCurve() {
    return this == VALLEY || this == RIDGE || this == TERRACE;
  }

  /// Whether it is a minimum beside which derivatives have no bound, in a kink or at a jump.
  public boolean isKink() {
    return this == KINK || this == FOOT;
  }

  /// The name in the text bundles, in lower case: `valley`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
