package thalweg.desktop.controls;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.Workbench;
import thalweg.desktop.theme.Appearance;
import thalweg.landscape.Landscape;
import thalweg.text.Text;

/// The program's name, the chooser of landscapes, the formula, and the switch between light and
/// dark.
public final class TopBar extends HBox {
  private final Text words = Text.of("desktop");
  private final Workbench workbench;
  private final Appearance appearance;
  private final ComboBox<Landscape> chooser = new ComboBox<>();
  private final Label formula = new Label();
  private Subscription subscription = Subscription.EMPTY;

  /// The bar over a workbench.
  public TopBar(Workbench workbench, Appearance appearance) {
    this.workbench = workbench;
    this.appearance = appearance;
    build();
    wire();
  }

  private void build() {
    getStyleClass().add("top-bar");
    Label name = new Label(words.get("window.title"));
    name.getStyleClass().add("program-name");
    chooser.getItems().setAll(workbench.catalogue().all());
    chooser.setConverter(new NameConverter());
    chooser.setAccessibleText(words.get("landscape.choose"));
    chooser.setId("landscape");
    Label left = new Label(words.get("formula.left"));
    left.getStyleClass().add("formula-left");
    formula.getStyleClass().add("formula");
    HBox field = new HBox(left, formula);
    field.getStyleClass().add("formula-field");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button theme = new Button(words.get("theme.icon"));
    theme.getStyleClass().add("flat");
    theme.setAccessibleText(words.get("theme.toggle"));
    theme.setTooltip(new Tooltip(words.get("theme.toggle")));
    theme.setId("theme");
    theme.setOnAction(event -> appearance.toggle());
    getChildren().addAll(name, chooser, field, space, theme);
  }

  private void wire() {
    chooser.setOnAction(event -> {
      Landscape chosen = chooser.getValue();
      if (chosen != null && !chosen.equals(workbench.landscape())) {
        workbench.chooseLandscape(chosen);
      }
    });
    subscription = workbench.landscapeProperty().subscribe(this::show);
  }

  private void show(Landscape landscape) {
    chooser.setValue(landscape);
    chooser.setTooltip(new Tooltip(landscape.words()));
    formula.setText(landscape.formula().text());
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
  }

  private final class NameConverter extends StringConverter<Landscape> {
    @Override
    public String toString(@Nullable Landscape landscape) {
      return landscape == null ? "" : landscape.name();
    }

    @Override
    public Landscape fromString(String name) {
      return workbench.catalogue().all().stream()
          .filter(each -> each.name().equals(name))
          .findFirst()
          .orElse(workbench.landscape());
    }
  }
}
