package thalweg.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import thalweg.export.Content;
import thalweg.export.Delivery;
import thalweg.export.PicturePng;
import thalweg.export.RaceJson;
import thalweg.export.TrajectoryCsv;
import thalweg.figure.RaceSheet;
import thalweg.figure.Theme;
import thalweg.race.Frame;

/// The options that say where the results of a race go.
final class OutputOptions {
  private static final String STANDARD_OUTPUT = "-";

  /// Pixels of a picture to one of its layout's, as sharp as print needs.
  private static final double PRINT = 2;

  @Option(names = "--every", paramLabel = "K", defaultValue = "1", descriptionKey = "every")
  private String every = "1";

  @Option(names = "--csv", paramLabel = "FILE|-", descriptionKey = "csv")
  private @Nullable String csv;

  @Option(names = "--json", paramLabel = "FILE|-", descriptionKey = "json")
  private @Nullable String json;

  @Option(names = "--png", paramLabel = "FILE", descriptionKey = "png")
  private @Nullable String png;

  /// One result and where it goes.
  private record Output(String option, String target, Function<Frame, Content> content) {
    boolean toStandardOutput() {
      return target.equals(STANDARD_OUTPUT);
    }

    Path path() {
      return Path.of(target);
    }
  }

  private List<Output> outputs() {
    int k = Arguments.wholeNumber("--every", every, 1, Integer.MAX_VALUE);
    List<Output> outputs = new ArrayList<>();
    if (csv != null) {
      outputs.add(new Output("--csv", csv, frame -> new TrajectoryCsv(frame, k)));
    }
    if (json != null) {
      outputs.add(new Output("--json", json, frame -> new RaceJson(frame, k)));
    }
    if (png != null) {
      outputs.add(
          new Output(
              "--png",
              png,
              frame -> new PicturePng(new RaceSheet(frame, Theme.LIGHT).picture(PRINT))));
    }
    return outputs;
  }

  /// Refuses targets that cannot be served, before anything is done.
  ///
  /// @throws WrongUsage if the options contradict each other
  /// @throws IOException if a file cannot be written there
  void check() throws IOException {
    List<Output> outputs = outputs();
    if (STANDARD_OUTPUT.equals(png)) {
      throw WrongUsage.of("output.png");
    }
    if (outputs.stream().filter(Output::toStandardOutput).count() > 1) {
      throw WrongUsage.of("output.twice", "-");
    }
    List<Path> seen = new ArrayList<>();
    for (Output output : outputs) {
      if (!output.toStandardOutput()) {
        Path place = place(output);
        if (seen.contains(place)) {
          throw WrongUsage.of("output.twice", output.target());
        }
        seen.add(place);
      }
    }
    for (Output output : outputs) {
      if (!output.toStandardOutput()) {
        Delivery.check(output.path());
      }
    }
  }

  /// Where a file really lies, so that two names of one file are recognized.
  private static Path place(Output output) throws IOException {
    try {
      Path path = output.path().toAbsolutePath().normalize();
      Path folder = path.getParent();
      if (Files.isRegularFile(path)) {
        return path.toRealPath();
      }
      return folder == null || !Files.isDirectory(folder)
          ? path
          : folder.toRealPath().resolve(path.getFileName());
    } catch (InvalidPathException failure) {
      throw WrongUsage.of("output.path", output.option(), failure.getReason());
    }
  }

  /// Whether a result goes to standard output.
  boolean takesStandardOutput() {
    return STANDARD_OUTPUT.equals(csv) || STANDARD_OUTPUT.equals(json);
  }

  /// Writes all results; the files are complete before the first is moved into place.
  void deliver(Frame frame, Streams streams) throws IOException {
    List<Output> outputs = outputs();
    try (Delivery delivery = new Delivery()) {
      for (Output output : outputs) {
        if (!output.toStandardOutput()) {
          delivery.add(output.path(), output.content().apply(frame));
        }
      }
      delivery.deliver();
    }
    for (Output output : outputs) {
      if (output.toStandardOutput()) {
        streams.write(output.content().apply(frame));
      }
    }
  }
}
