package thalweg.desktop.action;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import thalweg.desktop.model.LetterSize;
import thalweg.figure.Theme;
import thalweg.figure.color.HeightPalette;

/// How the window looks, as far as a user chooses it.
public interface Look {
  /// The theme that is shown.
  ObservableValue<Theme> themeProperty();

  /// The theme that was chosen; empty to follow the system.
  ObservableValue<Optional<Theme>> chosenThemeProperty();

  /// Shows a theme from now on, or that of the system.
  void choose(Optional<Theme> chosen);

  /// The colours of heights.
  ObservableValue<HeightPalette> paletteProperty();

  /// Paints heights in other colours.
  void paint(HeightPalette chosen);

  /// How large letters are.
  ObservableValue<LetterSize> lettersProperty();

  /// Makes letters, and with them all else, larger or smaller.
  void letter(LetterSize chosen);

  /// Whether motion is reduced.
  ObservableValue<Boolean> calmProperty();

  /// Reduces motion from now on, or not; empty to follow the system.
  void calm(Optional<Boolean> chosen);
}
