package thalweg.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import thalweg.desktop.Workbench;
import thalweg.race.Experiment;
import thalweg.race.Frame;

/// How long after the pointer the runs come: from the moment at which the pointer was due at a
/// pixel to the rendered frame in which a view shows the runs of the experiment that followed. Most
/// places of the pointer are never seen, because a newer one wins; those that are seen count.
final class Followers implements AutoCloseable {
  private final Map<Experiment, Long> dueOf = new HashMap<>();
  private final Queue<Long> delays = new ConcurrentLinkedQueue<>();
  private final Scene scene;
  private final PointerRide ride;
  private final EventHandler<MouseEvent> remember = this::remember;
  private final Subscription subscription;
  private Optional<Long> due = Optional.empty();

  /// Belongs to the FX thread, as its end does.
  ///
  /// @param shown the race that the watched view shows
  Followers(
      Scene scene,
      Workbench workbench,
      PointerRide ride,
      ObservableValue<Optional<Frame>> shown,
      FrameWatch frames) {
    this.scene = scene;
    this.ride = ride;
    scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, remember);
    subscription =
        Subscription.combine(
            workbench.experimentProperty().subscribe((_, changed) -> changed(changed)),
            shown.subscribe(race -> race.ifPresent(each -> seen(each, frames))));
  }

  private void remember(MouseEvent event) {
    due = ride.dueAt(event.getScreenX(), event.getScreenY());
  }

  private void changed(Experiment experiment) {
    due.ifPresent(time -> dueOf.put(experiment, time));
  }

  private void seen(Frame race, FrameWatch frames) {
    Long time = dueOf.remove(race.experiment());
    if (time != null) {
      frames.whenSeen(now -> delays.add(now - time));
    }
  }

  Distribution delays() {
    return Distribution.ofNanos(delays);
  }

  @Override
  public void close() {
    subscription.unsubscribe();
    scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, remember);
  }
}
