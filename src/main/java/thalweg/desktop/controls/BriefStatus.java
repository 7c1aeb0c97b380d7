package thalweg.desktop.controls;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How a run fares, in little room: its loss and a word, rather with fewer digits than without the
/// word, and rather with the beginning of the word than with nothing of it.
///
/// @param losses the loss, each time with fewer digits
/// @param word what is said of the run
/// @param joined a loss and a word in one line
record BriefStatus(List<String> losses, String word, BinaryOperator<String> joined) {
  private static final String CUT = "…";

  /// Of a word as many letters tell which one it is.
  private static final int FEWEST = 4;

  /// The line with the most that has room.
  ///
  /// @param fits whether a line has room
  String line(Predicate<String> fits) {
    return losses.stream()
        .map(loss -> joined.apply(loss, word))
        .filter(fits)
        .findFirst()
        .or(() -> begun(fits))
        .or(() -> losses.stream().filter(fits).findFirst())
        .orElse(losses.getFirst());
  }

  /// With as many letters of the word as have room, if these are enough.
  private Optional<String> begun(Predicate<String> fits) {
    Stream<String> lines =
        IntStream.iterate(word.length() - 1, letters -> letters >= FEWEST, letters -> letters - 1)
            .mapToObj(letters -> word.substring(0, letters).strip() + CUT)
            .map(begun -> joined.apply(losses.getLast(), begun));
    return lines.filter(fits).findFirst();
  }
}
