package thalweg.desktop.controls;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.util.Subscription;
import thalweg.desktop.action.Action;
import thalweg.desktop.action.Actions;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.LandscapeLibrary;
import thalweg.desktop.widget.ActionControl;
import thalweg.desktop.widget.RoomyLabel;
import thalweg.landscape.Landscape;
import thalweg.text.Text;

/// The program: its name, what is looked at and what is to be seen there, undo and redo, the search
/// for a command, how the window looks, and help.
public final class ProgramBar extends HBox {
  private static final String SEARCH = "M7 2a5 5 0 1 0 0 10a5 5 0 1 0 0-10z M10.6 10.6L14.5 14.5";

  private static final String LECTURE =
      "M1.5 2.5h13 M2.5 2.5v8h11v-8 M8 10.5v2 M8 12.5l-3 3 M8 12.5l3 3";

  private final Text words = Text.of("desktop");
  private final Label title = new Label();
  private final RoomyLabel about = new RoomyLabel();
  private final Subscription subscription;

  /// The bar of a window.
  public ProgramBar(Workbench workbench, LandscapeLibrary library, Actions actions) {
    build(actions);
    Runnable show = () -> show(workbench.landscape(), library);
    subscription =
        Subscription.combine(
            workbench.landscapeProperty().subscribe(show),
            library.catalogueProperty().subscribe(show));
    show.run();
  }

  private void build(Actions actions) {
    getStyleClass().add("program-bar");
    Label name = new Label(words.get("window.title"));
    name.getStyleClass().add("program-name");
    title.setId("title");
    title.getStyleClass().add("title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    about.getStyleClass().add("caption");
    HBox.setHgrow(about, Priority.ALWAYS);
    Region line = new Region();
    line.getStyleClass().add("program-line");
    getChildren()
        .addAll(
            name,
            title,
            about,
            flat("undo", actions.race().undo()),
            flat("redo", actions.race().redo()),
            line,
            drawn("lecture", LECTURE, actions.space().lecture()),
            drawn("search", SEARCH, actions.help().palette()),
            flat("theme", actions.look().toggle()),
            new AppearanceMenu(actions.look(), actions.ground().projected()),
            flat("help", actions.help().shortcuts()));
  }

  private Button flat(String id, Action action) {
    Button button = ActionControl.button(words.get(id + ".icon"), action);
    button.getStyleClass().add("flat");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setId(id);
    return button;
  }

  private static Node drawn(String id, String path, Action action) {
    SVGPath icon = new SVGPath();
    icon.setContent(path);
    icon.getStyleClass().add("line-icon");
    Button button = ActionControl.button("", action);
    button.setGraphic(icon);
    button.getStyleClass().add("flat");
    button.setId(id);
    return button;
  }

  private void show(Landscape shown, LandscapeLibrary library) {
    title.setText(library.title(shown));
    about.setText(shown.words());
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
  }
}
