package thalweg.optimizer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// How an optimizer is called, and what its learning rate measures.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Named {
  /// The id that the command line and session files use: lower case, words joined by hyphens.
  String id();

  /// The name that a person reads.
  String name();

  /// What the learning rate is multiplied by.
  Stride stride();

  /// How large a learning rate to try first, in the unit that the stride tells.
  double share();
}
