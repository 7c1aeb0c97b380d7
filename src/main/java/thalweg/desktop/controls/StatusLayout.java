package thalweg.desktop.controls;

/// How the entries of the status line are laid out: in as many columns of equal width as leave each
/// enough to be read.
///
/// @param columns entries in a row
/// @param each the room of one entry, in pixels
record StatusLayout(int columns, double each) {
  /// Room for whole sentences.
  private static final double SENTENCES = 300;

  /// Room for the name of a method and most of what is said of a run.
  private static final double WHOLE = 420;

  /// Room for a name, a number and a word.
  private static final double WORDS = 190;

  private static final int MOST_ROWS = 3;

  /// The room of some entries, in one row where that can be.
  ///
  /// @param width of the line
  static StatusLayout of(int entries, double width) {
    return of(entries, width, WORDS);
  }

  /// The same where a second row has room: in two if one would cut what they say.
  ///
  /// @param width of the line
  static StatusLayout ofTwoRows(int entries, double width) {
    StatusLayout one = of(entries, width);
    int half = Math.max(1, Math.ceilDiv(entries, 2));
    StatusLayout two = new StatusLayout(half, Math.floor(width / half));
    boolean isCut = one.columns >= entries && one.each < WHOLE;
    return isCut && two.each >= WHOLE ? two : one;
  }

  /// The room of some entries, in as many rows as leave each room for whole sentences.
  ///
  /// @param width of the line
  static StatusLayout ofSentences(int entries, double width) {
    return of(entries, width, SENTENCES);
  }

  private static StatusLayout of(int entries, double width, double wanted) {
    int most = Math.max(1, (int) (width / wanted));
    int rows = Math.clamp(Math.ceilDiv(entries, most), 1, MOST_ROWS);
    int columns = Math.max(1, Math.ceilDiv(entries, rows));
    return new StatusLayout(columns, Math.floor(width / columns));
  }

  /// Whether an entry says in full how its run fares.
  boolean isAmple() {
    return each >= SENTENCES;
  }
}
