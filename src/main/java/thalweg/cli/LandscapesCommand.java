package thalweg.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import thalweg.export.TextTable;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.landscape.LandscapeFile;
import thalweg.session.KeptLandscapes;

/// `thalweg landscapes`: the catalogue, and what the user keeps.
@Command(name = "landscapes")
final class LandscapesCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private final ListOptions list = new ListOptions();

  LandscapesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<Landscape> landscapes = KeptLandscapes.ofUser().beside(Catalogue.load()).all();
    TextTable table = new TextTable("lll");
    for (Landscape each : landscapes) {
      table.add(each.id(), each.name(), each.formula().text());
    }
    list.print(streams, table.toString(), landscapes.stream().map(LandscapeFile::of).toList());
    return 0;
  }
}
