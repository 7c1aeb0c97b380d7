package thalweg.desktop.action;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import thalweg.desktop.model.LetterSize;
import thalweg.figure.Theme;
import thalweg.figure.color.HeightPalette;

/// How the window looks.
///
/// @param toggle changes between light and dark
/// @param system follows the system's theme
/// @param themes show a theme each, whatever the system's
/// @param palettes paint heights in other colours
/// @param calm reduces motion, or not
/// @param larger makes letters, and all else, larger
/// @param smaller makes letters, and all else, smaller
/// @param normal gives letters their normal size
public record LookActions(
    Action toggle,
    Action system,
    Choices<Theme> themes,
    Choices<HeightPalette> palettes,
    Action calm,
    Action larger,
    Action smaller,
    Action normal)
    implements ActionGroup {
  public static LookActions of(Look look) {
    return new LookActions(
        action("theme", () -> toggle(look)).on(Keys.of(KeyCode.T)),
        action("theme.system", () -> look.choose(Optional.empty()))
            .chosenWhile(look.chosenThemeProperty().map(Optional::isEmpty)),
        Choices.of(Theme.class, each -> theme(each, look)),
        Choices.of(HeightPalette.class, each -> palette(each, look)),
        action("calm", () -> look.calm(Optional.of(!look.calmProperty().getValue())))
            .chosenWhile(look.calmProperty()),
        letters("larger", LetterSize::larger, look)
            .on(large(KeyCode.PLUS), large(KeyCode.EQUALS), large(KeyCode.ADD)),
        letters("smaller", LetterSize::smaller, look)
            .on(large(KeyCode.MINUS), large(KeyCode.SUBTRACT)),
        letters("normal", _ -> LetterSize.NORMAL, look)
            .on(
                large(KeyCode.DIGIT0),
                large(KeyCode.NUMPAD0),
                Keys.of(KeyCode.DIGIT0, Keys.SHORTCUT)));
  }

  /// Enabled where it changes something.
  private static Action letters(String name, UnaryOperator<LetterSize> change, Look look) {
    return action(
            "letters." + name, () -> look.letter(change.apply(look.lettersProperty().getValue())))
        .when(look.lettersProperty().map(now -> !change.apply(now).equals(now)));
  }

  private static Keys large(KeyCode key) {
    return Keys.of(key, Keys.SHORTCUT, Keys.SHIFT);
  }

  private static void toggle(Look look) {
    Theme shown = look.themeProperty().getValue();
    look.choose(Optional.of(shown == Theme.DARK ? Theme.LIGHT : Theme.DARK));
  }

  private static Action theme(Theme theme, Look look) {
    Optional<Theme> choice = Optional.of(theme);
    return action("theme." + theme.name().toLowerCase(Locale.ROOT), () -> look.choose(choice))
        .chosenWhile(look.chosenThemeProperty().map(choice::equals));
  }

  private static Action palette(HeightPalette palette, Look look) {
    return Action.of(
            Topic.WINDOW,
            "window.heights",
            palette.id(),
            List.of(palette.label()),
            () -> look.paint(palette))
        .chosenWhile(look.paletteProperty().map(now -> now == palette));
  }

  private static Action action(String name, Runnable deed) {
    return Action.of(Topic.WINDOW, "window." + name, deed);
  }

  @Override
  public List<Action> all() {
    return Stream.of(
            List.of(toggle, system),
            themes.all(),
            List.of(calm, larger, smaller, normal),
            palettes.all())
        .flatMap(List::stream)
        .toList();
  }
}
