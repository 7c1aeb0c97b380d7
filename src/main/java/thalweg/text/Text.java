package thalweg.text;

import java.util.Locale;
import java.util.ResourceBundle;

/// The words of one part of the program, read from `assets/text/<name>.properties`.
///
/// Patterns are those of [String#format(Locale, String, Object...)] with the root locale, so that a
/// number is printed the same way everywhere.
public final class Text {
  private final ResourceBundle bundle;

  private Text(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /// The bundle of that name.
  ///
  /// @param name the file's name without its ending, for example `formula`
  /// @throws MissingResourceException if there is no such bundle
  public static Text of(String name) {
    return new Text(ResourceBundle.getBundle("text." + name));
  }

  /// The text under a key, with the arguments in their places.
  ///
  /// @throws MissingResourceException if there is no such key
  public String get(String key, Object... arguments) {
    return String.format(Locale.ROOT, bundle.getString(key), arguments);
  }

  /// Whether the bundle has that key.
  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
