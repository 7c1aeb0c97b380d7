package thalweg.desktop.controls;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;

/// A field for a few numbers; Enter or leaving the field takes what was typed, and what cannot be
/// taken is marked as wrong.
final class NumbersField extends TextField {
  /// What stands for a number in a notation.
  static final String NUMBER = "\\s*([-+.\\deE]+)\\s*";

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

  private final Pattern notation;
  private final Consumer<double[]> taker;

  /// An empty field.
  ///
  /// @param notation how the numbers are written, a group for each
  /// @param taker gets them; throws an [IllegalArgumentException] where they do not make sense
  NumbersField(String id, String hint, Pattern notation, Consumer<double[]> taker) {
    this.notation = notation;
    this.taker = taker;
    setId(id);
    setTooltip(new Tooltip(hint));
    setAccessibleText(hint);
    setOnAction(_ -> take());
    focusedProperty()
        .subscribe((_, focused) -> {
          if (!focused) {
            take();
          }
        });
  }

  private void take() {
    Matcher parts = notation.matcher(getText());
    try {
      if (!parts.matches()) {
        throw new IllegalArgumentException(getText());
      }
      taker.accept(
          IntStream.rangeClosed(1, parts.groupCount())
              .mapToDouble(group -> Double.parseDouble(parts.group(group)))
              .toArray());
      pseudoClassStateChanged(WRONG, false);
    } catch (IllegalArgumentException _) {
      pseudoClassStateChanged(WRONG, true);
    }
  }

  /// Shows what holds.
  void show(String numbers) {
    pseudoClassStateChanged(WRONG, false);
    setText(numbers);
  }
}
