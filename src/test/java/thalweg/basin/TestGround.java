package thalweg.basin;

import java.util.List;
import thalweg.critical.CriticalPoints;
import thalweg.critical.CriticalSet;
import thalweg.formula.Formula;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;

/// Landscapes made for a test, and what is found on them by the calling thread alone.
public final class TestGround {
  private TestGround() {}

  public static Landscape of(String formula, Domain domain) {
    return Landscape.of(Formula.parse(formula), List.of(), domain);
  }

  public static CriticalSet search(String formula, Domain domain) {
    return CriticalPoints.find(of(formula, domain), Runnable::run, () -> false);
  }

  public static List<String> kinds(CriticalSet set) {
    return set.points().stream().map(CriticalPoint::kind).map(kind -> kind.id()).sorted().toList();
  }
}
