package thalweg;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import thalweg.desktop.WindowDriver;
import thalweg.desktop.WindowTest;

/// Which tests need a display.
final class DisplayRulesTest {
  @Test
  void testsThatOpenAWindowOrStartJavaFxSaySo() {
    classes()
        .that()
        .resideInAPackage(Program.DESKTOP)
        .and()
        .haveSimpleNameEndingWith("Test")
        .and(use(WindowDriver.class, FxToolkit.class))
        .should()
        .beAnnotatedWith(WindowTest.class)
        .because("all others run where there is no display")
        .check(new ClassFileImporter().importPackages("thalweg.desktop"));
  }

  private static DescribedPredicate<JavaClass> use(Class<?>... used) {
    return describe(
        "use a window or JavaFX's toolkit",
        type ->
            type.getDirectDependenciesFromSelf().stream()
                .anyMatch(each -> Stream.of(used).anyMatch(each.getTargetClass()::isEquivalentTo)));
  }
}
