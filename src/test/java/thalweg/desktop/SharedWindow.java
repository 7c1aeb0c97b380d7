package thalweg.desktop;

import java.util.Optional;
import javafx.geometry.Dimension2D;
import thalweg.session.Preferences;

/// The one window of all tests that need none of their own. After a test it is brought back to how
/// it opened, or closed where that fails; the next test then opens another.
final class SharedWindow {
  private static Optional<SharedWindow> open = Optional.empty();

  private final OpenProgram program;
  private final FirstSight first;

  private SharedWindow(OpenProgram program, FirstSight first) {
    this.program = program;
    this.first = first;
  }

  /// Opens it unless it is open.
  ///
  /// @param left as what it opens
  /// @param size of the window; one of another size is closed
  static WindowDriver borrow(Preferences left, Dimension2D size) {
    if (open.isPresent() && !open.get().first.size().equals(size)) {
      dismiss();
    }
    LoggedErrors mishaps = new LoggedErrors();
    mishaps.watch();
    if (open.isPresent()) {
      return new WindowDriver(open.get().program, mishaps, SharedWindow::giveBack);
    }
    OpenProgram program = OpenProgram.of(ThalwegApp::new, left, size);
    WindowDriver window = WindowDriver.over(program, mishaps, SharedWindow::giveBack);
    open = Optional.of(new SharedWindow(program, FirstSight.of(window, size)));
    return window;
  }

  /// Brings it back to how it opened.
  private static void giveBack(WindowDriver window) {
    boolean asItWas = false;
    try {
      asItWas = open.orElseThrow().first.restore(window);
    } finally {
      if (!asItWas) {
        dismiss();
      }
    }
  }

  /// Whether it is open, and is lent again.
  static boolean isOpen() {
    return open.isPresent();
  }

  /// Closes it, if it is open.
  static void dismiss() {
    Optional<SharedWindow> last = open;
    open = Optional.empty();
    last.ifPresent(each -> each.program.close());
  }
}
