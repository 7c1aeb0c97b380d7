package thalweg.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import thalweg.exchange.ByteContent;
import thalweg.exchange.FileTransaction;
import thalweg.exchange.PicturePng;
import thalweg.figure.raster.Picture;
import thalweg.text.OneLine;

/// What a command is asked to write, and where it goes: files, or standard output for `-`.
///
/// @param <R> the result that all is written from
final class Outputs<R> {
  /// Pixels of a picture to one of its layout's, as sharp as print needs.
  static final double PRINT = 2;

  private static final String STANDARD_OUTPUT = "-";

  /// What else a shell calls it: a file there would be replaced and all else lost that goes to it.
  private static final Set<String> ITS_FILES =
      Set.of("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1");

  private static final String PICTURE = "--png";

  private final List<Output<R>> all = new ArrayList<>();
  private final String pictureRefusal;

  private record Output<R>(String option, String target, Function<R, ByteContent> content) {
    boolean toStandardOutput() {
      return target.equals(STANDARD_OUTPUT) || ITS_FILES.contains(target);
    }

    Path path() {
      return Path.of(target);
    }
  }

  /// Nothing to write yet.
  ///
  /// @param pictureRefusal the key of what to say to a picture on standard output
  Outputs(String pictureRefusal) {
    this.pictureRefusal = pictureRefusal;
  }

  /// Writes something else, if its option is given.
  ///
  /// @param target a file, or `-`; null where the option is not given
  void add(String option, @Nullable String target, Function<R, ByteContent> content) {
    if (target != null) {
      all.add(new Output<>(option, target, content));
    }
  }

  /// Writes a picture as PNG, if `--png` is given.
  ///
  /// @param target a file; null where the option is not given
  void addPicture(@Nullable String target, Function<R, Picture> picture) {
    add(PICTURE, target, picture.andThen(PicturePng::new));
  }

  /// Refuses targets that cannot be served, before anything is done.
  ///
  /// @throws WrongUsage if the options contradict each other
  /// @throws IOException if a file cannot be written there
  void check() throws IOException {
    if (all.stream().anyMatch(each -> each.option.equals(PICTURE) && each.toStandardOutput())) {
      throw WrongUsage.of(pictureRefusal);
    }
    if (all.stream().filter(Output::toStandardOutput).count() > 1) {
      throw WrongUsage.of("output.twice", STANDARD_OUTPUT);
    }
    List<Path> seen = new ArrayList<>();
    for (Output<R> output : all) {
      if (!output.toStandardOutput()) {
        Path place = place(output);
        if (seen.contains(place)) {
          throw WrongUsage.of("output.twice", output.target());
        }
        seen.add(place);
      }
    }
    for (Output<R> output : all) {
      if (output.option.equals(PICTURE) && !isNamedPicture(output.target)) {
        throw WrongUsage.of("output.png.ending", OneLine.quoted(output.target));
      }
    }
    for (Output<R> output : all) {
      if (!output.toStandardOutput()) {
        FileTransaction.check(output.path());
      }
    }
  }

  /// Under another name, as that of a JPEG, other programs would refuse it.
  private static boolean isNamedPicture(String target) {
    return target.toLowerCase(Locale.ROOT).endsWith(".png");
  }

  /// Where a file really lies, so that two names of one file are recognized.
  private static Path place(Output<?> output) throws IOException {
    if (output.target().isEmpty() || output.target().endsWith("/")) {
      throw WrongUsage.of("output.nameless", output.option(), OneLine.quoted(output.target()));
    }
    try {
      return FileTransaction.place(output.path());
    } catch (InvalidPathException failure) {
      throw WrongUsage.of("output.path", output.option(), failure.getReason());
    }
  }

  /// Writes all; the files are complete before the first is moved into place.
  ///
  /// @param table for a person to read, goes to standard output, or to standard error where a
  ///   result took that
  void deliver(R result, String table, Streams streams) throws IOException {
    deliverFiles(result);
    for (Output<R> output : all) {
      if (output.toStandardOutput()) {
        streams.write(output.content().apply(result));
      }
    }
    if (all.stream().anyMatch(Output::toStandardOutput)) {
      streams.err().print(table);
    } else {
      streams.print(table);
    }
  }

  /// Writes what goes to files; they are complete before the first is moved into place.
  void deliverFiles(R result) throws IOException {
    try (FileTransaction delivery = new FileTransaction()) {
      for (Output<R> output : all) {
        if (!output.toStandardOutput()) {
          delivery.add(output.path(), output.content().apply(result));
        }
      }
      delivery.deliver();
    }
  }
}
