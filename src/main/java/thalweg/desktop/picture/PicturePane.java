package thalweg.desktop.picture;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.FrameClock;
import thalweg.desktop.LatestWins;
import thalweg.figure.Figure;
import thalweg.figure.Picture;

/// Shows a figure, drawn off the FX thread at the screen's own resolution. Two pictures take turns:
/// one is shown while the other is drawn.
public final class PicturePane extends Region {
  private final ImageView view = new ImageView();
  private final LatestWins<Drawn> drawing;
  private final ReadOnlyObjectWrapper<@Nullable Figure> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", null);
  private @Nullable Figure figure;
  private @Nullable PictureImage front;
  private @Nullable PictureImage spare;

  private record Drawn(Figure figure, PictureImage image) {}

  /// An empty pane.
  ///
  /// @param background draws
  /// @param clock delivers what is drawn
  public PicturePane(Executor background, FrameClock clock) {
    drawing = new LatestWins<>(background, clock, this::present);
    view.setManaged(false);
    view.setMouseTransparent(true);
    getChildren().add(view);
    setMinSize(0, 0);
  }

  /// Draws a figure as soon as the one before it is done; any in between is left out.
  public void show(Figure wanted) {
    figure = wanted;
    draw();
  }

  private void draw() {
    Figure wanted = figure;
    int width = (int) Math.floor(getWidth());
    int height = (int) Math.floor(getHeight());
    Window window = getScene() == null ? null : getScene().getWindow();
    if (wanted == null || window == null || width < 1 || height < 1) {
      return;
    }
    double scale = window.getOutputScaleX();
    drawing.submit(() -> {
      PictureImage image = spareOf(width, height, scale);
      image.picture().draw(wanted);
      return new Drawn(wanted, image);
    });
  }

  /// Called by the drawing thread, between two hand-overs, when the spare is nobody else's.
  private PictureImage spareOf(int width, int height, double scale) {
    PictureImage free = spare;
    int pixelWidth = (int) Math.ceil(width * scale);
    int pixelHeight = (int) Math.ceil(height * scale);
    return free != null
            && free.picture().width() == pixelWidth
            && free.picture().height() == pixelHeight
        ? free
        : PictureImage.of(new Picture(pixelWidth, pixelHeight, scale));
  }

  private void present(Drawn drawn) {
    PictureImage image = drawn.image();
    image.refresh();
    spare = front;
    front = image;
    view.setImage(image);
    view.setFitWidth(image.getWidth() / image.picture().scale());
    view.setFitHeight(image.getHeight() / image.picture().scale());
    shown.set(drawn.figure());
  }

  /// The figure that is seen; it may be that of a moment ago. Null before there is one.
  public ReadOnlyObjectProperty<@Nullable Figure> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  @Override
  protected void layoutChildren() {
    draw();
  }
}
