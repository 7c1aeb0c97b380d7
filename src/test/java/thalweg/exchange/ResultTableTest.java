package thalweg.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thalweg.formula.Formula;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.schedule.ConstantSchedule;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.Race;

final class ResultTableTest {
  @Test
  void alignsItsColumns() {
    assertThat(
            ResultTable.of(
                Races.of(
                    10,
                    List.of(new Point(1, 1)),
                    Races.entrant("gradient-descent", Map.of()),
                    Races.entrant("gradient-descent", Map.of("learningRate", 1e3)),
                    Races.entrant("adam", Map.of("learningRate", 0.05)),
                    Races.entrant("rmsprop", Map.of("centered", 1.0, "learningRate", 2e-7)))))
        .isEqualTo(
            """
            optimizer                                steps  final loss  status              evaluations
            gradient-descent                            10     1.33522  moving                       10
            gradient-descent:learningRate=1000           2    3.194e13  diverged at step 3            3
            adam:learningRate=0.05                      10    0.524889  moving                       10
            rmsprop:learningRate=2e-7,centered=true     10     1.99996  moving                       10
            made by: thalweg race '--formula=a*x^2 + y^2' --domain=-2:2,-2:2 --set=a=1 --start=1,1 \
            --optimizer=gradient-descent --optimizer=gradient-descent:learningRate=1000 \
            --optimizer=adam:learningRate=0.05 --optimizer=rmsprop:learningRate=2e-7,centered=true \
            --steps=10 --seed=0 --noise=0
            """);
  }

  @Test
  void tellsTheStartWhereThereAreSeveral() {
    assertThat(ResultTable.of(Races.four(3)).lines())
        .first()
        .asString()
        .matches("optimizer +start +steps +final loss +status +evaluations");
    assertThat(ResultTable.of(Races.four(3))).contains("(1, 0.3)", "(-0.7, 0.0001)");
  }

  @Test
  void aCellNeverLeavesItsLine() {
    TextTable table = new TextTable("ll");
    table.add("a\nb", "\u001b[31m");
    assertThat(table).hasToString("a b   [31m\n");
  }

  @Test
  void aTableLeavesOutAColumnOfEmptyCells() {
    TextTable table = new TextTable("llr");
    table.add("a", "", "1");
    table.add("bc", "", "22");
    assertThat(table).hasToString("a    1\nbc  22\n");
  }

  @Test
  void saysThatNoRunEverHadItsLearningRate() {
    Experiment race = Races.four(3).experiment();
    assertThat(ResultTable.of(Race.run(race.withSchedule(new ConstantSchedule(12)))))
        .contains(
            "The warm-up of 12 steps outlasts the run of 3: the learning rates reach 25 % of what"
                + " is set.\n");
    assertThat(ResultTable.of(Race.run(race.withSchedule(new ConstantSchedule(3)))))
        .doesNotContain("warm-up");
  }

  @Test
  void aLossThatChangesByLittleShowsIt() {
    Landscape lifted =
        Landscape.of(Formula.parse("1000+1e-6*(x^2+y^2)"), List.of(), Domain.square(2));
    Entrant still = Races.entrant("gradient-descent", Map.of("learningRate", 1e3));
    Experiment race = new Experiment(lifted, List.of(new Point(-1.2, 0.8)), List.of(still), 5);
    assertThat(ResultTable.of(Race.run(race))).contains("1000.0000020");
  }

  @Test
  void aWholeNumberIsNotRounded() {
    assertThat(RoundedNumber.print(1000001)).isEqualTo("1000001");
    assertThat(RoundedNumber.print(123456.7)).isEqualTo("123457");
  }
}
