package thalweg.desktop.action;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import thalweg.desktop.model.LetterSize;
import thalweg.figure.Theme;
import thalweg.figure.color.HeightPalette;

/// Choices of a look that nothing wears, on a system that is dark and moves.
public final class StillLook implements Look {
  private final ObjectProperty<Optional<Theme>> theme =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<HeightPalette> palette =
      new SimpleObjectProperty<>(HeightPalette.CIVIDIS);
  private final ObjectProperty<LetterSize> letters = new SimpleObjectProperty<>(LetterSize.NORMAL);
  private final ObjectProperty<Optional<Boolean>> calm =
      new SimpleObjectProperty<>(Optional.empty());

  @Override
  public ObservableValue<Theme> themeProperty() {
    return theme.map(chosen -> chosen.orElse(Theme.DARK));
  }

  @Override
  public ObservableValue<Optional<Theme>> chosenThemeProperty() {
    return theme;
  }

  @Override
  public void choose(Optional<Theme> chosen) {
    theme.set(chosen);
  }

  @Override
  public ObservableValue<HeightPalette> paletteProperty() {
    return palette;
  }

  @Override
  public void paint(HeightPalette chosen) {
    palette.set(chosen);
  }

  @Override
  public ObservableValue<LetterSize> lettersProperty() {
    return letters;
  }

  @Override
  public void letter(LetterSize chosen) {
    letters.set(chosen);
  }

  @Override
  public ObservableValue<Boolean> calmProperty() {
    return calm.map(chosen -> chosen.orElse(false));
  }

  @Override
  public void calm(Optional<Boolean> chosen) {
    calm.set(chosen);
  }
}
