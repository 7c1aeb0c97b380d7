package thalweg.desktop.window;

import java.util.function.Consumer;
import javafx.util.Subscription;

/// The views of a window, so that all of them let go of their models when it closes.
final class WindowViews {
  private Subscription all = Subscription.EMPTY;

  /// Remembers how a view lets go.
  <V> V keep(V view, Consumer<V> dispose) {
    keep(() -> dispose.accept(view));
    return view;
  }

  /// Remembers a subscription of the window's own.
  void keep(Subscription subscription) {
    all = all.and(subscription);
  }

  void dispose() {
    all.unsubscribe();
  }
}
