package thalweg.figure.lettering;

import java.util.List;

/// Prints a formula token by token, in whatever stands for its names.
abstract class Notation {
  private final List<String> tokens;
  private final StringBuilder out = new StringBuilder();

  /// @param tokens names, numbers, signs and blanks
  Notation(List<String> tokens) {
    this.tokens = tokens;
  }

  /// What stands for a name.
  ///
  /// @param before the token before it, empty at the beginning
  /// @param after the token after it, empty at the end
  abstract String name(String name, String before, String after);

  /// What stands for a power's exponent; empty where it cannot be raised.
  abstract String raised(String token);

  /// What stands between two factors.
  abstract String product();

  /// Whether a root of a single name is printed without brackets.
  abstract boolean hasBareRoots();

  final String whole() {
    print(0, tokens.size());
    return out.toString();
  }

  private void print(int from, int to) {
    int i = from;
    while (i < to) {
      i = print(i);
    }
  }

  /// Prints what begins at a token and says where the next thing begins.
  private int print(int i) {
    String token = tokens.get(i);
    return switch (token) {
      case "sqrt" -> enclosed(i, isShort(i) ? "√" : "√(", isShort(i) ? "" : ")");
      case "sum" -> enclosed(i, "Σ\u2009", "");
      case "abs" -> enclosed(i, "|", "|");
      case "norm" -> enclosed(i, "‖", "‖");
      case "sign", "max", "min" -> enclosed(i, token + "(", ")");
      case "^" -> power(i);
      case "*" -> plain(i, product());
      case "-" -> plain(i, "−");
      default -> plain(i, isName(token) ? name(token, at(i - 1), at(i + 1)) : token);
    };
  }

  private int plain(int i, String printed) {
    out.append(printed);
    return i + 1;
  }

  private int power(int i) {
    String raised = raised(at(i + 1));
    out.append(raised.isEmpty() ? "^" : raised);
    return raised.isEmpty() ? i + 1 : i + 2;
  }

  private int enclosed(int i, String left, String right) {
    int end = closing(i + 1);
    out.append(left);
    print(i + 2, end);
    out.append(right);
    return end + 1;
  }

  /// Whether a root is printed without brackets: its argument is one name.
  private boolean isShort(int i) {
    return hasBareRoots() && closing(i + 1) == i + 3;
  }

  private int closing(int opening) {
    int depth = 0;
    int i = opening;
    do {
      depth += at(i).equals("(") ? 1 : at(i).equals(")") ? -1 : 0;
      i++;
    } while (depth > 0 && i < tokens.size());
    return i - 1;
  }

  private String at(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : "";
  }

  static boolean isName(String token) {
    return !token.isEmpty() && Character.isLetter(token.charAt(0));
  }
}
