package thalweg.desktop.widget;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Popup;

/// Something that opens beside a control and closes at a click elsewhere.
public final class Popover {
  private static final double GAP = 4;

  private final Node anchor;
  private final Node content;
  private final Popup popup = new Popup();

  /// A popover that is closed.
  ///
  /// @param anchor what it opens beside
  public Popover(Node anchor, Node content) {
    this.anchor = anchor;
    this.content = content;
    popup.getContent().add(content);
    popup.setAutoHide(true);
  }

  /// Opens it below its anchor.
  public void showBelow() {
    Bounds place = styledAnchor();
    popup.show(anchor, place.getMinX(), place.getMaxY() + GAP);
  }

  /// Opens it above its anchor; where it has no room there, so far to the right that it leaves the
  /// anchor, and what is below it, to be seen.
  public void showAbove() {
    Bounds place = styledAnchor();
    content.applyCss();
    double height = content.prefHeight(content.prefWidth(-1));
    double top = place.getMinY() - height - GAP;
    boolean room = top >= anchor.getScene().getWindow().getY();
    popup.show(anchor, room ? place.getMinX() : place.getMaxX() + GAP, top);
  }

  /// Where the anchor is on the screen. Words and colours are looked up in the style sheets of its
  /// window, which have to be there before it opens.
  private Bounds styledAnchor() {
    popup.getScene().getStylesheets().setAll(anchor.getScene().getStylesheets());
    return anchor.localToScreen(anchor.getBoundsInLocal());
  }

  /// Lets the press that closes it do what it does elsewhere: drag a slider that what is in it
  /// speaks of.
  public void letPressesThrough() {
    popup.setConsumeAutoHidingEvents(false);
  }

  /// Is run whenever it has closed.
  public void whenClosed(Runnable reaction) {
    popup.setOnHidden(_ -> reaction.run());
  }

  public void close() {
    popup.hide();
  }
}
