package thalweg.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thalweg.exchange.FileTransaction;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The file in which the preferences of a user lie. It is replaced whole or not at all, and a file
/// that holds none is set aside, never written over.
///
/// @param path where it lies; it need not exist
public record PreferencesFile(Path path) {
  private static final Logger LOG = LoggerFactory.getLogger(PreferencesFile.class);
  private static final String NAME = "preferences";
  private static final String ENDING = ".json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  /// That of the user who runs the program.
  public static PreferencesFile ofUser() {
    return new PreferencesFile(UserFolder.find().resolve(NAME + ENDING));
  }

  /// What it says; the first preferences where there is no file, or none that can be understood, of
  /// which the log tells.
  public Preferences read() {
    if (!Files.exists(path)) {
      return Preferences.FIRST;
    }
    try {
      return understood();
    } catch (IOException | RuntimeException failure) {
      LOG.warn("{} holds no preferences: {}", path, reason(failure));
      return Preferences.FIRST;
    }
  }

  private static String reason(Exception failure) {
    return failure instanceof JacksonException json
        ? json.getOriginalMessage()
        : String.valueOf(failure.getMessage());
  }

  private Preferences understood() throws IOException {
    return Objects.requireNonNull(
        MAPPER.readValue(Files.readAllBytes(path), Preferences.class), "it is empty");
  }

  /// Writes it anew. A failure is told to the log: nothing else depends on preferences.
  public void write(Preferences preferences) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      setAsideWhatIsForeign();
      byte[] json =
          (MAPPER.writeValueAsString(preferences) + "\n").getBytes(StandardCharsets.UTF_8);
      try (FileTransaction delivery = new FileTransaction()) {
        delivery.add(path, stream -> stream.write(json));
        delivery.deliver();
      }
    } catch (IOException failure) {
      LOG.warn("{} cannot be written: {}", path, failure.getMessage());
    }
  }

  private void setAsideWhatIsForeign() throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    try {
      understood();
    } catch (JacksonException | IllegalArgumentException | NullPointerException foreign) {
      Path aside = free();
      Files.move(path, aside, StandardCopyOption.ATOMIC_MOVE);
      LOG.warn("{} held no preferences and is now {}", path, aside);
    }
  }

  private Path free() {
    Path free = path.resolveSibling(NAME + "-unreadable" + ENDING);
    for (int i = 2; Files.exists(free); i++) {
      free = path.resolveSibling(NAME + "-unreadable-" + i + ENDING);
    }
    return free;
  }
}
