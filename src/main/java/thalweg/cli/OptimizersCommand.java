package thalweg.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import thalweg.exchange.TextTable;
import thalweg.optimizer.KnownOptimizers;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.schedule.ScheduleType;
import thalweg.optimizer.setting.Described;
import thalweg.optimizer.setting.Hyperparameter;
import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// `thalweg optimizers`: the methods of descent, the schedules, and their settings.
@Command(name = "optimizers")
final class OptimizersCommand implements Callable<Integer> {
  private static final Text TEXT = Text.of("cli");

  private final Streams streams;

  @Mixin private final ListOptions list = new ListOptions();

  @Option(names = "--schedules", descriptionKey = "optimizers.schedules")
  private boolean schedulesOnly;

  private final Supplier<KnownOptimizers> known;

  /// @param known the methods of the program and those that the user keeps
  OptimizersCommand(Streams streams, Supplier<KnownOptimizers> known) {
    this.streams = streams;
    this.known = known;
  }

  @Override
  public Integer call() throws IOException {
    List<OptimizerType> optimizers = known.get().all();
    TextTable table = new TextTable("lllrl");
    table.add(
        TEXT.get("list.optimizer"),
        TEXT.get("list.name"),
        TEXT.get("list.setting"),
        TEXT.get("list.default"),
        TEXT.get("list.allowed"));
    optimizers.forEach(type -> add(table, type));
    TextTable schedules = new TextTable("lllrl");
    schedules.add(
        TEXT.get("list.schedule"),
        TEXT.get("list.name"),
        TEXT.get("list.setting"),
        TEXT.get("list.default"),
        TEXT.get("list.allowed"));
    ScheduleType.all().forEach(type -> add(schedules, type));
    if (schedulesOnly) {
      list.print(
          streams,
          schedules.toString(),
          ScheduleType.all().stream().map(OptimizersCommand::describe).toList());
    } else {
      list.print(
          streams,
          table + "\n" + schedules,
          optimizers.stream().map(OptimizersCommand::describe).toList());
    }
    return CommandLineInterface.DONE;
  }

  private static void add(TextTable table, Described<?> type) {
    String id = type.id();
    String name = type.name();
    for (Hyperparameter each : type.hyperparameters()) {
      table.add(id, name, each.name(), standard(each), allowed(each));
      id = "";
      name = "";
    }
  }

  private static Map<String, Object> describe(ScheduleType schedule) {
    Map<String, Object> description = named(schedule);
    description.put("settings", settings(schedule));
    return description;
  }

  private static Map<String, Object> describe(OptimizerType optimizer) {
    Map<String, Object> description = named(optimizer);
    description.put("elementwise", optimizer.standard().elementwise());
    description.put("settings", settings(optimizer));
    return description;
  }

  private static Map<String, Object> named(Described<?> type) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("id", type.id());
    description.put("name", type.name());
    return description;
  }

  private static List<Map<String, Object>> settings(Described<?> type) {
    return type.hyperparameters().stream().map(OptimizersCommand::describe).toList();
  }

  private static Map<String, Object> describe(Hyperparameter hyperparameter) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("name", hyperparameter.name());
    description.put("symbol", hyperparameter.symbol());
    description.put("default", value(hyperparameter));
    description.put("allowed", allowed(hyperparameter));
    return description;
  }

  private static String standard(Hyperparameter hyperparameter) {
    Object value = value(hyperparameter);
    return value instanceof Double number ? PlainNumber.exact(number) : value.toString();
  }

  private static Object value(Hyperparameter hyperparameter) {
    double standard = hyperparameter.standard();
    if (hyperparameter.isSwitch()) {
      return standard != 0;
    }
    return hyperparameter.isWhole() ? (Object) (long) standard : (Object) standard;
  }

  private static String allowed(Hyperparameter hyperparameter) {
    return hyperparameter.isSwitch()
        ? TEXT.get("list.switch")
        : hyperparameter.allowed().toString();
  }
}
