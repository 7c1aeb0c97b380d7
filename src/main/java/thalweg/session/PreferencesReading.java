package thalweg.session;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the text of a preferences file says. What it lacks, as one of an older program does, is as
/// it is at first, and what cannot be understood is passed over.
///
/// @param passedOver the places of what cannot be understood, such as `wings/left`
record PreferencesReading(Preferences preferences, List<String> passedOver) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  /// Keeps the list to itself.
  PreferencesReading {
    passedOver = List.copyOf(passedOver);
  }

  /// Preferences as the text of a file.
  static String json(Preferences preferences) {
    return MAPPER.writeValueAsString(preferences) + "\n";
  }

  /// Reads the text of a file.
  ///
  /// @throws JacksonException if it is no JSON, or of another format or version
  /// @throws IllegalArgumentException if it is no object
  static PreferencesReading of(byte[] json) {
    if (!(MAPPER.readTree(json) instanceof ObjectNode said)) {
      throw new IllegalArgumentException("it is no object");
    }
    ObjectNode whole = first();
    said.properties().stream()
        .filter(each -> !each.getValue().isNull())
        .forEach(each -> whole.set(each.getKey(), each.getValue()));
    List<String> passedOver = new ArrayList<>();
    while (true) {
      try {
        return new PreferencesReading(MAPPER.treeToValue(whole, Preferences.class), passedOver);
      } catch (DatabindException refusal) {
        passedOver.add(remove(whole, refusal));
      }
    }
  }

  /// Takes out the smallest part that a refusal is about; what has to be there is put back as it is
  /// at first.
  ///
  /// @return its place
  /// @throws DatabindException the refusal, if it is about the whole
  private static String remove(ObjectNode whole, DatabindException refusal) {
    List<JacksonException.Reference> path = refusal.getPath();
    JsonNode parent = whole;
    int depth = 0;
    for (JsonNode next = whole; depth < path.size(); depth++) {
      JsonNode inner = inside(next, path.get(depth));
      if (inner == null) {
        break;
      }
      parent = next;
      next = inner;
    }
    if (depth == 0) {
      throw refusal;
    }
    JacksonException.Reference last = path.get(depth - 1);
    if (parent instanceof ObjectNode object) {
      object.remove(last.getPropertyName());
    } else if (parent instanceof ArrayNode array) {
      array.remove(last.getIndex());
    }
    if (depth == 1) {
      whole.setAll(first().retain(last.getPropertyName()));
    }
    return path.subList(0, depth).stream()
        .map(step ->
            step.getPropertyName() == null
                ? Integer.toString(step.getIndex())
                : step.getPropertyName())
        .collect(Collectors.joining("/"));
  }

  /// What holds at first, but for the format, which can only be said by the file itself.
  private static ObjectNode first() {
    ObjectNode first = MAPPER.valueToTree(Preferences.FIRST);
    return first.remove(List.of("format", "version"));
  }

  private static @Nullable JsonNode inside(JsonNode node, JacksonException.Reference step) {
    String name = step.getPropertyName();
    return name == null ? node.get(step.getIndex()) : node.get(name);
  }
}
