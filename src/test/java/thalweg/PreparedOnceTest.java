package thalweg;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;
import thalweg.critical.CriticalPoints;
import thalweg.critical.FormulaLandscape;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;

/// Holds the desktop to one preparation of the landscape that it shows.
final class PreparedOnceTest {
  @Test
  void viewsShareTheirHeights() {
    Program.check(
        noClasses()
            .that()
            .resideInAPackage(Program.DESKTOP)
            .and()
            .doNotHaveFullyQualifiedName("thalweg.desktop.task.PreparedLandscape")
            .and()
            // Of landscapes that are not shown.
            .doNotHaveFullyQualifiedName("thalweg.desktop.controls.LandscapeThumbnails")
            .should()
            .callConstructor(HeightField.class, Landscape.class, int.class, int.class)
            .because("a landscape is sampled once for all its views"));
  }

  @Test
  void criticalPointsAreSoughtInOnePlace() {
    Program.check(
        noClasses()
            .that()
            .resideInAPackage(Program.DESKTOP)
            .and()
            .doNotHaveFullyQualifiedName("thalweg.desktop.task.CriticalSearch")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(CriticalPoints.class)
            .because("a landscape is searched once for all its views"));
  }

  @Test
  void formulasAreSurveyedInOnePlace() {
    Program.check(
        noClasses()
            .that()
            .resideInAPackage(Program.DESKTOP)
            .and()
            .doNotHaveFullyQualifiedName("thalweg.desktop.task.FormulaSurvey")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(FormulaLandscape.class)
            .because("what a survey finds is handed on, not sought again"));
  }
}
