package thalweg.desktop.probe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.basin.TestGround;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.LocalShape;
import thalweg.landscape.Point;

/// The probe's sentence at the origin.
final class ProbeMeaningTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x^2 + y^2 | a minimum",
        "1e-8*x^2 + y^2 | a minimum",
        "1e-8*x^2 - y^2 | a saddle",
        "-x^2 - y^2 | a maximum",
        "x^3 - 3*x*y^2 | a degenerate point",
        "x^2 | on a level valley floor",
        "y^4 | on a level valley floor",
        "-(x - y)^2 | on a level ridge",
        "x^3 | on a level terrace",
        "7 | level, neither slope nor curvature",
        "exp(-1/(x^2 + y^2)) | level as far as numbers tell",
        "exp(-1/(x - 0.01)^2) | level as far as numbers tell",
        "exp(-1000*(x - 1)^2) + y^2 | level as far as numbers tell",
        "abs(x) + y | A kink",
        "sqrt(x^2 + y^2) | A kink",
        "abs(x)^1.5 + y^2 | a minimum",
        "x*sin(sqrt(abs(x))) + y^2 | a degenerate point",
        "x*sin(sqrt(abs(x))) + y | no finite curvature",
        "sqrt(x) + y | The edge",
        "sign(x) + y | jumps",
        "log(x) | too large",
        "log(x - 1) | undefined",
        "x + x^2 - y^2 | bends down one way and up the other",
        "x + 1e-8*x^2 + y^2 | bends up whichever way one goes",
        "sin(1e6*x + 0.7) + cos(1e6*y + 0.6) | bends down whichever way one goes",
        "x + y^2 | straight one way, bending up the other"
      })
  void saysWhatThePlaceIs(String formula, String words) {
    Landscape landscape = TestGround.of(formula, Domain.square(2));
    LocalShape shape = LocalShape.at(landscape.field(), new Point(0, 0));
    assertThat(ProbeMeaning.of(landscape, shape, 2)).contains(words);
  }
}
