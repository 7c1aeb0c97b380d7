package thalweg.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a drag cost.
///
/// @param machine what it ran on
/// @param drags one a view
/// @param yardstick a bare turning mesh on the same machine in the same minute
record DragReport(String machine, List<Drag> drags, Pace yardstick) {

  /// One drag of the start over a view.
  ///
  /// @param view where
  /// @param fxThreadWait how long others waited for the FX thread
  /// @param fxThreadWork how long the FX thread worked at a stretch
  /// @param pace of the frames
  /// @param pointerToRuns from the pointer's move to the frame with the runs that start there
  record Drag(
      String view,
      Distribution fxThreadWait,
      Distribution fxThreadWork,
      Pace pace,
      Distribution pointerToRuns) {}

  void print(PrintStream out) {
    out.println(machine);
    out.printf("%n%-34s %s%n", "", Distribution.heading());
    for (Drag drag : drags) {
      out.printf("%-34s %s%n", drag.view + ": wait for the FX thread", drag.fxThreadWait);
      out.printf("%-34s %s%n", drag.view + ": work of the FX thread", drag.fxThreadWork);
      out.printf("%-34s %s%n", drag.view + ": pointer to runs", drag.pointerToRuns);
    }
    out.println();
    for (Drag drag : drags) {
      out.printf("%-34s %s%n", drag.view, drag.pace);
    }
    out.printf("%-34s %s%n", "bare turning mesh", yardstick);
  }

  void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValue(file.toFile(), this);
  }
}
