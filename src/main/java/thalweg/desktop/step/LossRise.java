package thalweg.desktop.step;

import thalweg.figure.lettering.LossNumber;
import thalweg.figure.lettering.Typesetting;
import thalweg.formula.Field;
import thalweg.optimizer.rule.PlaneVector;
import thalweg.race.StepAnatomy;
import thalweg.text.Text;

/// What is said of a step that leads to a greater loss than it came from.
final class LossRise {
  private static final Text WORDS = Text.of("step");

  private LossRise() {}

  /// A sentence behind a blank, where so many digits as are printed show the rise; else nothing.
  ///
  /// @param down whether the step led downhill at first
  static String words(StepAnatomy anatomy, boolean down) {
    Field field = anatomy.experiment().landscape().field();
    double before = loss(field, anatomy.trace().from());
    double after = loss(field, anatomy.trace().to());
    if (!(after > before)) {
      return "";
    }
    String from = LossNumber.print(before, after - before);
    String to = LossNumber.print(after, after - before);
    return from.equals(to)
        ? ""
        : " "
            + WORDS.get(
                down ? "overshoots" : "rises", Typesetting.signs(from), Typesetting.signs(to));
  }

  private static double loss(Field field, PlaneVector place) {
    return field.value(place.x(), place.y());
  }
}
