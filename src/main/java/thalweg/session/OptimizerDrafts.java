package thalweg.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thalweg.exchange.FileTransaction;
import thalweg.text.OneLine;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The file of the optimizers that a user began to write and left unfinished. It is replaced whole
/// or not at all; one that holds anything else is set aside.
///
/// @param path where it lies; it need not exist
public record OptimizerDrafts(Path path) {
  private static final Logger LOG = LoggerFactory.getLogger(OptimizerDrafts.class);
  private static final String NAME = "optimizer-drafts.json";
  private static final String FORMAT = "thalweg-optimizer-drafts";
  private static final int VERSION = 1;

  /// What is longer was written by no window.
  private static final long MOST_BYTES = 4 << 20;

  /// More than are kept.
  private static final int MOST = 200;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private record Content(
      @Nullable String format, int version, @Nullable List<OptimizerDraft> drafts) {
    List<OptimizerDraft> checked() throws IOException {
      if (!FORMAT.equals(format) || version != VERSION) {
        throw new IOException("its format is another one");
      }
      if (drafts == null || drafts.size() > MOST || drafts.stream().anyMatch(Objects::isNull)) {
        throw new IOException("it has no drafts, or more than " + MOST);
      }
      return List.copyOf(drafts);
    }
  }

  /// That of the user whose optimizers are kept in a folder: it lies beside that.
  public static OptimizerDrafts beside(UserOptimizers kept) {
    return new OptimizerDrafts(kept.folder().toAbsolutePath().resolveSibling(NAME));
  }

  /// What is unfinished; nothing where the file says nothing that can be understood, of which the
  /// log tells.
  public List<OptimizerDraft> read() {
    if (!Files.exists(path)) {
      return List.of();
    }
    try {
      return understood();
    } catch (IOException | RuntimeException failure) {
      LOG.warn("{} holds no drafts of optimizers: {}", path, reason(failure));
      return List.of();
    }
  }

  private List<OptimizerDraft> understood() throws IOException {
    if (!Files.isRegularFile(path) || Files.size(path) > MOST_BYTES) {
      throw new IOException("it is no short file");
    }
    Content content = MAPPER.readValue(Files.readAllBytes(path), Content.class);
    if (content == null) {
      throw new IOException("it says nothing");
    }
    return content.checked();
  }

  private static String reason(Exception failure) {
    String message =
        failure instanceof JacksonException json ? json.getOriginalMessage() : failure.getMessage();
    return OneLine.shortened(String.valueOf(message));
  }

  /// Keeps what is unfinished now; where nothing is, there is no file. A failure is told to the
  /// log.
  public void write(List<OptimizerDraft> drafts) {
    try {
      setAsideWhatIsForeign();
      if (drafts.isEmpty()) {
        Files.deleteIfExists(path);
        return;
      }
      Content content = new Content(FORMAT, VERSION, drafts.stream().limit(MOST).toList());
      byte[] json = (MAPPER.writeValueAsString(content) + "\n").getBytes(StandardCharsets.UTF_8);
      Files.createDirectories(path.toAbsolutePath().getParent());
      FileTransaction.write(path, stream -> stream.write(json));
    } catch (IOException failure) {
      LOG.warn("{} cannot be written: {}", path, failure.getMessage());
    }
  }

  /// Keeps what one window has left unfinished now, beside what others have. Of theirs nothing is
  /// lost, even where they write of the same optimizer; what was written last comes first.
  ///
  /// @param before what this window last read of the file, or kept in it
  /// @param now what it has unfinished now
  public void replace(List<OptimizerDraft> before, List<OptimizerDraft> now) {
    List<OptimizerDraft> all = new ArrayList<>(read());
    before.stream().filter(each -> !now.contains(each)).forEach(all::remove);
    List<OptimizerDraft> changed = now.stream().filter(each -> !before.contains(each)).toList();
    all.removeAll(changed);
    all.addAll(0, changed);
    write(all);
  }

  private void setAsideWhatIsForeign() throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    try {
      understood();
    } catch (IOException | RuntimeException foreign) {
      Path aside = ForeignFile.setAside(path);
      LOG.warn("{} held no drafts of this program and is now {}", path, aside);
    }
  }
}
