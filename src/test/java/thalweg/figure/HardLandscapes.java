package thalweg.figure;

import java.util.stream.Stream;
import thalweg.Sweep;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightScaleChoice;
import thalweg.landscape.Landscape;

/// Landscapes that figures are tested with.
public final class HardLandscapes {
  private HardLandscapes() {}

  /// Those of the catalogue, and the hostile ones.
  static Stream<Landscape> all() {
    return Stream.concat(Sweep.every(3, Catalogue.load().all()).stream(), hostile());
  }

  /// Landscapes of great, tiny and far numbers, of poles, of one value and of none.
  public static Stream<Landscape> hostile() {
    return Stream.of(
        named("1000+1e-6*(x^2+y^2)", Domain.square(2)),
        named("1e9*x^2+y^2", Domain.square(2)),
        named("7", Domain.square(2)),
        named("1e300*(x^2+y^2)", Domain.square(2)),
        named("1e-300*(x^2+y^2)", Domain.square(2)),
        named("-12345.678+1e-9*x", Domain.square(2)),
        named("x/(x^2+y^2)", Domain.square(2)),
        named("tan(x)+y^2", Domain.square(2)),
        named("1/(x^2+y^2)", Domain.square(2)),
        named("exp(800*x)", Domain.square(2)),
        named("log(x)", Domain.square(2)),
        named("log(-1-x^2)", Domain.square(2)),
        named("x^2+y^2", new Domain(1e6, 1e6 + 1e-3, -1e-7, 1e-7)),
        named("x^2+y^2", Domain.square(1e9)),
        named("1e-9*((1-x)^2+100*(y-x^2)^2)", new Domain(-2, 2, -1, 3)));
  }

  private static Landscape named(String formula, Domain domain) {
    Landscape plain = Scenes.landscape(formula, domain);
    return plain.withHeightScale(HeightScaleChoice.of(plain));
  }
}
