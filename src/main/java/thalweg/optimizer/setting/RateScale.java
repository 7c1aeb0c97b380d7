package thalweg.optimizer.setting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What an optimizer's learning rate measures, and how large a one to try first.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RateScale {
  /// What the learning rate is multiplied by.
  RateUnit unit();

  /// The learning rate to try first, in the unit that the unit tells.
  double share();
}
