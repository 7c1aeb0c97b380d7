package thalweg.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import thalweg.basin.BasinMap;
import thalweg.basin.StartGrid;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.objective.Parameter;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.schedule.ConstantSchedule;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.sweep.RateSweep;
import thalweg.sweep.RateTrial;
import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// What a result was made from, as the command that makes it again, in the words of a POSIX shell.
/// Numbers read back exactly. Of an objective that no option names the command says what it is.
public final class Provenance {
  private static final Text TEXT = Text.of("export");

  /// What a shell leaves as it is.
  private static final Pattern PLAIN = Pattern.compile("[\\w./:,=+@%-]+");

  private Provenance() {}

  /// The command of a race.
  public static String of(Experiment experiment) {
    List<String> words = begun("race", experiment.landscape());
    experiment.starts().forEach(start -> words.add("--start=" + place(start)));
    experiment.entrants().stream().map(Entrant::optimizer).forEach(each -> add(words, each));
    words.add("--steps=" + experiment.steps());
    addConditions(words, experiment);
    return command(words);
  }

  /// The command of maps of basins.
  ///
  /// @param maps of one landscape and one grid, at least one
  public static String ofBasins(List<BasinMap> maps) {
    StartGrid grid = maps.getFirst().grid();
    List<String> words = begun("basins", grid.landscape());
    maps.forEach(map -> add(words, map.grid().optimizer()));
    words.add("--size=" + grid.columns());
    words.add("--steps=" + grid.steps());
    addConditions(words, grid.alone(0));
    return command(words);
  }

  /// The command of sweeps of learning rates.
  ///
  /// @param sweeps from one start on one landscape, with the same rates, at least one
  public static String ofRates(List<RateSweep> sweeps) {
    Experiment experiment = sweeps.getFirst().experiment();
    List<RateTrial> trials = sweeps.getFirst().trials();
    List<String> words = begun("rates", experiment.landscape());
    words.add("--start=" + place(experiment.starts().getFirst()));
    sweeps.forEach(sweep -> add(words, sweep.experiment().entrants().getFirst().optimizer()));
    words.add("--steps=" + experiment.steps());
    words.add("--from=" + PlainNumber.exact(trials.getFirst().rate()));
    words.add("--to=" + PlainNumber.exact(trials.getLast().rate()));
    words.add("--count=" + trials.size());
    addConditions(words, experiment);
    return command(words);
  }

  /// A line that says what made the table above it.
  static String line(String command) {
    return TEXT.get("made.by", command) + "\n";
  }

  private static List<String> begun(String command, Landscape landscape) {
    List<String> words = new ArrayList<>(List.of("thalweg", command));
    words.add(ground(landscape));
    words.add("--domain=" + domain(landscape.domain()));
    landscape.parameters().forEach(each -> words.add("--set=" + setting(each)));
    return words;
  }

  private static String ground(Landscape landscape) {
    return isOfProgram(landscape)
        ? "--landscape=" + landscape.id()
        : landscape
            .formula()
            .map(formula -> "--formula=" + formula.text())
            .orElseGet(() -> "<" + landscape.objective().description() + ">");
  }

  /// Whether its id means it everywhere; that of a kept landscape does so with its user only.
  private static boolean isOfProgram(Landscape landscape) {
    return Catalogue.load()
        .find(landscape.id())
        .filter(known -> known.formula().equals(landscape.formula()))
        .isPresent();
  }

  private static void add(List<String> words, Optimizer optimizer) {
    optimizer
        .type()
        .form()
        .typed()
        .map(lines -> "--rule=" + optimizer.type().id() + ": " + lines)
        .filter(rule -> !words.contains(rule))
        .ifPresent(words::add);
    words.add("--optimizer=" + OptimizerLabel.of(optimizer));
  }

  private static void addConditions(List<String> words, Experiment experiment) {
    words.add("--seed=" + experiment.seed());
    words.add("--noise=" + PlainNumber.exact(experiment.noise()));
    if (!experiment.schedule().equals(new ConstantSchedule(0))) {
      words.add("--schedule=" + OptimizerLabel.of(experiment.schedule()));
    }
    experiment
        .conditions()
        .spelled()
        .forEach((option, value) -> words.add("--" + option + "=" + value));
  }

  private static String place(Point point) {
    return PlainNumber.exact(point.x()) + "," + PlainNumber.exact(point.y());
  }

  /// `x0:x1,y0:y1`.
  static String domain(Domain domain) {
    return PlainNumber.exact(domain.minX())
        + ":"
        + PlainNumber.exact(domain.maxX())
        + ","
        + PlainNumber.exact(domain.minY())
        + ":"
        + PlainNumber.exact(domain.maxY());
  }

  /// `name=value`.
  static String setting(Parameter parameter) {
    return parameter.name() + "=" + PlainNumber.exact(parameter.value());
  }

  private static String command(List<String> words) {
    return words.stream().map(Provenance::quoted).collect(Collectors.joining(" "));
  }

  private static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
