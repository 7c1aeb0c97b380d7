package thalweg.desktop.widget;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import thalweg.text.Text;

/// A field for a few numbers; Enter or leaving the field takes what was typed. What can't be taken
/// is refused in words below the field; who leaves it then finds there again what holds.
public final class NumbersField extends TextField {
  /// What stands for a number in a notation.
  public static final String NUMBER = "\\s*([-+.\\deE]+)\\s*";

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

  private final Text words = Text.of("desktop");
  private final Pattern notation;
  private final Consumer<double[]> taker;
  private final FieldProblem problem;
  private String brief = "";
  private String exact = "";

  /// An empty field.
  ///
  /// @param id of the control, and of its texts: `.hint` for its tooltip, `.form` for how the
  ///   numbers are written
  /// @param notation how the numbers are written, a group for each
  /// @param taker gets them; throws an [IllegalArgumentException] that says why where they do not
  ///   make sense
  public NumbersField(String id, Pattern notation, Consumer<double[]> taker) {
    this.notation = notation;
    this.taker = taker;
    setId(id);
    problem = new FieldProblem(this);
    setTooltip(new Tooltip(words.get(id + ".hint")));
    setAccessibleText(words.get(id + ".hint"));
    setOnAction(_ -> enter());
    textProperty().subscribe((_, _) -> takeBack());
    focusedProperty()
        .subscribe((_, focused) -> {
          if (focused) {
            setText(exact);
          } else {
            leave();
          }
        });
  }

  private void enter() {
    refusal()
        .ifPresent(why -> {
          pseudoClassStateChanged(WRONG, true);
          problem.show(why);
        });
  }

  private void leave() {
    Optional<String> refusal = refusal();
    setText(brief);
    refusal.ifPresent(problem::showBriefly);
  }

  /// Hands over what was typed, unless it is what holds. Empty if it was taken.
  private Optional<String> refusal() {
    String typed = getText();
    if (typed.equals(exact)) {
      return Optional.empty();
    }
    try {
      taker.accept(numbers(typed));
      return Optional.empty();
    } catch (IllegalArgumentException refusal) {
      return Optional.of(Objects.requireNonNullElse(refusal.getMessage(), typed));
    }
  }

  private double[] numbers(String typed) {
    Matcher parts = notation.matcher(typed);
    try {
      if (parts.matches()) {
        return IntStream.rangeClosed(1, parts.groupCount())
            .mapToDouble(group -> Double.parseDouble(parts.group(group)))
            .toArray();
      }
    } catch (NumberFormatException _) {
      // Signs and points in the wrong places.
    }
    throw new IllegalArgumentException(
        words.get("numbers.unreadable", typed, words.get(getId() + ".form")));
  }

  private void takeBack() {
    pseudoClassStateChanged(WRONG, false);
    problem.hide();
  }

  /// Shows what holds.
  ///
  /// @param whole as exactly as it may be typed, for the user in the field
  /// @param rounded as it is read
  public void show(String whole, String rounded) {
    exact = whole;
    brief = rounded;
    setText(isFocused() ? exact : brief);
  }
}
