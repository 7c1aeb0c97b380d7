package thalweg.optimizer.typed;

import java.util.ArrayList;
import java.util.List;
import thalweg.formula.ElementwiseProgram;
import thalweg.optimizer.Oracle;
import thalweg.optimizer.StateVector;
import thalweg.optimizer.Stepper;
import thalweg.optimizer.rule.Symbols;

/// The moving part of a rule that was typed: a program over the point, the gradient and the state.
final class TypedStepper implements Stepper {
  private final ElementwiseProgram program;
  private final double[][] vectors;
  private final double[] numbers;
  private final List<StateVector> state = new ArrayList<>();
  private int t;

  /// @param program over the point, the gradient and the state
  /// @param state the names of the state
  /// @param settings in their order
  /// @param dimension how many coordinates a point has
  TypedStepper(
      ElementwiseProgram program, List<String> state, List<Double> settings, int dimension) {
    this.program = program;
    vectors = new double[state.size() + 2][dimension];
    numbers = RuleSettings.numbers(settings);
    for (int i = 0; i < state.size(); i++) {
      String name = state.get(i);
      this.state.add(new StateVector(name, Symbols.of(name), vectors[i + 2]));
    }
  }

  @Override
  public void step(double[] point, double learningRate, Oracle oracle) {
    oracle.gradient(point, vectors[1]);
    t++;
    vectors[0] = point;
    RuleSettings.turn(numbers, learningRate, t);
    program.run(vectors, numbers);
  }

  @Override
  public List<StateVector> state() {
    return List.copyOf(state);
  }
}
