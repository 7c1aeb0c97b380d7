package thalweg.formula.syntax;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What word processors and encyclopedias put into a formula's text, replaced by the keyboard's
/// characters: letters and digits of double width and of mathematical alphabets, quotation marks
/// around all of it, the braces of `{\displaystyle ...}`, and comments.
///
/// The text keeps its length, so that a refusal counts the characters of what was pasted: where
/// less is left, blanks stand before it.
public final class PastedText {
  private static final int FIRST_WIDE = 0xFF01;
  private static final int LAST_WIDE = 0xFF5E;
  private static final int TO_NARROW = 0xFEE0;
  private static final int FIRST_MATHEMATICAL = 0x1D400;
  private static final int LAST_MATHEMATICAL = 0x1D7FF;

  private static final Pattern DISPLAYED =
      Pattern.compile(
          "(?<before>\\s*\\{\\s*\\\\(?:display|text)style\\b)(?<inner>.*)(?<after>\\}\\s*)",
          Pattern.DOTALL);

  private static final Pattern QUOTED =
      Pattern.compile(
          "(?<before>\\s*(?<mark>[\"'`\u201c\u2018\u00ab\u201e]+))(?<inner>[^\"'`\u2018-\u201f]*)"
              + "(?<after>[\"'`\u201d\u2019\u00bb\u201c]+\\s*)");

  private PastedText() {}

  /// The same text in the keyboard's characters, as long as it was.
  public static String plain(String text) {
    return without(QUOTED, without(DISPLAYED, Remarks.blanked(letters(text))));
  }

  /// The same text for a field of one line: a comment would take what follows its line with it.
  public static String inOneLine(String text) {
    return Remarks.blanked(text).replaceAll("\\R", " ").strip();
  }

  private static String without(Pattern around, String text) {
    Matcher matcher = around.matcher(text);
    return matcher.matches()
        ? " ".repeat(matcher.group("before").length())
            + matcher.group("inner")
            + " ".repeat(matcher.group("after").length())
        : text;
  }

  private static String letters(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    StringBuilder word = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      int character = text.codePointAt(i);
      int length = Character.charCount(character);
      if (character >= FIRST_MATHEMATICAL && character <= LAST_MATHEMATICAL) {
        word.append(Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC));
      } else {
        plain.append(" ".repeat(word.length())).append(word);
        word.setLength(0);
        plain.appendCodePoint(narrow(character));
      }
      i += length;
    }
    return plain.append(" ".repeat(word.length())).append(word).toString();
  }

  private static int narrow(int character) {
    boolean wide = character >= FIRST_WIDE && character <= LAST_WIDE;
    return switch (character) {
      case '\u210e' -> 'h';
      // Euler's number, as Julia and Mathematica write it.
      case '\u212f', '\u2147' -> 'e';
      default -> wide ? character - TO_NARROW : character;
    };
  }
}
