package thalweg.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Files that are delivered in tests, and what is in a folder afterwards.
final class Delivered {
  static final ByteContent NEW = text("new");

  private Delivered() {}

  static ByteContent text(String text) {
    return stream -> stream.write(text.getBytes(StandardCharsets.UTF_8));
  }

  static void deliver(Path target, ByteContent content) throws IOException {
    try (FileTransaction delivery = new FileTransaction()) {
      delivery.add(target, content);
      delivery.deliver();
    }
  }

  /// The names of what is in a folder, sorted.
  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
