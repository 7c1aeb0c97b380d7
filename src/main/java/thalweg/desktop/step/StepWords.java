package thalweg.desktop.step;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import thalweg.desktop.model.StepView;
import thalweg.figure.lettering.RuleNotation;
import thalweg.optimizer.rule.PlaneVector;
import thalweg.optimizer.rule.Role;
import thalweg.optimizer.rule.StepPart;
import thalweg.race.NonFiniteStep;
import thalweg.race.StepAnatomy;
import thalweg.text.Text;

/// What the current part of a step says, in a sentence made from its role and its numbers.
final class StepWords {
  private static final double ALONG = Math.cos(Math.toRadians(15));
  private static final double STRAIGHT = Math.cos(Math.toRadians(0.05));
  private static final double SAME_LENGTH = 0.01;

  private final Text words = Text.of("step");
  private final StepAnatomy anatomy;
  private final RuleNotation notation;
  private final StepPart part;

  StepWords(StepView view) {
    anatomy = view.anatomy();
    notation = RuleNotation.of(anatomy);
    part = view.current();
  }

  static String of(StepView view) {
    return new StepWords(view).sentence();
  }

  private String sentence() {
    if (NonFiniteStep.isIn(part)) {
      return NonFiniteWords.of(part, notation);
    }
    return part.line()
        .tells()
        .map(key -> LineWords.of(key, part))
        .orElseGet(() -> generic() + BranchWords.of(part));
  }

  /// What the role of a line and its numbers say.
  private String generic() {
    return switch (part.line().source()) {
      case HESSIAN ->
          words.get(
              "hessian",
              number(part.numbers(), 0),
              number(part.numbers(), 2),
              number(part.numbers(), 1));
      case AXES -> words.get("axes", number(part.numbers(), 0), number(part.numbers(), 1));
      default ->
          switch (part.line().role()) {
            case GRADIENT -> gradient();
            case VELOCITY -> velocity();
            case LOOK -> words.get("look", RuleNotation.vector(part.value()));
            case STEP -> move();
            case NUMBER -> value();
          };
    };
  }

  private static String number(List<Double> numbers, int index) {
    return RuleNotation.number(numbers.get(index));
  }

  /// Whether the current part asks at the place where the step begins.
  boolean isHere() {
    return part.from().equals(anatomy.trace().from());
  }

  private String gradient() {
    boolean here = isHere();
    String place = notation.place(part);
    if (part.isNoisy()) {
      String exact = RuleNotation.apart(part.exact(), part.value());
      String noise = RuleNotation.vector(part.noise());
      String told = RuleNotation.apart(part.value(), part.exact());
      return here
          ? words.get("gradient.noisy", exact, noise, told)
          : words.get("gradient.elsewhere.noisy", place, exact, noise, told);
    }
    if (part.value().norm() == 0) {
      return words.get("gradient.level");
    }
    String told = RuleNotation.vector(part.value());
    return here ? words.get("gradient", told) : words.get("gradient.elsewhere", place, told);
  }

  private String velocity() {
    String name = part.line().name();
    if (part.value().norm() == 0) {
      return words.get("velocity.none", name);
    }
    String value = RuleNotation.vector(part.value());
    double cosine = part.value().cosine(slope());
    if (cosine > ALONG) {
      return words.get("velocity.along", name, value);
    }
    return cosine < -ALONG
        ? words.get("velocity.against", name, value)
        : words.get("velocity.across", name, value, degrees(cosine));
  }

  /// How the current part, which is not zero, lies to the slope.
  String bearing() {
    double cosine = part.value().cosine(slope());
    if (cosine > ALONG) {
      return words.get("bearing.along");
    }
    return cosine < -ALONG
        ? words.get("bearing.against")
        : words.get("bearing.across", degrees(cosine));
  }

  private String value() {
    boolean kept = notation.carried().contains(notation.symbol(part.line()));
    String key = (kept ? "kept." : "") + (part.isNumber() ? "number" : "vector");
    String name = capitalized(part.line().name());
    return part.isNumber()
        ? words.get(key, name, RuleNotation.number(part.value().x()))
        : words.get(
            key,
            name,
            RuleNotation.number(part.value().x()),
            RuleNotation.number(part.value().y()));
  }

  /// Whether the current part is the method's last that moves the run; what conditions add comes
  /// after.
  boolean isLastMove() {
    return part.equals(
        anatomy.parts().stream()
            .filter(each -> each.line().moves() && each.line().tells().isEmpty())
            .toList()
            .getLast());
  }

  /// How far and where a step leads, beside the slope.
  String way(PlaneVector step) {
    return words.get("way", length(step), direction(step));
  }

  private String move() {
    PlaneVector way = part.vector();
    String moved = RuleNotation.vector(way);
    String own = words.get("move.part", capitalized(part.line().name()), moved);
    if (isLastMove() && !part.from().equals(anatomy.trace().from())) {
      return own + " " + whole() + rise();
    }
    if (way.norm() == 0) {
      return words.get("move.still");
    }
    if (!isLastMove()) {
      return own;
    }
    String how = way(way);
    String whole =
        carrier()
            .map(velocity ->
                words.get(
                    "move.carried",
                    RuleNotation.vector(slope().reversed()),
                    RuleNotation.vector(velocity.value().reversed()),
                    moved,
                    how))
            .orElse(words.get("move", moved, how));
    return whole + rise();
  }

  /// What all lines have moved the run by, where the current part is not the only one that does.
  private String whole() {
    PlaneVector whole = moved();
    return whole.norm() == 0
        ? words.get("move.still")
        : words.get("move.whole", RuleNotation.vector(whole), way(whole));
  }

  /// From where the step begins to where the current part leads.
  PlaneVector moved() {
    return part.value().minus(anatomy.trace().from());
  }

  /// What is said of a step that leads to a greater loss than it came from, where so many digits as
  /// are printed show it; empty of all others, and where a condition moves the run on.
  String rise() {
    if (!part.equals(anatomy.parts().stream().filter(it -> it.line().moves()).toList().getLast())) {
      return "";
    }
    return LossRise.words(anatomy, moved().cosine(slope()) < 0);
  }

  /// What carried on in this step, if anything does: in the first nothing is remembered yet.
  Optional<StepPart> carrier() {
    return anatomy.parts().stream()
        .filter(_ -> anatomy.trace().number() > 1)
        .filter(each -> each.line().role() == Role.VELOCITY)
        .reduce((_, later) -> later);
  }

  private String length(PlaneVector way) {
    double alone = anatomy.trace().rate() * slope().norm();
    if (!(alone > 0)) {
      return words.get("no.slope");
    }
    double times = way.norm() / alone;
    return Math.abs(times - 1) < SAME_LENGTH
        ? words.get("as.far")
        : words.get("times.far", RuleNotation.times(times));
  }

  private String direction(PlaneVector way) {
    double cosine = way.cosine(slope().reversed());
    long degrees = degrees(cosine);
    if (degrees == 0 || degrees == 180) {
      String straight = degrees == 0 ? "straight" : "straight.up";
      return words.get(Math.abs(cosine) >= STRAIGHT ? straight : straight + ".hardly");
    }
    return words.get(cosine < 0 ? "uphill" : "off", degrees);
  }

  /// The slope where the current part begins, without noise: what the method was told may be that
  /// of another place, and a step follows it without going straight downhill.
  private PlaneVector slope() {
    return anatomy.parts().stream()
        .filter(each -> each.line().role() == Role.GRADIENT)
        .filter(each -> each.from().equals(part.from()))
        .map(StepPart::exact)
        .reduce((_, later) -> later)
        .orElse(anatomy.trace().slope());
  }

  private static long degrees(double cosine) {
    return Math.round(Math.toDegrees(Math.acos(Math.clamp(cosine, -1, 1))));
  }

  /// A name at the beginning of a sentence; a letter or two are a symbol, which keeps its case.
  static String capitalized(String name) {
    return name.length() < 3
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
