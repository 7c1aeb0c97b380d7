package thalweg.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How a user left the window, as its JSON file spells it. Absent where it says so is null: what
/// the user did not choose is the program's to choose.
///
/// @param format what kind of file this is
/// @param version of the format
/// @param place where the window stood
/// @param maximized whether it filled the screen
/// @param theme `light` or `dark`; absent to follow the system
/// @param palette the height palette's name
/// @param reduceMotion whether nothing is to glide; absent to follow the system
/// @param wings size and fold of what stands around the surface: `optimizers`, `contour` and
///   `charts`
/// @param runs how the runs are looked at; absent before the user looked otherwise
/// @param tourSeen whether the tour has been shown or skipped
/// @param letters how large letters are, as a factor to their normal size; absent for that size
/// @param contoursBelow whether contour lines are projected onto the plane below the surface;
///   absent where they are
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Preferences(
    String format,
    int version,
    @Nullable Place place,
    boolean maximized,
    @Nullable String theme,
    @Nullable String palette,
    @Nullable Boolean reduceMotion,
    Map<String, Side> wings,
    @Nullable Runs runs,
    boolean tourSeen,
    @Nullable Double letters,
    @Nullable Boolean contoursBelow) {

  static final String FORMAT = "thalweg-preferences";
  static final int VERSION = 1;

  /// What holds before the user chose anything.
  public static final Preferences FIRST =
      new Preferences(
          FORMAT, VERSION, null, false, null, null, null, Map.of(), null, false, null, null);

  /// A window's place on the screens, in device-independent pixels.
  public record Place(double x, double y, double width, double height) {
    /// Checks the numbers.
    ///
    /// @throws IllegalArgumentException if a number is not finite or a size is not positive
    public Place {
      if (!Double.isFinite(x) || !Double.isFinite(y) || !(width > 0) || !(height > 0)) {
        throw new IllegalArgumentException(
            "no window has the place " + x + ", " + y + " and the size " + width + " x " + height);
      }
    }
  }

  /// One wing of the window.
  ///
  /// @param size in pixels; absent for its natural size
  /// @param folded whether it is folded away
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Side(@Nullable Double size, boolean folded) {}

  /// How the runs are looked at.
  ///
  /// @param view `charts`, `close-up`, `one` or `results`
  /// @param scales `linear` or `logarithmic` by the name of a chart's quantity
  /// @param hidden the identifiers of optimizers whose runs are not drawn
  /// @param followed the identifier of the one that is looked at closely; absent for none
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Runs(
      String view, Map<String, String> scales, Set<String> hidden, @Nullable String followed) {
    /// Copies what can be changed.
    ///
    /// @throws NullPointerException if one is missing that is never absent
    public Runs {
      Objects.requireNonNull(view, "view");
      scales = Collections.unmodifiableMap(new TreeMap<>(scales));
      hidden = Collections.unmodifiableSortedSet(new TreeSet<>(hidden));
    }
  }

  /// Copies the wings.
  ///
  /// @throws IllegalArgumentException if the format or its version is another one
  public Preferences {
    if (!FORMAT.equals(format) || version != VERSION) {
      throw new IllegalArgumentException(
          "its format is " + format + " " + version + ", not " + FORMAT + " " + VERSION);
    }
    wings = Collections.unmodifiableMap(new TreeMap<>(wings));
  }

  /// What a window has changed, and of all else what others say.
  ///
  /// @param before what held when the window last looked
  /// @param there what others have written meanwhile
  Preferences over(Preferences before, Preferences there) {
    return new Preferences(
        format,
        version,
        newer(Preferences::place, before, there),
        newer(Preferences::maximized, before, there),
        newer(Preferences::theme, before, there),
        newer(Preferences::palette, before, there),
        newer(Preferences::reduceMotion, before, there),
        newer(Preferences::wings, before, there),
        newer(Preferences::runs, before, there),
        tourSeen || there.tourSeen,
        newer(Preferences::letters, before, there),
        newer(Preferences::contoursBelow, before, there));
  }

  private <T extends @Nullable Object> T newer(
      Function<Preferences, T> part, Preferences before, Preferences there) {
    T now = part.apply(this);
    return Objects.equals(now, part.apply(before)) ? part.apply(there) : now;
  }

  /// The same with the window elsewhere.
  public Preferences withWindow(@Nullable Place where, boolean filling) {
    return new Preferences(
        format,
        version,
        where,
        filling,
        theme,
        palette,
        reduceMotion,
        wings,
        runs,
        tourSeen,
        letters,
        contoursBelow);
  }

  /// The same with another look.
  public Preferences withLook(
      @Nullable String dress, @Nullable String heights, @Nullable Boolean calm) {
    return new Preferences(
        format,
        version,
        place,
        maximized,
        dress,
        heights,
        calm,
        wings,
        runs,
        tourSeen,
        letters,
        contoursBelow);
  }

  /// The same with the window's space divided otherwise.
  public Preferences withWings(Map<String, Side> sides) {
    return new Preferences(
        format,
        version,
        place,
        maximized,
        theme,
        palette,
        reduceMotion,
        sides,
        runs,
        tourSeen,
        letters,
        contoursBelow);
  }

  /// The same with the runs looked at otherwise.
  public Preferences withRuns(Runs look) {
    return new Preferences(
        format,
        version,
        place,
        maximized,
        theme,
        palette,
        reduceMotion,
        wings,
        look,
        tourSeen,
        letters,
        contoursBelow);
  }

  /// The same with letters of another size.
  public Preferences withLetters(@Nullable Double factor) {
    return new Preferences(
        format,
        version,
        place,
        maximized,
        theme,
        palette,
        reduceMotion,
        wings,
        runs,
        tourSeen,
        factor,
        contoursBelow);
  }

  /// The same with contour lines below the surface, or without.
  public Preferences withContoursBelow(@Nullable Boolean shown) {
    return new Preferences(
        format,
        version,
        place,
        maximized,
        theme,
        palette,
        reduceMotion,
        wings,
        runs,
        tourSeen,
        letters,
        shown);
  }

  /// The same once the tour has been seen, or not yet.
  public Preferences withTourSeen(boolean seen) {
    return new Preferences(
        format,
        version,
        place,
        maximized,
        theme,
        palette,
        reduceMotion,
        wings,
        runs,
        seen,
        letters,
        contoursBelow);
  }
}
