package thalweg.desktop;

import java.util.List;
import javafx.scene.input.KeyCode;
import thalweg.desktop.command.Command;
import thalweg.desktop.command.Keys;
import thalweg.desktop.command.Topic;
import thalweg.text.Text;

/// Play, step, scrub and speed, and the parts of one step.
final class PlaybackCommands {
  private static final int FAR = 10;
  private static final double FASTER = Math.sqrt(2);

  private PlaybackCommands() {}

  static List<Command> of(Playback playback, Explanation explanation) {
    return List.of(
        command("play", playback::toggle).on(Keys.of(KeyCode.SPACE)),
        command("back", () -> playback.stepBy(-1)).on(Keys.of(KeyCode.LEFT)),
        command("forward", () -> playback.stepBy(1)).on(Keys.of(KeyCode.RIGHT)),
        command("back.far", () -> playback.stepBy(-FAR)).on(Keys.of(KeyCode.LEFT, Keys.SHIFT)),
        command("forward.far", () -> playback.stepBy(FAR)).on(Keys.of(KeyCode.RIGHT, Keys.SHIFT)),
        command("beginning", () -> playback.scrubTo(0)).on(Keys.of(KeyCode.HOME)),
        command("end", () -> playback.scrubTo(playback.end())).on(Keys.of(KeyCode.END)),
        command("slower", () -> times(playback, 1 / FASTER)).on(Keys.typed("-")),
        command("faster", () -> times(playback, FASTER)).on(Keys.typed("+"), Keys.typed("=")),
        command("explain", explanation::toggle).on(Keys.of(KeyCode.E)),
        command("part.next", explanation::nextPart).on(Keys.of(KeyCode.PERIOD)),
        command("part.previous", explanation::previousPart).on(Keys.of(KeyCode.COMMA)));
  }

  private static void times(Playback playback, double factor) {
    playback.setSpeed(playback.speedProperty().get() * factor);
  }

  private static Command command(String name, Runnable deed) {
    String id = "playback." + name;
    return new Command(id, Topic.PLAYBACK, Text.of("commands").get(id), deed);
  }
}
