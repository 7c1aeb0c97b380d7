package thalweg.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/// The words of one part of the program, read from `assets/text/<name>.properties`.
///
/// Patterns are those of [String#format(Locale, String, Object...)] with the root locale, so that a
/// number is printed the same way everywhere; one in the place of a `%s` as [PlainNumber#exact].
public final class Text {
  /// A place that takes a number as it is.
  private static final Pattern FLOATING = Pattern.compile("%[\\d$.]*[efg]");

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
    String pattern = bundle.getString(key);
    Object[] printed =
        FLOATING.matcher(pattern).find()
            ? arguments
            : Arrays.stream(arguments)
                .map(each -> each instanceof Double number ? PlainNumber.exact(number) : each)
                .toArray();
    return String.format(Locale.ROOT, pattern, printed);
  }

  /// The text that tells a number of things: that under the key with `.one` behind it where there
  /// is one.
  ///
  /// @param count how many
  /// @param arguments all that have places in the text, the number among them
  /// @throws MissingResourceException if one of the two keys is missing
  public String counted(String key, long count, Object... arguments) {
    return get(count == 1 ? key + ".one" : key, arguments);
  }

  /// Whether the bundle has that key.
  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
