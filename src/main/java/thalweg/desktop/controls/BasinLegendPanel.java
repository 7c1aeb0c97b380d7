package thalweg.desktop.controls;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import thalweg.basin.StartGrid;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.BasinView;
import thalweg.desktop.task.Basins;
import thalweg.desktop.task.DerivedState;
import thalweg.text.Text;

/// What the colours and the hatching of a map of basins mean, and what share of the domain each
/// has; of a map that is still made, so far as it is, or that it is being made.
public final class BasinLegendPanel extends FlowPane {
  private static final double PATCH = 11;

  /// Where so much of it is seen, the rest is scrolled to.
  private static final double MOST = 0.5;

  private final Text words = Text.of("desktop");
  private final Workbench workbench;
  private final Basins basins;
  private final Subscription subscription;
  private Optional<StartGrid> shown = Optional.empty();
  private List<BasinLegendEntry> entries = List.of();
  private boolean brief;

  /// How high all of it is, and at which width; NaN before that is known.
  private double whole;

  private double measured = Double.NaN;
  private BasinLegendEntry.Members members = BasinLegendEntry.Members.NONE;

  /// A legend of the basins that are shown; takes no room where none are.
  public BasinLegendPanel(Workbench workbench, Basins basins) {
    this.workbench = workbench;
    this.basins = basins;
    getStyleClass().add("basin-legend");
    setMinHeight(Region.USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    subscription =
        Subscription.combine(
            basins.stateProperty().subscribe(_ -> show()),
            basins.choiceProperty().subscribe((_, _) -> show()),
            workbench.conditionsProperty().subscribe((_, _) -> show()));
  }

  /// A map is always made without noise, and says so while runs have some.
  private void show() {
    DerivedState<BasinView> state = basins.stateProperty().get();
    boolean awaited = basins.isAwaited();
    setVisible(awaited || state.shown().isPresent() || state.failure().isPresent());
    if (awaited) {
      tell(words.get("basins.computing"));
      return;
    }
    state
        .shown()
        .ifPresent(view -> {
          Optional<StartGrid> now = Optional.of(view.map().grid());
          members =
              BasinLegendEntry.Members.of(
                  view, now.equals(shown) ? members : BasinLegendEntry.Members.NONE);
          shown = now;
          entries = BasinLegendEntry.of(view, members);
          measured = Double.NaN;
          fill(false);
        });
    state.failure().ifPresent(why -> tell(words.get("basins.failed", why)));
  }

  private void tell(String sentence) {
    entries = List.of();
    measured = Double.NaN;
    getChildren().setAll(new Label(sentence));
  }

  /// Says all where a height has room for most of it; else of each colour its share alone, and what
  /// it means in a tip.
  void fit(double width, double height) {
    if (entries.isEmpty()) {
      return;
    }
    if (width != measured) {
      fill(false);
      applyCss();
      whole = prefHeight(width);
      measured = width;
    }
    fill(MOST * whole > height);
  }

  private void fill(boolean inShort) {
    if (inShort == brief && !Double.isNaN(measured)) {
      return;
    }
    brief = inShort;
    getChildren()
        .setAll(
            entries.stream()
                .filter(each -> !brief || !each.brief().isEmpty())
                .map(each -> node(each, brief))
                .toList());
    if (workbench.conditions().noise() > 0) {
      getChildren().add(new Label(words.get("basins.quiet")));
    }
  }

  private static Node node(BasinLegendEntry entry, boolean brief) {
    Label label = new Label(brief ? entry.brief() : entry.words());
    if (brief) {
      label.setTooltip(new Tooltip(entry.words()));
    }
    if (entry.patch().isEmpty()) {
      return label;
    }
    Rectangle patch = new Rectangle(PATCH, PATCH, entry.patch().get());
    patch.getStyleClass().add("basin-patch");
    HBox node = new HBox(patch, label);
    node.getStyleClass().add("basin-entry");
    return node;
  }

  /// Lets go of the basins.
  public void dispose() {
    subscription.unsubscribe();
  }
}
