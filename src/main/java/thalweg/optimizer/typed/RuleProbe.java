package thalweg.optimizer.typed;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import thalweg.formula.ElementwiseProgram;
import thalweg.optimizer.rule.Role;
import thalweg.optimizer.setting.RateUnit;

/// Finds out what a rule does by letting it step along one coordinate, with gradients that are made
/// up.
final class RuleProbe {
  private static final int FEW = 30;
  private static final int LONG = 100;
  private static final double RATE = 0.01;

  /// Gradients that are as small beside those before as on the last stretch to a minimum.
  private static final double FADED = 1e-6;

  /// The steps in which a method forgets large gradients that is soon moved on.
  static final int SOON = 3_000;

  /// Those of a method that is so at a rate that is a great part of the domain.
  static final int LATER = 30_000;

  private final List<String> arrays;
  private final ElementwiseProgram program;
  private final List<Double> settings;

  private RuleProbe(List<String> arrays, ElementwiseProgram program, List<Double> settings) {
    this.arrays = arrays;
    this.program = program;
    this.settings = settings;
  }

  /// A probe of what the lines of a rule give, with standard settings, and with others for those
  /// that are 0, which would hide what they are for.
  static RuleProbe of(RuleSettings rule) {
    Set<String> arrays = new LinkedHashSet<>(List.of(RuleNames.POINT, RuleNames.GRADIENT));
    rule.lines().forEach(line -> arrays.add(line.target()));
    List<String> names = List.copyOf(arrays);
    List<Double> settings =
        rule.settings().stream()
            .map(each -> each.standard() == 0 ? each.valueAt(0.5) : each.standard())
            .toList();
    return new RuleProbe(names, rule.over(names).interpret(), settings);
  }

  /// A probe of where a rule goes in many steps.
  ///
  /// @param arrays those of the program
  /// @param settings in their order
  static RuleProbe of(List<String> arrays, ElementwiseProgram program, List<Double> settings) {
    return new RuleProbe(arrays, program, settings);
  }

  /// Whether it ever goes anywhere.
  boolean moves() {
    double start = 0.5;
    double[][] vectors = fresh(start);
    double[] numbers = RuleSettings.numbers(settings);
    for (int step = 1; step <= SOON && vectors[0][0] == start; step++) {
      advance(vectors, numbers, step, each -> Math.sin(each) + 0.3);
    }
    return vectors[0][0] != start;
  }

  /// What a line stands for in a picture of the step. What points uphill while the gradient is gone
  /// carries on in its place.
  Role role(String target) {
    if (target.equals(RuleNames.POINT)) {
      return Role.STEP;
    }
    int index = arrays.indexOf(target);
    double up = walk(step -> step < FEW ? 1 : 0)[index];
    double down = walk(step -> step < FEW ? -1 : 0)[index];
    return up > 0 && down == -up ? Role.VELOCITY : Role.NUMBER;
  }

  /// What it multiplies its learning rate by: the length of its steps grows with the gradient, or
  /// it does not.
  RateUnit unit() {
    double gentle = lastStep(FEW, _ -> 1);
    double steep = lastStep(FEW, _ -> 1000);
    return steep > 30 * gentle ? RateUnit.GRADIENT : RateUnit.LENGTH;
  }

  /// Whether its steps are as long again as under large gradients, so many steps after the
  /// gradients have become small.
  boolean forgets(int steps) {
    double large = lastStep(LONG, _ -> 1);
    double small = lastStep(LONG + steps, step -> step <= LONG ? 1 : FADED);
    return small > large / 20;
  }

  /// How long the last of some steps is, each of them from 0, so that weight decay has no part in
  /// it.
  private double lastStep(int steps, IntToDoubleFunction gradients) {
    double[][] vectors = fresh(0);
    double[] numbers = RuleSettings.numbers(settings);
    for (int step = 1; step <= steps; step++) {
      vectors[0][0] = 0;
      advance(vectors, numbers, step, gradients);
    }
    return Math.abs(vectors[0][0]);
  }

  /// @return the value of each name after a few steps from 0
  private double[] walk(IntToDoubleFunction gradients) {
    double[][] vectors = fresh(0);
    double[] numbers = RuleSettings.numbers(settings);
    for (int step = 1; step <= FEW; step++) {
      advance(vectors, numbers, step, gradients);
    }
    return Arrays.stream(vectors).mapToDouble(vector -> vector[0]).toArray();
  }

  private double[][] fresh(double start) {
    double[][] vectors = new double[arrays.size()][1];
    vectors[0][0] = start;
    return vectors;
  }

  private void advance(
      double[][] vectors, double[] numbers, int step, IntToDoubleFunction gradients) {
    vectors[1][0] = gradients.applyAsDouble(step);
    RuleSettings.turn(numbers, RATE, step);
    program.run(vectors, numbers);
  }
}
