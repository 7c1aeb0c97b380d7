package thalweg.desktop.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import thalweg.desktop.theme.Appearance;
import thalweg.desktop.theme.RunColor;
import thalweg.figure.Theme;
import thalweg.figure.color.HeightPalette;
import thalweg.text.Text;

/// Chooses theme, colours of heights and whether anything glides.
final class AppearanceMenu extends MenuButton {
  private static final int STOPS = 9;

  private final Text words = Text.of("appearance");
  private final Appearance appearance;
  private Subscription subscription = Subscription.EMPTY;

  AppearanceMenu(Appearance appearance) {
    this.appearance = appearance;
    setId("appearance");
    getStyleClass().add("appearance-menu");
    setAccessibleText(words.get("menu"));
    setTooltip(new Tooltip(words.get("menu")));
    getItems().addAll(themes());
    getItems().add(new SeparatorMenuItem());
    getItems().addAll(palettes());
    getItems().addAll(new SeparatorMenuItem(), motion());
  }

  private List<MenuItem> themes() {
    ToggleGroup group = new ToggleGroup();
    List<MenuItem> items = new ArrayList<>();
    items.add(theme("system", Optional.empty(), group));
    items.add(theme("light", Optional.of(Theme.LIGHT), group));
    items.add(theme("dark", Optional.of(Theme.DARK), group));
    return items;
  }

  private MenuItem theme(String name, Optional<Theme> theme, ToggleGroup group) {
    RadioMenuItem item = new RadioMenuItem(words.get("theme." + name));
    item.setId("theme-" + name);
    item.setToggleGroup(group);
    item.setOnAction(_ -> appearance.choose(theme));
    follow(
        appearance
            .chosenThemeProperty()
            .subscribe(chosen -> item.setSelected(chosen.equals(theme))));
    return item;
  }

  private List<MenuItem> palettes() {
    ToggleGroup group = new ToggleGroup();
    List<MenuItem> items = new ArrayList<>();
    for (HeightPalette palette : HeightPalette.values()) {
      RadioMenuItem item = new RadioMenuItem(palette.label(), sample(palette));
      item.setId("palette-" + palette.id());
      item.setToggleGroup(group);
      item.setOnAction(_ -> appearance.paint(palette));
      follow(appearance.paletteProperty().subscribe(shown -> item.setSelected(shown == palette)));
      items.add(item);
    }
    return items;
  }

  private static Rectangle sample(HeightPalette palette) {
    List<Stop> stops = new ArrayList<>();
    for (int i = 0; i < STOPS; i++) {
      double share = i / (STOPS - 1.0);
      Color color = RunColor.of(palette.palette().color(share));
      stops.add(new Stop(share, color));
    }
    Rectangle sample = new Rectangle(44, 12);
    sample.setArcWidth(4);
    sample.setArcHeight(4);
    sample.setFill(new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, stops));
    return sample;
  }

  private MenuItem motion() {
    CheckMenuItem item = new CheckMenuItem(words.get("calm"));
    item.setId("reduce-motion");
    item.setOnAction(_ -> appearance.calm(Optional.of(item.isSelected())));
    follow(appearance.calmProperty().subscribe(calm -> item.setSelected(calm)));
    return item;
  }

  private void follow(Subscription more) {
    subscription = subscription.and(more);
  }

  /// Lets go of the appearance.
  void dispose() {
    subscription.unsubscribe();
  }
}
