package thalweg.desktop.controls;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import thalweg.basin.BasinMap.Share;
import thalweg.basin.Ending;
import thalweg.desktop.task.BasinView;
import thalweg.desktop.task.Basins;
import thalweg.desktop.theme.RunColor;
import thalweg.figure.color.BasinColors;
import thalweg.figure.color.Hatching;
import thalweg.landscape.Point;
import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// What the colours and the hatching of a map of basins mean, and what share of the domain each
/// has.
public final class BasinLegendPanel extends FlowPane {
  private static final int MOST = 8;
  private static final double PATCH = 11;
  private static final double ROUNDING = 1e-12;
  private static final int DIGITS = 3;

  private final Text words = Text.of("desktop");
  private final Subscription subscription;

  /// A minimum, or another ending.
  ///
  /// @param minimum its number, or -1
  /// @param ended the share of the domain from which runs end there
  /// @param circling the share from which they circle that minimum
  private record Entry(Ending ending, int minimum, double ended, double circling) {
    static Entry of(Share share) {
      return share.isCirclingMinimum()
          ? new Entry(Ending.MINIMUM, share.minimum(), 0, share.area())
          : new Entry(share.ending(), share.minimum(), share.area(), 0);
    }

    Entry plus(Entry other) {
      return new Entry(ending, minimum, ended + other.ended, circling + other.circling);
    }

    double area() {
      return ended + circling;
    }

    int color() {
      return minimum >= 0 ? BasinColors.of(minimum) : BasinColors.of(ending);
    }

    Paint paint() {
      return ended > 0 ? RunColor.of(color()) : hatched(color());
    }
  }

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
    entries(view).stream()
        .sorted(Comparator.comparingDouble(Entry::area).reversed())
        .limit(MOST)
        .forEach(entry -> getChildren().add(node(entry.paint(), words(view, entry))));
    entries(view).stream()
        .filter(entry -> entry.circling > 0)
        .max(Comparator.comparingDouble(Entry::circling))
        .ifPresent(most -> getChildren().add(node(hatched(most.color()), hatched(view))));
  }

  /// Minima with those that circle them, and other endings.
  private static Collection<Entry> entries(BasinView view) {
    Map<Entry, Entry> entries = new LinkedHashMap<>();
    for (Share share : view.shares()) {
      Entry entry = Entry.of(share);
      entries.merge(new Entry(entry.ending, entry.minimum, 0, 0), entry, Entry::plus);
    }
    return entries.values();
  }

  private String words(BasinView view, Entry entry) {
    if (entry.minimum < 0) {
      return words.get("basins.share", words.get("basins." + entry.ending.id()), 100 * entry.ended);
    }
    String at = print(view.minima().get(entry.minimum).point());
    if (entry.circling == 0) {
      return words.get("basins.at", at, 100 * entry.ended);
    }
    return entry.ended == 0
        ? words.get("basins.around", at, 100 * entry.circling)
        : words.get("basins.both", at, 100 * entry.ended, 100 * entry.circling);
  }

  private String hatched(BasinView view) {
    double all = entries(view).stream().mapToDouble(Entry::circling).sum();
    return words.get("basins.share", words.get("basins.hatched"), 100 * all);
  }

  private static Node node(Paint paint, String words) {
    HBox entry = new HBox(new Rectangle(PATCH, PATCH, paint), new Label(words));
    entry.getStyleClass().add("basin-entry");
    return entry;
  }

  private static Paint hatched(int ground) {
    Color plain = RunColor.of(ground);
    Color stripe = RunColor.of(Hatching.stripe(ground));
    double period = Hatching.APART * Math.sqrt(0.5);
    double begin = 1 - Hatching.STRIPE / Hatching.APART;
    return new LinearGradient(
        0,
        0,
        period,
        period,
        false,
        CycleMethod.REPEAT,
        new Stop(0, plain),
        new Stop(begin, plain),
        new Stop(begin, stripe),
        new Stop(1, stripe));
  }

  private static String print(Point point) {
    return "(" + print(point.x()) + ", " + print(point.y()) + ")";
  }

  /// Rounding is no value.
  private static String print(double coordinate) {
    return PlainNumber.rounded(Math.abs(coordinate) < ROUNDING ? 0 : coordinate, DIGITS);
  }

  /// Lets go of the basins.
  public void dispose() {
    subscription.unsubscribe();
  }
}
