package thalweg.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.desktop.clock.HandDriven;
import thalweg.desktop.model.RuleDraft;
import thalweg.desktop.model.RuleEditing;
import thalweg.desktop.model.Workbench;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.session.OptimizerDraft;
import thalweg.session.OptimizerDrafts;

/// A new optimizer that is unfinished when the window closes is offered in the next one.
final class DraftLibraryTest {
  private static final Landscape GROUND = Catalogue.load().find("bounded-saddle").orElseThrow();
  private static final RuleDraft DRAFT = new RuleDraft("half", "m = beta*m +");

  private final HandDriven worker = new HandDriven();

  @TempDir private Path folder;
  private OptimizerDrafts kept;

  @BeforeEach
  void place() {
    kept = new OptimizerDrafts(folder.resolve("optimizer-drafts.json"));
  }

  private RuleEditing window() {
    return new RuleEditing(new Workbench(GROUND), DraftLibrary.earlier(kept));
  }

  @Test
  void theNextWindowOffersWhatTheLastLeft() {
    RuleEditing first = window();
    try (DraftLibrary library = new DraftLibrary(first.unfinished(), kept, worker)) {
      first.openNew();
      assertThat(first.noteProperty().get()).isEmpty();
      first.write(DRAFT);
      worker.runAll();
      assertThat(window().unfinished().allProperty().get()).containsValue(DRAFT);
      assertThat(library).isNotNull();
    }
    RuleEditing next = window();
    next.openNew();
    assertThat(next.draftProperty().get()).isEqualTo(DRAFT);
    assertThat(next.noteProperty().get()).isPresent();
  }

  @Test
  void whatIsWrittenLastIsKeptWhenTheWindowCloses() {
    RuleEditing editing = window();
    try (DraftLibrary library = new DraftLibrary(editing.unfinished(), kept, worker)) {
      editing.openNew();
      editing.write(DRAFT);
      assertThat(library).isNotNull();
    }
    assertThat(DraftLibrary.earlier(kept)).containsValue(DRAFT);
  }

  /// Two windows at once: neither writes over what the other has.
  @Test
  void whatAnotherWindowWritesStays() {
    RuleDraft other = new RuleDraft("quarter", "theta = theta - eta*");
    RuleEditing one = window();
    RuleEditing two = window();
    try (DraftLibrary first = new DraftLibrary(one.unfinished(), kept, worker);
        DraftLibrary second = new DraftLibrary(two.unfinished(), kept, worker)) {
      assertThat(List.of(first, second)).hasSize(2);
      one.openNew();
      two.openNew();
      one.write(new RuleDraft("ha", ""));
      worker.runAll();
      two.write(other);
      worker.runAll();
      one.write(DRAFT);
      worker.runAll();
      assertThat(kept.read())
          .extracting(OptimizerDraft::name, OptimizerDraft::lines)
          .containsExactly(tuple("half", DRAFT.lines()), tuple("quarter", other.lines()));
      two.write(new RuleDraft("quarter", "theta = theta - eta*g/4"));
      two.race();
    }
    assertThat(DraftLibrary.earlier(kept)).containsExactly(entry("", DRAFT));
  }

  @Test
  void aDraftOfAnOptimizerThatIsGoneIsNone() {
    kept.write(List.of(new OptimizerDraft("gone", "gone", "theta =")));
    assertThat(window().unfinished().allProperty().get()).isEmpty();
  }

  @Test
  void whatRacesOrWasNeverTouchedIsNoDraft() {
    RuleEditing editing = window();
    try (DraftLibrary library = new DraftLibrary(editing.unfinished(), kept, worker)) {
      editing.openNew();
      editing.close();
      editing.openNew();
      editing.write(DRAFT);
      editing.write(new RuleDraft("half", "theta = theta - eta*g/2"));
      editing.race();
      editing.close();
      assertThat(library).isNotNull();
    }
    assertThat(kept.path()).doesNotExist();
  }
}
