package thalweg.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

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
