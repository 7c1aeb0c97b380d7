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
/// against a bare JavaFX program that shows a mesh as fine as Thalweg's in the end; in its first
/// frame the ground is half as fine, and the panels around it are still empty. Each program starts
/// in a process of its own, in turn; both with an ahead-of-time cache as `./run` keeps one, and the
/// bare one also as Java starts it by itself.
final class StartBenchmark {
  private static final int TIMES = 7;

  /// How `./run` lets the desktop compile; see there.
  private static final List<String> COMPILER =
      List.of(
          "-XX:Tier4InvocationThreshold=25000",
          "-XX:Tier4MinInvocationThreshold=3000",
          "-XX:Tier4CompileThreshold=75000",
          "-XX:Tier4BackEdgeThreshold=200000");

  private static final Path FOLDER = Benchmarks.FOLDER.resolve("start");

  private StartBenchmark() {}

  /// @param machine what it ran on
  /// @param program milliseconds of each start, in order
  /// @param bare milliseconds of each start of the bare program, in order
  /// @param plain the same without a cache
  /// @param ratio of the medians, both with a cache
  /// @param ratioToPlain of the medians, only Thalweg with a cache
  record Report(
      String machine,
      List<Long> program,
      List<Long> bare,
      List<Long> plain,
      double ratio,
      double ratioToPlain) {
    void print(PrintStream out) {
      out.printf("%s%n%nmilliseconds to the first frame%n", machine);
      out.printf("%-24s median %5d of %s%n", "Thalweg", median(program), program);
      out.printf("%-24s median %5d of %s%n", "bare JavaFX with a mesh", median(bare), bare);
      out.printf("%-24s median %5d of %s%n", "the same without cache", median(plain), plain);
      out.printf("ratio %.2f, without the bare one's cache %.2f%n", ratio, ratioToPlain);
    }
  }

  static void run() throws IOException {
    System.out.println("Starting each program some times takes a minute.");
    Files.createDirectories(FOLDER);
    String classPath = classPath();
    makeCache("program", classPath, "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining");
    makeCache("bare", classPath);
    List<Long> program = new ArrayList<>();
    List<Long> bare = new ArrayList<>();
    List<Long> plain = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      program.add(start("program", classPath, "-XX:AOTCache=" + cache("program")));
      bare.add(start("bare", classPath, "-XX:AOTCache=" + cache("bare")));
      plain.add(start("bare", classPath));
    }
    Report report =
        new Report(
            Machine.words(),
            program,
            bare,
            plain,
            Math.rint(100.0 * median(program) / median(bare)) / 100,
            Math.rint(100.0 * median(program) / median(plain)) / 100);
    report.print(System.out);
    JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValue(Benchmarks.FOLDER.resolve("start.json").toFile(), report);
  }

  private static Path cache(String program) {
    return FOLDER.resolve(program + ".aot");
  }

  private static void makeCache(String program, String classPath, String... recording)
      throws IOException {
    String notes = "-XX:AOTConfiguration=" + FOLDER.resolve(program + ".aot.notes");
    List<String> options = new ArrayList<>(List.of(recording));
    options.addAll(List.of("-XX:AOTMode=record", notes));
    run(program, classPath, options.toArray(String[]::new));
    run(program, classPath, "-XX:AOTMode=create", notes, "-XX:AOTCache=" + cache(program));
  }

  private static long median(List<Long> millis) {
    return millis.stream().sorted().skip(millis.size() / 2).findFirst().orElseThrow();
  }

  private static long start(String program, String classPath, String... options)
      throws IOException {
    String said = run(program, classPath, options);
    try {
      return Long.parseLong(said.lines().findFirst().orElse(""));
    } catch (NumberFormatException failure) {
      throw new IOException("the program said: " + said, failure);
    }
  }

  /// Runs Java to its end.
  ///
  /// @return what it printed
  private static String run(String program, String classPath, String... options)
      throws IOException {
    List<String> action = new ArrayList<>();
    action.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    action.add("-Xlog:disable");
    action.addAll(List.of(options));
    if (program.equals("program")) {
      action.addAll(COMPILER);
    }
    action.addAll(List.of("-cp", classPath));
    action.addAll(List.of("--module-path", modules(), "--add-modules", "javafx.controls"));
    action.add("--enable-native-access=javafx.graphics");
    action.add("--add-exports=javafx.graphics/com.sun.javafx.perf=ALL-UNNAMED");
    action.add("-Dthalweg.folder=" + FOLDER.resolve("user"));
    action.add("-Dthalweg.tour=false");
    action.addAll(List.of(FirstFrame.class.getName(), program));
    Process process =
        new ProcessBuilder(action).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
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

  /// Folders become jars: the cache takes no folders.
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
