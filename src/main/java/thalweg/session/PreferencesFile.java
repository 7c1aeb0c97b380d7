package thalweg.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thalweg.exchange.FileTransaction;
import tools.jackson.core.JacksonException;

/// The file in which the preferences of a user lie. It is replaced whole or not at all, and a file
/// that holds anything else is set aside, never written over.
///
/// @param path where it lies; it need not exist
public record PreferencesFile(Path path) {
  private static final Logger LOG = LoggerFactory.getLogger(PreferencesFile.class);
  private static final String NAME = "preferences";
  private static final String ENDING = ".json";

  /// What is longer was written by no window.
  private static final long MOST_BYTES = 1 << 20;

  /// That of the user who runs the program.
  public static PreferencesFile ofUser() {
    return new PreferencesFile(UserFolder.find().resolve(NAME + ENDING));
  }

  /// What it says; where it says nothing, or nothing that can be understood, what holds at first.
  /// The log tells of what is not understood.
  public Preferences read() {
    if (!Files.exists(path)) {
      return Preferences.FIRST;
    }
    try {
      PreferencesReading reading = understood();
      reading.passedOver().forEach(part -> LOG.warn("{} is passed over in {}", part, path));
      return reading.preferences();
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

  private PreferencesReading understood() throws IOException {
    if (!Files.isRegularFile(path) || Files.size(path) > MOST_BYTES) {
      throw new IOException("it is no short file");
    }
    return PreferencesReading.of(Files.readAllBytes(path));
  }

  /// Writes it anew. A failure is told to the log: nothing else depends on preferences.
  public void write(Preferences preferences) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      setAsideWhatIsForeign();
      byte[] json = PreferencesReading.json(preferences).getBytes(StandardCharsets.UTF_8);
      FileTransaction.write(path, stream -> stream.write(json));
    } catch (IOException failure) {
      LOG.warn("{} cannot be written: {}", path, failure.getMessage());
    }
  }

  /// Writes what a window has changed, beside what others have: of two windows neither takes back
  /// what the other did.
  ///
  /// @param before what this window last read or wrote
  /// @param now what holds in it
  public void replace(Preferences before, Preferences now) {
    write(now.over(before, Files.exists(path) ? read() : now));
  }

  private void setAsideWhatIsForeign() throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    if (!isUnderstood()) {
      Path aside = ForeignFile.setAside(path);
      LOG.warn("{} held more than preferences of this program and is now {}", path, aside);
    }
  }

  private boolean isUnderstood() throws IOException {
    try {
      return understood().passedOver().isEmpty();
    } catch (JacksonException | IllegalArgumentException foreign) {
      return false;
    }
  }
}
