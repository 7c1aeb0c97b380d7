package thalweg.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import thalweg.optimizer.KnownOptimizers;
import thalweg.optimizer.method.Optimizers;
import thalweg.session.UserOptimizers;
import thalweg.text.Text;

/// The command `thalweg`, which its subcommands hang on.
@Command(
    name = "thalweg",
    resourceBundle = "text.cli",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    scope = ScopeType.INHERIT,
    versionProvider = CommandLineInterface.Version.class)
public final class CommandLineInterface {
  /// The exit status of a command that did what it was asked to.
  public static final int DONE = 0;

  /// The exit status of work that failed.
  public static final int FAILED = 1;

  /// The exit status of a command that was asked for something that does not exist.
  public static final int WRONG_USAGE = 2;

  private static final Text TEXT = Text.of("cli");

  private CommandLineInterface() {}

  /// What `--version` prints.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {TEXT.get("version.line", Text.of("program").get("version"))};
    }
  }

  /// Runs one command.
  ///
  /// @param args the words after the program's name
  /// @param out receives what was asked for
  /// @param err receives everything else
  /// @param watched whether `err` leads to a terminal
  /// @return the exit status
  public static int run(String[] args, StandardOutput out, PrintStream err, boolean watched) {
    Streams streams = new Streams(out, err, watched);
    Executor workers = ForkJoinPool.commonPool();
    Supplier<KnownOptimizers> known =
        () -> UserOptimizers.ofUser().beside(new KnownOptimizers(Optimizers.all()));
    ErrorReporter complaints = new ErrorReporter(err);
    CommandLine line =
        new CommandLine(new CommandLineInterface())
            .addSubcommand(new RaceCommand(streams, known))
            .addSubcommand(new InspectCommand(streams))
            .addSubcommand(new CriticalPointsCommand(streams, workers))
            .addSubcommand(new BasinsCommand(streams, workers, known))
            .addSubcommand(new RatesCommand(streams, workers, known))
            .addSubcommand(new LandscapesCommand(streams))
            .addSubcommand(new OptimizersCommand(streams, known));
    PrintWriter help = new PrintWriter(out, false, out.charset());
    line.setOut(help)
        .setErr(new PrintWriter(err, true, err.charset()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setExpandAtFiles(false)
        .setAllowOptionsAsOptionParameters(true)
        .setParameterExceptionHandler((failure, _) -> complaints.refuse(failure))
        .setExecutionExceptionHandler(
            (failure, command, _) -> complaints.explain(failure, command));
    int status = execute(line, args, complaints);
    help.flush();
    return out.complaint().map(complaints::loseOutput).orElse(status);
  }

  private static int execute(CommandLine line, String[] args, ErrorReporter complaints) {
    try {
      return line.execute(NegativeValues.join(line, args));
    } catch (ParameterException refusal) {
      return complaints.refuse(refusal);
    } catch (OutOfMemoryError exhausted) {
      return complaints.outOfMemory();
    }
  }
}
