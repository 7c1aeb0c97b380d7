package thalweg.optimizer.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// One line of an optimizer's update rule; its lines stand at its record, in the order in which
/// they hold within a step.
///
/// Explanations of a step are made from these lines and from nothing else, and a test holds them to
/// what the stepper does.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Rule.Lines.class)
public @interface Rule {
  /// What a person calls it, for example `first moment`.
  String name();

  /// The line, `name = formula`, in the grammar of formulas.
  ///
  /// A formula knows the settings by their components' names, the rate of this step as `eta`, the
  /// number of the step as `t`, where the run stands as `theta`, the stepper's state by its symbols
  /// (Greek letters by their names), how many gradients were asked for in this step as `questions`,
  /// and what the lines before gave. It holds for each coordinate; `g_x` and `g_y` are the
  /// coordinates of `g`.
  ///
  /// Instead of a formula there may stand:
  ///
  /// - `gradient(formula)` and `hessian(formula)`: what the method was answered there
  /// - `carried(formula)`: the gradient there as the method was answered it in an earlier step; it
  ///   is in the state vector that has the line's name
  /// - `axes(H)`: the eigenvalues of a Hessian, which gives `lambda1`, `lambda2` and the
  ///   eigenvectors `q1`, `q2`
  /// - `kept(formula)`: a formula over the state after the step, for what no formula tells
  String says();

  /// The right-hand side as it is shown, where that is not the formula itself.
  String shown() default "";

  /// What it is in a picture of the step.
  Role role() default Role.NUMBER;

  /// The key of a sentence about the line, made with its value; empty where its role says enough.
  String tells() default "";

  /// The line holds only where this formula is positive.
  String when() default "";

  /// The line holds only where this formula is not positive.
  String unless() default "";

  /// All lines of a rule.
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @interface Lines {
    /// In the order in which they hold within a step.
    Rule[] value();
  }
}
