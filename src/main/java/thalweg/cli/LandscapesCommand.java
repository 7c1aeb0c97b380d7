package thalweg.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import thalweg.exchange.TextTable;
import thalweg.figure.Theme;
import thalweg.figure.sheet.ContactSheet;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.landscape.LandscapeFile;
import thalweg.session.UserLandscapes;

/// `thalweg landscapes`: the catalogue, and what the user keeps.
@Command(name = "landscapes")
final class LandscapesCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private final ListOptions list = new ListOptions();

  @Option(names = "--png", paramLabel = "FILE", descriptionKey = "landscapes.png")
  private @Nullable String png;

  LandscapesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<Landscape> landscapes = UserLandscapes.ofUser().beside(Catalogue.load()).all();
    Outputs<List<Landscape>> outputs = new Outputs<>("output.png.alone");
    outputs.addPicture(png, all -> new ContactSheet(all, Theme.LIGHT).picture(Outputs.PRINT));
    outputs.check();
    outputs.deliverFiles(landscapes);
    TextTable table = new TextTable("lll");
    for (Landscape each : landscapes) {
      table.add(each.id(), each.name(), each.objective().description());
    }
    list.print(streams, table.toString(), landscapes.stream().map(LandscapeFile::of).toList());
    return CommandLineInterface.DONE;
  }
}
