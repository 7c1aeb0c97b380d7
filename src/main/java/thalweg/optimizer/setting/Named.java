package thalweg.optimizer.setting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// How an optimizer or a schedule is called.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Named {
  /// The id that the command line and written files use: lower case, words joined by hyphens.
  String id();

  /// The name that a person reads.
  String name();

  /// The name where there is little room; empty where the name itself is short.
  String brief() default "";
}
