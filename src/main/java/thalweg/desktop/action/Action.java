package thalweg.desktop.action;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// Something that can be done in the window: what its button, its keys, its menu entry and its line
/// in the palette share. It needs no toolkit; it belongs to the thread of the models behind it.
public final class Action {
  private static final ObservableValue<Boolean> ALWAYS = new Constant(true);
  private static final ObservableValue<Boolean> NEVER = new Constant(false);

  private final Topic topic;
  private final ActionWords words;
  private final List<Keys> keys;
  private final ObservableValue<Boolean> enabled;
  private final ObservableValue<Boolean> busy;
  private final ObservableValue<Boolean> chosen;
  private final Runnable deed;
  private final Optional<Deferred> awaited;

  private Action(
      Topic topic,
      ActionWords words,
      List<Keys> keys,
      ObservableValue<Boolean> enabled,
      ObservableValue<Boolean> busy,
      ObservableValue<Boolean> chosen,
      Runnable deed,
      Optional<Deferred> awaited) {
    this.topic = topic;
    this.words = words;
    this.keys = keys;
    this.enabled = enabled;
    this.busy = busy;
    this.chosen = chosen;
    this.deed = deed;
    this.awaited = awaited;
  }

  private Action(Topic topic, ActionWords words, Runnable deed) {
    this(topic, words, List.of(), ALWAYS, NEVER, NEVER, deed, Optional.empty());
  }

  /// An action without keys that is always enabled and never busy.
  ///
  /// @param id its name in tests and logs, and the key of its words, for example `playback.play`
  public static Action of(Topic topic, String id, Runnable deed) {
    return new Action(topic, ActionWords.of(id), deed);
  }

  /// One of several alike.
  ///
  /// @param key of the words that they share
  /// @param which tells it from the others; with the key its id, for example `race.tune.adam`
  /// @param names what stands in the words for what it is about
  public static Action of(
      Topic topic, String key, String which, List<String> names, Runnable deed) {
    return new Action(topic, new ActionWords(key + "." + which, key, names), deed);
  }

  /// An action of a panel that shows it and so is made after it: not enabled until the panel has
  /// said what it does.
  public static Action awaited(Topic topic, String id) {
    Deferred deed = new Deferred();
    return new Action(
        topic,
        ActionWords.of(id),
        List.of(),
        deed.readyProperty(),
        NEVER,
        NEVER,
        deed::run,
        Optional.of(deed));
  }

  /// Says what an awaited action does.
  ///
  /// @throws IllegalStateException if it is not awaited
  public void does(Runnable what) {
    awaited.orElseThrow(() -> new IllegalStateException(id() + " has a deed already")).become(what);
  }

  /// The same action on keys; the first are those that are shown where there is little room.
  public Action on(Keys... pressed) {
    return new Action(topic, words, List.of(pressed), enabled, busy, chosen, deed, awaited);
  }

  /// The same action, enabled only under one more condition.
  public Action when(ObservableValue<Boolean> condition) {
    ObservableValue<Boolean> both = enabled.flatMap(on -> on ? condition : NEVER);
    return new Action(topic, words, keys, both, busy, chosen, deed, awaited);
  }

  /// The same action, busy with what it has begun while a condition holds.
  public Action busyWhile(ObservableValue<Boolean> working) {
    return new Action(topic, words, keys, enabled, working, chosen, deed, awaited);
  }

  /// The same action as a switch, or as one of several choices: it is chosen while what it brings
  /// about holds.
  public Action chosenWhile(ObservableValue<Boolean> holds) {
    return new Action(topic, words, keys, enabled, busy, holds, deed, awaited);
  }

  /// Its name in tests and logs.
  public String id() {
    return words.id();
  }

  /// What it is about.
  public Topic topic() {
    return topic;
  }

  /// What it does, for a list of actions.
  public String words() {
    return words.name();
  }

  /// The keys that bring it about; empty where there are none.
  public List<Keys> keys() {
    return keys;
  }

  /// Whether it would do something now.
  public ObservableValue<Boolean> enabledProperty() {
    return enabled;
  }

  /// Whether it would do something now.
  public boolean isEnabled() {
    return enabled.getValue();
  }

  /// How it stands, for what shows it.
  public ObservableValue<ActionState> stateProperty() {
    return enabled.flatMap(useful ->
        busy.flatMap(working ->
            chosen.map(on -> new ActionState(useful, working, on, words.hint(on, working)))));
  }

  /// Whether something that it has begun is still going on.
  public ObservableValue<Boolean> busyProperty() {
    return busy;
  }

  /// Whether what it brings about holds; false for an action that is no switch and no choice.
  public boolean isChosen() {
    return chosen.getValue();
  }

  /// Does it, unless it is not enabled.
  public void run() {
    if (isEnabled()) {
      deed.run();
    }
  }

  @Override
  public String toString() {
    return id();
  }
}
