package thalweg.desktop;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import thalweg.session.Preferences;

/// The one window of all tests that need none of their own. After a test it is brought back to how
/// it was before, or closed where that fails; the next test then opens another.
final class SharedWindow {
  private static Optional<SharedWindow> open = Optional.empty();

  private final OpenProgram program;

  /// How it looked in each size before any test did something in it.
  private final Map<Dimension2D, FirstSight> first = new HashMap<>();

  private Dimension2D size;

  private SharedWindow(OpenProgram program, Dimension2D size) {
    this.program = program;
    this.size = size;
  }

  /// Opens it unless it is open, and gives it a size.
  ///
  /// @param left as what it opens
  static WindowDriver borrow(Preferences left, Dimension2D size) {
    LoggedErrors mishaps = new LoggedErrors();
    mishaps.watch();
    if (open.isEmpty()) {
      OpenProgram program = OpenProgram.of(ThalwegApp::new, left, size);
      WindowDriver window = WindowDriver.over(program, mishaps, SharedWindow::giveBack);
      open = Optional.of(new SharedWindow(program, size));
      open.get().firstSight(window);
      return window;
    }
    SharedWindow shared = open.get();
    WindowDriver window = new WindowDriver(shared.program, mishaps, SharedWindow::giveBack);
    try {
      shared.resize(window, size);
    } catch (AssertionError failure) {
      dismiss();
      throw failure;
    }
    return window;
  }

  /// What was opened in one size is laid out in another as if it had opened in it.
  private void resize(WindowDriver window, Dimension2D wanted) {
    if (!wanted.equals(size)) {
      size = wanted;
      FxWait.run(() -> OpenProgram.place(program.stage(), wanted));
      FxWait.await(
          "another size",
          () ->
              window.scene().getWidth() == wanted.getWidth()
                  && window.scene().getHeight() == wanted.getHeight());
      window.settle();
    }
    firstSight(window);
  }

  /// How it looks in its size before a test does something in it; as it looks now, if it is not
  /// known.
  private FirstSight firstSight(WindowDriver window) {
    return first.computeIfAbsent(size, now -> FirstSight.of(window, now));
  }

  /// Brings it back to how it was.
  private static void giveBack(WindowDriver window) {
    boolean asItWas = false;
    try {
      SharedWindow shared = open.orElseThrow();
      asItWas = shared.firstSight(window).restore(window);
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
