package thalweg.desktop.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/// Where words about a field stand in a window of 1440x900.
class MessagePlaceTest {
  private static final Rectangle2D FIELD = new Rectangle2D(200, 70, 980, 34);
  private static final Rectangle2D HEADING = new Rectangle2D(270, 118, 60, 18);
  private static final Rectangle2D BUTTON = new Rectangle2D(730, 118, 120, 18);

  private static Rectangle2D place(Rectangle2D anchor, Rectangle2D... taken) {
    return new MessagePlace(1440, 900, List.of(taken), List.of()).beside(anchor, 360, 60);
  }

  @Test
  void aMessageStandsBelowWhatItIsAbout() {
    assertThat(place(FIELD)).isEqualTo(new Rectangle2D(200, 108, 360, 60));
  }

  @Test
  void itCoversNoHeading() {
    Rectangle2D place = place(FIELD, HEADING, BUTTON);
    assertThat(place.intersects(HEADING)).isFalse();
    assertThat(place.intersects(BUTTON)).isFalse();
    assertThat(place.intersects(FIELD)).isFalse();
    assertThat(place.getMinY()).isLessThan(200);
  }

  /// It stands beside the heading over the picture, and not over what the picture shows.
  @Test
  void itHidesNothingThatIsLookedAt() {
    Rectangle2D surface = new Rectangle2D(330, 155, 530, 370);
    Rectangle2D place =
        new MessagePlace(1440, 900, List.of(FIELD, HEADING, BUTTON), List.of(surface))
            .beside(FIELD, 360, 46);
    assertThat(place.intersects(surface)).isFalse();
    assertThat(place.intersects(HEADING)).isFalse();
    assertThat(place.intersects(BUTTON)).isFalse();
    assertThat(place.getMinY()).isBetween(104.0, 120.0);
  }

  /// Farther away it would not be read as of the field.
  @Test
  void aTallOneStaysNearThoughItHidesSomeOfAPicture() {
    Rectangle2D surface = new Rectangle2D(330, 155, 530, 370);
    Rectangle2D column = new Rectangle2D(20, 118, 230, 500);
    Rectangle2D place =
        new MessagePlace(1440, 900, List.of(FIELD, HEADING, BUTTON, column), List.of(surface))
            .beside(FIELD, 360, 110);
    assertThat(place.getMinY()).isBetween(104.0, 145.0);
    assertThat(place.getMinX()).isBetween(200.0, 370.0);
  }

  @Test
  void itStaysInTheWindow() {
    Rectangle2D low = new Rectangle2D(1300, 860, 130, 34);
    Rectangle2D place = place(low);
    assertThat(place.getMaxX()).isLessThanOrEqualTo(1440);
    assertThat(place.getMaxY()).isLessThan(860);
  }

  /// A column of sliders leaves no room below one of them, but beside it.
  @Test
  void besideAColumnOfControlsItStandsAside() {
    Rectangle2D slider = new Rectangle2D(210, 300, 40, 18);
    Rectangle2D place =
        place(slider, new Rectangle2D(20, 320, 230, 400), new Rectangle2D(20, 120, 230, 175));
    assertThat(place.getMinX()).isGreaterThanOrEqualTo(250);
    assertThat(place.getMinY()).isBetween(280.0, 340.0);
  }

  @Test
  void whereAllIsTakenItStandsNearby() {
    Rectangle2D all = new Rectangle2D(0, 0, 1440, 900);
    assertThat(place(FIELD, all)).isEqualTo(new Rectangle2D(200, 108, 360, 60));
  }
}
