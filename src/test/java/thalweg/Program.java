package thalweg;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/// The program as its rules see it: all its classes, without the tests.
final class Program {
  /// The package of `Main`.
  static final String MAIN = "thalweg";

  /// The package of the window and all below it.
  static final String DESKTOP = "thalweg.desktop..";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("thalweg");

  private Program() {}

  /// Holds the program to a rule, also for packages that are still empty.
  static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }
}
