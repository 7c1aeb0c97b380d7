package thalweg.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whether a text that can tell of one thing says so in the singular.
final class PluralsTest {
  private static final Pattern PLACE = Pattern.compile("%(\\d+\\$)?,?[sd]");

  /// One of what is counted anywhere, in the plural.
  private static final Pattern MANY =
      Pattern.compile(
          "\\b1 (more )?(flat )?(steps|runs|seeds|points|values|gradients|Hessians|starts|samples"
              + "|dimensions|characters|curves|optimizers|levels|numbers|arguments"
              + "|directions|minima|saddles|places|rows|columns|cells|results|frames)\\b");

  /// Texts that never tell of one: a cycle has two points at least, several starts are more than
  /// one, a mean is of several runs, a limit that is passed is far above one, so is what is too
  /// long for a line, a space beyond the plane has three dimensions, and a map has many starts.
  private static final Set<String> NEVER_ONE =
      Set.of(
          "cycling",
          "cycled",
          "cycling.minimum",
          "cycling.degenerate",
          "cycling.among",
          "cycled.among",
          "cycling.kink",
          "cycled.minimum",
          "cycled.degenerate",
          "cycled.kink",
          "cycling.saddle",
          "cycling.maximum",
          "cycling.nonsmooth",
          "cycling.foot",
          "cycling.jump",
          "cycled.foot",
          "cycled.jump",
          "cycling.valley",
          "cycling.ridge",
          "cycling.terrace",
          "cycled.saddle",
          "cycled.maximum",
          "cycled.nonsmooth",
          "cycled.valley",
          "cycled.ridge",
          "cycled.terrace",
          "sheet.starts",
          "rates.seeds",
          "samples",
          "basins.starts",
          "beyond",
          "keep.long",
          "limit.characters",
          "limit.nodes",
          "limit.depth",
          "long",
          "error.basins.many");

  static List<String> bundles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("assets/text"))) {
      return files.map(file -> file.getFileName().toString().replace(".properties", "")).toList();
    }
  }

  private static boolean hasSingular(ResourceBundle bundle, String key) {
    String counted = key.endsWith(".many") ? key.substring(0, key.length() - 5) : key;
    return bundle.containsKey(counted + ".one");
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void oneOfAThingIsInTheSingular(String name) {
    ResourceBundle bundle = ResourceBundle.getBundle("text." + name);
    assertThat(
            bundle.keySet().stream()
                .filter(key -> !NEVER_ONE.contains(key) && !hasSingular(bundle, key))
                .map(key -> key + " = " + PLACE.matcher(bundle.getString(key)).replaceAll("1"))
                .filter(text -> MANY.matcher(text).find()))
        .isEmpty();
  }

  @Test
  void aNumberChoosesTheText() {
    Text words = Text.of("desktop");
    assertThat(words.counted("playback.rate", 1, 1)).isEqualTo("1 step/s");
    assertThat(words.counted("playback.rate", 60, 60)).isEqualTo("60 steps/s");
  }
}
