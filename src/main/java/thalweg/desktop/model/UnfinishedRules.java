package thalweg.desktop.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thalweg.optimizer.KnownOptimizers;

/// What a user began to write of optimizers and has not finished, by their ids; that of a new one
/// by [#NEW]. Belongs to the FX thread.
public final class UnfinishedRules {
  /// In the place of an id: an optimizer that is none yet.
  public static final String NEW = "";

  private final ReadOnlyObjectWrapper<Map<String, RuleDraft>> all;

  /// @param earlier what was left in another window
  /// @param listed of others nothing is left
  UnfinishedRules(Map<String, RuleDraft> earlier, KnownOptimizers listed) {
    Map<String, RuleDraft> still = new LinkedHashMap<>(earlier);
    still.keySet().removeIf(id -> !id.equals(NEW) && listed.find(id).isEmpty());
    all = new ReadOnlyObjectWrapper<>(this, "all", Map.copyOf(still));
  }

  /// All of it.
  public ReadOnlyObjectProperty<Map<String, RuleDraft>> allProperty() {
    return all.getReadOnlyProperty();
  }

  Optional<RuleDraft> of(String id) {
    return Optional.ofNullable(all.get().get(id));
  }

  void keep(String id, RuleDraft draft) {
    Map<String, RuleDraft> more = new LinkedHashMap<>(all.get());
    more.put(id, draft);
    all.set(Map.copyOf(more));
  }

  void forget(String id) {
    Map<String, RuleDraft> fewer = new LinkedHashMap<>(all.get());
    if (fewer.remove(id) != null) {
      all.set(Map.copyOf(fewer));
    }
  }
}
