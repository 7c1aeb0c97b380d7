package thalweg.desktop.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import thalweg.desktop.action.StillLook;
import thalweg.desktop.model.LetterSize;

/// What a lecture does to a window, and that it leaves no trace.
class LectureModeTest {
  private final SidePanels panels = new SidePanels();
  private final StillLook look = new StillLook();
  private final LectureMode lecture = new LectureMode(panels, look);

  @Test
  void onlySurfaceAndContourAreLeft() {
    panels.at(Edge.RIGHT).fold(true);
    lecture.set(true);
    assertThat(panels.at(Edge.LEFT).foldedProperty().get()).isTrue();
    assertThat(panels.at(Edge.BOTTOM).foldedProperty().get()).isTrue();
    assertThat(panels.at(Edge.RIGHT).foldedProperty().get()).isFalse();
  }

  /// So that it is open the next day, or with smaller letters.
  @Test
  void whatGaveWayToLettersIsNotKeptAsFolded() {
    panels.at(Edge.BOTTOM).giveWay();
    assertThat(panels.at(Edge.BOTTOM).foldedProperty().get()).isTrue();
    assertThat(Objects.requireNonNull(lecture.atDesk().sides().get(Edge.BOTTOM)).folded())
        .isFalse();
    panels.at(Edge.BOTTOM).fold(true);
    assertThat(lecture.atDesk().sides().get(Edge.BOTTOM).folded()).isTrue();
    panels.at(Edge.BOTTOM).giveWay();
    assertThat(panels.at(Edge.BOTTOM).hasGivenWay()).isFalse();
  }

  @Test
  void whatWasBeforeComesBack() {
    panels.at(Edge.LEFT).resize(OptionalDouble.of(300));
    panels.at(Edge.RIGHT).fold(true);
    look.letter(LetterSize.near(1.3));
    LectureMode.Arrangement desk = lecture.atDesk();
    lecture.set(true);
    // A lecturer opens and resizes what is needed for a while.
    panels.at(Edge.LEFT).fold(false);
    panels.at(Edge.LEFT).resize(OptionalDouble.of(420));
    look.letter(LetterSize.near(2));
    lecture.showGround(true);
    assertThat(lecture.atDesk()).as("kept from day to day").isEqualTo(desk);
    lecture.set(false);
    assertThat(lecture.atDesk()).isEqualTo(desk);
    assertThat(panels.at(Edge.LEFT).sizeProperty().get()).hasValue(300);
    assertThat(panels.at(Edge.LEFT).foldedProperty().get()).isFalse();
    assertThat(panels.at(Edge.RIGHT).foldedProperty().get()).isTrue();
    assertThat(look.lettersProperty().getValue().factor()).isEqualTo(1.3);
    assertThat(lecture.groundProperty().get()).isFalse();
  }

  @Test
  void theLargerTheScreenTheLargerTheLetters() {
    assertThat(lecture.magnification(1920, 1080)).isEqualTo(1);
    lecture.set(true);
    assertThat(lecture.magnification(1920, 1080)).isCloseTo(1.8, within(0.01));
    assertThat(lecture.magnification(3840, 2160)).isCloseTo(3.6, within(0.01));
    assertThat(lecture.magnification(1000, 500)).isEqualTo(1);
    look.letter(LetterSize.near(1.5));
    assertThat(lecture.magnification(1920, 1080)).isCloseTo(2.7, within(0.01));
  }

  @Test
  void lettersGrowOnlyWhileAllOfALectureHasRoom() {
    lecture.set(true);
    look.letter(LetterSize.near(2));
    assertThat(lecture.magnification(1920, 1080)).isCloseTo(2.7, within(0.01));
    assertThat(lecture.magnification(700, 390)).isEqualTo(1);
    lecture.set(false);
    look.letter(LetterSize.near(2));
    assertThat(lecture.magnification(1920, 1080)).isEqualTo(2);
  }

  @Test
  void theBarOfTheGroundIsAPartOfALectureOnly() {
    lecture.showGround(true);
    assertThat(lecture.groundProperty().get()).isFalse();
  }
}
