package thalweg.desktop.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import thalweg.figure.raster.Picture;

/// Random pictures, of any size, cut into patches of any size.
class PatchTest {
  private static final int SEEDS = 30;
  private static final int CHANGES = 12;

  private record Piece(Patch patch, Picture part) {
    boolean isCurrent(Picture whole) {
      return patch.isSame(whole, part);
    }
  }

  private final Random random;
  private final Picture whole;
  private final List<Patch> patches;

  PatchTest(RepetitionInfo repetition) {
    random = new Random(repetition.getCurrentRepetition());
    whole = new Picture(1 + random.nextInt(90), 1 + random.nextInt(90), 1);
    patches = Patch.covering(whole.width(), whole.height(), 1 + random.nextInt(40));
  }

  @RepeatedTest(SEEDS)
  void coverEachPixelOnce() {
    int[] covered = new int[whole.pixels().length];
    patches.forEach(patch -> pixels(patch).forEach(pixel -> covered[pixel]++));
    assertThat(covered).containsOnly(1);
  }

  @RepeatedTest(SEEDS)
  void thoseThatDifferHoldExactlyThePixelsThatChanged() {
    scribble(whole.pixels().length);
    List<Piece> pieces = patches.stream().map(this::cut).toList();
    for (int change = 0; change < CHANGES; change++) {
      Set<Integer> changed = scribble(random.nextInt(4));
      for (Piece piece : pieces) {
        assertThat(piece.isCurrent(whole))
            .isEqualTo(pixels(piece.patch).noneMatch(changed::contains));
      }
      // Whoever copies those alone holds the whole picture.
      pieces.stream()
          .filter(piece -> !piece.isCurrent(whole))
          .forEach(piece -> piece.patch.copy(whole, piece.part));
      assertThat(together(pieces)).isEqualTo(whole.pixels());
    }
  }

  @RepeatedTest(SEEDS)
  void areClearWhereNoPixelHasAColor() {
    Set<Integer> colored = scribble(3);
    for (Patch patch : patches) {
      assertThat(patch.isClear(whole)).isEqualTo(pixels(patch).noneMatch(colored::contains));
    }
  }

  /// Changes some pixels.
  ///
  /// @return which
  private Set<Integer> scribble(int count) {
    Set<Integer> places =
        random.ints(count, 0, whole.pixels().length).boxed().collect(Collectors.toSet());
    places.forEach(place -> whole.pixels()[place] += 1 + random.nextInt(1000));
    return places;
  }

  private Piece cut(Patch patch) {
    Picture part = new Picture(patch.width(), patch.height(), 1);
    patch.copy(whole, part);
    return new Piece(patch, part);
  }

  /// The whole picture's pixels that a patch holds, row by row.
  private IntStream pixels(Patch patch) {
    return IntStream.range(0, patch.width() * patch.height())
        .map(i ->
            (patch.top() + i / patch.width()) * whole.width() + patch.left() + i % patch.width());
  }

  private int[] together(List<Piece> pieces) {
    int[] joined = new int[whole.pixels().length];
    for (Piece piece : pieces) {
      int[] places = pixels(piece.patch).toArray();
      for (int i = 0; i < places.length; i++) {
        joined[places[i]] = piece.part.pixels()[i];
      }
    }
    return joined;
  }
}
