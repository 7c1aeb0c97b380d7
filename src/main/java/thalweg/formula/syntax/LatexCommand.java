package thalweg.formula.syntax;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import thalweg.formula.syntax.Token.Kind;

/// What LaTeX writes with a backslash.
///
/// @param kind what it is; empty if it says nothing, like a space
/// @param text of the token
record LatexCommand(Optional<Kind> kind, String text) {
  private static final Set<String> SILENT =
      Set.of(
          "left",
          "right",
          "big",
          "bigl",
          "bigr",
          "Big",
          "Bigl",
          "Bigr",
          "bigg",
          "biggl",
          "biggr",
          "Bigg",
          "Biggl",
          "Biggr",
          "nonumber",
          "notag",
          "quad",
          "qquad",
          "displaystyle",
          "textstyle");

  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("frac", Kind.FRACTION),
          Map.entry("dfrac", Kind.FRACTION),
          Map.entry("tfrac", Kind.FRACTION),
          Map.entry("cfrac", Kind.FRACTION),
          Map.entry("cdot", Kind.TIMES),
          Map.entry("times", Kind.TIMES),
          Map.entry("ast", Kind.TIMES),
          Map.entry("odot", Kind.TIMES),
          Map.entry("circ", Kind.TIMES),
          Map.entry("bullet", Kind.TIMES),
          Map.entry("star", Kind.TIMES),
          Map.entry("oslash", Kind.DIVIDED_BY),
          Map.entry("div", Kind.DIVIDED_BY),
          Map.entry("vert", Kind.BAR),
          Map.entry("lvert", Kind.BAR),
          Map.entry("rvert", Kind.BAR),
          Map.entry("{", Kind.OPEN_BRACE),
          Map.entry("}", Kind.CLOSE_BRACE),
          Map.entry("lfloor", Kind.OPEN_FLOOR),
          Map.entry("rfloor", Kind.CLOSE_FLOOR),
          Map.entry("lceil", Kind.OPEN_CEIL),
          Map.entry("rceil", Kind.CLOSE_CEIL),
          Map.entry("lbrace", Kind.OPEN_BRACE),
          Map.entry("rbrace", Kind.CLOSE_BRACE),
          Map.entry("lbrack", Kind.OPEN_SQUARE),
          Map.entry("rbrack", Kind.CLOSE_SQUARE),
          Map.entry("lt", Kind.LESS),
          Map.entry("le", Kind.AT_MOST),
          Map.entry("leq", Kind.AT_MOST),
          Map.entry("leqslant", Kind.AT_MOST),
          Map.entry("gt", Kind.GREATER),
          Map.entry("ge", Kind.AT_LEAST),
          Map.entry("geq", Kind.AT_LEAST),
          Map.entry("geqslant", Kind.AT_LEAST));

  private static final Map<String, String> WORDS =
      Map.of("land", "and", "wedge", "and", "lor", "or", "vee", "or", "lnot", "not", "neg", "not");

  private static final String LENGTH = "hypot(x, y) for a length, |x| for a magnitude";

  /// Commands that are written in another way here.
  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("sum", "sum(i, 1, 5, ... )"),
          Map.entry("prod", "prod(i, 1, 5, ... )"),
          Map.entry("begin", "if(condition, a, b)"),
          Map.entry("|", LENGTH),
          Map.entry("lVert", LENGTH),
          Map.entry("Vert", LENGTH),
          Map.entry("partial", "what the derivative is"),
          Map.entry("nabla", "what the derivative is"),
          Map.entry("lg", "log10(x) or log2(x)"),
          Map.entry("over", "\\frac{a}{b}"),
          Map.entry("pm", "+ or -"),
          Map.entry("mp", "- or +"),
          Map.entry("binom", "the number that it is"),
          Map.entry("top", "a product of vectors by its terms, as x^2 + y^2"),
          Map.entry("dot", "what the derivative is"),
          Map.entry("bmod", "mod(x, y)"),
          Map.entry("mod", "mod(x, y)"));

  /// What is written for a command that has no meaning here, where there is something.
  static Optional<String> instead(String name) {
    return Optional.ofNullable(INSTEAD.get(name));
  }

  /// The command of that name; empty if none is known.
  ///
  /// @param name without the backslash: letters, or one other character
  static Optional<LatexCommand> named(String name) {
    boolean isSpace = name.length() == 1 && !Character.isLetter(name.charAt(0));
    if ((isSpace && ",;:! ()[]\n\r".contains(name)) || SILENT.contains(name)) {
      return Optional.of(new LatexCommand(Optional.empty(), name));
    }
    if (KINDS.containsKey(name)) {
      return Optional.of(new LatexCommand(Optional.of(KINDS.get(name)), name));
    }
    if (WORDS.containsKey(name)) {
      return Optional.of(new LatexCommand(Optional.of(Kind.NAME), WORDS.get(name)));
    }
    if (INSTEAD.containsKey(name)) {
      return Optional.empty();
    }
    boolean isName = name.equals("pi") || FunctionNames.isFunction(name);
    return isName ? Optional.of(new LatexCommand(Optional.of(Kind.NAME), name)) : Optional.empty();
  }
}
