package thalweg.desktop.widget;

import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;
import javafx.scene.transform.Scale;
import javafx.stage.Popup;
import javafx.stage.Screen;
import javafx.stage.Window;
import javafx.util.Subscription;

/// Something that opens beside a control and closes at a click elsewhere.
public final class Popover {
  private static final double GAP = 4;

  private final Node anchor;
  private final Node content;
  private final Scale scale = new Scale(1, 1);
  private final Popup popup = new Popup();
  private final EventHandler<MouseEvent> pressed = this::press;
  private Subscription watching = Subscription.EMPTY;

  /// A popover that is closed.
  ///
  /// @param anchor what it opens beside
  public Popover(Node anchor, Node content) {
    this.anchor = anchor;
    this.content = content;
    content.getTransforms().add(scale);
    // A group is as large as what is in it is seen.
    popup.getContent().add(new Group(content));
    popup.setAutoHide(true);
    OpenByEnter.install(popup.getScene());
  }

  /// Opens it below its anchor; to the left of where that begins, where it would reach over the
  /// edge of the window.
  public void showBelow() {
    Bounds place = styledAnchor();
    content.applyCss();
    double width = scale.getX() * content.prefWidth(-1);
    Window window = anchor.getScene().getWindow();
    double left =
        within(
            place.getMinX(), width, window.getX() + GAP, window.getX() + window.getWidth() - GAP);
    popup.show(anchor, left, place.getMaxY() + GAP);
  }

  /// Where something begins that is to stand between two edges, the first before the second.
  static double within(double wanted, double length, double from, double to) {
    return Math.max(from, Math.min(wanted, to - length));
  }

  /// Opens it above its anchor; where it has no room there, so far to the right that it leaves the
  /// anchor, and what is below it, to be seen.
  public void showAbove() {
    Bounds place = styledAnchor();
    content.applyCss();
    double height = scale.getY() * content.prefHeight(content.prefWidth(-1));
    double top = place.getMinY() - height - GAP;
    boolean room = top >= anchor.getScene().getWindow().getY();
    popup.show(anchor, room ? place.getMinX() : place.getMaxX() + GAP, top);
  }

  /// Where the anchor is on the screen. Words and colours are looked up in the style sheets of its
  /// window, which have to be there before it opens; and it is magnified as the window is.
  private Bounds styledAnchor() {
    popup.getScene().getStylesheets().setAll(anchor.getScene().getStylesheets());
    double wanted = Magnification.of(anchor);
    double factor = wanted == 1 ? 1 : Math.max(1, Math.min(wanted, most()));
    scale.setX(factor);
    scale.setY(factor);
    return anchor.localToScreen(anchor.getBoundsInLocal());
  }

  /// How large it can be seen whole on its screen.
  private double most() {
    Bounds place = anchor.localToScreen(anchor.getBoundsInLocal());
    double room =
        Screen.getScreensForRectangle(place.getMinX(), place.getMinY(), 1, 1).stream()
            .findFirst()
            .orElseGet(Screen::getPrimary)
            .getVisualBounds()
            .getHeight();
    content.applyCss();
    return room / Math.max(1, content.prefHeight(content.prefWidth(-1)));
  }

  /// Lets it stay open while sliders of its window are dragged, which may change what it shows. A
  /// press elsewhere closes it and does what it does without.
  public void stayForSliders() {
    popup.setAutoHide(false);
    popup.showingProperty().subscribe(this::watch);
  }

  private void watch(boolean showing) {
    watching.unsubscribe();
    Scene scene = anchor.getScene();
    if (!showing || scene == null) {
      watching = Subscription.EMPTY;
      return;
    }
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
    watching =
        Subscription.combine(
            () -> scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressed),
            scene.getWindow().focusedProperty().subscribe(this::closeWithout));
  }

  private void closeWithout(boolean focus) {
    if (!focus) {
      close();
    }
  }

  private void press(MouseEvent event) {
    Node on = event.getTarget() instanceof Node node ? node : null;
    while (on != null && !(on instanceof Slider)) {
      on = on.getParent();
    }
    if (on == null) {
      close();
    }
  }

  /// Is run whenever it has closed.
  public void whenClosed(Runnable reaction) {
    popup.setOnHidden(_ -> reaction.run());
  }

  /// Whether it is seen.
  public boolean isOpen() {
    return popup.isShowing();
  }

  public void close() {
    popup.hide();
  }
}
