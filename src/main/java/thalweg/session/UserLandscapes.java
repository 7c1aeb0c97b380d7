package thalweg.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thalweg.exchange.FileTransaction;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.landscape.LandscapeFile;
import thalweg.landscape.Point;
import thalweg.optimizer.method.Optimizers;
import thalweg.text.Folded;
import thalweg.text.OneLine;
import thalweg.text.Text;
import tools.jackson.core.JacksonException;

/// The landscapes that a user made and keeps: one JSON file each, spelled like those of the
/// catalogue, in a folder of the user's.
///
/// @param folder where they lie; made when the first is kept
public record UserLandscapes(Path folder) {
  private static final Logger LOG = LoggerFactory.getLogger(UserLandscapes.class);
  private static final Text TEXT = Text.of("session");
  private static final String ENDING = ".json";
  private static final int LONGEST_ID = 60;

  /// Hundreds of times what the longest of the catalogue takes.
  private static final long MOST_BYTES = 1_000_000;

  private static final String NAMELESS = "landscape";

  /// Those of the user who runs the program.
  public static UserLandscapes ofUser() {
    return new UserLandscapes(UserFolder.find().resolve("landscapes"));
  }

  /// All of them by name. A file that holds no landscape is passed over, and the log says why.
  public List<Landscape> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ENDING))
          // A pipe would have the program wait for whoever writes to it.
          .filter(Files::isRegularFile)
          .flatMap(file -> read(file).stream())
          .sorted(Comparator.comparing(Landscape::name, String.CASE_INSENSITIVE_ORDER))
          .toList();
    } catch (IOException | UncheckedIOException failure) {
      LOG.warn("The folder {} cannot be read: {}", folder, failure.getMessage());
      return List.of();
    }
  }

  /// A file's name is its landscape's id, whatever the file says.
  private static Optional<Landscape> read(Path file) {
    try (InputStream json = Files.newInputStream(file)) {
      if (Files.size(file) > MOST_BYTES) {
        throw new IOException(TEXT.get("kept.large", MOST_BYTES));
      }
      Landscape read = LandscapeFile.read(json).landscape();
      read.learningRates().forEach(UserLandscapes::check);
      String name = file.getFileName().toString();
      String id = name.substring(0, name.length() - ENDING.length());
      return Optional.of(read.named(id, read.name(), TEXT.get("kept.group"), read.start()));
    } catch (IOException | RuntimeException failure) {
      LOG.warn("{} holds no landscape: {}", file, reason(failure));
      return Optional.empty();
    }
  }

  /// @throws IllegalArgumentException if an optimizer cannot have that learning rate
  private static void check(String optimizer, double learningRate) {
    Optimizers.find(optimizer).ifPresent(type -> type.standard().withLearningRate(learningRate));
  }

  private static String reason(Exception failure) {
    String message =
        failure instanceof JacksonException json ? json.getOriginalMessage() : failure.getMessage();
    return OneLine.shortened(String.valueOf(message));
  }

  /// Those of the program and these.
  public Catalogue beside(Catalogue program) {
    return program.with(all().stream().filter(each -> program.find(each.id()).isEmpty()).toList());
  }

  /// Keeps a landscape under a name.
  ///
  /// @param name what a person reads; the id is made from it
  /// @param start where runs start on it
  /// @param isTaken which ids it cannot have
  /// @return the landscape as it is kept
  /// @throws IOException if it cannot be written; its message is for the user
  public Landscape keep(Landscape landscape, String name, Point start, Predicate<String> isTaken)
      throws IOException {
    return write(landscape, free(id(name), isTaken), name.strip(), start);
  }

  /// Keeps a landscape in the place of one that is kept already, under its name.
  ///
  /// @param start where runs start on it
  /// @return the landscape as it is kept
  /// @throws IOException if it cannot be written; its message is for the user
  public Landscape replace(Landscape old, Landscape landscape, Point start) throws IOException {
    return write(landscape, old.id(), old.name(), start);
  }

  private Landscape write(Landscape landscape, String id, String name, Point start)
      throws IOException {
    if (landscape.formula().isEmpty()) {
      throw new IOException(TEXT.get("kept.formula", landscape.objective().description()));
    }
    Landscape kept = landscape.named(id, name, TEXT.get("kept.group"), start);
    byte[] bytes = LandscapeFile.of(kept).json().getBytes(StandardCharsets.UTF_8);
    try {
      Files.createDirectories(folder);
    } catch (IOException failure) {
      throw new IOException(
          TEXT.get("kept.folder", folder, String.valueOf(failure.getMessage())), failure);
    }
    FileTransaction.write(file(id), stream -> stream.write(bytes));
    return kept;
  }

  /// Keeps a landscape no longer.
  ///
  /// @throws IOException if its file cannot be removed; its message is for the user
  public void forget(Landscape kept) throws IOException {
    try {
      Files.deleteIfExists(file(kept.id()));
    } catch (IOException failure) {
      throw new IOException(
          TEXT.get("kept.stays", file(kept.id()), String.valueOf(failure.getMessage())), failure);
    }
  }

  private Path file(String id) {
    return folder.resolve(id + ENDING);
  }

  private String free(String id, Predicate<String> isTaken) {
    String free = id;
    for (int i = 2; isTaken.test(free) || Files.exists(file(free)); i++) {
      free = id + "-" + i;
    }
    return free;
  }

  /// Lower case, words joined by hyphens, letters without their accents.
  private static String id(String name) {
    String plain = Folded.plain(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return plain.isEmpty() ? NAMELESS : plain.substring(0, Math.min(LONGEST_ID, plain.length()));
  }
}
