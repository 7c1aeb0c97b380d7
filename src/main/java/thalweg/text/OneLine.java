package thalweg.text;

import java.util.regex.Pattern;

/// Words of unknown origin, made fit to stand in one line on a terminal.
public final class OneLine {
  private static final Text WORDS = Text.of("failure");

  /// Control characters, line separators, halves of pairs, and what turns the direction of writing.
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  /// In characters: longer than any path that is typed, and two lines of a terminal.
  private static final int LONGEST = 200;

  /// How many of these are left of what is longer.
  private static final int KEPT = 120;

  private OneLine() {}

  /// The words with a blank for each character that cannot be seen, or would act on a terminal.
  public static String of(String words) {
    return UNSEEN.matcher(words).replaceAll(" ");
  }

  /// The same, and of very long words only the beginning and how long they are.
  public static String shortened(String words) {
    return words.length() <= LONGEST
        ? of(words)
        : WORDS.get("long", of(words.substring(0, KEPT)), words.length());
  }

  /// The same in quotation marks where nothing would be seen of it otherwise.
  public static String quoted(String words) {
    String shown = shortened(words);
    return shown.isBlank() ? '"' + shown + '"' : shown;
  }
}
