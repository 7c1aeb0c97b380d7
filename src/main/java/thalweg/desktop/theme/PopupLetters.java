package thalweg.desktop.theme;

import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.collections.ListChangeListener;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;
import javafx.util.Subscription;
import thalweg.desktop.model.LetterSize;

/// Lets the words of tooltips and menus, which are windows of their own, be as large as those of
/// the window that they belong to.
public final class PopupLetters {
  private static final String STYLE = "letters-";

  private PopupLetters() {}

  /// Gives every pop-up that opens its letters, until unsubscribed.
  ///
  /// @param owner the window that they belong to, or whose pop-ups they belong to
  /// @param factor how much larger than normal the window is seen
  public static Subscription follow(Window owner, DoubleSupplier factor) {
    ListChangeListener<Window> opened =
        change -> {
          while (change.next()) {
            change.getAddedSubList().stream()
                .filter(PopupControl.class::isInstance)
                .map(PopupControl.class::cast)
                .filter(each -> belongs(each, owner))
                .forEach(each -> letter(each, LetterSize.near(factor.getAsDouble())));
          }
        };
    Window.getWindows().addListener(opened);
    return () -> Window.getWindows().removeListener(opened);
  }

  /// Closes all tooltips: what they were about stands elsewhere once letters are larger or the
  /// window is laid out anew, and the pointer, which has not moved, takes none of them away.
  public static void closeTips() {
    List.copyOf(Window.getWindows()).stream()
        .filter(Tooltip.class::isInstance)
        .forEach(Window::hide);
  }

  private static boolean belongs(PopupControl popup, Window owner) {
    return owner.equals(popup.getOwnerWindow())
        || (popup.getOwnerWindow() instanceof PopupControl around && belongs(around, owner));
  }

  private static void letter(PopupControl popup, LetterSize size) {
    popup.getStyleClass().removeIf(each -> each.startsWith(STYLE));
    if (!size.equals(LetterSize.NORMAL)) {
      popup.getStyleClass().add(STYLE + Math.round(100 * size.factor()));
    }
  }
}
