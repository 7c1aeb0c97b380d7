package thalweg.race;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;
import thalweg.optimizer.method.Optimizers;

/// A run that another program made.
///
/// @param states some of its states, in order
record ReferenceTrajectory(
    String name,
    String formula,
    String optimizer,
    Map<String, Double> settings,
    Point start,
    List<State> states) {

  private static final Pattern CELL = Pattern.compile("\"([^\"]*)\"|([^,]+)");

  /// Where the run stands after `step` steps.
  record State(int step, double x, double y, double loss, double gradientX, double gradientY) {}

  /// Every run of a file among the resources.
  static List<ReferenceTrajectory> all(String file) throws IOException {
    Map<String, ReferenceTrajectory> byName = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    ReferenceTrajectory.class.getResourceAsStream("/reference/" + file)),
                StandardCharsets.UTF_8))) {
      lines
          .lines()
          .skip(1)
          .map(ReferenceTrajectory::cells)
          .forEach(cells -> {
            double[] numbers =
                cells.subList(5, 13).stream().mapToDouble(Double::parseDouble).toArray();
            byName
                .computeIfAbsent(cells.getFirst(), name -> begun(name, cells, numbers))
                .states()
                .add(
                    new State(
                        (int) numbers[2],
                        numbers[3],
                        numbers[4],
                        numbers[5],
                        numbers[6],
                        numbers[7]));
          });
    }
    return List.copyOf(byName.values());
  }

  private static List<String> cells(String line) {
    return CELL.matcher(line)
        .results()
        .map(cell -> cell.group(1) == null ? cell.group(2) : cell.group(1))
        .toList();
  }

  private static ReferenceTrajectory begun(String name, List<String> cells, double[] numbers) {
    Map<String, Double> settings = new LinkedHashMap<>();
    for (String setting : cells.get(4).split(",", -1)) {
      String[] parts = setting.split("=", 2);
      settings.put(parts[0], parts[1].equals("true") ? 1 : Double.parseDouble(parts[1]));
    }
    Point start = new Point(numbers[0], numbers[1]);
    return new ReferenceTrajectory(
        name, cells.get(2), cells.get(3), settings, start, new ArrayList<>());
  }

  /// The race that repeats the run.
  Experiment experiment() {
    return new Experiment(
        Landscapes.of(formula, Domain.square(10)),
        List.of(start),
        List.of(new Entrant(Optimizers.find(optimizer).orElseThrow().create(settings))),
        states.getLast().step());
  }

  @Override
  public String toString() {
    return name + " " + optimizer + " " + settings + " on " + formula;
  }
}
