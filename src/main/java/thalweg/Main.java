package thalweg;

import java.util.stream.Stream;
import thalweg.cli.CommandLineInterface;
import thalweg.cli.ProgressLine;
import thalweg.cli.StandardOutput;
import thalweg.desktop.ThalwegApp;

/// Starts Thalweg: without arguments the desktop, with arguments the command line.
///
/// It is no JavaFX application itself: the launcher would start the toolkit before `main`, and the
/// choice of the graphics pipeline would come too late.
public final class Main {
  private Main() {}

  /// Runs the program.
  ///
  /// @param args the command line; empty for the desktop; `--demo=FILE` plays the default scene
  ///   once and leaves a picture of the window
  public static void main(String[] args) {
    // Pictures are drawn into arrays; no window of AWT's is ever opened.
    System.setProperty("java.awt.headless", "true");
    SilentAtTheEnd.install();
    boolean desktop = Stream.of(args).allMatch(argument -> argument.startsWith("--demo="));
    if (desktop) {
      ThalwegApp.open(args);
    } else {
      System.exit(
          CommandLineInterface.run(
              args, StandardOutput.ofProcess(), System.err, ProgressLine.isWatched()));
    }
  }
}
