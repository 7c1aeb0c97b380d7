package thalweg.desktop.widget;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import thalweg.figure.lettering.Typesetting;
import thalweg.text.Text;

/// A field for a few numbers; Enter or leaving the field takes what was typed, Escape takes it
/// back. What can't be taken is refused in words below the field; who leaves it then finds there
/// again what holds. It shows true minus signs, as all of the window does, and takes those of a
/// keyboard as well; what is copied has the latter, which other programs read.
public final class NumbersField extends TextField implements DraftField {
  /// What stands for a number in a notation.
  public static final String NUMBER = "\\s*([-+.\\deE]+)\\s*";

  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

  /// Characters that have room behind a slider.
  private static final int USUAL = 7;

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

  private static final Text WORDS = Text.of("desktop");
  private static final Pattern ONE = Pattern.compile(NUMBER);

  private final String form;
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
    this(id, WORDS.get(id + ".hint"), WORDS.get(id + ".form"), notation, taker);
    setTooltip(new Tooltip(WORDS.get(id + ".hint")));
  }

  private NumbersField(
      String id, String accessible, String form, Pattern notation, Consumer<double[]> taker) {
    this.form = form;
    this.notation = notation;
    this.taker = taker;
    setId(id);
    problem = new FieldProblem(this);
    setAccessibleText(accessible);
    setOnAction(_ -> enter());
    textProperty().subscribe((_, _) -> takeBack());
    addEventHandler(KeyEvent.KEY_PRESSED, this::abandon);
    focusedProperty()
        .subscribe((_, focused) -> {
          if (focused) {
            setText(exact);
          } else {
            leave();
          }
        });
  }

  /// The field behind a slider: it takes values beyond the slider's ends as well.
  ///
  /// @param slider whose id, with `-value`, is that of the field
  /// @param taker gets the number; throws an [IllegalArgumentException] that says why where it is
  ///   not allowed
  public static NumbersField of(Slider slider, DoubleConsumer taker) {
    NumbersField field =
        new NumbersField(
            slider.getId() + "-value",
            WORDS.get("number.accessible", slider.getAccessibleText()),
            WORDS.get("number.form"),
            ONE,
            numbers -> taker.accept(numbers[0]));
    field.getStyleClass().add("number");
    field.setPrefColumnCount(1);
    // A number that is cut would be another number.
    field
        .textProperty()
        .subscribe(text -> field.pseudoClassStateChanged(LONG, text.length() > USUAL));
    return field;
  }

  private void abandon(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      setText(exact);
      takeBack();
    }
  }

  /// What is taken is no draft any more, also where it is another way to write what held.
  private void enter() {
    refusal()
        .ifPresentOrElse(
            why -> {
              pseudoClassStateChanged(WRONG, true);
              problem.show(why);
            },
            () -> setText(exact));
  }

  private void leave() {
    boolean told = getPseudoClassStates().contains(WRONG);
    Optional<String> refusal = told ? Optional.empty() : refusal();
    setText(brief);
    refusal.ifPresent(problem::showBriefly);
  }

  /// Hands over what was typed, unless it is what holds. Empty if it was taken.
  private Optional<String> refusal() {
    String typed = getText();
    if (holds(typed)) {
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
    Matcher parts = notation.matcher(plain(typed));
    try {
      if (parts.matches()) {
        double[] numbers =
            IntStream.rangeClosed(1, parts.groupCount())
                .mapToDouble(group -> Double.parseDouble(parts.group(group)))
                .toArray();
        if (DoubleStream.of(numbers).allMatch(Double::isFinite)) {
          return numbers;
        }
        throw new IllegalArgumentException(WORDS.get("numbers.large", typed, form));
      }
    } catch (NumberFormatException _) {
      // Signs and points in the wrong places.
    }
    throw new IllegalArgumentException(WORDS.get("numbers.unreadable", typed, form));
  }

  @Override
  public boolean isDraft() {
    return isFocused() && !holds(getText());
  }

  private boolean holds(String typed) {
    return Typesetting.signs(typed).equals(exact);
  }

  @Override
  public void copy() {
    if (!getSelectedText().isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(plain(getSelectedText()));
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  /// With the signs of a keyboard.
  static String plain(String text) {
    return text.replace('−', '-');
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
    exact = Typesetting.signs(whole);
    brief = Typesetting.signs(rounded);
    setText(isFocused() ? exact : brief);
  }
}
