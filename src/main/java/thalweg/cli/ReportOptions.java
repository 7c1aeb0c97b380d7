package thalweg.cli;

import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import thalweg.exchange.ByteContent;
import thalweg.figure.raster.Picture;

/// The options that say where the numbers and the picture of a command's result go; what each
/// command's own are is said in the bundle under its name.
final class ReportOptions {
  @Option(names = "--csv", paramLabel = "FILE|-", descriptionKey = "csv")
  private @Nullable String csv;

  @Option(names = "--png", paramLabel = "FILE", descriptionKey = "png")
  private @Nullable String png;

  /// What is to be written, checked before anything is done.
  ///
  /// @throws WrongUsage if the options contradict each other
  /// @throws IOException if a file cannot be written there
  <R> Outputs<R> outputs(Function<R, ByteContent> numbers, Function<R, Picture> picture)
      throws IOException {
    Outputs<R> outputs = new Outputs<>("output.png.csv");
    outputs.add("--csv", csv, numbers);
    outputs.addPicture(png, picture);
    outputs.check();
    return outputs;
  }
}
