package thalweg.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {
  private final List<String> made = new ArrayList<>();
  private final Recent<String, Integer> lengths = new Recent<>(2);

  private int length(String word) {
    return lengths.of(
        word,
        key -> {
          made.add(key);
          return key.length();
        });
  }

  @Test
  void theOneThatWasWantedLongestAgoIsMadeAnew() {
    for (String word : List.of("a", "bb", "a", "ccc", "a", "bb")) {
      assertThat(length(word)).isEqualTo(word.length());
    }
    assertThat(made).containsExactly("a", "bb", "ccc", "bb");
  }

  @Test
  void whatIsNotKeptIsNotThere() {
    lengths.keep("a", 1);
    assertThat(lengths.of("a")).contains(1);
    assertThat(lengths.of("b")).isEmpty();
  }
}
