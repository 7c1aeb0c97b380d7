package thalweg.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.util.Subscription;
import thalweg.desktop.action.Look;
import thalweg.desktop.model.LetterSize;
import thalweg.figure.Theme;
import thalweg.figure.color.HeightPalette;

/// How everything looks: light or dark and with motion or without, as the system has it until the
/// user chooses, the colours of heights, and how large letters are.
public final class Appearance implements Look {
  private static final List<String> FONTS =
      List.of(
          "Inter-Regular.otf",
          "Inter-Medium.otf",
          "Inter-SemiBold.otf",
          "JetBrainsMono-Regular.ttf",
          "JetBrainsMono-Medium.ttf");

  private final ReadOnlyObjectWrapper<Optional<Theme>> chosenTheme =
      new ReadOnlyObjectWrapper<>(this, "chosenTheme", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Boolean>> chosenCalm =
      new ReadOnlyObjectWrapper<>(this, "chosenCalm", Optional.empty());
  private final ReadOnlyObjectWrapper<HeightPalette> palette =
      new ReadOnlyObjectWrapper<>(this, "palette", HeightPalette.CIVIDIS);
  private final ReadOnlyObjectWrapper<LetterSize> letters =
      new ReadOnlyObjectWrapper<>(this, "letters", LetterSize.NORMAL);
  private final ReadOnlyObjectWrapper<Theme> theme;
  private final ReadOnlyBooleanWrapper calm = new ReadOnlyBooleanWrapper(this, "calm", false);
  private final Subscription subscription;

  /// Follows the system.
  public Appearance() {
    FONTS.forEach(
        font -> Font.loadFont(Appearance.class.getResource("/fonts/" + font).toExternalForm(), 12));
    theme = new ReadOnlyObjectWrapper<>(this, "theme", themeOfSystem());
    Platform.Preferences system = Platform.getPreferences();
    subscription =
        Subscription.combine(
            theme.subscribe(Appearance::wear),
            system.colorSchemeProperty().subscribe(_ -> decide()),
            system.reducedMotionProperty().subscribe(_ -> decide()),
            chosenTheme.subscribe(_ -> decide()),
            chosenCalm.subscribe(_ -> decide()));
  }

  private void decide() {
    theme.set(chosenTheme.get().orElseGet(Appearance::themeOfSystem));
    calm.set(chosenCalm.get().orElseGet(Platform.getPreferences()::isReducedMotion));
  }

  private static Theme themeOfSystem() {
    return Platform.getPreferences().getColorScheme() == ColorScheme.LIGHT
        ? Theme.LIGHT
        : Theme.DARK;
  }

  @Override
  public ReadOnlyObjectProperty<Theme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyObjectProperty<Optional<Theme>> chosenThemeProperty() {
    return chosenTheme.getReadOnlyProperty();
  }

  /// Changes to a theme and follows the system no longer.
  public void choose(Theme chosen) {
    choose(Optional.of(chosen));
  }

  @Override
  public void choose(Optional<Theme> chosen) {
    chosenTheme.set(chosen);
  }

  @Override
  public ReadOnlyObjectProperty<HeightPalette> paletteProperty() {
    return palette.getReadOnlyProperty();
  }

  @Override
  public void paint(HeightPalette chosen) {
    palette.set(chosen);
  }

  @Override
  public ReadOnlyObjectProperty<LetterSize> lettersProperty() {
    return letters.getReadOnlyProperty();
  }

  @Override
  public void letter(LetterSize chosen) {
    letters.set(chosen);
  }

  @Override
  public ReadOnlyBooleanProperty calmProperty() {
    return calm.getReadOnlyProperty();
  }

  /// What was chosen about motion; empty to follow the system.
  public ReadOnlyObjectProperty<Optional<Boolean>> chosenCalmProperty() {
    return chosenCalm.getReadOnlyProperty();
  }

  @Override
  public void calm(Optional<Boolean> chosen) {
    chosenCalm.set(chosen);
  }

  /// Dresses a scene and its popups, now and whenever the theme changes.
  public Subscription applyTo(Scene scene) {
    return theme.subscribe(shown -> applyTo(scene, shown));
  }

  /// Before there is any control, as the first one would read JavaFX's own sheet in vain.
  private static void wear(Theme shown) {
    Application.setUserAgentStylesheet(
        (shown == Theme.DARK ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
  }

  private static void applyTo(Scene scene, Theme shown) {
    scene.getStylesheets().setAll(sheet(shown.name().toLowerCase(Locale.ROOT)), sheet("thalweg"));
    List<Window> open = Window.getWindows().stream().filter(PopupWindow.class::isInstance).toList();
    // They got their sheets when they opened.
    open.forEach(popup -> popup.getScene().getStylesheets().setAll(scene.getStylesheets()));
    if (scene.getWindow() != null) {
      // Pop-ups look colours up in the window that they belong to, and may come before it at the
      // next pulse; so may a tooltip that is about to open.
      scene.getRoot().applyCss();
    }
  }

  private static String sheet(String name) {
    return Appearance.class.getResource("/css/" + name + ".css").toExternalForm();
  }

  /// Lets go of the system's preferences.
  public void dispose() {
    subscription.unsubscribe();
  }
}
