package thalweg.desktop.layout;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.widget.EnlargedPanel;
import thalweg.desktop.widget.Panel;

/// Where one panel at a time has the room of all, and from where it goes back to its own place.
public final class MaximizedPanel extends StackPane {
  private final Region rest;
  private final Subscription subscription;
  private Optional<Held> held = Optional.empty();

  /// A panel and what stands in its place.
  ///
  /// @param panel what is large
  /// @param standIn keeps its place among its neighbours
  private record Held(Panel panel, Region standIn) {}

  /// A place in which no panel is large yet.
  ///
  /// @param rest what is seen while no panel is large
  /// @param enlarged which panel is
  /// @param beside what stands beside all panels, and gives way to one
  public MaximizedPanel(Region rest, EnlargedPanel enlarged, SidePanel beside) {
    this.rest = rest;
    setMinSize(0, 0);
    getChildren().add(rest);
    subscription =
        Subscription.combine(
            EnlargedRoom.follow(enlarged.activeProperty(), beside),
            enlarged.panelProperty().subscribe(this::show));
  }

  private void show(Optional<Panel> large) {
    held.ifPresent(this::bringBack);
    large.ifPresent(this::enlarge);
  }

  private void enlarge(Panel panel) {
    if (panel.getParent() instanceof Pane home) {
      Node focused = focusOwner();
      Region standIn = new Region();
      home.getChildren().set(home.getChildren().indexOf(panel), standIn);
      getChildren().add(panel);
      hideRest();
      held = Optional.of(new Held(panel, standIn));
      focus(focused, panel);
    }
  }

  private void bringBack(Held large) {
    Node focused = focusOwner();
    Panel panel = large.panel();
    getChildren().remove(panel);
    if (large.standIn().getParent() instanceof Pane home) {
      home.getChildren().set(home.getChildren().indexOf(large.standIn()), panel);
    }
    rest.setManaged(true);
    rest.setVisible(true);
    held = Optional.empty();
    focus(focused, panel);
  }

  /// What has no size is neither laid out nor drawn.
  private void hideRest() {
    rest.setVisible(false);
    rest.setManaged(false);
    rest.resize(0, 0);
  }

  private @Nullable Node focusOwner() {
    return getScene() == null ? null : getScene().getFocusOwner();
  }

  /// A panel that moves loses the focus; it gets it back, but no button does: the next space would
  /// press it instead of playing.
  private void focus(@Nullable Node before, Panel panel) {
    boolean inside =
        Stream.iterate(before, Objects::nonNull, Node::getParent).anyMatch(panel::equals);
    if (before != null && inside && !(before instanceof ButtonBase)) {
      before.requestFocus();
    } else {
      requestFocus();
    }
  }

  /// Lets go of the choice of a panel.
  public void dispose() {
    subscription.unsubscribe();
  }
}
