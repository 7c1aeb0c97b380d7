package thalweg.figure.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.figure.lettering.PlacedFormula.PlacedPart;
import thalweg.figure.lettering.PlacedFormula.PlacedStroke;
import thalweg.figure.lettering.PlacedFormula.PlacedText;
import thalweg.formula.Formula;
import thalweg.formula.syntax.Node;

/// Letters are 0.6 of their size wide here.
final class FormulaLayoutTest {
  private static final FormulaLayout LAYOUT =
      new FormulaLayout((text, size) -> 0.6 * size * text.length());

  private static PlacedFormula place(String formula) {
    return LAYOUT.place(FormulaBoxes.of(Formula.parse(formula).root()), 20);
  }

  private static PlacedText find(PlacedFormula formula, String text) {
    return formula.texts().stream()
        .filter(each -> each.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFractionHasItsBarBetween() {
    PlacedFormula half = place("x/y");
    PlacedStroke bar = half.strokes().getFirst();
    assertThat(bar.fromY()).isEqualTo(bar.toY()).isNegative();
    assertThat(find(half, "x").y()).isLessThan(bar.fromY());
    assertThat(find(half, "y").y() - 0.75 * find(half, "y").size()).isGreaterThan(bar.fromY());
  }

  @Test
  void anExponentIsSmallerAndHigher() {
    PlacedFormula power = place("x^7");
    assertThat(find(power, "7").size()).isLessThan(20);
    assertThat(find(power, "7").y()).isLessThan(-5);
    assertThat(find(power, "7").x()).isEqualTo(12);
    assertThat(find(power, "x").y()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1/2x",
        "sqrt((x + 1)/(y^2 + 3))^3",
        "|x/y| + floor(x^y^2) - cbrt(ceil(y))",
        "exp(-(x^2 + y^2)/2)/(2pi)",
        "if(x < 1, max(x, y, 3), 1/(1 + 1/(1 + x)))",
        "2sum(i, -1, 12, x^i/(i + 20)) + prod(k, 1, 2, x_k)^2",
        "if(x < 1, 1/x, if(x < 2 and y > 3, x^2, 1)) - sqrt(sum(i, 1, 2, x_i))"
      })
  void everythingIsInsideTheBoxAndNoLettersOverlap(String formula) {
    PlacedFormula placed = place(formula);
    for (PlacedText each : placed.texts()) {
      assertThat(each.x()).isBetween(-1e-9, placed.width() - width(each) + 1e-9);
      assertThat(each.y() - 0.75 * each.size()).isGreaterThanOrEqualTo(-placed.ascent() - 1e-9);
      assertThat(each.y() + 0.2 * each.size()).isLessThanOrEqualTo(placed.descent() + 1e-9);
      assertThat(placed.texts())
          .filteredOn(other -> !other.equals(each))
          .noneMatch(other -> overlap(each, other));
    }
    for (PlacedStroke each : placed.strokes()) {
      assertThat(each.fromX()).isBetween(-1e-9, placed.width() + 1e-9);
      assertThat(each.toX()).isBetween(-1e-9, placed.width() + 1e-9);
      assertThat(each.fromY()).isBetween(-placed.ascent() - 1e-9, placed.descent() + 1e-9);
      assertThat(each.toY()).isBetween(-placed.ascent() - 1e-9, placed.descent() + 1e-9);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1/2x + y^2 - log(y)",
        "cbrt((x + 1)/(y^2 + 3))^(1/3)",
        "if(x < 1 and y > 2, max(x, y, 3), |1/(1 + 1/(1 + a))|)",
        "if(x < 1, x, if(x < 2, x^2, if(y < 3, 4, y + 5)))",
        "1 + sum(i, 1, 5, x^i/i)/prod(k, 1, 2, x_k - k)"
      })
  void everySignStandsForAPartOfWhatIsAroundIt(String formula) {
    PlacedFormula placed = place(formula);
    for (PlacedText each : placed.texts()) {
      List<Node> way =
          placed.partsAt(each.x() + width(each) / 2, each.y() - each.size() / 4).stream()
              .map(PlacedPart::node)
              .toList();
      assertThat(way.getFirst()).isEqualTo(Formula.parse(formula).root());
      for (int i = 1; i < way.size(); i++) {
        assertThat(way.get(i - 1).children()).contains(way.get(i));
      }
    }
    PlacedText log = find(place("1/2x + y^2 - log(y)"), "log");
    assertThat(place("1/2x + y^2 - log(y)").partsAt(log.x(), log.y()).getLast().node())
        .isEqualTo(Formula.parse("log(y)").root());
  }

  private static double width(PlacedText text) {
    return 0.6 * text.size() * text.text().length();
  }

  private static boolean overlap(PlacedText a, PlacedText b) {
    return a.x() + width(a) > b.x() + 1e-9
        && b.x() + width(b) > a.x() + 1e-9
        && a.y() > b.y() - 0.7 * b.size()
        && b.y() > a.y() - 0.7 * a.size();
  }

  /// A brace alone has eight strokes, two brackets have six.
  @Test
  void casesBeforeASignHaveBracketsInThePlaceOfTheirBrace() {
    assertThat(place("if(x < 1, x, 3)").strokes()).hasSize(8);
    assertThat(place("if(x < 1, x, 3) + y").strokes()).hasSize(6);
  }

  /// A quarter of the size of the letters on either side.
  @Test
  void bracketsAroundCasesKeepTheirDistance() {
    PlacedFormula formula = place("if(x < 1, x, 3) + y");
    PlacedText value = formula.texts().getFirst();
    double end =
        formula.texts().stream()
            .filter(each -> !each.text().equals(" + ") && !each.text().equals("y"))
            .mapToDouble(each -> each.x() + width(each))
            .max()
            .orElseThrow();
    List<Double> strokes =
        formula.strokes().stream()
            .flatMap(each -> Stream.of(each.fromX(), each.toX()))
            .sorted()
            .toList();
    double left = strokes.get(strokes.size() / 2 - 1);
    double right = strokes.get(strokes.size() / 2);
    assertThat(value.x() - left).isGreaterThanOrEqualTo(5);
    assertThat(right - end).isGreaterThanOrEqualTo(5);
  }

  @Test
  void manyCasesHaveLettersThatCanBeRead() {
    PlacedFormula cases =
        LAYOUT.place(
            FormulaBoxes.of(Formula.parse("if(x < 1, x, if(x < 2, 2, if(x < 3, y, 4)))").root()),
            11);
    assertThat(cases.texts())
        .allSatisfy(each -> assertThat(each.size()).isGreaterThanOrEqualTo(10));
  }
}
