package thalweg.desktop.model;

import java.util.Comparator;
import java.util.List;

/// How large letters are, and with them lines, signs, marks and all else in the window.
///
/// @param factor to the size that the window is designed in, one of [#STEPS]
public record LetterSize(double factor) {
  /// The sizes that there are, each about a seventh larger than the one before.
  static final List<Double> STEPS = List.of(1.0, 1.15, 1.3, 1.5, 1.75, 2.0);

  /// The size that the window is designed in.
  public static final LetterSize NORMAL = new LetterSize(1);

  /// Checks the factor.
  ///
  /// @throws IllegalArgumentException if there is no such size
  public LetterSize {
    if (!STEPS.contains(factor)) {
      throw new IllegalArgumentException("letters have no size " + factor);
    }
  }

  /// The size nearest to a factor, such as one from a file; normal for what is no number.
  public static LetterSize near(double factor) {
    return STEPS.stream()
        .min(Comparator.comparingDouble(each -> Math.abs(each - factor)))
        .map(LetterSize::new)
        .orElse(NORMAL);
  }

  /// The next larger size, or this one where there is none.
  public LetterSize larger() {
    return at(STEPS.indexOf(factor) + 1);
  }

  /// The next smaller size, or this one where there is none.
  public LetterSize smaller() {
    return at(STEPS.indexOf(factor) - 1);
  }

  private static LetterSize at(int index) {
    return new LetterSize(STEPS.get(Math.clamp(index, 0, STEPS.size() - 1)));
  }
}
