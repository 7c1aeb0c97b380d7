package thalweg.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import thalweg.critical.CriticalPoints;
import thalweg.desktop.clock.HandDriven;
import thalweg.desktop.model.History;
import thalweg.desktop.model.Setup;
import thalweg.desktop.model.Workbench;
import thalweg.formula.Formula;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.objective.Parameter;

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
  private final LandscapePreparation preparation = new LandscapePreparation(critical);
  private final FormulaSurvey survey =
      new FormulaSurvey(workbench, preparation, worker, deliveries);

  @Test
  void theLandscapeOfATypedFormulaIsOpened() {
    survey.write(BOWL);
    finish();
    assertThat(workbench.landscape().formula()).contains(BOWL);
  }

  @Test
  void theCriticalPointsThatTheSurveyFoundAreNotSoughtAgain() {
    finish();
    searched.clear();
    survey.write(BOWL);
    finish();
    assertThat(searched).isEmpty();
    assertThat(critical.on(workbench.landscape()).points()).hasSize(1);
    workbench.reshape(workbench.landscape().withDomain(Domain.square(1)));
    finish();
    assertThat(searched).containsExactly(workbench.landscape());
  }

  @Test
  void aSurveyThatIsLateLeavesTheLandscapeThatWasChosenMeanwhile() {
    survey.write(BOWL);
    worker.runAll();
    workbench.chooseLandscape(landscape("ravine"));
    deliveries.runAll();
    assertThat(workbench.landscape()).isEqualTo(landscape("ravine"));
  }

  @Test
  void aSurveyThatHasNotBegunWhenALandscapeIsChosenIsNotMade() {
    survey.write(BOWL);
    workbench.chooseLandscape(landscape("ravine"));
    finish();
    assertThat(workbench.landscape()).isEqualTo(landscape("ravine"));
    assertThat(survey.surveyProperty().get()).isEqualTo(new DerivedState.Idle<>());
  }

  @Test
  void whatWasFittedIsSoAfterUndoAndRedo() {
    try (History history = new History(workbench)) {
      survey.write(BOWL);
      finish();
      history.undo();
      finish();
      history.redo();
      finish();
      assertThat(workbench.landscape().formula()).contains(BOWL);
      assertThat(survey.fittableProperty().get()).isFalse();
    }
  }

  @Test
  void theFormulaTypedLastIsOpened() {
    List<Landscape> opened = new ArrayList<>();
    workbench.landscapeProperty().subscribe((_, now) -> opened.add(now));
    survey.write(Formula.parse("x^2"));
    worker.runAll();
    survey.write(BOWL);
    deliveries.runAll();
    finish();
    assertThat(opened).hasSize(1);
    assertThat(workbench.landscape().formula()).contains(BOWL);
  }

  @Test
  void typingTheFormulaThatIsShownTakesTheOneBeforeBack() {
    survey.write(BOWL);
    worker.runAll();
    survey.write(workbench.landscape().formula().orElseThrow());
    deliveries.runAll();
    assertThat(workbench.landscape()).isEqualTo(landscape("himmelblau"));
  }

  @Test
  void theSameFormulaCanBeOpenedAgainLater() {
    survey.write(BOWL);
    finish();
    workbench.chooseLandscape(landscape("ravine"));
    survey.write(BOWL);
    finish();
    assertThat(workbench.landscape().formula()).contains(BOWL);
  }

  @Test
  void anEditedFormulaKeepsWhatTheRaceIs() {
    workbench.moveStart(0, new Point(1, 4));
    workbench.setSetting(0, "learningRate", 0.003);
    Setup before = workbench.setup();
    Formula edited = Formula.parse("(x^2 + y - 12)^2 + (x + y^2 - 7)^2");
    survey.rewrite(edited);
    finish();
    Setup after = workbench.setup();
    assertThat(after.landscape().formula()).contains(edited);
    assertThat(after.landscape().domain()).isEqualTo(before.landscape().domain());
    assertThat(after.landscape().heightScale()).isEqualTo(before.landscape().heightScale());
    assertThat(after.starts()).isEqualTo(before.starts());
    assertThat(after.lineup()).isEqualTo(before.lineup());
  }

  @Test
  void aParameterKeepsItsValueWhenTheFormulaIsEdited() {
    survey.write(Formula.parse("a*x^2 + y^2"));
    finish();
    workbench.reshape(workbench.landscape().withParameter("a", 3));
    survey.rewrite(Formula.parse("a*x^2 + b*y^2"));
    finish();
    assertThat(workbench.landscape().parameters())
        .containsExactly(new Parameter("a", 3, -5, 5), new Parameter("b", 1, -5, 5));
  }

  @Test
  void aStartWhereAnEditedFormulaIsUndefinedMovesToWhereItIsNot() {
    workbench.moveStart(0, new Point(-2, 1));
    survey.rewrite(Formula.parse("log(x) + y^2"));
    finish();
    Point start = workbench.starts().getFirst();
    assertThat(start.x()).isPositive().isLessThan(0.3);
    assertThat(start.y()).isCloseTo(1, within(0.2));
  }

  @Test
  void whatTheUserSetStaysWhenAnotherFormulaIsWritten() {
    workbench.reshape(workbench.landscape().withDomain(Domain.square(1)));
    workbench.moveStart(0, new Point(0.5, -0.25));
    workbench.setSetting(1, "learningRate", 0.003);
    survey.write(BOWL);
    finish();
    assertThat(workbench.landscape().domain()).isEqualTo(Domain.square(1));
    assertThat(workbench.starts()).containsExactly(new Point(0.5, -0.25));
    assertThat(rate(1)).isEqualTo(0.003);
    assertThat(rate(0)).isEqualTo(suggested(0));
  }

  @Test
  void whatTheUserLeftAloneIsThatOfTheFormula() {
    survey.rewrite(Formula.parse("(x^2 + y - 12)^2 + (x + y^2 - 7)^2"));
    finish();
    survey.write(BOWL);
    finish();
    Landscape own = workbench.landscape();
    assertThat(own.domain()).isNotEqualTo(landscape("himmelblau").domain());
    assertThat(workbench.starts()).containsExactly(own.start());
    assertThat(rate(1)).isEqualTo(suggested(1));
    assertThat(survey.fittableProperty().get()).isFalse();
  }

  @Test
  void fittingBringsWhatSuitsTheFormula() {
    survey.rewrite(BOWL);
    finish();
    assertThat(survey.fittableProperty().get()).isTrue();
    survey.fit();
    finish();
    assertThat(workbench.setup())
        .isEqualTo(workbench.setup().withLandscape(survey.found().orElseThrow().landscape()));
    assertThat(survey.fittableProperty().get()).isFalse();
    workbench.moveStart(0, new Point(0.1, 0.1));
    assertThat(survey.fittableProperty().get()).isTrue();
    survey.fit();
    finish();
    assertThat(workbench.starts()).containsExactly(workbench.landscape().start());
  }

  @Test
  void aMinimumOutsideTheDomainIsLookedForWhereNoneIsInIt() {
    finish();
    survey.rewrite(Formula.parse("0.07*x*y + 10/y + 30/x"));
    finish();
    finish();
    finish();
    assertThat(workbench.landscape().domain()).isEqualTo(landscape("himmelblau").domain());
    assertThat(survey.found().orElseThrow().critical().points())
        .anyMatch(each -> each.point().distance(new Point(10.8738, 3.6246)) < 1e-3);
  }

  @Test
  void aMinimumInTheDomainIsEnough() {
    finish();
    survey.rewrite(BOWL);
    finish();
    finish();
    assertThat(survey.found()).isEmpty();
  }

  private double rate(int optimizer) {
    return workbench.contenders().get(optimizer).optimizer().learningRate();
  }

  private double suggested(int optimizer) {
    String id = workbench.contenders().get(optimizer).optimizer().type().id();
    return workbench.landscape().learningRates().getOrDefault(id, Double.NaN);
  }

  private void finish() {
    worker.runAll();
    deliveries.runAll();
  }

  private static Landscape landscape(String id) {
    return CATALOGUE.find(id).orElseThrow();
  }
}
