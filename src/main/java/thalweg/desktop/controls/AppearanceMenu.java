package thalweg.desktop.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import thalweg.desktop.action.Action;
import thalweg.desktop.action.LookActions;
import thalweg.desktop.theme.RunColor;
import thalweg.desktop.widget.ActionItem;
import thalweg.figure.Theme;
import thalweg.figure.color.HeightPalette;
import thalweg.text.Text;

/// Chooses theme, colours of heights, the size of letters and whether anything glides.
final class AppearanceMenu extends MenuButton {
  private static final int STOPS = 9;
  private static final String SLIDERS =
      "M2 4.5h6M12 4.5h3M10 2.5a2 2 0 1 0 0 4a2 2 0 1 0 0-4z"
          + "M2 11.5h2M8 11.5h7M6 9.5a2 2 0 1 0 0 4a2 2 0 1 0 0-4z";

  private final Text words = Text.of("appearance");

  /// @param projecting projects the contour lines onto the plane below the surface
  AppearanceMenu(LookActions actions, Action projecting) {
    setId("appearance");
    getStyleClass().add("appearance-menu");
    SVGPath icon = new SVGPath();
    icon.setContent(SLIDERS);
    icon.getStyleClass().add("line-icon");
    setGraphic(icon);
    setAccessibleText(words.get("menu"));
    setTooltip(new Tooltip(words.get("menu")));
    getItems()
        .addAll(
            theme("system", actions.system()),
            theme("light", actions.themes().of(Theme.LIGHT)),
            theme("dark", actions.themes().of(Theme.DARK)),
            new SeparatorMenuItem());
    for (HeightPalette palette : HeightPalette.values()) {
      getItems().add(palette(palette, actions.palettes().of(palette)));
    }
    MenuItem calm = ActionItem.check(words.get("calm"), actions.calm());
    calm.setId("reduce-motion");
    MenuItem projected = ActionItem.check(words.get("projected"), projecting);
    projected.setId("projected");
    getItems()
        .addAll(
            projected,
            new SeparatorMenuItem(),
            letters("larger", actions.larger()),
            letters("smaller", actions.smaller()),
            letters("normal", actions.normal()),
            new SeparatorMenuItem(),
            calm);
  }

  private MenuItem theme(String name, Action action) {
    MenuItem item = ActionItem.choice(words.get("theme." + name), action);
    item.setId("theme-" + name);
    return item;
  }

  private MenuItem letters(String name, Action action) {
    MenuItem item = ActionItem.of(words.get("letters." + name), action);
    item.setId("letters-" + name);
    return item;
  }

  private static MenuItem palette(HeightPalette palette, Action action) {
    MenuItem item = ActionItem.choice(palette.label(), action);
    item.setGraphic(sample(palette));
    item.setId("palette-" + palette.id());
    return item;
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
}
