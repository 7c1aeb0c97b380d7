package thalweg.optimizer.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thalweg.formula.Assignments;
import thalweg.formula.ElementwiseProgram;
import thalweg.formula.syntax.PastedText;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.Stepper;
import thalweg.optimizer.rule.UpdateRule;
import thalweg.optimizer.setting.Hyperparameter;
import thalweg.optimizer.setting.RateUnit;

/// An update rule that a user typed, checked and compiled.
///
/// ## The language
///
/// Lines `name = formula`, ended by `;` or a line break, hold one after another in each step and
/// for each coordinate by itself. A formula is one of `Formula`'s grammar without x and y. It finds
/// `theta`, where the run stands; `g`, the gradient where the step begins; `eta`, the learning rate
/// of the step, also spelled `learningRate`; and `t`, the number of the step, from 1.
///
/// - Greek letters are the names that spell them, so that steps may be pasted as they are
///   explained: `θ`, `η`, `β₁`, `\varepsilon`; `m̂` is `mhat`. What programs call otherwise, such
///   as `lr` and `g.sign()`, is refused with what is written here.
/// - `m += g` is `m = m + (g)`, and so with `-`, `*`, `/`, `^` and `**`.
/// - What stands around the lines of an algorithm is passed over: numbers of lines and equations,
///   comments, the loop over the steps, what begins at 0.
/// - Choices are those of formulas: what ends a row of LaTeX's cases ends no line.
/// - H, as papers call the Hessian, is refused unless a line sets it.
/// - The time below a name is dropped where it says what the order of the lines says anyway: `m_t =
///   beta*m_{t-1} + g_t`, `θₜ₊₁ = θₜ − η·mₜ`. Any other is refused. Where lines set names with
///   times behind or above them, as `θ(t+1)` and `θ^{(t+1)}`, these are times as well.
/// - A line that sets `theta` moves the run; later lines see it moved. `g` may be changed, as
///   PyTorch's methods print it for weight decay: `g = g + lambda*theta`. What else is given is not
///   to be set.
/// - A name that is used before a line of the step sets it is state: it is 0 at first and lives on
///   from step to step. Any other name that is set lives within the step.
/// - A name that no line sets is a setting. A line of one number, `beta = 0.95`, says its default;
///   `eta = 0.05` says that of the learning rate.
/// - `g = gradient(theta)`, or `g = ∇f(θ)`, may stand as the first line, as in the rules of the
///   program's own methods, and says what holds anyway.
///
/// Immutable. Two are equal if id, text and place are.
public final class TypedRule {
  /// What an id may be: it stands in tables, files and commands.
  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

  /// As those of Adam and of gradient descent.
  private static final double SHARE_OF_WIDTH = 0.005;

  private static final double SHARE_OF_CURVATURE = 0.1;

  private final String id;
  private final String text;
  private final List<Hyperparameter> settings;
  private final List<String> state;
  private final List<String> arrays;
  private final Assignments assignments;
  private final UpdateRule lines;
  private final OptimizerType type;
  private final boolean saysRate;
  private final int place;
  private final Object compiling = new Object();
  private @Nullable ElementwiseProgram compiled;

  private TypedRule(
      String id, String text, RuleSettings rule, List<String> state, RuleProbe probe) {
    this.id = id;
    this.text = text;
    this.saysRate = rule.saysRate();
    this.place = 0;
    this.settings = rule.settings();
    this.state = state;
    List<String> vectors = new ArrayList<>(List.of(RuleNames.POINT, RuleNames.GRADIENT));
    vectors.addAll(state);
    arrays = List.copyOf(vectors);
    assignments = rule.over(arrays);
    lines = RuleLines.of(rule, probe);
    RateUnit unit = probe.unit();
    double share = unit == RateUnit.LENGTH ? SHARE_OF_WIDTH : SHARE_OF_CURVATURE;
    type = new OptimizerType(id, id, id, unit, share, new TypedForm(this));
  }

  private TypedRule(TypedRule other, int place) {
    id = other.id;
    text = other.text;
    settings = other.settings;
    state = other.state;
    arrays = other.arrays;
    assignments = other.assignments;
    lines = other.lines;
    saysRate = other.saysRate;
    this.place = place;
    OptimizerType placeless = other.type;
    type = new OptimizerType(id, id, id, placeless.unit(), placeless.share(), new TypedForm(this));
  }

  /// The rule of an id and its lines.
  ///
  /// @throws RuleException if the lines make no rule, or go beyond 100 lines or the limits of one
  ///   formula
  /// @throws IllegalArgumentException if the id is none
  public static TypedRule of(String id, String lines) {
    if (!isId(id)) {
      throw new IllegalArgumentException("no id of a rule: " + id);
    }
    try {
      return read(id, lines);
    } catch (RuleException refusal) {
      throw refusal.within(lines);
    }
  }

  private static TypedRule read(String id, String lines) {
    String bare =
        AlgorithmBox.lines(CasesText.inOneLine(PastedText.plain(RuleText.limited(lines))));
    PaperNotation paper = PaperNotation.of(bare);
    PointName.refuseOther(paper.text());
    List<TypedLine> all = RuleText.read(paper.text());
    HessianName.refuse(paper.text(), all);
    Set<String> older = new IndexCheck(paper.indices(), all).older();
    AlikeNames.refuse(paper.text(), all);
    RuleSettings rule = RuleSettings.of(all);
    RuleCheck check = new RuleCheck(paper.text(), rule.lines(), older);
    check.check();
    RuleProbe probe = RuleProbe.of(rule);
    if (!probe.moves()) {
      throw RuleException.at(lines.length(), 0, "point.still");
    }
    ZeroState.refuse(check.state(), rule.lines());
    return new TypedRule(id, RuleText.joined(bare), rule, List.copyOf(check.state()), probe);
  }

  /// Whether a word may be the id of a rule: a letter, then letters, digits, hyphens and
  /// underscores, at most 40 in all.
  public static boolean isId(String word) {
    return ID.matcher(word).matches();
  }

  /// The same rule at another place among those that a user typed.
  ///
  /// @param other counted from 0
  /// @throws IllegalArgumentException if it is negative
  public TypedRule at(int other) {
    if (other < 0) {
      throw new IllegalArgumentException("place = " + other + " is negative");
    }
    return other == place ? this : new TypedRule(this, other);
  }

  /// Its place among those that a user typed, counted from 0.
  public int place() {
    return place;
  }

  /// The method of the program with the same unit of its learning rate; none where its lines say a
  /// rate.
  Optional<String> kin() {
    String kin = type.unit() == RateUnit.LENGTH ? "adam" : "gradient-descent";
    return saysRate ? Optional.empty() : Optional.of(kin);
  }

  /// The id that the command line and written files use.
  public String id() {
    return id;
  }

  /// The lines as they were typed, in one line, with `;` between them.
  public String text() {
    return text;
  }

  /// The settings, the learning rate first.
  public List<Hyperparameter> settings() {
    return settings;
  }

  /// The names that live on from step to step.
  public List<String> state() {
    return state;
  }

  /// The type of optimizers that step by it.
  public OptimizerType type() {
    return type;
  }

  /// The lines in the form in which steps are explained.
  UpdateRule lines() {
    return lines;
  }

  /// The moving part for one run.
  ///
  /// @param values of the settings, in their order
  Stepper stepper(List<Double> values, int dimension) {
    return new TypedStepper(compiled(), state, values, dimension);
  }

  /// The same, walking the trees of its formulas: slow, and the measure for [#stepper].
  Stepper interpreted(List<Double> values, int dimension) {
    return new TypedStepper(assignments.interpret(), state, values, dimension);
  }

  /// Whether its steps are long again so many steps after large gradients.
  boolean forgets(List<Double> values, int steps) {
    return RuleProbe.of(arrays, compiled(), values).forgets(steps);
  }

  /// What tells up to which learning rate it is stable.
  RuleStability stability(List<Double> values) {
    return new RuleStability(compiled(), values, arrays.size());
  }

  private ElementwiseProgram compiled() {
    synchronized (compiling) {
      if (compiled == null) {
        compiled = assignments.compile();
      }
      return compiled;
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TypedRule rule
        && id.equals(rule.id)
        && text.equals(rule.text)
        && place == rule.place;
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + text.hashCode();
  }

  @Override
  public String toString() {
    return id + ": " + text;
  }
}
