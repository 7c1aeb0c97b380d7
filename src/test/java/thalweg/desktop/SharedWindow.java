package thalweg.desktop;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import thalweg.session.Preferences;

/// The one window of all tests that need none of their own, in the size that each asks for. After a
/// test it is brought back to how it opened, or how it looked when it first had that size, or
/// closed where that fails; the next test then opens another.
final class SharedWindow {
  private static Optional<SharedWindow> open = Optional.empty();

  private final OpenProgram program;
  private final Map<Dimension2D, FirstSight> first = new HashMap<>();
  private Dimension2D size;

  private SharedWindow(OpenProgram program, Dimension2D size) {
    this.program = program;
    this.size = size;
  }

  /// Opens it unless it is open.
  ///
  /// @param left as what it opens
  /// @param size of the window; one of another size is given this one
  static WindowDriver borrow(Preferences left, Dimension2D size) {
    LoggedErrors mishaps = new LoggedErrors();
    mishaps.watch();
    return open.map(each -> each.lend(mishaps, size)).orElseGet(() -> openOne(left, mishaps, size));
  }

  private static WindowDriver openOne(Preferences left, LoggedErrors mishaps, Dimension2D size) {
    OpenProgram program = OpenProgram.of(ThalwegApp::new, left, size);
    WindowDriver window = WindowDriver.over(program, mishaps, SharedWindow::giveBack);
    SharedWindow shared = new SharedWindow(program, size);
    shared.see(window);
    open = Optional.of(shared);
    return window;
  }

  private WindowDriver lend(LoggedErrors mishaps, Dimension2D wanted) {
    WindowDriver window = new WindowDriver(program, mishaps, SharedWindow::giveBack);
    if (!wanted.equals(size)) {
      size = wanted;
      FxWait.run(() -> OpenProgram.place(program.stage(), size));
      window.settle();
      FxWait.run(new Traces(window)::remove);
      window.settle();
      see(window);
    }
    return window;
  }

  private void see(WindowDriver window) {
    first.computeIfAbsent(size, _ -> FirstSight.of(window, size));
  }

  /// Brings it back to how it opened.
  private static void giveBack(WindowDriver window) {
    boolean asItWas = false;
    try {
      SharedWindow shared = open.orElseThrow();
      asItWas = Objects.requireNonNull(shared.first.get(shared.size)).restore(window);
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
