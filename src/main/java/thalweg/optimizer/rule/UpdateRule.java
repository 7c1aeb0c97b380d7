package thalweg.optimizer.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.setting.Hyperparameter;
import thalweg.optimizer.setting.RecordSettings;

/// The update rule of an optimizer, line by line.
///
/// @param lines in the order in which they hold within a step
/// @param symbols the letters of all names in the lines
public record UpdateRule(List<RuleLine> lines, Map<String, String> symbols) {
  /// The name of where the run stands.
  public static final String POINT = "theta";

  private static final ClassValue<UpdateRule> RULES =
      new ClassValue<>() {
        @Override
        protected UpdateRule computeValue(Class<?> type) {
          Class<? extends Record> declared = type.asSubclass(Record.class);
          return of(
              Arrays.stream(declared.getAnnotationsByType(Rule.class)).map(RuleLine::of).toList(),
              RecordSettings.describe(declared));
        }
      };

  /// Makes everything unmodifiable.
  public UpdateRule {
    lines = List.copyOf(lines);
    symbols = Map.copyOf(symbols);
  }

  /// The rule whose lines stand at a record, for its settings.
  ///
  /// @throws IllegalArgumentException if one of its lines cannot be read
  public static UpdateRule declaredAt(Class<? extends Record> declared) {
    return RULES.get(declared);
  }

  /// The rule of a type.
  ///
  /// @throws IllegalArgumentException if one of its lines cannot be read
  public static UpdateRule of(OptimizerType type) {
    return type.form().rule();
  }

  /// The rule of some lines.
  ///
  /// @param settings the settings that it uses
  public static UpdateRule of(List<RuleLine> lines, List<Hyperparameter> settings) {
    Map<String, String> symbols = new LinkedHashMap<>();
    for (RuleLine line : lines) {
      line.names().forEach(name -> symbols.put(name, Symbols.of(name)));
    }
    for (Hyperparameter setting : settings) {
      if (!setting.isLearningRate()) {
        symbols.put(setting.name(), setting.symbol());
      }
    }
    return new UpdateRule(lines, symbols);
  }

  /// The lines that held in a step, with its numbers.
  ///
  /// @param optimizer of this rule's type
  /// @throws IllegalArgumentException if a line uses a name that nothing has
  public List<StepPart> explain(Optimizer optimizer, StepTrace trace) {
    return explain(optimizer, trace, Map.of());
  }

  /// The same of a rule whose lines know more.
  ///
  /// @param given what they know beside what every rule does
  /// @throws IllegalArgumentException if a line uses a name that nothing has
  public List<StepPart> explain(
      Optimizer optimizer, StepTrace trace, Map<String, PlaneVector> given) {
    RuleEvaluator reckoning = new RuleEvaluator(trace);
    given.forEach(reckoning::know);
    optimizer.type().settings(optimizer).forEach(reckoning::know);
    reckoning.know("eta", trace.rate());
    reckoning.know("t", trace.number());
    reckoning.know("questions", trace.questions());
    trace.numbers().forEach(reckoning::know);
    symbols.forEach((name, symbol) -> {
      PlaneVector carried = trace.before().get(symbol);
      if (carried != null) {
        reckoning.know(name, carried);
      }
    });
    reckoning.know(POINT, trace.from());
    List<StepPart> parts = new ArrayList<>();
    for (RuleLine line : lines) {
      if (reckoning.holds(line)) {
        parts.add(reckoning.workOut(line));
      }
    }
    return List.copyOf(parts);
  }
}
