package thalweg.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// How an answer is printed.
final class ListOptions {
  @Option(names = "--json", descriptionKey = "list.json")
  private boolean json;

  /// Whether `--json` is given.
  boolean isForPrograms() {
    return json;
  }

  /// Prints an answer for a person, or for a program where `--json` is given.
  void print(Streams streams, String words, Object list) throws IOException {
    print(streams, () -> words, () -> list);
  }

  /// Prints an answer of which only the half that is wanted is made.
  void print(Streams streams, Supplier<String> words, Supplier<Object> list) throws IOException {
    if (json) {
      String text =
          JsonMapper.builder()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .build()
              .writeValueAsString(list.get());
      streams.write(stream -> stream.write((text + "\n").getBytes(StandardCharsets.UTF_8)));
    } else {
      streams.print(words.get());
    }
  }
}
