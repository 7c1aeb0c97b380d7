package thalweg.optimizer.typed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import thalweg.formula.Formula;
import thalweg.formula.syntax.Accents;
import thalweg.formula.syntax.FormulaException;
import thalweg.formula.syntax.GreekLetters;
import thalweg.formula.syntax.Node;

/// Reads one line of a rule whose name and formula have been found.
///
/// The formula is read behind as many blanks as there are characters before it, so that a refusal
/// counts the characters of the whole text.
final class LineReader {
  private static final String NAME_ENDS = "(?![A-Za-z0-9_])";

  /// What papers write for the gradient where the step begins.
  private static final String NABLA =
      "(?:\u2207|\\\\nabla)\\s*(?:_?(?:\\\\theta|\u03b8|\\{(?:\\\\theta|\u03b8)\\}))?"
          + "\\s*(?:[fLJ]|\\\\mathcal\\s*\\{[fLJ]\\})?\\s*(?:\\\\left)?\\(\\s*(?:\\\\?theta|\u03b8)\\s*"
          + "(?:\\\\right)?\\)";

  private static final Pattern GRADIENT =
      Pattern.compile("\\s*(?:gradient\\s*\\(\\s*(?:\\\\?theta|\u03b8)\\s*\\)|" + NABLA + ")\\s*");

  private static final Pattern IN_FORMULA = Pattern.compile(NABLA);

  private static final Pattern ELSEWHERE = Pattern.compile("\u2207|\\\\nabla(?![A-Za-z])");

  /// Two gradients, one of the other.
  private static final Pattern HESSIAN =
      Pattern.compile(
          "(?:\u2207|\\\\nabla)\\s*(?:_(?:\\\\?\\w+|\u03b8|\\{[^{}]*\\}))?\\s*"
              + "(?:\\^\\s*(?:2|\\{\\s*2\\s*\\})|\u00b2)");

  /// What built-in rules ask for and a typed one cannot.
  private static final Pattern QUESTION =
      Pattern.compile("(?<![A-Za-z0-9_])(gradient|grad|hessian|carried|axes|kept)\\s*\\(");

  /// What takes all coordinates together.
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?<![A-Za-z0-9_.])(?:\\w+\\.)*(?:norm|length|sum|mean|dot|std|var)\\s*\\("
              + "|\\|\\||‖|\\\\\\||\\\\[lr]?Vert");

  private static final Pattern TRANSPOSED =
      Pattern.compile(
          "\\^\\s*(?:T(?![A-Za-z0-9_])|\\{\\s*(?:T|\\\\top|\\\\intercal)\\s*\\}|\\\\top|\u22a4)|\\.T(?![A-Za-z0-9_])");

  /// The coordinates of a formula, by any of their names, and those of a vector.
  private static final Pattern COORDINATE =
      Pattern.compile("(?<![A-Za-z0-9_])(?:[xy]+|x_?[12]|[XY]|\\w+_[xy])" + NAME_ENDS);

  /// What stands below a name and is neither a time nor a word.
  private static final Pattern INDEX =
      Pattern.compile(
          "(?:\\\\?[A-Za-z]|["
              + GreekLetters.ALL
              + "])[\\w"
              + Accents.ALL
              + "]*_(?:\\{(?!\\w+\\})[^{}]*\\}?|\\([^()]*\\)?)"
              + "|[A-Za-z]\\w*\\^\\{ *\\( *t *(?:[-−+] *[0-9]+ *)?\\) *\\}");

  /// A colon is none behind the question mark of a choice.
  private static final Pattern STRANGE =
      Pattern.compile("(?<![<>])=|:(?<!\\?[^;\\n\\r]{0,2000}:)|\\breturn\\b");

  /// What PyTorch writes behind a point: `g.sign()`, `m.mul_(0.9)`.
  private static final Pattern METHOD =
      Pattern.compile(
          "(?<![A-Za-z0-9_.])(?!(?:np|numpy|math|torch|nn|F|functional|special|linalg)\\.)"
              + "[A-Za-z_]\\w*\\s*\\.\\s*[A-Za-z_]\\w*\\s*\\(");

  /// What PyTorch calls the gradient of a parameter.
  private static final Pattern GRAD =
      Pattern.compile("(?<![A-Za-z0-9_.])[A-Za-z_]\\w*\\.grad(?:\\.data)?(?![\\w(])");

  private LineReader() {}

  /// Where a line's parts stand, in characters of the whole text counted from 0.
  ///
  /// @param name the name that it gives a value
  /// @param position where that stands
  /// @param length how many characters it has there
  /// @param begin where its formula begins
  /// @param end behind its last character
  record Place(String name, int position, int length, int begin, int end) {
    RuleException refused(String key, String... more) {
      Object[] details = Stream.concat(Stream.of(name), Stream.of(more)).toArray();
      return RuleException.at(position, length, key, details);
    }
  }

  /// The line.
  ///
  /// @throws RuleException if its name is no name, or its formula none of names alone
  static TypedLine read(String typed, Place place) {
    checkName(place);
    Matcher asked = GRADIENT.matcher(typed).region(place.begin(), place.end());
    boolean isWord = !IN_FORMULA.matcher(typed).region(place.begin(), place.end()).find();
    if (asked.matches() && (isWord || place.name().equals(RuleNames.GRADIENT))) {
      Formula g = Formula.parse(RuleNames.GRADIENT);
      return new TypedLine(place.name(), place.position(), place.length(), place.begin(), g, true);
    }
    String text =
        IN_FORMULA
            .matcher(typed)
            .replaceAll(each -> RuleNames.GRADIENT + " ".repeat(each.group().length() - 1));
    refuse(HESSIAN, text, place, "hessian");
    refuse(ELSEWHERE, text, place, "question");
    refuse(STRANGE, text, place, "line.sign");
    refuse(GRAD, text, place, "grad");
    refuse(METHOD, text, place, "method");
    refuse(INDEX, text, place, "index.other");
    refuse(QUESTION, text, place, "question");
    refuse(LENGTH, text, place, "coordinates");
    refuse(TRANSPOSED, text, place, "coordinates");
    Formula formula =
        formula(" ".repeat(place.begin()) + text.substring(place.begin(), place.end()));
    TypedLine line =
        new TypedLine(
            place.name(), place.position(), place.length(), place.begin(), tidy(formula), false);
    boolean parted = formula.parameters().stream().anyMatch(LineReader::isCoordinate);
    if (formula.hasVariables() || parted) {
      refuse(COORDINATE, text, place, "coordinate");
      throw RuleException.at(place.begin(), 1, "coordinate", "x");
    }
    return line;
  }

  /// The line of a change of a name by a formula, as programs write it: `m += g` is `m = m + (g)`.
  ///
  /// @param by the line that was read, which has the formula alone
  /// @param sign what joins the two
  /// @throws RuleException if it asks a question, or goes beyond the limits of one formula
  static TypedLine changed(TypedLine by, String sign) {
    if (by.asks()) {
      throw by.refusedTarget("gradient.place");
    }
    String target = by.target();
    String formula = by.formula().text().strip();
    try {
      Formula whole = tidy(Formula.parse(target + " " + sign + " (" + formula + ")"));
      return new TypedLine(target, by.position(), by.length(), by.position(), whole, false);
    } catch (FormulaException _) {
      throw by.refusedTarget("line.shorthand", sign, formula);
    }
  }

  /// Refuses the gradient of where the run has been moved in the step.
  static void refuseGradient(String text, int begin, int end) {
    Matcher found = IN_FORMULA.matcher(text).region(begin, end);
    if (found.find()) {
      String words = found.group();
      throw RuleException.at(found.start(), words.length(), "gradient.moved", words);
    }
  }

  private static void refuse(Pattern what, String text, Place place, String key) {
    Matcher found = what.matcher(text).region(place.begin(), place.end());
    if (found.find()) {
      String words = found.group().replaceFirst("\\s*\\($", "");
      throw RuleException.at(found.start(), words.length(), key, words);
    }
  }

  private static void checkName(Place place) {
    String name = place.name();
    if (isCoordinate(name)) {
      throw place.refused("name.coordinate");
    }
    Optional<String> usual = RuleNames.usual(name);
    if (usual.isPresent()) {
      throw place.refused("name.called", usual.get());
    }
    if (name.equals(RuleNames.STEP)) {
      throw place.refused("name.step");
    }
    if (RuleNames.isTaken(name)) {
      throw place.refused("name.taken");
    }
    try {
      Formula read = Formula.parse(name);
      if (read.hasVariables()) {
        throw place.refused("name.coordinate");
      }
      if (!(read.root() instanceof Node.Parameter)) {
        throw place.refused("name.taken");
      }
    } catch (FormulaException isFunction) {
      throw place.refused("name.taken");
    }
  }

  private static boolean isCoordinate(String name) {
    return name.endsWith("_x") || name.endsWith("_y");
  }

  private static Formula formula(String behindBlanks) {
    try {
      return Formula.parse(behindBlanks);
    } catch (FormulaException refusal) {
      throw RuleException.of(refusal);
    }
  }

  /// The formula as it is explained: every product written, and the learning rate by one name.
  private static Formula tidy(Formula formula) {
    String words =
        formula.toString().replaceAll("\\b" + RuleNames.LONG_RATE + "\\b", RuleNames.RATE);
    return words.length() > Formula.MAX_CHARACTERS ? formula : Formula.parse(words);
  }
}
