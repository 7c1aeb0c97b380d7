package thalweg.desktop.widget;

import thalweg.optimizer.setting.Hyperparameter;
import thalweg.text.Text;

/// What a hyperparameter is called beside its slider: a short word and its symbol where the bundle
/// has a word, else the symbol alone.
final class SettingName {
  private static final Text WORDS = Text.of("desktop");

  private SettingName() {}

  static String of(Hyperparameter hyperparameter) {
    String key = "setting." + hyperparameter.name();
    return WORDS.has(key) ? WORDS.get(key) : hyperparameter.symbol();
  }
}
