package thalweg.race;

import java.util.List;
import thalweg.formula.Formula;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;

/// Landscapes made for a test.
final class Landscapes {
  static final Landscape SADDLE = of("x^2 - y^2", Domain.square(2));
  static final Landscape BOWL = of("x^2 + y^2", Domain.square(2));

  private Landscapes() {}

  static Landscape of(String formula, Domain domain) {
    return Landscape.of(Formula.parse(formula), List.of(), domain);
  }
}
