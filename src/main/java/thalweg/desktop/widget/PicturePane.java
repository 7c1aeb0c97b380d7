package thalweg.desktop.widget;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Transform;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.clock.LatestWins;
import thalweg.figure.Figure;
import thalweg.figure.raster.Picture;

/// Shows a figure, drawn off the FX thread at the screen's own resolution. The picture is shown in
/// tiles, and only those in which a pixel has changed are painted anew: a step of a race moves some
/// heads, and a software renderer is paid by the pixel.
///
/// @param <F> what it shows
public final class PicturePane<F extends Figure> extends Region {
  /// The style class of a pane that has drawn nothing yet.
  public static final String BLANK = "blank";

  /// Smaller tiles have fewer pixels about what has changed, but JavaFX keeps few places apart.
  private static final int SIDE = 128;

  private final Group mosaic = new Group();
  private final LatestWins<Drawn<F>> drawing;
  private final ReadOnlyObjectWrapper<@Nullable F> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", null);
  private @Nullable F figure;
  private Sighted<F> sighted = (_, _, _) -> {};
  private Picture canvas = new Picture(1, 1, 1);
  private List<Tile> tiles = List.of();

  /// How a picture of a moment ago fills the pane, whose size has changed since.
  private final Scale stretch = new Scale(1, 1);

  private boolean stretched;
  private int seenWidth;
  private int seenHeight;

  private record Drawn<F extends Figure>(
      F figure, int width, int height, Picture picture, List<Tile> tiles, List<Tile> changed) {}

  /// Is told of a figure that is seen from now on.
  ///
  /// @param <F> what is shown
  public interface Sighted<F> {
    /// Puts what belongs to the figure where that shows it.
    ///
    /// @param width at which it was drawn, in device-independent pixels
    /// @param height at which it was drawn, in device-independent pixels
    void see(F figure, int width, int height);
  }

  /// An empty pane.
  ///
  /// @param background draws
  /// @param clock delivers what is drawn
  public PicturePane(Executor background, FrameClock clock) {
    drawing = new LatestWins<>(background, clock, this::present, clock.rounds());
    mosaic.setManaged(false);
    mosaic.setMouseTransparent(true);
    mosaic.getTransforms().add(stretch);
    // A picture of a moment ago may be larger than the pane has become since.
    Rectangle edge = new Rectangle();
    edge.widthProperty().bind(widthProperty());
    edge.heightProperty().bind(heightProperty());
    setClip(edge);
    getChildren().add(mosaic);
    getStyleClass().add(BLANK);
    setMinSize(0, 0);
    localToSceneTransformProperty().subscribe(this::follow);
  }

  /// Lets a picture of a moment ago be stretched to the pane until that is drawn in its new size,
  /// where nothing beside the pane shows the same places.
  ///
  /// @return by how much, for what lies over the picture
  public Transform stretchOld() {
    stretched = true;
    return stretch;
  }

  private void stretch() {
    boolean known =
        stretched && seenWidth > 0 && seenHeight > 0 && getWidth() >= 1 && getHeight() >= 1;
    stretch.setX(known ? Math.floor(getWidth()) / seenWidth : 1);
    stretch.setY(known ? Math.floor(getHeight()) / seenHeight : 1);
  }

  /// Draws a figure as soon as the one before it is done; any in between is left out.
  public void show(F wanted) {
    figure = wanted;
    draw();
  }

  private void draw() {
    F wanted = figure;
    int width = (int) Math.floor(getWidth());
    int height = (int) Math.floor(getHeight());
    Window window = getScene() == null ? null : getScene().getWindow();
    if (wanted == null || window == null || width < 1 || height < 1) {
      return;
    }
    align();
    double scale = scaleOn(window);
    drawing.submit(() -> drawn(wanted, width, height, scale));
  }

  private double scaleOn(Window window) {
    return window.getOutputScaleX() * Magnification.of(this);
  }

  /// Magnified, the pane may begin between two pixels of the screen: the picture begins at one.
  private void align() {
    Window window = getScene() == null ? null : getScene().getWindow();
    if (window != null) {
      Transform place = getLocalToSceneTransform();
      double unit = Magnification.of(place);
      mosaic.setTranslateX(offset(place.getTx(), window.getOutputScaleX()) / unit);
      mosaic.setTranslateY(offset(place.getTy(), window.getOutputScaleY()) / unit);
    }
  }

  private static double offset(double place, double scale) {
    return Math.rint(place * scale) / scale - place;
  }

  /// Another place, or another magnification.
  private void follow(Transform before, Transform now) {
    align();
    if (Magnification.of(before) != Magnification.of(now)) {
      draw();
    }
  }

  /// Called by the drawing thread, between two hand-overs, when no other thread uses canvas and
  /// tiles.
  private Drawn<F> drawn(F wanted, int across, int down, double scale) {
    int width = (int) Math.ceil(across * scale);
    int height = (int) Math.ceil(down * scale);
    boolean fits = canvas.width() == width && canvas.height() == height && canvas.scale() == scale;
    Picture picture = fits ? canvas : new Picture(width, height, scale);
    List<Tile> laid = fits ? tiles : tiles(width, height, scale);
    picture.draw(wanted);
    return new Drawn<>(
        wanted,
        across,
        down,
        picture,
        laid,
        laid.stream().filter(tile -> !tile.shows(picture)).toList());
  }

  /// The tiles of a picture; those that lie where they lay stay.
  private List<Tile> tiles(int width, int height, double scale) {
    return Patch.covering(width, height, SIDE).stream()
        .map(patch ->
            tiles.stream()
                .filter(tile -> tile.isAt(patch, scale))
                .findFirst()
                .orElseGet(() -> new Tile(patch, scale)))
        .toList();
  }

  private void present(Drawn<F> drawn) {
    if (drawn.picture() != canvas) {
      canvas = drawn.picture();
      tiles = drawn.tiles();
      mosaic.getChildren().setAll(tiles);
    }
    drawn.changed().forEach(tile -> tile.show(canvas));
    seenWidth = drawn.width();
    seenHeight = drawn.height();
    stretch();
    getStyleClass().remove(BLANK);
    shown.set(drawn.figure());
    sighted.see(drawn.figure(), drawn.width(), drawn.height());
  }

  /// Tells of every picture when it is seen, also of one that differs in its size alone.
  public void whenSeen(Sighted<F> told) {
    sighted = told;
  }

  /// The figure that is seen; it may be that of a moment ago. Null before there is one.
  public ReadOnlyObjectProperty<@Nullable F> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  @Override
  protected void layoutChildren() {
    stretch();
    draw();
  }
}
