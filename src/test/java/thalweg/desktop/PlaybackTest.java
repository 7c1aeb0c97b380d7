package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import thalweg.desktop.model.Playback;

class PlaybackTest {
  private int end = 100;
  private final Playback playback = new Playback(() -> end);

  @BeforeEach
  void compute() {
    playback.setFrontier(end);
  }

  @Test
  void standsAtTheFirstStepAtFirst() {
    assertThat(playback.playhead()).isZero();
    assertThat(playback.isPlaying()).isFalse();
  }

  @Test
  void playsAtItsSpeed() {
    playback.setSpeed(20);
    playback.play();
    playback.advance(0.5);
    assertThat(playback.playhead()).isEqualTo(10);
  }

  @Test
  void addsPartsOfStepsUp() {
    playback.setSpeed(1);
    playback.play();
    for (int i = 0; i < 5; i++) {
      playback.advance(0.25);
    }
    assertThat(playback.playhead()).isEqualTo(1);
  }

  @Test
  void standsStillWhilePaused() {
    playback.advance(10);
    assertThat(playback.playhead()).isZero();
  }

  @Test
  void waitsAtTheFrontier() {
    playback.setFrontier(30);
    playback.play();
    playback.advance(60);
    assertThat(playback.playhead()).isEqualTo(30);
    assertThat(playback.isPlaying()).isTrue();
    playback.setFrontier(100);
    playback.advance(60);
    assertThat(playback.playhead()).isEqualTo(100);
  }

  @Test
  void doesNotGoBackWhileAnotherRaceCatchesUp() {
    playback.scrubTo(60);
    playback.play();
    playback.setFrontier(10);
    playback.advance(1);
    assertThat(playback.playhead()).isEqualTo(60);
  }

  @Test
  void pausesAtTheEnd() {
    playback.play();
    playback.advance(60);
    assertThat(playback.playhead()).isEqualTo(100);
    assertThat(playback.isPlaying()).isFalse();
  }

  @Test
  void playsFromTheBeginningAfterTheEnd() {
    playback.scrubTo(100);
    playback.play();
    assertThat(playback.playhead()).isZero();
    assertThat(playback.isPlaying()).isTrue();
  }

  @Test
  void playsByItselfUnlessMotionIsReduced() {
    playback.setCalm(true);
    playback.playByItself();
    assertThat(playback.isPlaying()).isFalse();
    playback.play();
    assertThat(playback.isPlaying()).isTrue();
    playback.pause();
    playback.setCalm(false);
    playback.playByItself();
    assertThat(playback.isPlaying()).isTrue();
  }

  @Test
  void scrubbingPauses() {
    playback.play();
    playback.scrubTo(40);
    assertThat(playback.playhead()).isEqualTo(40);
    assertThat(playback.isPlaying()).isFalse();
  }

  @Test
  void stepsStayWithinTheRace() {
    playback.stepBy(-3);
    assertThat(playback.playhead()).isZero();
    playback.scrubTo(99);
    playback.stepBy(5);
    assertThat(playback.playhead()).isEqualTo(100);
  }

  @Test
  void speedsStayWithinTheirRange() {
    playback.setSpeed(0);
    assertThat(playback.speedProperty().get()).isEqualTo(Playback.SLOWEST);
    playback.setSpeed(1e9);
    assertThat(playback.speedProperty().get()).isEqualTo(Playback.FASTEST);
  }

  @Test
  void aShorterRaceTakesThePlayheadAlong() {
    playback.scrubTo(80);
    end = 50;
    playback.setFrontier(50);
    assertThat(playback.playhead()).isEqualTo(50);
  }

  @Test
  void aPassageGivesTheSpeedBackWhereItStops() {
    playback.setSpeed(60);
    playback.playPassage(0.2);
    assertThat(speed()).isEqualTo(0.2);
    playback.toggle();
    assertThat(speed()).isEqualTo(60);
    playback.toggle();
    assertThat(speed()).isEqualTo(60);
  }

  @Test
  void aPassageGivesTheSpeedBackAtTheEndOfTheRace() {
    playback.setSpeed(60);
    playback.scrubTo(99);
    playback.playPassage(0.2);
    playback.advance(10);
    assertThat(playback.isPlaying()).isFalse();
    assertThat(speed()).isEqualTo(60);
  }

  @Test
  void twoPassagesGiveBackWhatWasBeforeTheFirst() {
    playback.setSpeed(60);
    playback.playPassage(0.2);
    playback.playPassage(0.1);
    playback.pause();
    assertThat(speed()).isEqualTo(60);
  }

  @Test
  void aSpeedThatIsChosenDuringAPassageStays() {
    playback.setSpeed(60);
    playback.playPassage(0.2);
    playback.setSpeed(5);
    playback.pause();
    assertThat(speed()).isEqualTo(5);
  }

  private double speed() {
    return playback.speedProperty().get();
  }
}
