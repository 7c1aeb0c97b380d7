package thalweg.desktop;

import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.geometry.Dimension2D;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import thalweg.session.Preferences;
import thalweg.session.PreferencesFile;

/// The program, open in the one first window that JavaFX has for all tests of a Java machine.
///
/// @param robot moves the pointer and types
record OpenProgram(ThalwegApp app, Stage stage, Robot robot) implements AutoCloseable {
  /// No larger than most tests need, as every pixel is painted by the processor.
  static final Dimension2D SMALL = new Dimension2D(1120, 740);

  /// For tests that look closely.
  static final Dimension2D WIDE = new Dimension2D(1440, 900);

  static {
    // Whoever runs a benchmark has preferences, which are nobody else's.
    if (System.getProperty("thalweg.folder") == null) {
      System.setProperty("thalweg.folder", "target/user");
    }
  }

  /// Opens a program as it was left.
  static OpenProgram of(Supplier<Application> program, Preferences left, Dimension2D size) {
    PreferencesFile.ofUser().write(left);
    return ofNext(program, size);
  }

  /// Opens a program as the one before left it.
  static OpenProgram ofNext(Supplier<Application> program, Dimension2D size) {
    Display.require();
    try {
      Stage stage = FxToolkit.registerPrimaryStage();
      FxWait.run(() -> place(stage, size));
      Robot robot = FxWait.ask(Robot::new);
      return new OpenProgram((ThalwegApp) FxToolkit.setupApplication(program), stage, robot);
    } catch (TimeoutException late) {
      throw new AssertionError("the window did not open", late);
    }
  }

  /// Puts the window where tests expect it: it keeps the size that the last one gave it.
  static void place(Stage stage, Dimension2D size) {
    stage.setFullScreen(false);
    stage.setWidth(size.getWidth());
    stage.setHeight(size.getHeight());
    stage.centerOnScreen();
  }

  /// Gives the window another size, at the screen's corner.
  static void resize(Stage stage, double width, double height) {
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(width);
    stage.setHeight(height);
  }

  @Override
  public void close() {
    try {
      FxToolkit.cleanupApplication(app);
    } catch (TimeoutException late) {
      throw new AssertionError("the window did not close", late);
    }
  }
}
