package thalweg.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OptimizerDraftsTest {
  private static final OptimizerDraft NEW = new OptimizerDraft("", "mine", "m = β₁*\n");
  private static final OptimizerDraft CHANGED = new OptimizerDraft("other", "othr", "\"\\");

  @TempDir private Path folder;
  private OptimizerDrafts drafts;

  @BeforeEach
  void open() {
    drafts = OptimizerDrafts.beside(new UserOptimizers(folder.resolve("optimizers")));
  }

  @Test
  void whatWasBegunIsThereTheNextDay() {
    assertThat(drafts.read()).isEmpty();
    drafts.write(List.of(NEW, CHANGED));
    assertThat(drafts.read()).containsExactly(NEW, CHANGED);
    drafts.write(List.of(CHANGED));
    assertThat(drafts.read()).containsExactly(CHANGED);
  }

  @Test
  void whereNothingIsUnfinishedNoFileLies() {
    drafts.write(List.of(NEW));
    drafts.write(List.of());
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"format\": \"thalweg-optimizer-drafts\", \"version\": 2, \"drafts\": []}",
        "{\"format\": \"thalweg-optimizer-drafts\", \"version\": 1}",
        "{\"format\": \"thalweg-optimizer-drafts\", \"version\": 1, \"drafts\": [null]}",
        "{\"format\": \"thalweg-optimizer-drafts\", \"version\": 1, \"drafts\": [{\"of\": \"\"}]}",
        "{\"format\": \"thalweg-optimizer-drafts\", \"version\": 1, \"more\": 1, \"drafts\": []}"
      })
  void aForeignFileIsSetAside(String content) throws IOException {
    Files.writeString(drafts.path(), content);
    assertThat(drafts.read()).isEmpty();
    drafts.write(List.of(NEW));
    assertThat(drafts.read()).containsExactly(NEW);
    assertThat(folder.resolve("optimizer-drafts-unreadable.json")).hasContent(content);
  }

  @Test
  void whatIsTooLongWasNotTyped() throws IOException {
    assertThat(OptimizerDraft.canHold("mine", "m".repeat(OptimizerDraft.LONGEST_LINES + 1)))
        .isFalse();
    drafts.write(List.of(NEW));
    String name = "m".repeat(OptimizerDraft.LONGEST_NAME + 1);
    Files.writeString(drafts.path(), Files.readString(drafts.path()).replace("mine", name));
    assertThat(drafts.read()).isEmpty();
  }
}
