package thalweg.desktop.controls;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.task.LandscapeLibrary;
import thalweg.landscape.Landscape;
import thalweg.text.Text;

/// A landscape in the chooser's list: its thumbnail, its name and its formula.
final class LandscapeCell extends ListCell<Landscape> {
  private final LandscapeThumbnails thumbnails;
  private final Label group = new Label();
  private final Label name = new Label();
  private final Label formula = new Label();
  private final ImageView picture = new ImageView();
  private final Button removal = new Button("✕");
  private final LandscapeLibrary library;
  private final VBox content;

  /// @param remove what the cell of a kept landscape offers
  LandscapeCell(
      LandscapeThumbnails thumbnails, LandscapeLibrary library, Consumer<Landscape> remove) {
    this.thumbnails = thumbnails;
    this.library = library;
    removal.getStyleClass().add("landscape-remove");
    removal.setOnAction(_ -> Optional.ofNullable(getItem()).ifPresent(remove));
    removal.setFocusTraversable(false);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    picture.setFitWidth(LandscapeThumbnails.WIDTH);
    picture.setFitHeight(LandscapeThumbnails.HEIGHT);
    group.getStyleClass().add("panel-heading");
    name.getStyleClass().add("landscape-name");
    formula.getStyleClass().add("landscape-formula");
    VBox words = new VBox(name, formula);
    words.getStyleClass().add("landscape-words");
    HBox row = new HBox(picture, words, space, removal);
    row.getStyleClass().add("landscape-row");
    content = new VBox(group, row);
    getStyleClass().add("landscape-cell");
    setGraphic(content);
    // As wide as the list, whatever it holds: a long formula is cut short.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Landscape landscape, boolean empty) {
    super.updateItem(landscape, empty);
    // A graphic that comes and goes is styled while it is nowhere, and its colours are not found;
    // one that is not managed is dropped for good.
    content.setVisible(!empty);
    if (empty || landscape == null) {
      return;
    }
    boolean first =
        getIndex() == 0
            || !getListView().getItems().get(getIndex() - 1).group().equals(landscape.group());
    group.setText(landscape.group());
    group.setVisible(first);
    group.setManaged(first);
    name.setText(landscape.name());
    removal.setVisible(library.isKept(landscape));
    removal.setAccessibleText(Text.of("desktop").get("landscape.remove", landscape.name()));
    formula.setText(landscape.objective().description());
    picture.imageProperty().bind(thumbnails.of(landscape));
    setAccessibleText(landscape.name() + ", " + landscape.group());
  }
}
