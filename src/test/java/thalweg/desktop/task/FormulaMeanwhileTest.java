package thalweg.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import thalweg.critical.CriticalPoints;
import thalweg.critical.CriticalSet;
import thalweg.desktop.clock.HandDriven;
import thalweg.desktop.model.Workbench;
import thalweg.formula.Formula;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;

/// What a user does while a formula is on its way to the window.
class FormulaMeanwhileTest {
  private static final Formula BOWL = Formula.parse("x^2 + 2*y^2");

  private final Workbench workbench =
      new Workbench(Catalogue.load().find("himmelblau").orElseThrow());
  private final HandDriven worker = new HandDriven();
  private final HandDriven deliveries = new HandDriven();
  private final Derived<Landscape, CriticalSet> searching =
      new Derived<>(
          worker,
          deliveries,
          (landscape, cancelled, _) -> CriticalPoints.find(landscape, Runnable::run, cancelled));
  private final FormulaSurvey survey =
      new FormulaSurvey(
          workbench,
          new LandscapePreparation(new CriticalSearch(workbench, searching, new AtomicBoolean())),
          worker,
          deliveries);

  @Test
  void aDomainThatIsTypedMeanwhileIsThatOfTheFormula() {
    survey.write(BOWL);
    workbench.reshape(workbench.landscape().withDomain(Domain.square(1.5)));
    finish();
    assertThat(workbench.landscape().formula()).contains(BOWL);
    assertThat(workbench.landscape().domain()).isEqualTo(Domain.square(1.5));
    Formula steeper = Formula.parse("x^2 + 3*y^2");
    survey.rewrite(steeper);
    workbench.reshape(workbench.landscape().withDomain(Domain.square(2.5)));
    finish();
    assertThat(workbench.landscape().formula()).contains(steeper);
    assertThat(workbench.landscape().domain()).isEqualTo(Domain.square(2.5));
  }

  private void finish() {
    worker.runAll();
    deliveries.runAll();
  }
}
