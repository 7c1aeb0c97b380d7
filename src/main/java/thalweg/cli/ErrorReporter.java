package thalweg.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import thalweg.text.OneLine;
import thalweg.text.Text;

/// Says what went wrong, in one line, and what exit status follows from it.
///
/// @param err where it is said
record ErrorReporter(PrintStream err) {
  private static final Text TEXT = Text.of("cli");

  /// The words that were given make no command.
  int refuse(ParameterException failure) {
    String command = failure.getCommandLine().getCommandSpec().qualifiedName();
    String message =
        failure instanceof UnmatchedArgumentException unmatched
            ? unknown(unmatched)
            : OneLine.shortened(String.valueOf(failure.getMessage()));
    err.println(TEXT.get("refusal", command, message, command));
    return CommandLineInterface.WRONG_USAGE;
  }

  private static String unknown(UnmatchedArgumentException failure) {
    String given = failure.getUnmatched().getFirst();
    CommandSpec command = failure.getCommandLine().getCommandSpec();
    Collection<String> known =
        given.startsWith("-") ? command.optionsMap().keySet() : command.subcommands().keySet();
    return WrongUsage.of("unmatched", OneLine.quoted(given), Nearest.question(given, known))
        .getMessage();
  }

  /// A command could not do what it was asked to.
  int explain(Exception failure, CommandLine line) {
    String command = line.getCommandSpec().qualifiedName();
    return switch (failure) {
      case WrongUsage usage -> say(command, usage.getMessage(), CommandLineInterface.WRONG_USAGE);
      case IOException refusal -> fail(command, refusal);
      case UncheckedIOException refusal -> fail(command, refusal);
      default -> {
        LoggerFactory.getLogger(ErrorReporter.class).error("{} failed", command, failure);
        yield say(command, TEXT.get("error.unexpected", failure), CommandLineInterface.FAILED);
      }
    };
  }

  /// The memory did not suffice.
  int outOfMemory() {
    return say("thalweg", TEXT.get("error.memory"), CommandLineInterface.FAILED);
  }

  /// Not all of what was asked for reached standard output.
  int loseOutput(IOException failure) {
    return say("thalweg", TEXT.get("error.lost", reason(failure)), CommandLineInterface.FAILED);
  }

  private int fail(String command, Exception failure) {
    return say(command, reason(failure), CommandLineInterface.FAILED);
  }

  /// What it says, in one line; its type where it says nothing.
  private static String reason(Exception failure) {
    String message = failure.getMessage();
    return OneLine.of(message == null ? failure.getClass().getSimpleName() : message);
  }

  private int say(String command, String message, int status) {
    err.println(TEXT.get("failure", command, message));
    return status;
  }
}
