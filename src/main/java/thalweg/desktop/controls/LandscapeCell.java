package thalweg.desktop.controls;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import thalweg.landscape.Landscape;

/// A landscape in the chooser's list: its thumbnail, its name and its formula.
final class LandscapeCell extends ListCell<Landscape> {
  private final LandscapeThumbnails thumbnails;
  private final Label group = new Label();
  private final Label name = new Label();
  private final Label formula = new Label();
  private final ImageView picture = new ImageView();
  private final VBox content;

  LandscapeCell(LandscapeThumbnails thumbnails) {
    this.thumbnails = thumbnails;
    picture.setFitWidth(LandscapeThumbnails.WIDTH);
    picture.setFitHeight(LandscapeThumbnails.HEIGHT);
    group.getStyleClass().add("panel-heading");
    name.getStyleClass().add("landscape-name");
    formula.getStyleClass().add("landscape-formula");
    VBox words = new VBox(name, formula);
    words.getStyleClass().add("landscape-words");
    HBox row = new HBox(picture, words);
    row.getStyleClass().add("landscape-row");
    content = new VBox(group, row);
    getStyleClass().add("landscape-cell");
  }

  @Override
  protected void updateItem(@Nullable Landscape landscape, boolean empty) {
    super.updateItem(landscape, empty);
    if (empty || landscape == null) {
      setGraphic(null);
      return;
    }
    boolean first =
        getIndex() == 0
            || !getListView().getItems().get(getIndex() - 1).group().equals(landscape.group());
    group.setText(landscape.group());
    group.setVisible(first);
    group.setManaged(first);
    name.setText(landscape.name());
    formula.setText(landscape.formula().text());
    picture.setImage(thumbnails.of(landscape, getListView()::refresh).orElse(null));
    setAccessibleText(landscape.name() + ", " + landscape.group());
    setGraphic(content);
  }
}
