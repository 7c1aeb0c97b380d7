package thalweg.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import thalweg.critical.CriticalPoints;
import thalweg.desktop.clock.HandDriven;
import thalweg.desktop.model.Workbench;
import thalweg.formula.Formula;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;

class FormulaSurveyTest {
  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final Formula BOWL = Formula.parse("x^2 + 2*y^2");

  private final Workbench workbench = new Workbench(landscape("himmelblau"));
  private final HandDriven worker = new HandDriven();
  private final HandDriven deliveries = new HandDriven();
  private final List<Landscape> searched = new ArrayList<>();
  private final CriticalSearch critical =
      new CriticalSearch(
          workbench,
          new Derived<>(
              worker,
              deliveries,
              (landscape, cancelled, _) -> {
                searched.add(landscape);
                return CriticalPoints.find(landscape, Runnable::run, cancelled);
              }),
          new AtomicBoolean());
  private final LandscapePreparation preparation =
      new LandscapePreparation(workbench.landscape(), critical);
  private final FormulaSurvey survey =
      new FormulaSurvey(workbench, preparation, worker, deliveries);

  @Test
  void theLandscapeOfATypedFormulaIsOpened() {
    survey.open(BOWL);
    finish();
    assertThat(workbench.landscape().formula()).contains(BOWL);
  }

  @Test
  void theCriticalPointsThatTheSurveyFoundAreNotSoughtAgain() {
    finish();
    searched.clear();
    survey.open(BOWL);
    finish();
    assertThat(searched).isEmpty();
    assertThat(critical.on(workbench.landscape()).points()).hasSize(1);
    workbench.reshape(workbench.landscape().withDomain(Domain.square(1)));
    finish();
    assertThat(searched).containsExactly(workbench.landscape());
  }

  @Test
  void aSurveyThatIsLateLeavesTheLandscapeThatWasChosenMeanwhile() {
    survey.open(BOWL);
    worker.runAll();
    workbench.chooseLandscape(landscape("ravine"));
    deliveries.runAll();
    assertThat(workbench.landscape()).isEqualTo(landscape("ravine"));
  }

  @Test
  void aSurveyThatHasNotBegunWhenALandscapeIsChosenIsNotMade() {
    survey.open(BOWL);
    workbench.chooseLandscape(landscape("ravine"));
    finish();
    assertThat(workbench.landscape()).isEqualTo(landscape("ravine"));
    assertThat(survey.stateProperty().get()).isEqualTo(new DerivedState.Idle<>());
  }

  @Test
  void theFormulaTypedLastIsOpened() {
    List<Landscape> opened = new ArrayList<>();
    workbench.landscapeProperty().subscribe((_, now) -> opened.add(now));
    survey.open(Formula.parse("x^2"));
    worker.runAll();
    survey.open(BOWL);
    deliveries.runAll();
    finish();
    assertThat(opened).hasSize(1);
    assertThat(workbench.landscape().formula()).contains(BOWL);
  }

  @Test
  void typingTheFormulaThatIsShownTakesTheOneBeforeBack() {
    survey.open(BOWL);
    worker.runAll();
    survey.open(workbench.landscape().formula().orElseThrow());
    deliveries.runAll();
    assertThat(workbench.landscape()).isEqualTo(landscape("himmelblau"));
  }

  @Test
  void theSameFormulaCanBeOpenedAgainLater() {
    survey.open(BOWL);
    finish();
    workbench.chooseLandscape(landscape("ravine"));
    survey.open(BOWL);
    finish();
    assertThat(workbench.landscape().formula()).contains(BOWL);
  }

  private void finish() {
    worker.runAll();
    deliveries.runAll();
  }

  private static Landscape landscape(String id) {
    return CATALOGUE.find(id).orElseThrow();
  }
}
