package thalweg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The script that builds and starts, in a clone in which Maven and Java only say that they were
/// called.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no bash")
class RunScriptTest {
  @TempDir private Path folder;
  private int starts = 1;

  /// What is seen of one start.
  private record Start(int status, String out, String err) {}

  @BeforeEach
  void putProgramsInPlace() throws IOException {
    program(
        "jdk/bin/java",
        "while [[ $1 != thalweg.Main ]]; do shift; done",
        "shift",
        "echo \"java $LC_ALL $# $*\"");
    program("jdk/bin/javac", "exit");
    program("jdk/bin/jar", "touch \"$3\"");
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
    program(
        "bin/mvn",
        "echo built >> \"" + folder.resolve("builds") + "\"",
        // Not before all starts wait for it.
        "until [[ $(grep -l Building \"" + folder + "\"/err* | wc -l) -ge $STARTS ]]; do :; done",
        "mkdir -p target/classes",
        "for each; do case $each in -Dmdep.outputFile=*) echo > \"${each#*=}\" ;; esac; done");
  }

  private void program(String name, String... lines) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/usr/bin/env bash\n" + String.join("\n", lines) + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Path clone(String name) throws IOException {
    Path clone = folder.resolve(name);
    for (String part : List.of("run", "pom.xml", ".ci/machine.sh")) {
      Files.createDirectories(clone.resolve(part).getParent());
      Files.copy(Path.of(part), clone.resolve(part));
    }
    Files.createDirectories(clone.resolve("src/main"));
    Files.createDirectories(clone.resolve("assets"));
    return clone;
  }

  private Start run(Path clone, String language, String... words) {
    try {
      List<String> command = new ArrayList<>(List.of("bash", clone.resolve("run").toString()));
      command.addAll(List.of(words));
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
      builder.environment().merge("PATH", "", (path, _) -> folder.resolve("bin") + ":" + path);
      builder.environment().put("LC_ALL", language);
      builder.environment().put("STARTS", Integer.toString(starts));
      Path err = Files.createTempFile(folder, "err", "");
      Process process = builder.redirectError(err.toFile()).start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Start(process.waitFor(), out, Files.readString(err));
    } catch (IOException | InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }

  @Test
  void twoFirstStartsBuildOnceAndBothStart() throws IOException {
    Path clone = clone("clone");
    starts = 2;
    try (ExecutorService atOnce = Executors.newVirtualThreadPerTaskExecutor()) {
      Stream.generate(() -> atOnce.submit(() -> run(clone, "C.UTF-8", "race")))
          .limit(starts)
          .toList()
          .forEach(start ->
              assertThat(start)
                  .succeedsWithin(Duration.ofMinutes(1))
                  .isEqualTo(new Start(0, "java C.UTF-8 1 race\n", "Building Thalweg ...\n")));
    }
    assertThat(folder.resolve("builds")).hasContent("built");
    assertThat(run(clone, "C.UTF-8", "race").err()).isEmpty();
  }

  @Test
  void anEmptyWordIsAWord() throws IOException {
    Start start = run(clone("clone"), "C.UTF-8", "");
    assertThat(start.out()).isEqualTo("java C.UTF-8 1 \n");
    assertThat(start.status()).isZero();
  }

  @Test
  void javaNamesFilesWithAccentsInEveryLanguage() throws IOException {
    Path clone = clone("clé ü");
    assertThat(run(clone, "C", "race").out()).startsWith("java C.UTF-8 ");
    assertThat(run(clone, "xx_YY.UTF-8", "race").out()).startsWith("java C.UTF-8 ");
    assertThat(run(clone, "C.UTF-8", "race").out()).startsWith("java C.UTF-8 ");
  }

  @Test
  void aColonInThePathIsRefusedInOneLine() throws IOException {
    Start start = run(clone("co:lon"), "C.UTF-8", "race");
    assertThat(start.status()).isEqualTo(1);
    assertThat(start.err().lines()).singleElement().asString().contains("colon", "co:lon");
  }

  @Test
  void aCloneThatCannotBeWrittenToIsRefusedInOneLine() throws IOException {
    Path clone = clone("clone");
    Path target = Files.createDirectory(clone.resolve("target"));
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeThat(Files.isWritable(target)).as("run by a user who may do anything").isFalse();
    Start start = run(clone, "C.UTF-8", "race");
    assertThat(start.status()).isEqualTo(1);
    assertThat(start.err().lines())
        .singleElement()
        .asString()
        .contains("cannot be written to", clone.toString());
  }
}
