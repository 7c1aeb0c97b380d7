package thalweg;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds the packages that have rooms to the order of their rooms:
///
/// ```
/// desktop: root -> window -> panels -> layout -> widget -> theme -> action -> task -> clock -> model
/// ```
final class RoomsTest {
  private static final List<String> PANELS =
      List.of(
          "surface",
          "contour",
          "telemetry",
          "controls",
          "step",
          "probe",
          "palette",
          "tour",
          "lecture",
          "lesson",
          "network");

  /// Behind the panels, each room using only those after it.
  private static final List<String> BEHIND =
      List.of("layout", "widget", "theme", "action", "task", "clock", "model");

  @ParameterizedTest
  @ValueSource(strings = {"desktop", "figure", "optimizer", "formula"})
  void roomsFormNoCycle(String house) {
    Program.check(
        slices()
            .matching("thalweg." + house + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("rooms in a cycle can only be understood and changed together"));
  }

  @Test
  void panelsAreStrangers() {
    for (String panel : PANELS) {
      List<String> others = PANELS.stream().filter(other -> !other.equals(panel)).toList();
      checkNoArrow(
          List.of(panel), others, "panels meet in the model, so that each can change alone");
    }
  }

  @Test
  void roomsOfTheDesktopStandInOrder() {
    List<List<String>> order = new ArrayList<>();
    order.add(List.of("window"));
    order.add(PANELS);
    BEHIND.forEach(room -> order.add(List.of(room)));
    for (int i = 1; i < order.size(); i++) {
      checkNoArrow(
          order.get(i),
          order.subList(0, i).stream().flatMap(List::stream).toList(),
          "a model is tested without a window, a panel without its neighbours");
    }
  }

  @Test
  void noRoomUsesTheCompositionRoot() {
    Program.check(
        noClasses()
            .that()
            .resideInAPackage("thalweg.desktop.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("thalweg.desktop")
            .because("everything is made and wired there, and it knows all rooms"));
  }

  @Test
  void theModelKnowsNoSceneGraph() {
    Program.check(
        noClasses()
            .that()
            .resideInAPackage("thalweg.desktop.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "javafx.scene..", "javafx.stage..", "javafx.animation..", "javafx.application..")
            .because("its tests need no display"));
  }

  private static void checkNoArrow(List<String> from, List<String> to, String because) {
    Program.check(
        noClasses()
            .that()
            .resideInAnyPackage(packages(from))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(packages(to))
            .because(because));
  }

  private static String[] packages(List<String> rooms) {
    return rooms.stream().map(room -> "thalweg.desktop." + room + "..").toArray(String[]::new);
  }
}
