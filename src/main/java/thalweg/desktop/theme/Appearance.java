package thalweg.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.util.Subscription;
import thalweg.figure.Theme;

/// Light or dark, for controls and pictures alike: the system's choice until somebody chooses.
public final class Appearance {
  private static final List<String> FONTS =
      List.of(
          "Inter-Regular.otf",
          "Inter-Medium.otf",
          "Inter-SemiBold.otf",
          "JetBrainsMono-Regular.ttf",
          "JetBrainsMono-Medium.ttf");

  private final ReadOnlyObjectWrapper<Theme> theme;
  private Subscription system;

  /// Follows the system.
  public Appearance() {
    FONTS.forEach(
        font -> Font.loadFont(Appearance.class.getResource("/fonts/" + font).toExternalForm(), 12));
    theme = new ReadOnlyObjectWrapper<>(this, "theme", ofSystem());
    system =
        Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> theme.set(ofSystem()));
  }

  private static Theme ofSystem() {
    return Platform.getPreferences().getColorScheme() == ColorScheme.LIGHT
        ? Theme.LIGHT
        : Theme.DARK;
  }

  /// The theme that holds now.
  public ReadOnlyObjectProperty<Theme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  /// Changes to the other theme and follows the system no longer.
  public void toggle() {
    choose(theme.get() == Theme.DARK ? Theme.LIGHT : Theme.DARK);
  }

  /// Changes to a theme and follows the system no longer.
  public void choose(Theme chosen) {
    system.unsubscribe();
    system = Subscription.EMPTY;
    theme.set(chosen);
  }

  /// Dresses a scene and its popups, now and whenever the theme changes.
  public Subscription dress(Scene scene) {
    return theme.subscribe(shown -> dress(scene, shown));
  }

  private static void dress(Scene scene, Theme shown) {
    Application.setUserAgentStylesheet(
        (shown == Theme.DARK ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    scene.getStylesheets().setAll(sheet(shown.name().toLowerCase(Locale.ROOT)), sheet("thalweg"));
  }

  private static String sheet(String name) {
    return Appearance.class.getResource("/css/" + name + ".css").toExternalForm();
  }

  /// Lets go of the system's preferences.
  public void dispose() {
    system.unsubscribe();
  }
}
