package thalweg.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import thalweg.export.TextTable;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Parameter;

/// `thalweg landscapes`: the catalogue.
@Command(name = "landscapes")
final class LandscapesCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private final ListOptions list = new ListOptions();

  LandscapesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<Landscape> landscapes = Catalogue.load().all();
    TextTable table = new TextTable("lll");
    for (Landscape each : landscapes) {
      table.add(each.id(), each.name(), each.formula().text());
    }
    list.print(
        streams, table.toString(), landscapes.stream().map(LandscapesCommand::describe).toList());
    return 0;
  }

  /// The landscape as its file spells it.
  private static Map<String, Object> describe(Landscape landscape) {
    Domain domain = landscape.domain();
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("id", landscape.id());
    description.put("name", landscape.name());
    description.put("group", landscape.group());
    description.put("formula", landscape.formula().text());
    description.put(
        "parameters", landscape.parameters().stream().map(LandscapesCommand::describe).toList());
    description.put("domain", List.of(domain.minX(), domain.maxX(), domain.minY(), domain.maxY()));
    description.put("heightScale", landscape.heightScale().name().toLowerCase(Locale.ROOT));
    description.put("start", List.of(landscape.start().x(), landscape.start().y()));
    description.put("learningRates", landscape.learningRates());
    description.put("words", landscape.words());
    description.put("minima", landscape.minima());
    description.put("source", landscape.source());
    return description;
  }

  private static Map<String, Object> describe(Parameter parameter) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("name", parameter.name());
    description.put("value", parameter.value());
    description.put("low", parameter.low());
    description.put("high", parameter.high());
    return description;
  }
}
