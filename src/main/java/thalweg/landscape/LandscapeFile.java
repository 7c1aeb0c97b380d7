package thalweg.landscape;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import thalweg.formula.Formula;
import thalweg.objective.FormulaObjective;
import thalweg.objective.Parameter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A landscape as its JSON file spells it: what the catalogue is read from, what a user's own
/// landscapes are kept in, and what the command line prints. Absent where it says so is null.
///
/// @param domain `[minX, maxX, minY, maxY]`
/// @param start `[x, y]`
/// @param order its place in the catalogue; files without one come last in their group
/// @param minima those that are known beforehand
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LandscapeFile(
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
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  /// Checks that all is there that is never absent.
  ///
  /// @throws IllegalArgumentException naming what is missing
  public LandscapeFile {
    require(id, "id");
    require(name, "name");
    require(group, "group");
    require(formula, "formula");
    require(learningRates, "learningRates");
    require(words, "words");
    require(source, "source");
    requireNumbers(domain, 4, "domain");
    requireNumbers(start, 2, "start");
    for (Parameter each : parameters == null ? List.<Parameter>of() : parameters) {
      require(each, "parameters");
      require(each.name(), "name of a parameter");
    }
  }

  // Jackson hands over null for what a file lacks, whatever the types say.
  private static void require(@Nullable Object value, String name) {
    if (value == null) {
      throw new IllegalArgumentException("it has no " + name);
    }
  }

  private static void requireNumbers(@Nullable List<Double> numbers, int count, String name) {
    if (numbers == null || numbers.size() != count || numbers.stream().anyMatch(Objects::isNull)) {
      throw new IllegalArgumentException("its " + name + " is not " + count + " numbers");
    }
  }

  /// Reads one file.
  ///
  /// @throws tools.jackson.core.JacksonException if the text is no landscape
  public static LandscapeFile read(InputStream json) {
    return MAPPER.readValue(json, LandscapeFile.class);
  }

  /// A landscape in the words of its file.
  ///
  /// @throws IllegalArgumentException if no formula is descended: other objectives have no file
  public static LandscapeFile of(Landscape landscape) {
    Domain domain = landscape.domain();
    Formula formula =
        landscape
            .formula()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    landscape.objective().description() + ": only a formula has a file"));
    return new LandscapeFile(
        landscape.id(),
        landscape.name(),
        landscape.group(),
        null,
        formula.text(),
        landscape.parameters(),
        List.of(domain.minX(), domain.maxX(), domain.minY(), domain.maxY()),
        landscape.heightScale(),
        List.of(landscape.start().x(), landscape.start().y()),
        new TreeMap<>(landscape.learningRates()),
        landscape.words(),
        landscape.source(),
        landscape.minima());
  }

  /// The file's text.
  public String json() {
    return MAPPER.writeValueAsString(this) + "\n";
  }

  /// Its place among all files.
  int place() {
    return order == null ? Integer.MAX_VALUE : order;
  }

  /// The landscape that it describes.
  ///
  /// @throws IllegalArgumentException if it describes none
  public Landscape landscape() {
    Formula parsed = Formula.parse(formula);
    List<Parameter> given = parameters == null ? List.of() : parameters;
    for (Parameter each : given) {
      if (!parsed.parameters().contains(each.name())) {
        throw new IllegalArgumentException(formula + " has no parameter " + each.name());
      }
    }
    return new Landscape(
        id,
        name,
        group,
        new FormulaObjective(parsed, given),
        Plane.whole(),
        new Domain(domain.get(0), domain.get(1), domain.get(2), domain.get(3)),
        heightScale == null ? HeightScale.LINEAR : heightScale,
        new Point(start.get(0), start.get(1)),
        learningRates,
        words,
        source,
        minima == null ? List.of() : minima);
  }
}
