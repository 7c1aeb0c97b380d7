package thalweg.desktop.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import org.junit.jupiter.api.Test;
import thalweg.basin.BasinMap;
import thalweg.basin.BasinMap.Share;
import thalweg.basin.BasinMapper;
import thalweg.basin.Ending;
import thalweg.basin.StartGrid;
import thalweg.basin.TestGround;
import thalweg.critical.CriticalSet;
import thalweg.critical.Minimum;
import thalweg.desktop.model.BasinChoice;
import thalweg.desktop.task.BasinView;
import thalweg.figure.color.BasinColors;
import thalweg.figure.contour.BasinBackground;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.method.Optimizers;

/// What the window says of a map of basins.
class BasinLegendEntryTest {
  private static final Landscape BOWL = TestGround.of("x^2 + y^2", Domain.square(2));
  private static final CriticalSet FOUND = TestGround.search("x^2 + y^2", Domain.square(2));

  private static BasinView view(List<Share> shares, int minima, boolean complete) {
    Optimizer optimizer = Optimizers.find("lion").orElseThrow().create(Map.of("learningRate", 0.1));
    BasinMap map =
        BasinMapper.of(
            new StartGrid(BOWL, optimizer, 4, 4, 400), FOUND, Runnable::run, () -> false, _ -> {});
    return new BasinView(
        BasinChoice.of(optimizer.type()),
        BOWL,
        BasinBackground.of(map, new HeightField(BOWL, 9, 9)),
        map,
        Optional.empty(),
        shares.isEmpty() ? map.shares() : shares,
        IntStream.range(0, minima).mapToObj(i -> new Minimum(new Point(i, -1e-17), 0)).toList(),
        Optional.empty(),
        complete);
  }

  private static String steps() {
    BasinColors ramps = view(List.of(), 1, true).ground().ramps();
    return "the darker, the more steps until there, from %d to %d"
        .formatted(Math.max(1, Math.round(ramps.few())), Math.round(ramps.many()));
  }

  private static List<BasinLegendEntry> entries(BasinView view) {
    return BasinLegendEntry.of(
        view, BasinLegendEntry.Members.of(view, BasinLegendEntry.Members.NONE));
  }

  private static List<String> words(BasinView view) {
    return words(entries(view));
  }

  private static List<String> words(List<BasinLegendEntry> entries) {
    return entries.stream().map(BasinLegendEntry::words).toList();
  }

  /// Of all minima the first eight have an entry; then shares turn round.
  @Test
  void entriesKeepTheirPlacesWhileAMapIsMade() {
    List<Share> first =
        IntStream.range(0, 20)
            .mapToObj(i -> new Share(Ending.MINIMUM, i, (40 - i) / 610.0))
            .toList();
    List<Share> then =
        IntStream.range(0, 20)
            .mapToObj(i -> new Share(Ending.MINIMUM, i, (21 + i) / 610.0))
            .toList();
    BasinView early = view(first, 20, false);
    BasinLegendEntry.Members members =
        BasinLegendEntry.Members.of(early, BasinLegendEntry.Members.NONE);
    BasinView later = view(then, 20, false);
    List<String> kept =
        words(BasinLegendEntry.of(later, BasinLegendEntry.Members.of(later, members)));
    assertThat(places(kept)).isEqualTo(places(words(BasinLegendEntry.of(early, members))));
    assertThat(kept).isNotEqualTo(words(BasinLegendEntry.of(early, members)));
    BasinView whole = view(then, 20, true);
    assertThat(words(BasinLegendEntry.of(whole, BasinLegendEntry.Members.of(whole, members))))
        .isEqualTo(words(whole));
  }

  private static List<String> places(List<String> words) {
    return words.stream().map(each -> each.replaceAll("  .*", "")).toList();
  }

  @Test
  void sharesOfAMapThatIsStillMadeAreThoseSoFar() {
    List<Share> shares = List.of(new Share(Ending.MINIMUM, 0, 1));
    assertThat(words(view(shares, 1, true))).containsExactly("at (0, 0)  100.0 %", steps());
    assertThat(words(view(shares, 1, false)))
        .containsExactly("so far:", "at (0, 0)  100.0 %", steps());
  }

  @Test
  void aShareThatIsThereIsNotNothing() {
    List<Share> shares =
        List.of(new Share(Ending.MINIMUM, 0, 0.9999), new Share(Ending.SADDLE, -1, 0.0001));
    assertThat(words(view(shares, 1, true))).contains("at a saddle  < 0.1 %");
  }

  @Test
  void basinsBeyondTheGreatestAreCountedTogether() {
    List<Share> shares =
        IntStream.range(0, 20).mapToObj(i -> new Share(Ending.MINIMUM, i, 0.05)).toList();
    assertThat(words(view(shares, 20, true))).hasSize(10).contains("and 12 more, together  60.0 %");
  }

  /// As on Ackley, whose basins take a hundredth of the domain each.
  @Test
  void ofManySmallBasinsThreeHaveALine() {
    List<Share> shares = new ArrayList<>();
    IntStream.range(0, 90).forEach(i -> shares.add(new Share(Ending.MINIMUM, i, 0.01)));
    shares.add(new Share(Ending.LEFT, -1, 0.1));
    assertThat(words(view(shares, 90, true)))
        .containsExactly(
            "at (0, 0)  1.0 %",
            "at (1, 0)  1.0 %",
            "out of the domain  10.0 %",
            "and 88 more, together  88.0 %",
            steps());
  }

  /// While a map is made the shares change, and the words stay where they are.
  @Test
  void minimaFollowEachOtherWhateverTheirShares() {
    List<Share> shares =
        List.of(
            new Share(Ending.MINIMUM, 0, 0.2),
            new Share(Ending.MINIMUM, 1, 0.5),
            new Share(Ending.LEFT, -1, 0.3));
    assertThat(words(view(shares, 2, true)))
        .containsExactly(
            "at (0, 0)  20.0 %", "at (1, 0)  50.0 %", "out of the domain  30.0 %", steps());
  }

  @Test
  void basinsWhoseColoursLookAlikeAreNotSaidBoth() {
    List<Share> shares =
        List.of(
            new Share(Ending.MINIMUM, 0, 0.5),
            new Share(Ending.MINIMUM, 3, 0.2),
            new Share(Ending.MINIMUM, 8, 0.2),
            new Share(Ending.MINIMUM, 16, 0.1));
    assertThat(words(view(shares, 17, true)))
        .containsExactly(
            "at (0, 0)  50.0 %", "at (3, 0)  20.0 %", "and 2 more, together  30.0 %", steps());
  }

  @Test
  void circlingIsHatchedAndSaidOfItsMinimum() {
    BasinView view = view(List.of(), 1, true);
    List<BasinLegendEntry> entries = entries(view);
    assertThat(words(view)).containsExactly("circling (0, 0)  100.0 %", steps());
    assertThat(entries)
        .allSatisfy(entry -> assertThat(entry.patch()).containsInstanceOf(LinearGradient.class));
    BasinView mixed =
        view(
            List.of(new Share(Ending.MINIMUM, 0, 0.75), new Share(Ending.CIRCLING, 0, 0.25)),
            1,
            true);
    assertThat(words(mixed))
        .containsExactly(
            "at (0, 0)  75.0 %, circling it  25.0 %", "hatched: circling the minimum", steps());
    assertThat(entries(mixed).getFirst().patch()).containsInstanceOf(Color.class);
  }

  /// Of a difference it is said what is faint, with a patch as faint.
  @Test
  void whatDoesNotChangeHasAnEntryOfItsOwn() {
    List<BasinLegendEntry> entries = entries(change(true));
    assertThat(words(entries)).startsWith("25.0 % ends elsewhere", "faint: ends alike  75.0 %");
    assertThat(entries.get(1).patch()).isPresent();
  }

  /// In few words, too: these have shares alone.
  @Test
  void whatChangesIsSaidOfWhatIsKnown() {
    List<BasinLegendEntry> entries = entries(change(false));
    assertThat(words(entries)).startsWith("so far:", "25.0 % ends elsewhere, as far as is known");
    assertThat(entries.getFirst().brief()).isEqualTo("so far:");
  }

  private static BasinView change(boolean complete) {
    BasinView whole = view(List.of(), 1, true);
    return new BasinView(
        whole.choice(),
        whole.landscape(),
        whole.ground(),
        whole.map(),
        Optional.of(whole.map()),
        whole.shares(),
        whole.minima(),
        Optional.of(0.25),
        complete);
  }
}
