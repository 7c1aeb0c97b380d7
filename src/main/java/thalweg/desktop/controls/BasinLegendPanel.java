package thalweg.desktop.controls;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import thalweg.basin.BasinMap.Share;
import thalweg.basin.Ending;
import thalweg.desktop.task.BasinView;
import thalweg.desktop.task.Basins;
import thalweg.desktop.theme.RunColor;
import thalweg.figure.color.BasinColors;
import thalweg.landscape.Point;
import thalweg.text.Text;

/// What the colours of a map of basins mean, and what share of the domain each has.
public final class BasinLegendPanel extends FlowPane {
  private static final int MOST = 8;
  private static final double PATCH = 11;

  private final Text words = Text.of("desktop");
  private final Subscription subscription;

  /// A legend of the basins that are shown; takes no room where none are.
  public BasinLegendPanel(Basins basins) {
    getStyleClass().add("basin-legend");
    setMinHeight(Region.USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    subscription =
        basins
            .stateProperty()
            .subscribe(state -> {
              setVisible(state.shown().isPresent() || state.failure().isPresent());
              state.shown().ifPresent(this::show);
              state.failure().ifPresent(this::tell);
            });
  }

  private void tell(String failure) {
    getChildren().setAll(new Label(words.get("basins.failed", failure)));
  }

  private void show(BasinView view) {
    getChildren().clear();
    view.changed()
        .ifPresent(share -> getChildren().add(new Label(words.get("basins.changed", 100 * share))));
    List<Share> largest =
        view.shares().stream()
            .sorted((a, b) -> Double.compare(b.area(), a.area()))
            .limit(MOST)
            .toList();
    largest.forEach(share -> getChildren().add(entry(view, share)));
  }

  private Node entry(BasinView view, Share share) {
    boolean arrived = share.ending() == Ending.MINIMUM;
    Color color =
        RunColor.of(arrived ? BasinColors.of(share.minimum()) : BasinColors.of(share.ending()));
    String name =
        arrived
            ? print(view.minima().get(share.minimum()).point())
            : words.get("basins." + share.ending().id());
    HBox entry =
        new HBox(
            new Rectangle(PATCH, PATCH, color),
            new Label(words.get("basins.share", name, 100 * share.area())));
    entry.getStyleClass().add("basin-entry");
    return entry;
  }

  private static String print(Point point) {
    return String.format(Locale.ROOT, "(%.3g, %.3g)", point.x(), point.y());
  }

  /// Lets go of the basins.
  public void dispose() {
    subscription.unsubscribe();
  }
}
