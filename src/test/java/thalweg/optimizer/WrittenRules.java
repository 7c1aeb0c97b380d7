package thalweg.optimizer;

import java.util.List;
import java.util.stream.Stream;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.typed.TypedRule;

/// Rules as users write them, for tests.
public final class WrittenRules {
  /// Adam's lines, as they stand at its record.
  public static final TypedRule ADAM =
      TypedRule.of(
          "typed-adam",
          "g = gradient(theta); m = beta1*m + (1 - beta1)*g; v = beta2*v + (1 - beta2)*g^2;"
              + " mhat = m/(1 - beta1^t); vhat = v/(1 - beta2^t);"
              + " theta = theta - eta*mhat/(sqrt(vhat) + epsilon)");

  /// What built-in methods have not: a gradient that is changed, the one before, two moves, the
  /// other name of the rate, and a name of no meaning.
  public static final TypedRule CURIOUS =
      TypedRule.of(
          "curious",
          """
          beta = 0.8
          g = g + lambda*theta
          d = g - p
          m = beta*m + (1 - beta)*g
          theta = theta - learningRate*m
          theta = theta - eta*boost*d/(1 + abs(d))
          p = g
          """);

  private WrittenRules() {}

  /// All methods of the program, and these.
  public static List<OptimizerType> withAll() {
    return Stream.concat(Optimizers.all().stream(), Stream.of(ADAM.type(), CURIOUS.type()))
        .toList();
  }
}
