package thalweg.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thalweg.race.Experiment;
import thalweg.text.Text;

/// How runs ended as a Markdown table for a person to read.
public final class ResultMarkdown {
  private static final Text TEXT = Text.of("export");
  private static final String ALIGNMENT = "| --- | --- | ---: | ---: | --- | ---: | ---: |\n";

  private ResultMarkdown() {}

  /// The table, with the columns of [ResultTable] and the distance from the nearest minimum, and
  /// below it what made it.
  ///
  /// @param experiment of all runs; the results may be those of some
  public static String of(List<RunResult> results, Experiment experiment) {
    String names =
        row(
            Stream.of("optimizer", "start", "steps", "loss", "status", "evaluations", "distance")
                .map(name -> TEXT.get("result." + name)));
    return results.stream()
        .map(ResultMarkdown::line)
        .collect(Collectors.joining("", names + ALIGNMENT, "\n" + made(experiment)));
  }

  private static String made(Experiment experiment) {
    return TEXT.get("made.by.markdown", Provenance.of(experiment)) + "\n";
  }

  private static String line(RunResult result) {
    return row(
        Stream.of(
            OptimizerLabel.of(result.optimizer()),
            RoundedNumber.print(result.from()),
            Integer.toString(result.steps()),
            print(result.told()),
            result.story(),
            Long.toString(result.evaluations().total()),
            print(result.distance())));
  }

  private static String print(double number) {
    return Double.isNaN(number) ? "" : RoundedNumber.print(number);
  }

  private static String row(Stream<String> cells) {
    return cells
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
