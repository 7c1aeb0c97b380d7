package thalweg.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// How long it takes from the start of the process to the first frame with which somebody can work,
/// against a bare JavaFX program that shows a mesh of the same size. Each program starts in a
/// process of its own, in turn, with an archive of its classes as `./run` keeps one.
final class StartBenchmark {
  private static final int TIMES = 7;
  private static final Path FOLDER = Benchmarks.FOLDER.resolve("start");

  private StartBenchmark() {}

  /// @param machine what it ran on
  /// @param program milliseconds of each start, in order
  /// @param bare milliseconds of each start of the bare program, in order
  /// @param ratio of the medians
  record Report(String machine, List<Long> program, List<Long> bare, double ratio) {
    void print(PrintStream out) {
      out.printf("%s%n%nmilliseconds to the first frame%n", machine);
      out.printf("%-24s median %5d of %s%n", "Thalweg", median(program), program);
      out.printf("%-24s median %5d of %s%n", "bare JavaFX with a mesh", median(bare), bare);
      out.printf("ratio %.2f%n", ratio);
    }
  }

  static void run() throws IOException {
    System.out.println("Starting each program eight times takes a minute.");
    Files.createDirectories(FOLDER);
    // The JVM replaces no archive of another class path.
    Files.deleteIfExists(archive("program"));
    Files.deleteIfExists(archive("bare"));
    String classPath = classPath();
    start("program", classPath);
    start("bare", classPath);
    List<Long> program = new ArrayList<>();
    List<Long> bare = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      program.add(start("program", classPath));
      bare.add(start("bare", classPath));
    }
    double ratio = Math.rint(100.0 * median(program) / median(bare)) / 100;
    Report report = new Report(Machine.words(), program, bare, ratio);
    report.print(System.out);
    JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValue(Benchmarks.FOLDER.resolve("start.json").toFile(), report);
  }

  private static Path archive(String program) {
    return FOLDER.resolve(program + ".jsa");
  }

  private static long median(List<Long> millis) {
    return millis.stream().sorted().skip(millis.size() / 2).findFirst().orElseThrow();
  }

  private static long start(String program, String classPath) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:SharedArchiveFile=" + archive(program));
    command.addAll(List.of("-XX:+AutoCreateSharedArchive", "-Xlog:disable"));
    command.addAll(List.of("-cp", classPath));
    command.addAll(List.of("--module-path", modules(), "--add-modules", "javafx.controls"));
    command.add("--enable-native-access=javafx.graphics");
    command.add("--add-exports=javafx.graphics/com.sun.javafx.perf=ALL-UNNAMED");
    command.add("-Dthalweg.folder=" + FOLDER.resolve("user"));
    command.add("-Dthalweg.tour=false");
    command.addAll(List.of(FirstFrame.class.getName(), program));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    try {
      return Long.parseLong(said.lines().findFirst().orElse(""));
    } catch (NumberFormatException failure) {
      throw new IOException("the program said: " + said, failure);
    }
  }

  private static Stream<String> paths() {
    return Arrays.stream(System.getProperty("java.class.path").split(":", -1));
  }

  private static boolean isJavaFx(String path) {
    return Path.of(path).getFileName().toString().startsWith("javafx-");
  }

  private static String modules() {
    String given = Objects.requireNonNullElse(System.getProperty("jdk.module.path"), "");
    return given.isEmpty()
        ? paths().filter(StartBenchmark::isJavaFx).collect(Collectors.joining(":"))
        : given;
  }

  /// Folders become jars: the archive of classes takes no folders.
  private static String classPath() {
    return paths()
        .filter(path -> !isJavaFx(path))
        .map(path -> Files.isDirectory(Path.of(path)) ? jar(Path.of(path)) : path)
        .collect(Collectors.joining(":"));
  }

  private static String jar(Path folder) {
    Path jar = FOLDER.resolve(folder.getFileName() + ".jar");
    int failed =
        ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(
                System.out,
                System.err,
                "--create",
                "--file",
                jar.toString(),
                "-C",
                folder.toString(),
                ".");
    if (failed != 0) {
      throw new UncheckedIOException(new IOException("could not make " + jar));
    }
    return jar.toString();
  }
}
