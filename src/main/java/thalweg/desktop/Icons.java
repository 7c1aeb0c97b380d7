package thalweg.desktop;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.stage.Stage;
import thalweg.desktop.picture.PictureImage;
import thalweg.figure.Picture;
import thalweg.figure.ProgramIcon;

/// The window's icon, drawn by the program itself in every size that desktops ask for.
final class Icons {
  private Icons() {}

  /// @param background draws
  static void give(Stage stage, Executor background, FrameClock clock) {
    background.execute(() -> {
      List<Picture> drawn = ProgramIcon.SIZES.stream().map(ProgramIcon::of).toList();
      clock.deliver(() -> stage.getIcons().setAll(drawn.stream().map(PictureImage::of).toList()));
    });
  }
}
