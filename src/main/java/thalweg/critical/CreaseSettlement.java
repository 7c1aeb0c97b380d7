package thalweg.critical;

import java.util.Optional;
import thalweg.critical.CellResult.Suspect;
import thalweg.critical.SingularPointSearch.Finding;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.NewtonSearch;
import thalweg.landscape.ScaledDerivatives;
import thalweg.landscape.SlopeBracket;

/// Settles cells that do not get calmer when they are refined: a crease leads through them, a line
/// of poles, or a ridge so sharp that it looks like one of these. Owned by one thread.
final class CreaseSettlement {
  /// Halvings after which a ridge of which no more is known is told to be undecided.
  private static final int RIDGE_DEPTH = 8;

  /// How far a point without a Hessian may be from the middle of a cell, in its sides.
  static final double REACH = 4;

  private final SharpRidgeSearch ridges;
  private final SharpTipSearch tips;
  private final SingularPointSearch singular;
  private final CreaseSearch creases;
  private final OscillationSearch oscillation;
  private final PoleLineSearch poles;
  private final CellResult findings;

  /// @param findings receives what is found
  CreaseSettlement(DerivativeSampler probe, NewtonSearch newton, CellResult findings) {
    this.ridges = new SharpRidgeSearch(probe, newton);
    this.tips = new SharpTipSearch(probe, newton);
    this.singular = new SingularPointSearch(probe, newton);
    this.creases = new CreaseSearch(probe);
    this.oscillation = new OscillationSearch(probe);
    this.poles = new PoleLineSearch(probe);
    this.findings = findings;
  }

  /// Whether a line of poles leads through a cell, or a sharp ridge that looks like one and of
  /// which all is known.
  ///
  /// @param unit the greatest curvature nearby
  boolean isLine(Cell cell, int depth, double unit) {
    if (!poles.isIn(cell)) {
      return false;
    }
    SharpRidgeSearch.Finding ridge = ridge(cell, ridges.bracket(cell));
    note(ridge, cell, unit);
    return !isUnknown(ridge) || isTold(cell, depth);
  }

  /// Whether a crease, or a ridge or a tip that looks like one, is why a cell does not get calmer;
  /// then it is settled. A curve without curvature is not followed.
  ///
  /// @param unit the greatest curvature nearby
  /// @param fine whether it is told to be undecided where slopes change their signs many times
  boolean isCrease(Cell cell, int depth, double unit, boolean fine) {
    Optional<SlopeBracket> bracket = ridges.bracket(cell);
    SharpRidgeSearch.Finding ridge = ridge(cell, bracket);
    if (note(ridge, cell, unit)) {
      return true;
    }
    Optional<CriticalPoint> tip = bracket.flatMap(each -> tips.in(cell, each));
    if (tip.isPresent()) {
      findings.add(tip.get());
      return true;
    }
    if (bracket.filter(each -> !each.isSmooth()).isEmpty() && !creases.isIn(cell)) {
      return isUnknown(ridge) && isTold(cell, depth);
    }
    switch (singular.beside(cell.centre(), REACH * cell.side())) {
      case Finding.Alone(CriticalPoint point) -> findings.add(point);
      case Finding.OnACurve _ -> findings.addBesideACurve(cell);
      case Finding.Nothing _ -> {
        if (fine && oscillation.isIn(cell)) {
          findings.addUndecided(cell);
        }
      }
    }
    return true;
  }

  private SharpRidgeSearch.Finding ridge(Cell cell, Optional<SlopeBracket> bracket) {
    return bracket.map(each -> ridges.at(each, cell)).orElseGet(SharpRidgeSearch.Finding.None::new);
  }

  private static boolean isUnknown(SharpRidgeSearch.Finding ridge) {
    return ridge instanceof SharpRidgeSearch.Finding.Unknown;
  }

  private boolean isTold(Cell cell, int depth) {
    if (depth < RIDGE_DEPTH) {
      return false;
    }
    findings.addUndecided(cell);
    return true;
  }

  /// Whether it is known what there is on a ridge.
  private boolean note(SharpRidgeSearch.Finding ridge, Cell cell, double unit) {
    return switch (ridge) {
      case SharpRidgeSearch.Finding.Alone(CriticalPoint point) -> {
        findings.add(point);
        yield true;
      }
      case SharpRidgeSearch.Finding.Level(ScaledDerivatives place) -> {
        findings.add(new Suspect(place.u(), place.v(), unit, cell.area()));
        yield true;
      }
      case SharpRidgeSearch.Finding.Sloping _ -> true;
      case SharpRidgeSearch.Finding.Unknown _, SharpRidgeSearch.Finding.None _ -> false;
    };
  }
}
