package thalweg.text;

import java.text.Normalizer;
import java.util.Locale;

/// Words as they are sought: in lower case, without accents.
public final class Folded {
  private Folded() {}

  /// Lower case, letters without their accents.
  public static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replace("ß", "ss")
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("æ", "ae")
        .replace("œ", "oe");
  }

  /// The same with ae, oe and ue written as umlauts are without their dots: `Mueller` and `Müller`
  /// are both `muller`.
  public static String withoutUmlauts(String words) {
    return plain(words).replace("ae", "a").replace("oe", "o").replace("ue", "u");
  }

  /// Whether words hold what is typed, however either writes its umlauts.
  public static boolean contains(String words, String typed) {
    return plain(words).contains(plain(typed))
        || withoutUmlauts(words).contains(withoutUmlauts(typed));
  }
}
