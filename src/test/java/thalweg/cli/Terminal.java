package thalweg.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What a person at a terminal sees of one command.
///
/// @param status the exit status
record Terminal(int status, String out, String err) {
  static Terminal run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal seen = run(out, false, args);
    return new Terminal(seen.status, out.toString(StandardCharsets.UTF_8), seen.err);
  }

  /// What is seen where standard output leads elsewhere.
  ///
  /// @param pipe whether to another program, which may leave
  static Terminal run(OutputStream out, boolean pipe, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        CommandLineInterface.run(
            args,
            new StandardOutput(out, StandardCharsets.UTF_8, pipe),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    return new Terminal(status, "", err.toString(StandardCharsets.UTF_8));
  }

  /// Splits at blanks; nothing here is quoted.
  static Terminal type(String command) {
    return run(command.split(" ", -1));
  }

  List<String> outLines() {
    return out.lines().toList();
  }

  List<String> errLines() {
    return err.lines().toList();
  }
}
