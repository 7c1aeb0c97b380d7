package thalweg.desktop.layout;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import thalweg.desktop.action.StillLook;

/// What stands beside a panel that has the room of all.
class EnlargedRoomTest {
  private final SidePanels panels = new SidePanels();
  private final SidePanel optimizers = panels.at(Edge.LEFT);
  private final BooleanProperty enlarged = new SimpleBooleanProperty();

  EnlargedRoomTest() {
    EnlargedRoom.follow(enlarged, optimizers);
  }

  @Test
  void optimizersGiveWayAndComeBack() {
    enlarged.set(true);
    assertThat(optimizers.foldedProperty().get()).isTrue();
    enlarged.set(false);
    assertThat(optimizers.foldedProperty().get()).isFalse();
  }

  /// So that they are open the next day.
  @Test
  void whatGivesWayIsNotKeptAsFolded() {
    LectureMode lecture = new LectureMode(panels, new StillLook());
    LectureMode.Arrangement before = lecture.atDesk();
    enlarged.set(true);
    assertThat(lecture.atDesk()).isEqualTo(before);
  }

  @Test
  void whatTheUserFoldedStaysFolded() {
    optimizers.fold(true);
    enlarged.set(true);
    enlarged.set(false);
    assertThat(optimizers.foldedProperty().get()).isTrue();
  }

  @Test
  void whatTheUserOpensMeanwhileStaysOpen() {
    enlarged.set(true);
    optimizers.fold(false);
    assertThat(optimizers.foldedProperty().get()).isFalse();
    optimizers.fold(true);
    enlarged.set(false);
    assertThat(optimizers.foldedProperty().get()).isTrue();
  }
}
