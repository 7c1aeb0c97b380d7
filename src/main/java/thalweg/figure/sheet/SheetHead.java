package thalweg.figure.sheet;

import java.awt.Graphics2D;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import thalweg.figure.Theme;
import thalweg.figure.axis.Ticks;
import thalweg.figure.lettering.ConditionsLine;
import thalweg.figure.lettering.FittedFormula;
import thalweg.figure.lettering.FittedFormula.Room;
import thalweg.figure.lettering.Fonts;
import thalweg.figure.lettering.Lettering;
import thalweg.figure.lettering.SettingsLine;
import thalweg.figure.lettering.Typesetting;
import thalweg.formula.Formula;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.rule.Symbols;
import thalweg.optimizer.schedule.ConstantSchedule;
import thalweg.optimizer.schedule.Schedule;
import thalweg.optimizer.schedule.ScheduleType;
import thalweg.race.Experiment;
import thalweg.text.Text;

/// The upper lines of a sheet: the landscape's name, its formula or what else it is, and what the
/// race began with, in numbers that make it again.
///
/// @param landscape what is descended
/// @param circumstances from where, how far at most, and with what chance
/// @param theme the colours
public record SheetHead(Landscape landscape, String circumstances, Theme theme) {
  private static final Text TEXT = Text.of("figure");
  private static final MathContext FEW_DIGITS = new MathContext(2);
  private static final double TITLE = 36;
  private static final double FORMULA = 20;
  private static final double WORDS = 15;
  private static final double FORMULA_BELOW = 38;
  private static final double WORDS_BELOW = 66;

  /// Above the title there is nothing, and below it the circumstances.
  private static final Room AS_TITLE = new Room(0, 62, 21, TITLE, 14);

  /// Between the title and the circumstances.
  private static final Room BELOW = new Room(0, 27, 16, FORMULA, 12);

  /// The head of a race.
  public static SheetHead of(Experiment experiment, Theme theme) {
    List<Point> starts = experiment.starts();
    String from =
        starts.size() == 1
            ? TEXT.get("sheet.start", point(starts.getFirst()))
            : TEXT.get("sheet.starts", starts.size());
    return of(experiment, from, theme);
  }

  /// The head of a race that starts elsewhere than the experiment says.
  ///
  /// @param from where it starts, in words
  public static SheetHead of(Experiment experiment, String from, Theme theme) {
    String steps = TEXT.counted("sheet.steps", experiment.steps(), Ticks.whole(experiment.steps()));
    return new SheetHead(
        experiment.landscape(),
        from + " · " + steps + schedule(experiment) + chance(experiment) + conditions(experiment),
        theme);
  }

  /// How the learning rates change; nothing where they stay as they are.
  private static String schedule(Experiment experiment) {
    Schedule schedule = experiment.schedule();
    if (schedule.equals(new ConstantSchedule(0))) {
      return "";
    }
    ScheduleType type = ScheduleType.of(schedule);
    String settings = SettingsLine.of(type, schedule, ", ");
    String whole = " · " + TEXT.get("sheet.schedule", type.name(), settings);
    return schedule.arrives(experiment.steps()) ? whole : whole + " · " + unfinished(experiment);
  }

  /// That no run ever had its learning rate.
  private static String unfinished(Experiment experiment) {
    double share = 100.0 * experiment.steps() / experiment.schedule().warmup();
    return TEXT.get("sheet.warmup", Typesetting.number(share, FEW_DIGITS));
  }

  /// The noise and what it follows from; nothing where nothing is left to chance.
  private static String chance(Experiment experiment) {
    double noise = experiment.noise();
    boolean drawn =
        noise > 0
            || experiment.entrants().stream().anyMatch(each -> each.optimizer().leavesToChance());
    return (noise > 0 ? " · " + TEXT.get("sheet.noise", Typesetting.exact(noise)) : "")
        + (drawn ? " · " + TEXT.get("sheet.seed", experiment.seed()) : "");
  }

  /// What is done to gradients and steps; nothing where nothing is.
  private static String conditions(Experiment experiment) {
    return ConditionsLine.of(experiment.conditions()).stream()
        .map(each -> " · " + each)
        .collect(Collectors.joining());
  }

  /// Draws them at the head of a page.
  public void draw(Graphics2D graphics, Page page) {
    draw(new Lettering(graphics), Page.MARGIN, Page.TITLE, page.inner());
  }

  private void draw(Lettering lettering, double left, double top, double width) {
    String described = landscape.objective().description();
    boolean named = !landscape.name().equals(described);
    Optional<Formula> formula = landscape.formula();
    lettering.with(Fonts.SEMIBOLD.size(TITLE), theme.text());
    if (named || formula.isEmpty()) {
      lettering.left(lettering.fitted(named ? landscape.name() : described, width), left, top);
    } else {
      formula(lettering, formula.get(), Fonts.SEMIBOLD, left, top, AS_TITLE.across(width));
    }
    lettering.with(Fonts.REGULAR.size(FORMULA), theme.text());
    if (named && formula.isPresent()) {
      double below = top + FORMULA_BELOW;
      formula(lettering, formula.get(), Fonts.REGULAR, left, below, BELOW.across(width));
    } else if (named) {
      lettering.left(lettering.fitted(described, width), left, top + FORMULA_BELOW);
    }
    lettering.with(Fonts.REGULAR.size(WORDS), theme.muted());
    double below = named ? WORDS_BELOW : FORMULA_BELOW;
    lettering.left(lettering.fitted(circumstances + surroundings(), width), left, top + below);
  }

  private static void formula(
      Lettering lettering, Formula formula, Fonts face, double left, double line, Room room) {
    FittedFormula fitted =
        FittedFormula.of(lettering.layout(face), TEXT.get("sheet.formula"), formula, room);
    lettering.formula(fitted, face, left, line);
  }

  private String surroundings() {
    String parameters =
        landscape.parameters().stream()
            .map(each -> " · " + Symbols.of(each.name()) + " = " + Typesetting.exact(each.value()))
            .collect(Collectors.joining());
    return " · " + domain(landscape.domain()) + parameters;
  }

  /// A place, for example (0, 1).
  static String point(Point point) {
    return "(" + Typesetting.exact(point.x()) + ", " + Typesetting.exact(point.y()) + ")";
  }

  private static String domain(Domain domain) {
    return TEXT.get(
        "sheet.domain",
        Typesetting.exact(domain.minX()),
        Typesetting.exact(domain.maxX()),
        Typesetting.exact(domain.minY()),
        Typesetting.exact(domain.maxY()));
  }
}
