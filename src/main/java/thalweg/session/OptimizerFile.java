package thalweg.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.typed.TypedRule;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The file of an optimizer that a user typed. Its name is the optimizer's.
///
/// @param format what kind of file this is
/// @param version of the format
/// @param place among all that the user keeps, from 0, which says what its runs look like; absent
///   for the first that is free
/// @param lines of the rule, in their order
@JsonInclude(JsonInclude.Include.NON_NULL)
record OptimizerFile(
    @Nullable String format, int version, @Nullable Integer place, @Nullable List<String> lines) {
  private static final String FORMAT = "thalweg-optimizer";
  private static final int VERSION = 1;
  private static final int MOST_PLACES = 100_000;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  /// Checks everything but the rule itself.
  ///
  /// @throws IllegalArgumentException if it is of another format or version, or its place is none
  OptimizerFile {
    if (!FORMAT.equals(format) || version != VERSION) {
      throw new IllegalArgumentException(
          "its format is " + format + " " + version + ", not " + FORMAT + " " + VERSION);
    }
    if (place != null && (place < 0 || place > MOST_PLACES)) {
      throw new IllegalArgumentException("its place " + place + " is outside 0 to " + MOST_PLACES);
    }
    // Jackson hands over null for what a file lacks, whatever the types say.
    if (lines == null || lines.stream().anyMatch(Objects::isNull)) {
      throw new IllegalArgumentException("it has no lines");
    }
    lines = List.copyOf(lines);
  }

  /// Reads the text of a file.
  ///
  /// @throws tools.jackson.core.JacksonException if it is no such file
  static OptimizerFile read(byte[] json) {
    OptimizerFile read = MAPPER.readValue(json, OptimizerFile.class);
    if (read == null) {
      throw new IllegalArgumentException("it has no lines");
    }
    return read;
  }

  /// The file of a type that was typed.
  ///
  /// @throws IllegalArgumentException if it is one of the program's
  static OptimizerFile of(OptimizerType type) {
    String text =
        type.form()
            .typed()
            .orElseThrow(() -> new IllegalArgumentException(type.id() + " was not typed"));
    return new OptimizerFile(FORMAT, VERSION, type.form().place(), List.of(text.split("; ", -1)));
  }

  /// The file's text.
  String json() {
    return MAPPER.writeValueAsString(this) + "\n";
  }

  /// The rule, under the name of the file.
  ///
  /// @param free the place that it has where the file says none
  /// @throws IllegalArgumentException if the name is no id, or the lines make no rule
  TypedRule rule(String id, int free) {
    return TypedRule.of(id, String.join("\n", Objects.requireNonNull(lines)))
        .at(place == null ? free : place);
  }
}
