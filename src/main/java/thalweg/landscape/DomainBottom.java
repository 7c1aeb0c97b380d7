package thalweg.landscape;

import java.util.Optional;

/// Where a landscape is lowest in its domain, edges included, as far as samples and what they lead
/// to tell.
public sealed interface DomainBottom {
  /// f falls without bound.
  ///
  /// @param near a place beside the pole, or beside one of them
  /// @param shape what that pole and its neighbours form
  record Pole(Point near, PoleShape shape) implements DomainBottom {}

  /// What poles form.
  enum PoleShape {
    /// One that stands alone.
    POINT,
    /// A straight line.
    LINE,
    /// One that is bent.
    CURVE
  }

  /// A lowest place.
  ///
  /// @param value f there
  /// @param edge on what edge it lies
  /// @param alone whether no other place was found that is as low
  record Place(Point point, double value, Edge edge, boolean alone) implements DomainBottom {}

  /// On what edge a place lies.
  enum Edge {
    /// On none.
    NONE,
    /// That of the domain.
    DOMAIN,
    /// That of the ground where f is defined.
    DEFINED,
    /// Where f jumps; it may be as low only beside it.
    JUMP
  }

  /// Of a value: so near to that beside a jump another way leads.
  double BESIDE_JUMP = 1e-6;

  /// Whether a place that is as low as f comes in the domain is beside a jump of f.
  ///
  /// @param value f there
  static boolean isJump(Landscape landscape, double value) {
    return of(landscape)
        .filter(each ->
            each instanceof Place(_, double lowest, Edge edge, _)
                && edge == Edge.JUMP
                && lowest <= value + BESIDE_JUMP * Math.abs(lowest))
        .isPresent();
  }

  /// The lowest place of a landscape's domain; empty where f is defined at no sample, or the same
  /// at all of them.
  static Optional<DomainBottom> of(Landscape landscape) {
    return new BottomSearch(landscape.field(), landscape.domain()).bottom();
  }
}
