package thalweg.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.session.Preferences.Place;

class WindowPlaceTest {
  private static final Rectangle2D MAIN = new Rectangle2D(0, 24, 1600, 976);
  private static final Rectangle2D LEFT = new Rectangle2D(-1920, 0, 1920, 1080);

  private static Place on(Place wanted, Rectangle2D... screens) {
    return WindowPlace.on(List.of(screens), wanted);
  }

  @ParameterizedTest
  @CsvSource({"1024, 768", "1280, 720", "1440, 900", "1600, 1000", "3840, 2160"})
  void aFirstWindowIsSeenWithItsTitleBar(double width, double height) {
    Place room = WindowPlace.first(new Rectangle2D(0, 24, width, height - 24));
    assertThat(room.x()).isGreaterThanOrEqualTo(0);
    assertThat(room.y()).isBetween(24.0, height - room.height() - 30);
    // Title bars are at least this high.
    assertThat(room.height()).isLessThanOrEqualTo(height - 24 - 30);
    assertThat(room.width()).isLessThanOrEqualTo(width);
    // All the room that it can use.
    assertThat(room.width()).isGreaterThanOrEqualTo(Math.min(1440, width - 20));
    assertThat(room.height()).isGreaterThanOrEqualTo(Math.min(900, height - 24 - 60));
  }

  @Test
  void aWindowComesBackWhereItStood() {
    Place place = new Place(100, 60, 1200, 800);
    assertThat(on(place, MAIN)).isEqualTo(place);
    Place beside = new Place(-1800, 60, 1200, 800);
    assertThat(on(beside, MAIN, LEFT)).isEqualTo(beside);
  }

  @Test
  void aWindowWhoseScreenIsGoneComesToTheMiddleOfAnother() {
    assertThat(on(new Place(-1800, 60, 1200, 800), MAIN)).isEqualTo(new Place(200, 112, 1200, 800));
  }

  @Test
  void aWindowWhoseUpperEdgeCannotBeReachedComesBackToTheMiddle() {
    assertThat(on(new Place(100, -700, 1200, 800), MAIN)).isEqualTo(new Place(200, 112, 1200, 800));
    assertThat(on(new Place(1590, 60, 1200, 800), MAIN)).isEqualTo(new Place(200, 112, 1200, 800));
  }

  /// As one is remembered whose frame had no room on the screen, or that a larger screen held.
  @Test
  void aWindowThatHungOverTheEdgeIsSeenWhole() {
    assertThat(on(new Place(900, 60, 1200, 800), MAIN)).isEqualTo(new Place(400, 60, 1200, 800));
    Rectangle2D small = new Rectangle2D(0, 0, 1024, 768);
    assertThat(on(new Place(-4, 12, 1024, 768), small)).isEqualTo(new Place(0, 0, 1024, 768));
  }

  @Test
  void noWindowIsLargerThanItsScreen() {
    assertThat(on(new Place(0, 24, 3000, 2000), MAIN)).isEqualTo(new Place(0, 24, 1600, 976));
  }

  @Test
  void withoutAnyScreenItStaysAsItWas() {
    Place place = new Place(100, 60, 1200, 800);
    assertThat(on(place)).isEqualTo(place);
  }
}
