package thalweg.optimizer.method;

import java.util.List;
import java.util.Optional;
import thalweg.optimizer.OptimizerType;

/// Every method of descent there is. Adding one is a record and a line here.
public final class Optimizers {
  private static final List<OptimizerType> ALL =
      List.of(
          OptimizerType.of(GradientDescent.class),
          OptimizerType.of(Momentum.class),
          OptimizerType.of(Nesterov.class),
          OptimizerType.of(Adagrad.class),
          OptimizerType.of(RmsProp.class),
          OptimizerType.of(Adadelta.class),
          OptimizerType.of(Adam.class),
          OptimizerType.of(Amsgrad.class),
          OptimizerType.of(AdamW.class),
          OptimizerType.of(Nadam.class),
          OptimizerType.of(Radam.class),
          OptimizerType.of(Adamax.class),
          OptimizerType.of(Rprop.class),
          OptimizerType.of(Lion.class),
          OptimizerType.of(QuasiHyperbolicMomentum.class),
          OptimizerType.of(QuasiHyperbolicAdam.class),
          OptimizerType.of(Sam.class),
          OptimizerType.of(PerturbedGradientDescent.class),
          OptimizerType.of(Newton.class),
          OptimizerType.of(SaddleFreeNewton.class),
          OptimizerType.of(Lbfgs.class));

  private Optimizers() {}

  /// All of them, from the plain to the elaborate.
  public static List<OptimizerType> all() {
    return ALL;
  }

  /// The one with that id.
  public static Optional<OptimizerType> find(String id) {
    return ALL.stream().filter(type -> type.id().equals(id)).findFirst();
  }
}
