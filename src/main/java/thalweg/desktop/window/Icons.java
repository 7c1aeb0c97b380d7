package thalweg.desktop.window;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.stage.Stage;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.widget.PictureImage;
import thalweg.figure.icon.ProgramIcon;
import thalweg.figure.raster.Picture;

/// The window's icon, drawn by the program itself in every size that desktops ask for.
public final class Icons {
  private Icons() {}

  /// Draws the icon and gives it to a window as soon as it is drawn.
  ///
  /// @param background draws
  public static void give(Stage stage, Executor background, FrameClock clock) {
    background.execute(() -> {
      List<Picture> drawn = Drawn.ICONS;
      clock.deliver(() -> stage.getIcons().setAll(drawn.stream().map(PictureImage::of).toList()));
    });
  }

  /// Drawn once, when they are first asked for: a second window has the same.
  private static final class Drawn {
    static final List<Picture> ICONS = ProgramIcon.SIZES.stream().map(ProgramIcon::of).toList();
  }
}
