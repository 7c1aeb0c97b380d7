package thalweg.landscape;

import java.util.Arrays;
import thalweg.formula.Field;

/// Heights sampled on a regular grid over a domain: what surface and contour are drawn from.
///
/// Row 0 lies at the domain's lower edge, column 0 at its left edge; the outermost samples lie on
/// the edges. Where f is undefined or infinite there is no ground: heights are NaN, and none of the
/// finite ones comes from there. Immutable.
public final class HeightField {
  /// What interpolation may take from the height of two samples that have the same.
  private static final double ROUNDING = 1e-9;

  /// Of the range that is drawn: what is farther out by less is not seen to be.
  private static final double UNSEEN = 0.01;

  private final Domain domain;
  private final HeightScale scale;
  private final Field field;
  private final int columns;
  private final int rows;
  private final double[] heights;
  private final ValueRange range;
  private final DrawnRange drawn;
  private final double low;
  private final double high;
  private final boolean ground;
  private final boolean aliased;

  /// Samples a landscape.
  ///
  /// @param columns samples along x, at least 2
  /// @param rows samples along y, at least 2
  public HeightField(Landscape landscape, int columns, int rows) {
    this(landscape, columns, rows, DrawnRange.of(landscape));
  }

  /// Samples a landscape.
  ///
  /// @param columns samples along x, at least 2
  /// @param rows samples along y, at least 2
  /// @param drawn between which values heights lie, that of the landscape
  public HeightField(Landscape landscape, int columns, int rows, DrawnRange drawn) {
    if (columns < 2 || rows < 2) {
      throw new IllegalArgumentException("a grid needs 2 x 2 samples: " + columns + " x " + rows);
    }
    this.domain = landscape.domain();
    this.scale = landscape.heightScale();
    this.field = landscape.field();
    this.columns = columns;
    this.rows = rows;
    double[] values = ValueRange.samples(field, domain, columns, rows);
    range = ValueRange.of(values);
    this.drawn = drawn;
    low = scale.height(drawn.lowest(), drawn);
    high = scale.height(drawn.highest(), drawn);
    heights = Arrays.stream(values).map(this::heightOf).toArray();
    ground = Arrays.stream(heights).anyMatch(height -> !Double.isNaN(height));
    aliased = Aliasing.isIn(this);
  }

  private HeightField(HeightField same, DrawnRange drawn) {
    domain = same.domain;
    scale = same.scale;
    field = same.field;
    columns = same.columns;
    rows = same.rows;
    heights = same.heights;
    range = same.range;
    low = same.low;
    high = same.high;
    ground = same.ground;
    aliased = same.aliased;
    this.drawn = drawn;
  }

  /// The same heights, said to be cut off where f is known to lie farther out: at the tip of a
  /// needle that no sample shows.
  ///
  /// @param least the least value of f that is known
  /// @param greatest the greatest
  public HeightField knownBetween(double least, double greatest) {
    double unseen = UNSEEN * (drawn.highest() - drawn.lowest());
    return new HeightField(
        this,
        new DrawnRange(
            drawn.lowest(),
            drawn.highest(),
            drawn.cutBelow() || least < drawn.lowest() - unseen,
            drawn.cutAbove() || greatest > drawn.highest() + unseen,
            drawn.unit()));
  }

  /// Whether f is finite anywhere on the domain of a landscape, as far as samples tell.
  public static boolean hasGround(Landscape landscape) {
    int samples = ValueRange.SAMPLES;
    return Arrays.stream(
            ValueRange.samples(landscape.field(), landscape.domain(), samples, samples))
        .anyMatch(Double::isFinite);
  }

  /// The height at which a value of f is drawn, within the range that is; NaN if it is not finite.
  public double heightOf(double value) {
    return Double.isFinite(value) ? Math.clamp(scale.height(value, drawn), low, high) : Double.NaN;
  }

  /// The value of f that is drawn at a height: what numbers along an axis of heights tell.
  public double valueOf(double height) {
    return scale.value(height, drawn);
  }

  /// How values become heights.
  public HeightScale scale() {
    return scale;
  }

  /// Between which values heights lie.
  public DrawnRange drawnRange() {
    return drawn;
  }

  /// Whether the ground at a height may be that of a value beyond the range that is drawn.
  public boolean isCut(double height) {
    double rounding = ROUNDING * (high - low);
    return (drawn.cutAbove() && height >= high - rounding)
        || (drawn.cutBelow() && height <= low + rounding);
  }

  /// The domain that is sampled.
  public Domain domain() {
    return domain;
  }

  /// The number of samples along x.
  public int columns() {
    return columns;
  }

  /// The number of samples along y.
  public int rows() {
    return rows;
  }

  /// The first coordinate of a column.
  public double x(int column) {
    return domain.x(column, columns);
  }

  /// The second coordinate of a row.
  public double y(int row) {
    return domain.y(row, rows);
  }

  /// The height of one sample; NaN without ground.
  public double height(int column, int row) {
    return heights[row * columns + column];
  }

  /// The least height that is drawn; 0 where there is no ground at all.
  public double low() {
    return low;
  }

  /// The greatest height that is drawn, above the least.
  public double high() {
    return high;
  }

  /// The greatest minus the least finite value of f among the samples, before any height scale.
  public double valueRange() {
    return range.width();
  }

  /// The least finite value of f among the samples, before any height scale; 0 where there is none.
  public double lowest() {
    return range.lowest();
  }

  /// Whether there is ground at one sample: whether f is finite there.
  public boolean isGround(int column, int row) {
    return !Double.isNaN(height(column, row));
  }

  /// Whether there is ground at any sample.
  public boolean hasGround() {
    return ground;
  }

  /// Whether all ground is at one height, as far as samples tell, with room above for the picture.
  public boolean isLevel() {
    return hasGround()
        && range.width() == 0
        && range.lowest() == drawn.lowest()
        && drawn.highest() == drawn.lowest() + DrawnRange.room(drawn.lowest());
  }

  /// Whether the ground is finer than the samples, so that what they show is a pattern of theirs.
  public boolean isAliased() {
    return aliased;
  }

  /// Whether there is ground at every sample.
  public boolean isWhole() {
    return Arrays.stream(heights).noneMatch(Double::isNaN);
  }

  /// The height of f itself at a point, clamped to the drawn range; NaN where f is not finite.
  public double exact(double x, double y) {
    return heightOf(field.value(x, y));
  }

  /// The height of the sampled surface at a point, linear between samples along x and along y;
  /// outside the domain that of the nearest point inside. NaN beside a sample without ground.
  public double interpolated(double x, double y) {
    double across = Math.clamp((x - domain.minX()) / domain.width(), 0, 1) * (columns - 1);
    double up = Math.clamp((y - domain.minY()) / domain.height(), 0, 1) * (rows - 1);
    int column = Math.min((int) across, columns - 2);
    int row = Math.min((int) up, rows - 2);
    double s = across - column;
    double t = up - row;
    double below = height(column, row) * (1 - s) + height(column + 1, row) * s;
    double above = height(column, row + 1) * (1 - s) + height(column + 1, row + 1) * s;
    return below * (1 - t) + above * t;
  }

  /// The height of the surface as it is drawn: interpolated, but beside the end of the ground that
  /// of f itself; NaN where there is none.
  public double drawn(double x, double y) {
    double height = interpolated(x, y);
    return Double.isNaN(height) && isGroundNear(x, y) ? exact(x, y) : height;
  }

  /// Whether there is ground at one at least of the four samples around a point.
  private boolean isGroundNear(double x, double y) {
    int column = (int) (Math.clamp((x - domain.minX()) / domain.width(), 0, 1) * (columns - 1));
    int row = (int) (Math.clamp((y - domain.minY()) / domain.height(), 0, 1) * (rows - 1));
    int right = Math.min(column + 1, columns - 1);
    int above = Math.min(row + 1, rows - 1);
    return isGround(column, row)
        || isGround(right, row)
        || isGround(column, above)
        || isGround(right, above);
  }

  /// Where a height stands between the lowest and the highest, from 0 to 1; 0 on flat ground.
  public double share(double height) {
    return Math.clamp((height - low) / (high - low), 0, 1);
  }
}
