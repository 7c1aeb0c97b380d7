package thalweg.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import thalweg.text.Text;

/// Lets a value that begins with a minus sign mean after a blank what it means after an equals
/// sign: picocli takes `-h*x` for the option `-h` with more letters behind it.
final class NegativeValues {
  private NegativeValues() {}

  /// The words with each such value joined to its option.
  ///
  /// @throws ParameterException if another option stands where a value should
  static String[] join(CommandLine line, String[] words) {
    CommandLine command = words.length == 0 ? null : line.getSubcommands().get(words[0]);
    if (command == null) {
      return words;
    }
    Map<String, OptionSpec> options = command.getCommandSpec().optionsMap();
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      OptionSpec option = options.get(words[i]);
      boolean begins =
          option != null
              && option.arity().max() > 0
              && i + 1 < words.length
              && words[i + 1].startsWith("-");
      if (begins && isLongOption(words[i + 1], options)) {
        throw new ParameterException(
            command, Text.of("cli").get("error.value", words[i], words[i + 1]));
      }
      joined.add(begins ? words[i] + "=" + words[++i] : words[i]);
    }
    return joined.toArray(String[]::new);
  }

  /// The value before it was forgotten; a short option may be a formula.
  private static boolean isLongOption(String word, Map<String, OptionSpec> options) {
    return word.startsWith("--") && options.containsKey(word.split("=", 2)[0]);
  }
}
