package thalweg.figure;

/// The colours of everything but terrain and runs, each 0xAARRGGBB and opaque.
public enum Theme {
  /// Light words on a dark background.
  DARK(0xff0d1117, 0xff12171f, 0xff1a212b, 0xff2a323d, 0xffe6edf3, 0xff8b98a7, 0xff4aa3ff),
  /// Dark words on white.
  LIGHT(0xffeef1f4, 0xffffffff, 0xfff5f7f9, 0xffd5dbe1, 0xff1c2430, 0xff667383, 0xff0969da);

  private final int background;
  private final int panel;
  private final int raised;
  private final int line;
  private final int text;
  private final int muted;
  private final int accent;

  Theme(int background, int panel, int raised, int line, int text, int muted, int accent) {
    this.background = background;
    this.panel = panel;
    this.raised = raised;
    this.line = line;
    this.text = text;
    this.muted = muted;
    this.accent = accent;
  }

  /// What lies behind all panels.
  public int background() {
    return background;
  }

  /// The background of a panel, which figures are drawn on.
  public int panel() {
    return panel;
  }

  /// The background of what stands out from a panel.
  public int raised() {
    return raised;
  }

  /// Separators, frames and grid lines.
  public int line() {
    return line;
  }

  /// Words and numbers.
  public int text() {
    return text;
  }

  /// Words that step back: headings, axis numbers.
  public int muted() {
    return muted;
  }

  /// What is active, and nothing else.
  public int accent() {
    return accent;
  }
}
