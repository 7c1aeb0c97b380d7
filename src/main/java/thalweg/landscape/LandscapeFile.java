package thalweg.landscape;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thalweg.formula.Formula;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A landscape as its JSON file spells it.
///
/// @param domain `[minX, maxX, minY, maxY]`
/// @param start `[x, y]`
/// @param order its place in the catalogue; files without one come last in their group
/// @param minima those that are known beforehand
record LandscapeFile(
    String id,
    String name,
    String group,
    @Nullable Integer order,
    String formula,
    @Nullable List<Parameter> parameters,
    List<Double> domain,
    @Nullable HeightScale heightScale,
    List<Double> start,
    Map<String, Double> learningRates,
    String words,
    String source,
    @Nullable List<KnownMinimum> minima) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(tools.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  /// Reads one file.
  ///
  /// @throws tools.jackson.core.JacksonException if the text is no landscape
  static LandscapeFile read(InputStream json) {
    return MAPPER.readValue(json, LandscapeFile.class);
  }

  /// Its place among all files.
  int place() {
    return order == null ? Integer.MAX_VALUE : order;
  }

  /// The landscape that it describes.
  ///
  /// @throws IllegalArgumentException if it describes none
  Landscape landscape() {
    return new Landscape(
        id,
        name,
        group,
        Formula.parse(formula),
        parameters == null ? List.of() : parameters,
        new Domain(domain.get(0), domain.get(1), domain.get(2), domain.get(3)),
        heightScale == null ? HeightScale.LINEAR : heightScale,
        new Point(start.get(0), start.get(1)),
        learningRates,
        words,
        source,
        minima == null ? List.of() : minima);
  }
}
