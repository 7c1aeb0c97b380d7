package thalweg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BasinsCommandTest {
  private static final String DESCENT =
      "basins --landscape himmelblau --optimizer gradient-descent:learningRate=0.002 --size 24"
          + " --steps 600 ";

  @TempDir private Path folder;

  @Test
  void tellsTheSharesOfTheDomain() {
    Terminal terminal = Terminal.type(DESCENT.strip());
    assertThat(terminal.status()).isZero();
    assertThat(terminal.outLines())
        .hasSize(6)
        .first()
        .asString()
        .matches("where runs end +value +gradient-descent:learningRate=0.002");
    assertThat(terminal.out()).containsPattern("at minimum 3 \\(3, 2\\) +0 +2\\d\\.\\d\\d %");
  }

  @Test
  void twoMapsAreComparedAndPictured() throws IOException {
    Path png = folder.resolve("basins.png");
    Terminal terminal =
        Terminal.type(DESCENT + "--optimizer momentum:learningRate=0.001 --png " + png);
    assertThat(terminal.err()).isEmpty();
    assertThat(terminal.out()).contains("% of the domain ends elsewhere");
    BufferedImage picture = ImageIO.read(png.toFile());
    assertThat(picture.getWidth()).isGreaterThan(3000);
  }

  @Test
  void writesEveryStartOfEveryMap() {
    Terminal terminal =
        Terminal.type(DESCENT + "--optimizer gradient-descent:learningRate=9 --csv -");
    assertThat(terminal.errLines()).first().asString().startsWith("where runs end");
    List<String> lines = terminal.outLines();
    assertThat(lines).hasSize(1 + 2 * 24 * 24);
    assertThat(lines.getFirst())
        .isEqualTo("map,optimizer,x,y,ending,minimum,minimum_x,minimum_y,steps");
    assertThat(lines.get(1))
        .matches("0,gradient-descent,-5.75,-5.75,minimum,1,-3.779.*,-3.283.*,\\d+");
    assertThat(lines.getLast()).matches("1,gradient-descent,5.75,5.75,diverged,,,,\\d+");
  }

  @Test
  void runsThatCircleAMinimumAreToldBesideThoseThatComeToRest() {
    String rmsprop = "basins --landscape himmelblau --optimizer rmsprop --size 24";
    assertThat(Terminal.type(rmsprop).out())
        .containsPattern(
            """
            at minimum 3 \\(3, 2\\) +0 +1\\d\\.\\d\\d %
            circling minimum 3 \\(3, 2\\) +0 +\\d\\.\\d\\d %
            at minimum 4\
            """);
    List<String> lines = Terminal.type(rmsprop + " --csv -").outLines();
    assertThat(lines).anyMatch(line -> line.matches("0,rmsprop,.*,circling,3,3\\.0,2\\.0,\\d+"));
    assertThat(lines).noneMatch(line -> line.matches(".*,minimum,,,,\\d+"));
  }

  @Test
  void noiseFollowsFromTheSeed() {
    String noisy = DESCENT + "--noise 30 --csv - --seed ";
    String once = Terminal.type(noisy + "1").out();
    assertThat(Terminal.type(noisy + "1").out()).isEqualTo(once);
    assertThat(Terminal.type(noisy + "2").out()).isNotEqualTo(once);
    assertThat(Terminal.type(DESCENT + "--csv -").out()).isNotEqualTo(once);
  }

  @Test
  void aScheduleMayStopRuns() {
    Terminal terminal = Terminal.type(DESCENT + "--schedule exponential:factor=0.5");
    assertThat(terminal.out()).containsPattern("standing still +100\\.00 %");
  }

  @Test
  void anyFunctionHasAMap() throws IOException {
    for (String formula : List.of("7", "log(x)", "1e300*x", "abs(x)+abs(y)", "1/(x-1)")) {
      Path png = folder.resolve("out.png");
      Path csv = folder.resolve("out.csv");
      Terminal terminal =
          Terminal.run(
              "basins",
              "--formula",
              formula,
              "--optimizer=adam",
              "--size=5",
              "--steps=40",
              "--png",
              png.toString(),
              "--csv",
              csv.toString());
      assertThat(terminal.err()).isEmpty();
      assertThat(terminal.status()).isZero();
      assertThat(Files.readAllLines(csv)).hasSize(26);
      assertThat(ImageIO.read(png.toFile())).isNotNull();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "basins --landscape saddle | add --optimizer ID (see thalweg optimizers)",
        "basins --optimizer adam | expected one of --landscape ID and --formula TEXT",
        "basins --landscape saddle --optimizer adam --size 0 | --size: 0 is not a whole number in"
            + " [1, 4096]",
        "basins --landscape saddle --optimizer adam --steps x | --steps: x is not a whole number in"
            + " [0, 10000000]",
        "basins --landscape saddle --optimizer adam --png - | --png needs a file: - is for --csv"
      })
  void refusesInOneLine(String command, String message) {
    Terminal terminal = Terminal.type(command);
    assertThat(terminal.status()).isEqualTo(CommandLineInterface.WRONG_USAGE);
    assertThat(terminal.errLines()).containsExactly("thalweg basins: " + message);
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void refusesMoreMapsThanFitAPage() {
    Terminal terminal = Terminal.type("basins --landscape saddle" + " --optimizer adam".repeat(13));
    assertThat(terminal.status()).isEqualTo(CommandLineInterface.WRONG_USAGE);
    assertThat(terminal.errLines()).singleElement().asString().contains("13 optimizers");
  }

  @Test
  void aTargetThatCannotBeWrittenIsAFailure() {
    Terminal terminal = Terminal.type(DESCENT + "--csv " + folder.resolve("none/out.csv"));
    assertThat(terminal.status()).isEqualTo(CommandLineInterface.FAILED);
    assertThat(terminal.errLines()).singleElement().asString().contains("there is no folder");
  }
}
