package thalweg.desktop.task;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thalweg.desktop.clock.Deliveries;
import thalweg.desktop.model.Workbench;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.session.UserLandscapes;
import thalweg.text.FailureText;
import thalweg.text.Folded;
import thalweg.text.Text;

/// The landscapes to choose from: the program's and those that the user keeps. Files are read and
/// written in the background. Belongs to the FX thread.
public final class LandscapeLibrary {
  private static final Logger LOG = LoggerFactory.getLogger(LandscapeLibrary.class);

  private final Catalogue program;
  private final UserLandscapes kept;
  private final Workbench workbench;
  private final Deliveries deliveries;
  private final Executor background;
  private final ReadOnlyObjectWrapper<Catalogue> catalogue;
  private final Set<String> forgotten = new HashSet<>();

  /// Begins to read what the user keeps.
  ///
  /// @param deliveries bring what comes of it to the FX thread
  /// @param background reads and writes files
  public LandscapeLibrary(
      Catalogue program,
      UserLandscapes kept,
      Workbench workbench,
      Deliveries deliveries,
      Executor background) {
    this.program = program;
    this.kept = kept;
    this.workbench = workbench;
    this.deliveries = deliveries;
    this.background = background;
    catalogue = new ReadOnlyObjectWrapper<>(this, "catalogue", program);
    background.execute(this::read);
  }

  /// What there is to choose from.
  public ReadOnlyObjectProperty<Catalogue> catalogueProperty() {
    return catalogue.getReadOnlyProperty();
  }

  /// What there is to choose from.
  public Catalogue catalogue() {
    return catalogue.get();
  }

  /// Whether a landscape is one that the user keeps, and not the program's.
  public boolean isKept(Landscape landscape) {
    return program.find(landscape.id()).isEmpty() && catalogue().find(landscape.id()).isPresent();
  }

  /// What a landscape is called in the window: by its name as long as it has one.
  public String title(Landscape landscape) {
    return landscape.isUnnamed() || isForgotten(landscape)
        ? Text.of("desktop").get("landscape.own")
        : landscape.name();
  }

  /// Whether a landscape was kept and is so no longer: it has lost its name.
  private boolean isForgotten(Landscape landscape) {
    return forgotten.contains(landscape.id()) && catalogue().find(landscape.id()).isEmpty();
  }

  /// Whether the landscape in the window is found here as it is.
  public boolean holds(Landscape landscape) {
    return catalogue().all().contains(landscape);
  }

  /// The landscape of a name, however it writes capital letters and accents.
  public Optional<Landscape> named(String name) {
    String sought = Folded.plain(name.strip());
    return catalogue().all().stream()
        .filter(each -> Folded.plain(each.name()).equals(sought))
        .findFirst();
  }

  /// Keeps the landscape in the window, with the first start, in the place of a kept one, and shows
  /// it under that name.
  ///
  /// @param refused is told why if it cannot be kept
  public void replace(Landscape old, Consumer<String> refused) {
    Landscape shown = workbench.landscape();
    Point start = workbench.starts().getFirst();
    write(() -> show(shown, kept.replace(old, shown, start)), refused);
  }

  /// Keeps the landscape in the window, with the first start, and shows it under its new name.
  ///
  /// @param refused is told why if it cannot be kept
  public void keep(String name, Consumer<String> refused) {
    Landscape shown = workbench.landscape();
    Point start = workbench.starts().getFirst();
    write(
        () -> show(shown, kept.keep(shown, name, start, id -> program.find(id).isPresent())),
        refused);
  }

  private void show(Landscape unnamed, Landscape named) {
    deliveries.deliver(() -> {
      if (workbench.landscape().equals(unnamed)) {
        workbench.reshape(named);
      }
    });
  }

  /// Keeps a landscape no longer; the window goes on showing it.
  ///
  /// @param refused is told why if its file cannot be removed
  public void forget(Landscape landscape, Consumer<String> refused) {
    forgotten.add(landscape.id());
    write(() -> kept.forget(landscape), refused);
  }

  /// Keeps a landscape again that was just forgotten.
  ///
  /// @param refused is told why if it cannot be kept
  public void restore(Landscape forgotten, Consumer<String> refused) {
    write(
        () ->
            kept.keep(
                forgotten, forgotten.name(), forgotten.start(), id -> program.find(id).isPresent()),
        refused);
  }

  private interface FileWork {
    void run() throws IOException;
  }

  private void write(FileWork work, Consumer<String> refused) {
    background.execute(() -> {
      try {
        work.run();
        read();
      } catch (IOException failure) {
        refuse(refused, String.valueOf(failure.getMessage()));
      } catch (RuntimeException | Error failure) {
        LOG.error("The user's landscapes could not be changed", failure);
        refuse(refused, FailureText.of(failure));
      }
    });
  }

  private void refuse(Consumer<String> refused, String why) {
    deliveries.deliver(() -> refused.accept(why));
  }

  private void read() {
    Catalogue all = kept.beside(program);
    deliveries.deliver(() -> catalogue.set(all));
  }
}
