package thalweg.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thalweg.critical.NearestMinimum;
import thalweg.landscape.Landscape;
import thalweg.race.Experiment;

/// How runs ended as comma-separated values: a line of names, then a line for each run.
///
/// Starts are counted from 0. Empty are a loss that has no value, and the nearest minimum where
/// there is none. The last columns are the same in all lines: what the race was made from, spelled
/// as the command line spells it. Numbers are the shortest that read back exactly; words with
/// commas or quotes in them are quoted as RFC 4180 has it. Conditions that do something have
/// columns of their own behind these: clip, decay, edge.
public final class ResultCsv {
  private static final String HEADER =
      "start,start_x,start_y,optimizer,steps,final_loss,status,values,gradients,hessians,"
          + "minimum_x,minimum_y,minimum_distance,"
          + "landscape,formula,parameters,domain,step_budget,seed,noise,schedule";

  private ResultCsv() {}

  /// The lines, each ended by a line feed.
  ///
  /// @param experiment of all runs; the results may be those of some
  public static String of(List<RunResult> results, Experiment experiment) {
    String made = made(experiment);
    String conditions =
        experiment.conditions().spelled().keySet().stream()
            .map(each -> "," + each)
            .collect(Collectors.joining());
    return results.stream()
        .map(result -> line(result) + "," + made + "\n")
        .collect(Collectors.joining("", HEADER + conditions + "\n", ""));
  }

  private static String made(Experiment experiment) {
    Landscape landscape = experiment.landscape();
    Stream<String> always =
        Stream.of(
            landscape.id(),
            landscape.objective().description(),
            landscape.parameters().stream()
                .map(Provenance::setting)
                .collect(Collectors.joining(" ")),
            Provenance.domain(landscape.domain()),
            Integer.toString(experiment.steps()),
            Long.toString(experiment.seed()),
            Double.toString(experiment.noise()),
            OptimizerLabel.of(experiment.schedule()));
    return Stream.concat(always, experiment.conditions().spelled().values().stream())
        .map(ResultCsv::quoted)
        .collect(Collectors.joining(","));
  }

  private static String line(RunResult result) {
    Optional<NearestMinimum> nearest = result.nearest();
    return Stream.of(
            Integer.toString(result.start()),
            Double.toString(result.from().x()),
            Double.toString(result.from().y()),
            quoted(OptimizerLabel.of(result.optimizer())),
            Integer.toString(result.steps()),
            Double.isNaN(result.loss()) ? "" : Double.toString(result.loss()),
            quoted(result.story()),
            Long.toString(result.evaluations().values()),
            Long.toString(result.evaluations().gradients()),
            Long.toString(result.evaluations().hessians()),
            nearest.map(each -> Double.toString(each.point().x())).orElse(""),
            nearest.map(each -> Double.toString(each.point().y())).orElse(""),
            nearest.map(each -> Double.toString(each.distance())).orElse(""))
        .collect(Collectors.joining(","));
  }

  private static String quoted(String words) {
    boolean plain = words.chars().noneMatch(letter -> letter == ',' || letter == '"');
    return plain ? words : "\"" + words.replace("\"", "\"\"") + "\"";
  }
}
