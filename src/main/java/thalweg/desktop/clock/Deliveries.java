package thalweg.desktop.clock;

/// Takes what was made elsewhere to the FX thread.
@FunctionalInterface
public interface Deliveries {
  /// Runs something on the FX thread, soon and in the order in which it came. Callable from any
  /// thread.
  void deliver(Runnable delivery);
}
