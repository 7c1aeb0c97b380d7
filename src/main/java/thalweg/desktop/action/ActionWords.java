package thalweg.desktop.action;

import java.util.List;
import thalweg.text.Text;

/// What an action is called, in `commands.properties`. Beside the name under its key there may be
/// what it would do, as `key.hint`, and what it would do while it is chosen or busy, as
/// `key.chosen` and `key.busy`.
///
/// @param id of the action
/// @param key of its words
/// @param names what stands in them, for a user to read
record ActionWords(String id, String key, List<String> names) {
  private static final Text TEXT = Text.of("commands");

  /// The words under an action's id.
  static ActionWords of(String id) {
    return new ActionWords(id, id, List.of());
  }

  String name() {
    return get(key);
  }

  /// What it would do now.
  String hint(boolean chosen, boolean busy) {
    if (busy && TEXT.has(key + ".busy")) {
      return get(key + ".busy");
    }
    if (chosen && TEXT.has(key + ".chosen")) {
      return get(key + ".chosen");
    }
    return TEXT.has(key + ".hint") ? get(key + ".hint") : name();
  }

  private String get(String entry) {
    return TEXT.get(entry, names.toArray());
  }
}
