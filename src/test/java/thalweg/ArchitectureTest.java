package thalweg;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// Holds the program to its picture:
///
/// ```
/// desktop, cli -> lesson -> session -> exchange -> figure -> sweep, basin, critical -> race
///              -> optimizer, landscape -> objective -> formula, network -> linalg
/// ```
///
/// Arrows run to the right and may skip ahead. Everyone may use `text`; `Main` stands before it
/// all. A rule also holds for a package that is still empty. What holds inside `desktop`, `figure`
/// and `optimizer` is in [RoomsTest].
final class ArchitectureTest {
  private static final List<List<String>> COLUMNS =
      List.of(
          List.of("desktop", "cli"),
          List.of("lesson"),
          List.of("session"),
          List.of("exchange"),
          List.of("figure"),
          List.of("sweep", "basin", "critical"),
          List.of("race"),
          List.of("optimizer", "landscape"),
          List.of("objective"),
          List.of("formula", "network"),
          List.of("linalg"));

  @Test
  void everyPackageIsInThePicture() {
    Program.check(
        classes()
            .should()
            .resideInAnyPackage(packages(columns(0, COLUMNS.size())))
            .orShould()
            .resideInAnyPackage(Program.MAIN, "thalweg.text..")
            .because("an arrow binds only the packages that it names"));
  }

  @Test
  void arrowsRunToTheRight() {
    for (int i = 1; i < COLUMNS.size(); i++) {
      Program.check(
          noArrow(columns(i, i + 1), columns(0, i))
              .because("what is computed depends neither on who asks nor on how it is shown"));
    }
  }

  @Test
  void packagesFormNoCycle() {
    Program.check(
        slices()
            .matching("thalweg.(*)..")
            .should()
            .beFreeOfCycles()
            .because("packages in a cycle can only be understood and changed together"));
  }

  @Test
  void optimizersAndLandscapesAreStrangers() {
    checkStrangers(
        List.of("optimizer", "landscape"),
        "an optimizer asks an Oracle, so that every method runs on every function and every"
            + " question is counted");
  }

  @Test
  void formulasAndNetworksAreStrangers() {
    checkStrangers(
        List.of("formula", "network"),
        "an objective hides where it comes from, so that each source can change alone");
  }

  @Test
  void desktopAndCommandLineAreStrangers() {
    checkStrangers(
        List.of("desktop", "cli"), "the command line starts at once and needs no display");
  }

  @Test
  void mainOnlyChoosesWhoAnswers() {
    Program.check(
        noClasses()
            .that()
            .resideInAPackage(Program.MAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(packages(columns(1, COLUMNS.size())))
            .because("the desktop and the command line also run without Main, in their tests"));
  }

  @Test
  void nobodyUsesMain() {
    Program.check(
        noClasses()
            .that()
            .resideOutsideOfPackage(Program.MAIN)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(Program.MAIN)
            .because("it knows the desktop and the command line, and so would all who used it"));
  }

  @Test
  void textUsesNobody() {
    Program.check(
        noArrow(List.of("text"), columns(0, COLUMNS.size()))
            .because("everyone may use it, so an arrow back would close a cycle"));
  }

  @Test
  void onlyTheDesktopKnowsJavaFx() {
    Program.check(
        noClasses()
            .that()
            .resideOutsideOfPackage(Program.DESKTOP)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.fxyz3d..", "atlantafx..")
            .because(
                "the mathematics, the command line and every exported picture work on a machine"
                    + " without a display"));
  }

  @Test
  void onlyTheCommandLinePrints() {
    Program.check(
        noClasses()
            .that()
            .resideOutsideOfPackages(Program.MAIN, "thalweg.cli..")
            .and()
            .doNotHaveFullyQualifiedName("thalweg.desktop.ThalwegApp")
            .should(ACCESS_STANDARD_STREAMS)
            .because(
                "standard output may be the CSV that a user asked for, and a log is kept; the"
                    + " desktop prints once, where it was started as a demonstration in a"
                    + " terminal"));
  }

  @Test
  void everyPackageIsNullMarked() {
    Program.check(
        classes()
            .should(resideInANullMarkedPackage())
            .because("NullAway checks no other packages"));
  }

  private static void checkStrangers(List<String> strangers, String because) {
    for (String one : strangers) {
      List<String> others = strangers.stream().filter(other -> !other.equals(one)).toList();
      Program.check(noArrow(List.of(one), others).because(because));
    }
  }

  private static ArchRule noArrow(List<String> from, List<String> to) {
    return noClasses()
        .that()
        .resideInAnyPackage(packages(from))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(to));
  }

  private static List<String> columns(int from, int to) {
    return COLUMNS.subList(from, to).stream().flatMap(Collection::stream).toList();
  }

  private static String[] packages(List<String> names) {
    return names.stream().map(name -> "thalweg." + name + "..").toArray(String[]::new);
  }

  private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
    return ArchCondition.from(
        describe(
            "reside in a @NullMarked package",
            type -> type.getPackage().isAnnotatedWith(NullMarked.class)));
  }
}
