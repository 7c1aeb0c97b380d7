package thalweg.desktop;

import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import thalweg.session.Preferences;
import thalweg.session.PreferencesFile;

/// The program, open in the one first window that JavaFX has for all tests of a Java machine.
///
/// @param robot moves the pointer and types
record OpenProgram(ThalwegApp app, Stage stage, Robot robot) implements AutoCloseable {
  static {
    // Whoever runs a benchmark has preferences, which are nobody else's.
    if (System.getProperty("thalweg.folder") == null) {
      System.setProperty("thalweg.folder", "target/user");
    }
  }

  /// Opens a program as it was left.
  static OpenProgram of(Supplier<Application> program, Preferences left) {
    PreferencesFile.ofUser().write(left);
    return ofNext(program);
  }

  /// Opens a program as the one before left it.
  static OpenProgram ofNext(Supplier<Application> program) {
    Display.require();
    try {
      Stage stage = FxToolkit.registerPrimaryStage();
      FxWait.run(() -> place(stage));
      Robot robot = FxWait.ask(Robot::new);
      return new OpenProgram((ThalwegApp) FxToolkit.setupApplication(program), stage, robot);
    } catch (TimeoutException late) {
      throw new AssertionError("the window did not open", late);
    }
  }

  /// Puts the window where tests expect it: it keeps the size that the last one gave it. No larger
  /// than most of them need, as every pixel is painted by the processor.
  static void place(Stage stage) {
    stage.setFullScreen(false);
    resize(stage, 1120, 740);
  }

  static void resize(Stage stage, double width, double height) {
    stage.setWidth(width);
    stage.setHeight(height);
    stage.centerOnScreen();
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
