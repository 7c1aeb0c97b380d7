package thalweg.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thalweg.text.Text;

/// How runs ended as a Markdown table for a person to read.
public final class ResultMarkdown {
  private static final Text TEXT = Text.of("export");
  private static final String ALIGNMENT = "| --- | --- | ---: | ---: | --- | ---: | ---: |\n";

  private ResultMarkdown() {}

  /// The table, with the columns of [ResultTable] and the distance from the nearest minimum.
  public static String of(List<RunResult> results) {
    String names =
        row(
            Stream.of("optimizer", "start", "steps", "loss", "status", "evaluations", "distance")
                .map(name -> TEXT.get("result." + name)));
    return results.stream()
        .map(ResultMarkdown::line)
        .collect(Collectors.joining("", names + ALIGNMENT, ""));
  }

  private static String line(RunResult result) {
    return row(
        Stream.of(
            OptimizerLabel.of(result.optimizer()),
            RoundedNumber.print(result.from()),
            Integer.toString(result.steps()),
            print(result.loss()),
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
