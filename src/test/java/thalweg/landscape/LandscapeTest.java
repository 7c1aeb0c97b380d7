package thalweg.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thalweg.formula.Formula;
import thalweg.objective.FormulaObjective;
import thalweg.objective.Parameter;
import thalweg.objective.PlanarObjective;

final class LandscapeTest {
  private static final Landscape RAVINE =
      Landscape.of(
          Formula.parse("0.5*(x^2 + kappa*y^2)"),
          List.of(new Parameter("kappa", 50, 1, 1000)),
          new Domain(-5, 5, -2, 2));

  @Test
  void putsItsParametersIntoTheFormula() {
    assertThat(RAVINE.field().value(0, 1)).isEqualTo(25);
    assertThat(RAVINE.withParameter("kappa", 2).field().value(0, 1)).isEqualTo(1);
  }

  @Test
  void refusesAParameterThatItDoesNotHave() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RAVINE.withParameter("lambda", 2))
        .withMessageContaining("lambda");
  }

  @Test
  void refusesAStartOutsideItsDomain() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Landscape(
                "id",
                "name",
                "group",
                new FormulaObjective(Formula.parse("x"), List.of()),
                Plane.whole(),
                Domain.square(1),
                HeightScale.LINEAR,
                new Point(2, 0),
                Map.of(),
                "",
                "",
                List.of()))
        .withMessageContaining("2.0");
  }

  @Test
  void movesItsStartIntoANewDomain() {
    Landscape moved = RAVINE.withDomain(new Domain(1, 2, 1, 2));
    assertThat(moved.domain().containsInside(moved.start())).as("not on the edge").isTrue();
    Landscape wider = RAVINE.withDomain(Domain.square(50));
    assertThat(wider.start()).as("one that stays inside").isEqualTo(RAVINE.start());
    assertThat(moved.objective()).isEqualTo(RAVINE.objective());
  }

  @Test
  void forgetsTheMinimaThatAnotherDomainDoesNotHave() {
    Landscape eggholder = Catalogue.load().find("eggholder").orElseThrow();
    assertThat(eggholder.minima()).hasSize(1);
    assertThat(eggholder.withDomain(eggholder.domain()).minima()).hasSize(1);
    assertThat(eggholder.withDomain(Domain.square(600)).minima()).isEmpty();
    Landscape himmelblau = Catalogue.load().find("himmelblau").orElseThrow();
    assertThat(himmelblau.withDomain(new Domain(0, 6, 0, 6)).minima())
        .containsExactly(new KnownMinimum(3, 2, 0));
  }

  @Test
  void forgetsItsMinimaWhenAParameterChanges() {
    Landscape ravine = Catalogue.load().find("ravine").orElseThrow();
    assertThat(ravine.withParameter("kappa", 50).minima()).isEqualTo(ravine.minima());
    assertThat(ravine.withParameter("kappa", 2).minima()).isEmpty();
  }

  @Test
  void startsOffCentreWhenMadeFromAFormula() {
    assertThat(RAVINE.domain().contains(RAVINE.start())).isTrue();
    assertThat(RAVINE.field().gradient(RAVINE.start().x(), RAVINE.start().y(), new double[2]))
        .isPositive();
  }

  @Test
  void showsTheFieldOfItsFormulaItself() {
    assertThat(RAVINE.plane().isWhole()).isTrue();
    assertThat(RAVINE.field()).isSameAs(((PlanarObjective) RAVINE.objective()).field());
  }

  @Test
  void showsANetworkOnAPlaneOfItsWeights() {
    Landscape slice = Planes.logistic();
    assertThat(slice.formula()).isEmpty();
    assertThat(slice.parameters()).isEmpty();
    assertThat(slice.id()).isEqualTo("network");
    assertThat(slice.name())
        .isEqualTo("logistic model fitted to 24 points, cross-entropy, 5 weights");
    Point start = slice.start();
    assertThat(slice.field().value(start.x(), start.y()))
        .isEqualTo(slice.objective().value(slice.plane().lift(start)));
    assertThat(slice.withDomain(Domain.square(1)).plane()).isEqualTo(slice.plane());
  }

  @Test
  void refusesAPlaneAmongOtherCoordinates() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Landscape.of(Planes.logistic().objective(), Plane.whole(), Domain.square(1)))
        .withMessageContainingAll("2", "5");
  }
}
