package thalweg.desktop.controls;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import thalweg.text.Text;

/// How many critical points there are, and how many of their marks are drawn where not all are: the
/// surface and the contour each leave out those that would stand on one another there.
///
/// @param census how many there are of which kind
/// @param count how many there are of all kinds together
/// @param surface how many are drawn on the surface; empty for all that are in sight
/// @param contour how many are drawn on the contour; empty for all that are in sight
record MarkCounts(String census, String count, OptionalInt surface, OptionalInt contour) {
  private static final Text WORDS = Text.of("desktop");

  /// What can be said beside the surface, the longest first.
  List<String> said() {
    return Stream.of(census, count).flatMap(told -> Stream.of(whole(told), brief(told))).toList();
  }

  private String whole(String told) {
    if (surface.equals(contour) || contour.isEmpty()) {
      return brief(told);
    }
    return surface.isPresent()
        ? WORDS.get("critical.drawn.both", told, surface.getAsInt(), contour.getAsInt())
        : WORDS.get("critical.drawn.contour", told, contour.getAsInt());
  }

  private String brief(String told) {
    if (surface.isEmpty()) {
      return told;
    }
    String where = surface.equals(contour) ? "critical.drawn" : "critical.drawn.here";
    return WORDS.get(where, told, surface.getAsInt());
  }

  /// What is said of the marks at leisure.
  ///
  /// @param doing what a click does
  String hint(String doing) {
    return surface.isEmpty() && contour.isEmpty()
        ? WORDS.get("critical.hint", census, doing)
        : WORDS.get("critical.drawn.hint", census, doing, number(surface), number(contour));
  }

  private static String number(OptionalInt drawn) {
    return drawn.isPresent() ? String.valueOf(drawn.getAsInt()) : WORDS.get("critical.drawn.all");
  }
}
