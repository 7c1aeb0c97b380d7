package thalweg.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// How the window kept up with each scene.
///
/// @param machine what it ran on
/// @param rows one a scene
/// @param bare the same mesh turning in a bare scene of the surface's size, in the same minute
/// @param bareInWindow the same in a bare window of the program's size, all of which JavaFX
///   presents with each frame
record FramesReport(String machine, List<Row> rows, FrameRate bare, FrameRate bareInWindow) {
  private static final String HEADING = "%-34s %8s %8s %10s %10s %9s %9s %9s %10s %11s";
  private static final Path TARGET = Benchmarks.FOLDER.resolve("frames.json");

  /// One scene.
  ///
  /// @param scene what happened
  /// @param pace of the frames
  /// @param intervals between frames
  /// @param fxThreadWait how long others waited for the FX thread, while it waits for the picture
  ///   before to be rendered included
  /// @param fxThreadWork how long the FX thread worked at a stretch
  /// @param pointerToPicture from the pointer's move to the frame with the runs that follow from it
  /// @param framesBehind how many frames the runs are behind the start that they begin at; 0 where
  ///   they are seen in the very frame in which it has come there
  record Row(
      String scene,
      FrameRate pace,
      Distribution intervals,
      Distribution fxThreadWait,
      Distribution fxThreadWork,
      Distribution pointerToPicture,
      Distribution framesBehind) {

    static Row ofRest(FrameWatch frames) {
      Distribution none = Distribution.ofNanos(List.of());
      return new Row("idle", frames.pace(), frames.intervals(), none, none, none, none);
    }
  }

  void print(PrintStream out) {
    out.println(machine);
    out.printf(
        ("%n" + HEADING + "%n" + HEADING + "%n"),
        "",
        "frames/s",
        "CPU ms/",
        "% of a",
        "interval",
        "FX work",
        "FX work",
        "FX wait",
        "pointer to",
        "runs behind",
        "",
        "",
        "frame",
        "core",
        "99 % ms",
        "99 % ms",
        "most ms",
        "99 % ms",
        "runs 95 %",
        "start 95 %");
    for (Row row : rows) {
      print(out, row.scene, row.pace);
      out.printf(
          " %10s %9s %9s %9s %10s %11s%n",
          number(row.intervals.p99()),
          number(row.fxThreadWork.p99()),
          number(row.fxThreadWork.longest()),
          number(row.fxThreadWait.p99()),
          number(row.pointerToPicture.p95()),
          number(row.framesBehind.p95()));
    }
    print(out, "a bare scene with the same mesh", bare);
    out.println();
    print(out, "the same in as large a window", bareInWindow);
    out.println();
  }

  private static void print(PrintStream out, String scene, FrameRate pace) {
    out.printf(
        "%-34s %8.1f %8s %10.1f",
        scene,
        pace.framesASecond(),
        pace.framesASecond() > 0 ? number(pace.processorMillisAFrame()) : "-",
        pace.processorPercent());
  }

  private static String number(double millis) {
    return Double.isNaN(millis) ? "-" : String.format("%.1f", millis);
  }

  void write() throws IOException {
    Files.createDirectories(TARGET.getParent());
    JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValue(TARGET.toFile(), this);
  }
}
