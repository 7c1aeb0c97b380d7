package thalweg.desktop.widget;

import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Where the focus was before the pointer pressed a button, for one that is then of no use: JavaFX
/// would hand the focus on to the next control, and to a field with all of its text selected.
final class FocusBefore {
  private record Place(Node owner, @Nullable IndexRange selected) {
    static Place of(Node owner) {
      return new Place(owner, owner instanceof TextInputControl text ? text.getSelection() : null);
    }

    void take() {
      owner.requestFocus();
      if (owner instanceof TextInputControl text && selected != null) {
        text.selectRange(selected.getStart(), selected.getEnd());
      }
    }
  }

  private final Node button;
  private @Nullable Place before;

  /// @param button that may become useless
  FocusBefore(Node button) {
    this.button = button;
    button.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> remember());
    button.focusedProperty().subscribe((_, focused) -> before = focused ? before : null);
  }

  private void remember() {
    Node owner = button.getScene().getFocusOwner();
    before = owner == null || button.isFocused() ? before : Place.of(owner);
  }

  /// Gives the focus back, if the button has it by the pointer; to be called before it is disabled
  /// or hidden.
  void giveBack() {
    Place place = before;
    if (button.isFocused() && place != null) {
      place.take();
    }
  }
}
