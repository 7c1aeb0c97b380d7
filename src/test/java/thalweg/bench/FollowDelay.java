package thalweg.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import thalweg.desktop.model.Workbench;
import thalweg.race.Experiment;
import thalweg.race.Frame;

/// How far the runs are behind what they follow: the pointer, in time, from its move to the
/// rendered frame in which a view shows the runs from there; and the start as it is seen, in
/// frames. Most places of the pointer are never seen, because a newer one wins; of the times, those
/// that are seen count, of the frames, all.
final class FollowDelay implements AutoCloseable {
  private final Map<Experiment, Long> sentAt = new HashMap<>();
  private final Queue<Long> delays = new ConcurrentLinkedQueue<>();
  private final NavigableMap<Integer, Experiment> starts = new ConcurrentSkipListMap<>();
  private final NavigableMap<Integer, Experiment> runs = new ConcurrentSkipListMap<>();
  private final Scene scene;
  private final PointerRide ride;
  private final FrameWatch frames;
  private final EventHandler<MouseEvent> remember = this::remember;
  private final Subscription subscription;
  private Optional<Long> sent = Optional.empty();

  /// Belongs to the FX thread, as its end does.
  ///
  /// @param shown the race that the watched view shows
  FollowDelay(
      Scene scene,
      Workbench workbench,
      PointerRide ride,
      ObservableValue<Optional<Frame>> shown,
      FrameWatch frames) {
    this.scene = scene;
    this.ride = ride;
    this.frames = frames;
    scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, remember);
    subscription =
        Subscription.combine(
            workbench.experimentProperty().subscribe((_, changed) -> changed(changed)),
            shown.subscribe(race -> race.map(Frame::experiment).ifPresent(this::seen)));
  }

  private void remember(MouseEvent event) {
    sent = ride.sentAt(event.getScreenX(), event.getScreenY());
  }

  private void changed(Experiment experiment) {
    sent.ifPresent(time -> sentAt.put(experiment, time));
    frames.whenSeen(_ -> starts.put(frames.count(), experiment));
  }

  private void seen(Experiment experiment) {
    frames.whenSeen(_ -> runs.put(frames.count(), experiment));
    Long time = sentAt.remove(experiment);
    if (time != null) {
      frames.whenSeen(now -> delays.add(now - time));
    }
  }

  Distribution delays() {
    return Distribution.ofNanos(delays);
  }

  /// Of each frame, how many frames before the start was seen where its runs begin.
  Distribution framesBehind() {
    return starts.isEmpty()
        ? Distribution.of(IntStream.empty())
        : Distribution.of(
            IntStream.rangeClosed(starts.firstKey(), frames.count())
                .filter(frame -> runs.floorEntry(frame) != null)
                .map(frame -> behind(frame, runs.floorEntry(frame).getValue())));
  }

  private int behind(int frame, Experiment shown) {
    Map.Entry<Integer, Experiment> start = starts.floorEntry(frame);
    int next = frame + 1;
    while (start != null && !start.getValue().equals(shown)) {
      next = start.getKey();
      start = starts.lowerEntry(next);
    }
    return frame + 1 - next;
  }

  @Override
  public void close() {
    subscription.unsubscribe();
    scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, remember);
  }
}
