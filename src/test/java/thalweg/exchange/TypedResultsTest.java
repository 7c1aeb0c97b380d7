package thalweg.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thalweg.critical.CriticalPoints;
import thalweg.landscape.Point;
import thalweg.optimizer.WrittenRules;
import thalweg.race.Entrant;
import thalweg.race.Frame;

/// What is printed and copied of a race of Adam as a user types it: that of the program's, with the
/// name and the lines of the typed one.
final class TypedResultsTest {
  private static final Frame RACE =
      Races.of(
          30,
          List.of(new Point(1, 0.5)),
          Races.entrant("adam", Map.of("learningRate", 0.05)),
          new Entrant(WrittenRules.ADAM.type().create(Map.of("learningRate", 0.05))));

  private static List<String> rows(String text, int skipped) {
    return text.lines().skip(skipped).limit(2).toList();
  }

  private static List<RunResult> results() {
    return RunResult.of(RACE, CriticalPoints.find(Races.BOWL, Runnable::run, () -> false));
  }

  private static void assertAlike(List<String> rows) {
    assertThat(rows.getLast()).contains("typed-adam:");
    assertThat(rows.getLast().replace("typed-adam:", "adam:").replaceAll(" +", " "))
        .isEqualTo(rows.getFirst().replaceAll(" +", " "));
  }

  @Test
  void theTableHasTheSameNumbers() {
    String table = ResultTable.of(RACE);
    assertAlike(rows(table, 1));
    assertThat(table).contains("typed-adam", WrittenRules.ADAM.text().lines().findFirst().get());
  }

  @Test
  void copiesHaveTheSameNumbers() {
    // The last bits are those of sums in another order.
    String csv = ResultCsv.of(results(), RACE.experiment()).replaceAll("(\\.\\d{12})\\d+", "$1");
    assertAlike(rows(csv, 1));
    assertAlike(rows(ResultMarkdown.of(results(), RACE.experiment()), 2));
  }
}
