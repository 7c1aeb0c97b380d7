package thalweg.basin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import thalweg.race.StatusText;
import thalweg.race.Stretch;

/// What can be demanded of the words that are said of a run, stretch by stretch.
final class Stories {
  private Stories() {}

  /// A status without places, numbers and steps.
  private static String word(Stretch stretch) {
    return StatusText.describe(stretch.status()).replaceAll(" ?\\(.*\\)| at step \\d+", "");
  }

  /// All its words, in order.
  static Consumer<List<Stretch>> says(String... words) {
    return story -> assertThat(story).extracting(Stories::word).containsExactly(words);
  }

  /// Its first words, joined by commas.
  static Consumer<List<Stretch>> begins(String words) {
    return story ->
        assertThat(String.join(", ", story.stream().map(Stories::word).toList())).startsWith(words);
  }

  /// What is said last, with places and numbers.
  static Consumer<List<Stretch>> ends(String words) {
    return story -> assertThat(StatusText.describe(story.getLast().status())).startsWith(words);
  }

  /// What is said last, after hardly more than once at it.
  static Consumer<List<Stretch>> calmly(String words) {
    return ends(words).andThen(atMost(4));
  }

  /// That it changes no more often.
  static Consumer<List<Stretch>> atMost(int changes) {
    return story -> assertThat(story).hasSizeLessThanOrEqualTo(changes + 1);
  }

  /// Words that must not be said.
  static Consumer<List<Stretch>> never(String... words) {
    return story -> {
      Set<String> said = new TreeSet<>(story.stream().map(Stories::word).toList());
      assertThat(said).doesNotContain(words);
    };
  }

  /// That it moves, and is on a plateau after so many steps at most, for more than fifty.
  static Consumer<List<Stretch>> plateauWithin(int steps) {
    return story -> {
      assertThat(story).extracting(Stories::word).startsWith("moving", "on a plateau");
      assertThat(story.get(1).from()).isLessThanOrEqualTo(steps);
      assertThat(story.get(1).to() - story.get(1).from()).isGreaterThan(50);
    };
  }
}
