package thalweg.bench;

import java.awt.AWTException;
import java.awt.Robot;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/// Moves the pointer of the screen from a process of its own, as a hand does: JavaFX moves it only
/// from the FX thread, which is just what is measured.
final class PointerProcess {
  private PointerProcess() {}

  /// Moves the pointer to each pixel that is read, a line with two numbers each, once it has said
  /// that it is ready.
  public static void main(String[] args) throws AWTException, IOException {
    Robot robot = new Robot();
    System.out.println("ready");
    BufferedReader pixels =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    for (String line = pixels.readLine(); line != null; line = pixels.readLine()) {
      String[] pixel = line.split(" ", 2);
      robot.mouseMove(Integer.parseInt(pixel[0]), Integer.parseInt(pixel[1]));
    }
  }
}
