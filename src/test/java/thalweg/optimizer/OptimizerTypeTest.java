package thalweg.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import thalweg.optimizer.method.Adam;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.method.RmsProp;
import thalweg.optimizer.setting.Named;
import thalweg.optimizer.setting.RateScale;
import thalweg.optimizer.setting.RateUnit;
import thalweg.optimizer.setting.Setting;

final class OptimizerTypeTest {
  private static final OptimizerType RMSPROP = OptimizerType.of(RmsProp.class);

  record Nameless(double rate) {}

  @Named(id = "bare", name = "Bare")
  @RateScale(unit = RateUnit.LENGTH, share = 1)
  record Bare(double rate) {}

  @Named(id = "whole", name = "Whole")
  @RateScale(unit = RateUnit.LENGTH, share = 1)
  record Whole(@Setting(symbol = "n", standard = 1, kind = Setting.Kind.RATE) long number) {}

  @Test
  void findsAnOptimizerByItsId() {
    assertThat(Optimizers.find("adam")).contains(OptimizerType.of(Adam.class));
    assertThat(Optimizers.find("Adam")).isEmpty();
  }

  @Test
  void refusesASettingThatDoesNotExist() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RMSPROP.create(Map.of("rho", 0.9)))
        .withMessageContainingAll("rmsprop", "rho");
  }

  @Test
  void aSwitchIsOnWhereItsValueIsNotZero() {
    assertThat(RMSPROP.create(Map.of("centered", 1.0))).extracting("centered").isEqualTo(true);
    assertThat(RMSPROP.create(Map.of("centered", 0.0))).extracting("centered").isEqualTo(false);
    assertThat(RMSPROP.settings(RMSPROP.create(Map.of("centered", 1.0))))
        .containsEntry("centered", 1.0);
  }

  @Test
  void theRecordsOwnConstructorRefusesToo() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Adam(0.1, 1, 0.999, 1e-8))
        .withMessage("beta1 = 1.0 is outside [0, 1)");
  }

  @Test
  void aRecordWithoutANameIsNoOptimizer() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OptimizerType.of(Nameless.class))
        .withMessageContaining("@Named");
  }

  @Test
  void aComponentWithoutADescriptionIsNoSetting() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OptimizerType.of(Bare.class))
        .withMessageContaining("@Setting");
  }

  @Test
  void aRecordThatCannotBeMadeFromNumbersIsAFaultOfTheProgram() {
    assertThatThrownBy(() -> OptimizerType.of(Whole.class).standard())
        .isInstanceOfAny(LinkageError.class, IllegalArgumentException.class);
  }
}
