package thalweg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong with a command is said in one line, and no file is touched.
final class WrongUsageTest {
  private static final String ADAM = "race --landscape saddle --optimizer adam ";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "race --landscape bounded-sadle --optimizer adam | unknown landscape bounded-sadle, did you"
            + " mean bounded-saddle? (see thalweg landscapes)",
        "race --landscape zzz --optimizer adam | unknown landscape zzz (see thalweg landscapes)",
        "race --landscape saddle --optimizer Adm | unknown optimizer Adm, did you mean adam? (see"
            + " thalweg optimizers)",
        "race --landscape saddle --optimizer adam:rate=1 | adam has no setting rate (known:"
            + " learningRate, beta1, beta2, epsilon)",
        "race --landscape saddle --optimizer adam:learningrate=1 | adam has no setting"
            + " learningrate, did you mean learningRate? (known: learningRate, beta1, beta2,"
            + " epsilon)",
        "race --landscape saddle --optimizer adam:beta1=1 | adam: beta1 = 1 is outside [0, 1):"
            + " expected at least 0 and less than 1",
        "race --landscape saddle --optimizer adam:beta1=NaN | adam: beta1 = NaN is outside [0, 1):"
            + " expected at least 0 and less than 1",
        "race --landscape saddle --optimizer adam:learningRate=Infinity | adam: learningRate ="
            + " Infinity is outside [0, inf): expected at least 0",
        "race --landscape saddle --optimizer adam:learningRate=1e999 | adam: learningRate ="
            + " Infinity is outside [0, inf): expected at least 0",
        "race --landscape saddle --optimizer adam:beta1=0x1 | adam beta1: not a number: 0x1"
            + " (write it as 0.5 or 1e-3)",
        "race --landscape saddle --optimizer adam:learningRate=true | adam learningRate: not a"
            + " number: true (write it as 0.5 or 1e-3)",
        "race --landscape saddle --optimizer adam:learningRate= | adam learningRate: the number is"
            + " missing: write it as 0.5 or 1e-3",
        "race --landscape saddle --optimizer adam:beta1=٠ | adam beta1: not a number: ٠"
            + " (write it as 0.5 or 1e-3)",
        "race --landscape ravine --set kappa=true --optimizer adam | --set kappa: not a number:"
            + " true (write it as 0.5 or 1e-3)",
        "race --landscape saddle --optimizer adam:beta1 | adam: expected name=value instead of"
            + " beta1",
        "race --landscape saddle --optimizer adam:=1 | adam: expected name=value instead of =1",
        "race --landscape saddle --optimizer adam:beta1=0,beta1=0 | adam: beta1 is given twice",
        "race --landscape saddle --optimizer rmsprop:centered=2 | rmsprop: centered is true or"
            + " false",
        "race --landscape saddle --optimizer rmsprop:centered=yes | rmsprop: centered is true or"
            + " false",
        "race --landscape saddle --optimizer lbfgs:history=2.5 | lbfgs: history = 2.5 is not a"
            + " whole number",
        "race --landscape saddle | add --optimizer ID (see thalweg optimizers)",
        "race --optimizer adam | expected one of --landscape ID and --formula TEXT",
        "race --optimizer adam --landscape saddle --formula x | expected one of --landscape ID and"
            + " --formula TEXT",
        "race --optimizer adam --formula x | a formula has no start of its own: add --start=X,Y",
        "race --optimizer adam --formula log(x) --start=-1,0 | the function and its gradient are"
            + " not both finite at the start (-1, 0): choose another --start=X,Y, where they are",
        "race --optimizer adam --formula sqrt(x) --start=0,0 | the function and its gradient are"
            + " not both finite at the start (0, 0): choose another --start=X,Y, where they are",
        "race --optimizer adam --formula cbrt(y)^2 --start=0,0 | the function and its gradient are"
            + " not both finite at the start (0, 0): choose another --start=X,Y, where they are",
        "race --optimizer adam --formula a*x --start=0,0 | the parameter a has no value: add --set"
            + " a=VALUE",
        "race --optimizer adam --formula a*x --start=0,0 --set a=NaN | --set a: not a finite"
            + " number: NaN (write it as 0.5 or 1e-3)",
        "race --optimizer adam --formula alpha*x --start=0,0 --set alpah=1 | --set: no parameter"
            + " alpah, did you mean alpha? (known: alpha)",
        "race --optimizer adam --formula x --start=0,0 --set a=1 | --set a: there are no parameters"
            + " here; leave it out, or write the name a into --formula",
        "race --optimizer adam --formula x --start=0,0 --set x=3 | --set x: x is a coordinate, and"
            + " no parameter; leave it out, or give the parameter another name",
        "race --optimizer adam --formula a*x --start=0,0 --set a=1 --set a=2 | --set: a is given"
            + " twice"
      })
  void namesWhatIsRacedWrongly(String command, String message) {
    assertRefused(message, command.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--start=2.5,0 | the start (2.5, 0) is outside [-2, 2] x [-2, 2]: start inside, or choose"
            + " a wider --domain=x0:x1,y0:y1",
        "--start=NaN,0 | --start: not a finite number: NaN" + " (write it as 0.5 or 1e-3)",
        "--start=1 | --start: expected X,Y instead of 1",
        "--start=1,2,3 | --start: expected X,Y instead of 1,2,3",
        "--start=nan,1 | --start: not a number: nan (write it as 0.5 or 1e-3)",
        "--start=1,b | --start: not a number: b" + " (write it as 0.5 or 1e-3)",
        "--domain=0:1 | --domain: expected x0:x1,y0:y1 instead of 0:1",
        "--domain=0,1,0,1 | --domain: expected x0:x1,y0:y1 instead of 0,1,0,1",
        "--domain=0:1,1:0 | --domain: expected finite edges, x0 < x1 and y0 < y1, instead of"
            + " 0:1,1:0, did you mean 0:1,0:1?",
        "--domain=2:-2,-2:2 | --domain: expected finite edges, x0 < x1 and y0 < y1, instead of"
            + " 2:-2,-2:2, did you mean -2:2,-2:2?",
        "--domain=1:1,0:1 | --domain: expected finite edges, x0 < x1 and y0 < y1, instead of"
            + " 1:1,0:1",
        "--domain=0:Infinity,0:1 | --domain: not a finite number: Infinity"
            + " (write it as 0.5 or 1e-3)",
        "--domain=0:1e400,0:1 | --domain: not a finite number: 1e400"
            + " (write it as 0.5 or 1e-3)",
        "--domain=-1e308:1e308,0:1 | --domain: the width and the height of the domain have to be"
            + " less than 1.8e308: -1e308:1e308,0:1",
        "--steps=-1 | --steps: -1 is not a whole number in [0, 10000000]",
        "--steps=10000001 | --steps: 10000001 is not a whole number in [0, 10000000]",
        "--steps=1e3 | --steps: 1e3 is not a whole number in [0, 10000000]",
        "--steps=٥ | --steps: ٥ is not a whole number in [0, 10000000]",
        "--steps= | --steps:  is not a whole number in [0, 10000000]",
        "--steps=99999999999999999999 | --steps: 99999999999999999999 is not a whole number in [0,"
            + " 10000000]",
        "--seed=９ | --seed: ９ is not a whole number in [-9223372036854775808,"
            + " 9223372036854775807]",
        "--every=0 | --every: 0 is not a whole number in [1, 2147483647]",
        "--every=x | --every: x is not a whole number in [1, 2147483647]",
        "--seed=1.5 | --seed: 1.5 is not a whole number in [-9223372036854775808,"
            + " 9223372036854775807]",
        "--noise=-1 | --noise: -1 is outside [0, inf): expected at least 0",
        "--noise=NaN | --noise: not a finite number: NaN" + " (write it as 0.5 or 1e-3)",
        "--noise=much | --noise: not a number: much" + " (write it as 0.5 or 1e-3)",
        "--schedule=cosin | unknown schedule cosin, did you mean cosine? (known: constant, step,"
            + " exponential, cosine, inverse-time)",
        "--schedule=cosine:perid=3 | cosine has no setting perid, did you mean period? (known:"
            + " period, floor, restarts, growth, warmup)",
        "--schedule=step:period=0 | step: period = 0 is outside [1, 1e7]: expected at least 1 and"
            + " at most 1e7",
        "--schedule=step:period=2.5 | step: period = 2.5 is not a whole number",
        "--schedule=cosine:restarts=2 | cosine: restarts is true or false",
        "--schedule=step:factor | step: expected name=value instead of factor",
        "--csv - --json - | two results cannot both go to -: give one of them a"
            + " file of its own",
        "--csv --json - | --csv: expected a value instead of --json (see thalweg race --help)",
        "--png= --csv - | --png: expected the name of a file instead of \"\"",
        "--csv - --png out/ | --png: expected the name of a file instead of out/",
        "--csv - --json /dev/stdout | two results cannot both go to -: give one of them a"
            + " file of its own",
        "--png a.jpg | --png: a picture is written as PNG: end the name in .png instead of a.jpg",
        "--png - | --png needs a file: - is for --csv and --json",
        "--png /dev/stdout | --png needs a file: - is for --csv and --json"
      })
  void namesTheOptionThatIsWrong(String options, String message) {
    assertRefused(message, (ADAM + options).split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rcae | thalweg: unknown: rcae, did you mean race? (see thalweg --help)",
        "--wibble | thalweg: unknown: --wibble (see thalweg --help)",
        "race --optimizr adam | thalweg race: unknown: --optimizr, did you mean --optimizer? (see"
            + " thalweg race --help)",
        "race saddle | thalweg race: unknown: saddle (see thalweg race --help)",
        "race --steps | thalweg race: Missing required parameter for option '--steps' (N) (see"
            + " thalweg race --help)",
        "race --steps 1 --steps 2 | thalweg race: option '--steps' (N) should be specified only"
            + " once (see thalweg race --help)",
        "landscapes --json=2 | thalweg landscapes: Invalid value for option '--json': '2' is not a"
            + " boolean (see thalweg landscapes --help)"
      })
  void pointsToTheHelpWhereACommandIsMisspelt(String command, String message) {
    Terminal terminal = Terminal.type(command);
    assertThat(terminal.status()).isEqualTo(CommandLineInterface.WRONG_USAGE);
    assertThat(terminal.errLines()).containsExactly(message);
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void aParameterOfALandscapeHasItsRange() {
    assertThat(Terminal.type("race --landscape ravine --set kappa=1e9 --optimizer adam").errLines())
        .singleElement()
        .asString()
        .contains("kappa = 1e9 is outside [1, 1000]");
  }

  @Test
  void aPageOfLandscapesNeedsAFile() {
    Terminal terminal = Terminal.type("landscapes --png -");
    assertThat(terminal.status()).isEqualTo(CommandLineInterface.WRONG_USAGE);
    assertThat(terminal.errLines()).containsExactly("thalweg landscapes: --png needs a file");
    assertThat(Path.of("-")).doesNotExist();
  }

  @Test
  void twoResultsCannotGoToOneFile() throws IOException {
    Path file = Files.writeString(folder.resolve("out"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    Path roundabout = folder.resolve("x").resolve("..").resolve("out");
    for (Path other : List.of(file, link, roundabout)) {
      Terminal terminal = Terminal.type(ADAM + "--csv " + file + " --png " + other);
      assertThat(terminal.status()).isEqualTo(CommandLineInterface.WRONG_USAGE);
      assertThat(terminal.errLines())
          .containsExactly(
              "thalweg race: two results cannot both go to "
                  + other
                  + ": give one of them a file of its own");
    }
    assertThat(file).hasContent("old");
    Path free = folder.resolve("free");
    Path early = Files.createSymbolicLink(folder.resolve("early"), Path.of("free"));
    assertThat(Terminal.type(ADAM + "--csv " + free + " --png " + early).errLines())
        .containsExactly(
            "thalweg race: two results cannot both go to "
                + early
                + ": give one of them a file of its own");
    assertThat(free).doesNotExist();
  }

  private void assertRefused(String message, String... args) {
    try {
      Path csv = Files.writeString(folder.resolve("out.csv"), "old");
      List<String> words = new ArrayList<>(List.of(args));
      if (!words.contains("--csv")) {
        words.addAll(List.of("--csv", csv.toString(), "--json", folder + "/out.json"));
      }
      Terminal terminal = Terminal.run(words.toArray(String[]::new));
      assertThat(terminal.errLines()).containsExactly("thalweg race: " + message);
      assertThat(terminal.status()).isEqualTo(CommandLineInterface.WRONG_USAGE);
      assertThat(terminal.out()).isEmpty();
      assertThat(csv).hasContent("old");
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files).containsExactly(csv);
      }
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }
}
