package thalweg.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import thalweg.formula.Formula;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;
import thalweg.landscape.Planes;
import thalweg.landscape.Point;
import thalweg.optimizer.method.Optimizers;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.Frame;
import thalweg.race.Race;

/// Landscapes and races that the tests draw.
public final class Scenes {
  private Scenes() {}

  public static Landscape landscape(String formula, double halfWidth) {
    return landscape(formula, Domain.square(halfWidth));
  }

  public static Landscape landscape(String formula, Domain domain) {
    return Landscape.of(Formula.parse(formula), List.of(), domain);
  }

  public static Landscape boundedSaddle() {
    return Catalogue.load().find("bounded-saddle").orElseThrow();
  }

  public static HeightField heights(String formula, double halfWidth, int samples) {
    return new HeightField(landscape(formula, halfWidth), samples, samples);
  }

  public static Entrant entrant(String optimizer, double learningRate) {
    return new Entrant(
        Optimizers.find(optimizer).orElseThrow().create(Map.of("learningRate", learningRate)));
  }

  /// The scene that the window opens with.
  public static Frame opening() {
    return race(
        boundedSaddle(),
        new Point(-1.3, 0.0001),
        400,
        entrant("gradient-descent", 0.02),
        entrant("momentum", 0.02),
        entrant("rmsprop", 0.004),
        entrant("adam", 0.02));
  }

  public static Frame race(Landscape landscape, Point start, int steps, Entrant... entrants) {
    return Race.run(new Experiment(landscape, List.of(start), Arrays.asList(entrants), steps));
  }

  /// A logistic model of five weights, fitted by two methods and seen on a plane.
  public static Frame fitting() {
    return race(
        Planes.logistic(),
        new Point(0.2, -0.4),
        150,
        entrant("adam", 0.05),
        entrant("newton", 0.1));
  }

  /// A start that diverges within a few steps, beside a calm run.
  public static Frame diverging() {
    return race(
        landscape("x^4 + y^4", 2),
        new Point(1.5, 1),
        50,
        entrant("gradient-descent", 0.5),
        entrant("gradient-descent", 0.01));
  }
}
