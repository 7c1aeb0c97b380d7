package thalweg.landscape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The landscapes that come with the program, one JSON file each under `assets/landscapes/`, and
/// those that a user keeps.
public final class Catalogue {
  private final List<Landscape> landscapes;

  /// Read once, by the first caller.
  private static final class Program {
    private static final Catalogue READ = ofProgram();

    private Program() {}
  }

  private Catalogue(List<Landscape> landscapes) {
    this.landscapes = landscapes;
  }

  /// Those that come with the program, whether the program runs from a folder or from a jar.
  public static Catalogue load() {
    return Program.READ;
  }

  private static Catalogue ofProgram() {
    try {
      return read(Catalogue.class.getResource("/landscapes").toURI());
    } catch (URISyntaxException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /// Reads a folder, on disk or inside a jar.
  static Catalogue read(URI folder) {
    try {
      if (folder.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
          return read(jar.getPath("/landscapes"));
        }
      }
      return read(Path.of(folder));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static Catalogue read(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new Catalogue(
          sorted(
              files
                  .filter(file -> file.toString().endsWith(".json"))
                  .map(Catalogue::readOne)
                  .toList()));
    }
  }

  private static List<Landscape> sorted(List<Entry> entries) {
    Map<String, Integer> groups = new HashMap<>();
    entries.forEach(each -> groups.merge(each.group(), each.place(), Math::min));
    return entries.stream()
        .sorted(
            Comparator.<Entry>comparingInt(each -> groups.getOrDefault(each.group(), 0))
                .thenComparing(Entry::group)
                .thenComparingInt(Entry::place)
                .thenComparing(each -> each.landscape().name()))
        .map(Entry::landscape)
        .toList();
  }

  private record Entry(Landscape landscape, int place) {
    String group() {
      return landscape.group();
    }
  }

  private static Entry readOne(Path file) {
    try (InputStream json = Files.newInputStream(file)) {
      LandscapeFile read = LandscapeFile.read(json);
      return new Entry(read.landscape(), read.place());
    } catch (IOException | RuntimeException failure) {
      throw new IllegalArgumentException(file.getFileName() + ": " + failure.getMessage(), failure);
    }
  }

  /// These landscapes with others after them.
  public Catalogue with(List<Landscape> others) {
    return new Catalogue(Stream.concat(landscapes.stream(), others.stream()).toList());
  }

  /// All of them, group by group, from the simple to the hard.
  public List<Landscape> all() {
    return landscapes;
  }

  /// The one with that id.
  public Optional<Landscape> find(String id) {
    return landscapes.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
