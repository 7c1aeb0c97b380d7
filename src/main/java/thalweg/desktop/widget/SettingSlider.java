package thalweg.desktop.widget;

import java.util.Locale;
import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import thalweg.figure.lettering.Typesetting;
import thalweg.optimizer.setting.AllowedRange;
import thalweg.optimizer.setting.Hyperparameter;
import thalweg.optimizer.setting.Interval;
import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// A hyperparameter as a slider: its symbol, its range on its own scale, its value.
public final class SettingSlider extends HBox {
  private static final double STEP = 0.01;
  private static final double THUMB = 5.5;
  private static final double MARK_WIDTH = 2;
  private static final double MARK_HEIGHT = 13;
  private static final double LEAST_WRITTEN_OUT = 1e-4;
  private static final double MOST_WRITTEN_OUT = 1e7;
  private static final double TEN = 10;
  private static final double HUNDRED = 100;

  /// Digits of what the slider sets.
  private static final int SHOWN = 3;

  /// Digits of a great number.
  private static final int MOST_SHOWN = 6;

  private final Hyperparameter hyperparameter;
  private final Slider slider = new Slider(0, 1, 0);
  private final NumbersField number;
  private final Region mark = new Region();
  private final Tooltip meaning = new Tooltip();
  private OptionalDouble marked = OptionalDouble.empty();
  private boolean showing;

  /// A slider that calls back with every value that the user chooses.
  ///
  /// @param id of the control
  SettingSlider(
      Hyperparameter hyperparameter, String id, String accessibleText, ChosenSetting chosen) {
    this.hyperparameter = hyperparameter;
    setId(id);
    slider.setId(id + "-slider");
    slider.setBlockIncrement(STEP);
    slider.setAccessibleText(accessibleText);
    number =
        NumbersField.of(
            slider,
            value -> {
              check(hyperparameter, value);
              chosen.accept(hyperparameter.name(), value);
            });
    Label symbol = new Label(SettingName.of(hyperparameter));
    symbol.getStyleClass().add("symbol");
    symbol.setLabelFor(slider);
    slider.setMaxWidth(Double.MAX_VALUE);
    getStyleClass().add("setting");
    mark.getStyleClass().add("limit");
    mark.setManaged(false);
    mark.setVisible(false);
    mark.setMouseTransparent(true);
    StackPane track = new StackPane(slider, mark);
    HBox.setHgrow(track, Priority.ALWAYS);
    getChildren().addAll(symbol, track, number);
    slider.widthProperty().subscribe(() -> placeMark());
    slider.layoutYProperty().subscribe(() -> placeMark());
    slider
        .valueProperty()
        .subscribe((_, position) -> {
          if (!showing) {
            chosen.accept(
                hyperparameter.name(), rounded(hyperparameter.valueAt(position.doubleValue())));
          }
        });
  }

  /// Refuses a value in the words that stand beside the slider.
  private static void check(Hyperparameter hyperparameter, double value) {
    Interval allowed = hyperparameter.allowed();
    if (!allowed.contains(value)) {
      String name = SettingName.of(hyperparameter);
      Text words = Text.of("desktop");
      if (Double.isFinite(allowed.low()) && Double.isInfinite(allowed.high())) {
        String key = allowed.lowIncluded() ? "number.from" : "number.above";
        throw new IllegalArgumentException(
            words.get(key, name, Typesetting.signs(PlainNumber.exact(allowed.low()))));
      }
      throw new IllegalArgumentException(
          words.get(
              "number.within",
              name,
              Typesetting.signs(AllowedRange.low(allowed)),
              Typesetting.signs(AllowedRange.high(allowed))));
    }
    hyperparameter.check(value);
  }

  /// Shows a value without calling back.
  void show(double value) {
    showing = true;
    if (!slider.isValueChanging()) {
      slider.setValue(hyperparameter.position(value));
    }
    String read = hyperparameter.isWhole() ? Long.toString((long) value) : print(value);
    number.show(hyperparameter.isWhole() ? read : PlainNumber.exact(value), read);
    showing = false;
  }

  /// Marks a value that matters on the slider, or none; one beyond its ends is not marked.
  ///
  /// @param words what it means
  public void mark(OptionalDouble value, String words) {
    marked =
        value.isPresent() && hyperparameter.slider().contains(value.getAsDouble())
            ? value
            : OptionalDouble.empty();
    meaning.setText(words);
    if (marked.isPresent() != (slider.getTooltip() != null)) {
      slider.setTooltip(marked.isPresent() ? meaning : null);
    }
    placeMark();
  }

  private void placeMark() {
    mark.setVisible(marked.isPresent());
    if (marked.isPresent()) {
      double share = hyperparameter.position(marked.getAsDouble());
      double across = THUMB + share * (slider.getWidth() - 2 * THUMB);
      mark.resizeRelocate(
          Math.rint(across - MARK_WIDTH / 2),
          Math.rint(slider.getLayoutY() + (slider.getHeight() - MARK_HEIGHT) / 2),
          MARK_WIDTH,
          MARK_HEIGHT);
    }
  }

  /// Three significant digits, so that what is shown is what is used.
  private double rounded(double value) {
    return switch (hyperparameter.scale()) {
      case LINEAR, LOG, LOG_FROM_ZERO ->
          Double.parseDouble(String.format(Locale.ROOT, "%.2e", value));
      case LOG_TO_ONE -> 1 - Double.parseDouble(String.format(Locale.ROOT, "%.2e", 1 - value));
    };
  }

  /// As few decimals as the value needs, and at least two below a hundred; of any value at most as
  /// many characters as have room.
  public static String print(double value) {
    double size = Math.abs(value);
    if (value != 0 && (size < LEAST_WRITTEN_OUT || size >= MOST_WRITTEN_OUT)) {
      return PlainNumber.rounded(value, SHOWN);
    }
    if (size >= HUNDRED) {
      return PlainNumber.rounded(value, MOST_SHOWN);
    }
    String text = String.format(Locale.ROOT, size < TEN ? "%.5f" : "%.4f", value);
    return text.replaceFirst("(\\.\\d{2,}?)0+$", "$1");
  }
}
