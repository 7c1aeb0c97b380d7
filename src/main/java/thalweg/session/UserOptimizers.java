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
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thalweg.exchange.FileTransaction;
import thalweg.optimizer.KnownOptimizers;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.typed.TypedRule;
import thalweg.text.OneLine;
import thalweg.text.Text;
import tools.jackson.core.JacksonException;

/// The optimizers that a user typed and keeps: one JSON file each, named as the optimizer is, in a
/// folder of the user's. Each is written beside its place and moved there.
///
/// @param folder where they lie; made when the first is kept
public record UserOptimizers(Path folder) {
  private static final Logger LOG = LoggerFactory.getLogger(UserOptimizers.class);
  private static final Text TEXT = Text.of("session");
  private static final String ENDING = ".json";

  /// Ten times what the longest rule takes.
  private static final int MOST_BYTES = 50_000;

  /// More than a list of them can be looked through.
  private static final int MOST = 200;

  /// Those of the user who runs the program.
  public static UserOptimizers ofUser() {
    return new UserOptimizers(UserFolder.find().resolve("optimizers"));
  }

  /// Those of the program, and these by name. A file that holds no optimizer, or one whose name is
  /// taken, is passed over, and the log says why.
  public KnownOptimizers beside(KnownOptimizers program) {
    KnownOptimizers all = program;
    for (Path file : files()) {
      try {
        all = all.with(read(file, all));
      } catch (IOException | RuntimeException failure) {
        LOG.warn("{} holds no optimizer: {}", file, reason(failure));
      }
    }
    return all;
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> listed = Files.list(folder)) {
      List<Path> files =
          listed
              .filter(file -> file.getFileName().toString().endsWith(ENDING))
              // A pipe would have the program wait for whoever writes to it.
              .filter(Files::isRegularFile)
              .sorted(Comparator.comparing(UserOptimizers::id, String.CASE_INSENSITIVE_ORDER))
              .toList();
      files.stream()
          .skip(MOST)
          .forEach(file -> LOG.warn("{}", TEXT.get("optimizer.many", file, MOST)));
      return files.stream().limit(MOST).toList();
    } catch (IOException | UncheckedIOException failure) {
      LOG.warn("The folder {} cannot be read: {}", folder, failure.getMessage());
      return List.of();
    }
  }

  private static String id(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }

  /// @param others those that are known already: where one has its place it has another one
  private static OptimizerType read(Path file, KnownOptimizers others) throws IOException {
    String id = id(file);
    Optional<OptimizerType> taken = others.taking(id);
    if (taken.isPresent()) {
      throw new IOException(TEXT.get("optimizer.taken", id, taken.get().name()));
    }
    OptimizerFile said = OptimizerFile.read(bytes(file));
    int free = others.freePlace();
    TypedRule rule = said.rule(id, free);
    boolean shared =
        others.typed().stream().anyMatch(other -> other.form().place() == rule.place());
    return (shared ? rule.at(free) : rule).type();
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream json = Files.newInputStream(file)) {
      byte[] bytes = json.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new IOException(TEXT.get("kept.large", MOST_BYTES));
      }
      return bytes;
    }
  }

  private static String reason(Exception failure) {
    String message =
        failure instanceof JacksonException json ? json.getOriginalMessage() : failure.getMessage();
    return OneLine.shortened(String.valueOf(message));
  }

  /// Keeps one.
  ///
  /// @param before what was kept under its name as far as the caller knows
  /// @throws IOException if it cannot be written, or another one has its name meanwhile; its
  ///   message is for the user
  public void keep(OptimizerType type, Optional<OptimizerType> before) throws IOException {
    byte[] bytes = OptimizerFile.of(type).json().getBytes(StandardCharsets.UTF_8);
    for (Path there : files()) {
      boolean own = holds(there, type) || before.filter(each -> holds(there, each)).isPresent();
      if (id(there).equalsIgnoreCase(type.id()) && !own) {
        throw new IOException(TEXT.get("optimizer.other", type.name(), there));
      }
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException failure) {
      throw new IOException(
          TEXT.get("kept.folder", folder, String.valueOf(failure.getMessage())), failure);
    }
    FileTransaction.write(file(type), stream -> stream.write(bytes));
  }

  /// Keeps one no longer, unless another one has its name meanwhile.
  ///
  /// @throws IOException if its file cannot be removed; its message is for the user
  public void forget(OptimizerType type) throws IOException {
    Path file = file(type);
    if (!holds(file, type)) {
      return;
    }
    try {
      Files.deleteIfExists(file);
    } catch (IOException failure) {
      throw new IOException(
          TEXT.get("kept.stays", file, String.valueOf(failure.getMessage())), failure);
    }
  }

  private Path file(OptimizerType type) {
    return folder.resolve(type.id() + ENDING);
  }

  /// Whether a file is that of a type, whatever its place.
  private static boolean holds(Path file, OptimizerType type) {
    if (!Files.isRegularFile(file) || !id(file).equals(type.id())) {
      return false;
    }
    try {
      TypedRule rule = OptimizerFile.read(bytes(file)).rule(type.id(), 0);
      return type.form().typed().filter(rule.text()::equals).isPresent();
    } catch (IOException | RuntimeException foreign) {
      return false;
    }
  }
}
