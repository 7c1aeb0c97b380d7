package thalweg.race;

import java.util.List;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.Oracle;
import thalweg.optimizer.StateVector;
import thalweg.optimizer.Stepper;
import thalweg.optimizer.setting.Named;
import thalweg.optimizer.setting.RateScale;
import thalweg.optimizer.setting.RateUnit;
import thalweg.optimizer.setting.Setting;
import thalweg.optimizer.setting.Setting.Kind;

/// A method that stands still for a thousand steps and throws then.
@Named(id = "exhausted", name = "Exhausted")
@RateScale(unit = RateUnit.GRADIENT, share = 0.1)
record Exhausted(@Setting(symbol = "η", standard = 0.01, kind = Kind.RATE) double learningRate)
    implements Optimizer {
  private static final int LAST = 1000;

  @Override
  public Stepper stepper(int dimension) {
    return new Stepper() {
      private int made;

      @Override
      public void step(double[] point, double rate, Oracle oracle) {
        made++;
        if (made > LAST) {
          throw new IllegalStateException("out of ideas");
        }
      }

      @Override
      public List<StateVector> state() {
        return List.of();
      }
    };
  }
}
