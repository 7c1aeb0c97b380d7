package thalweg.desktop.action;

import java.util.List;
import java.util.stream.Stream;
import thalweg.text.Text;

/// Something to be done with pointer or keys where they are, which no action can do from elsewhere.
///
/// @param topic what it is about
/// @param words what it does
/// @param caps what to press, one after the other
public record GestureHint(Topic topic, String words, List<String> caps) {
  /// All of them.
  public static List<GestureHint> all() {
    return List.of(
        hint(Topic.STARTS, "nudge"),
        hint(Topic.STARTS, "nudge.far"),
        hint(Topic.STARTS, "add"),
        hint(Topic.STARTS, "menu"),
        hint(Topic.STARTS, "menu.key"),
        hint(Topic.CAMERA, "orbit"),
        hint(Topic.CAMERA, "pan"),
        hint(Topic.CAMERA, "zoom"),
        hint(Topic.CAMERA, "zoom.here"),
        hint(Topic.CAMERA, "look"),
        hint(Topic.VIEW, "follow"),
        hint(Topic.VIEW, "solo"),
        hint(Topic.VIEW, "hide"));
  }

  private static GestureHint hint(Topic topic, String name) {
    Text words = Text.of("commands");
    List<String> caps = Stream.of(words.get("hint." + name + ".keys").split(" ", -1)).toList();
    return new GestureHint(topic, words.get("hint." + name), caps);
  }
}
