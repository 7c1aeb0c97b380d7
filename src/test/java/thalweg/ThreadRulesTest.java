package thalweg;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.lessThanOrEqualTo;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.ConstructorCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.util.List;
import java.util.Timer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.clock.LatestWins;
import thalweg.desktop.clock.Rounds;

/// Where the program makes threads and posts to the one of JavaFX.
final class ThreadRulesTest {
  /// Those that are run when the program is told to end are threads as well, and do no work.
  private static final String HOOKS = "thalweg\\.(SilentAtTheEnd|exchange\\.TemporaryFile)";

  @Test
  void onlyTheSimulationMakesThreadsOutsideTheDesktop() {
    Program.check(
        noClasses()
            .that()
            .resideOutsideOfPackage(Program.DESKTOP)
            .and()
            .haveNameNotMatching("thalweg\\.race\\.Simulation(\\$.*)?|" + HOOKS)
            .should()
            .accessTargetWhere(aThreadIsMade())
            .because(
                "a thread has one place that stops it; parallel work runs on the executor that its"
                    + " caller hands in"));
  }

  @Test
  void oneClassMakesTheDesktopsThreads() {
    Program.check(
        classes()
            .that()
            .resideInAPackage(Program.DESKTOP)
            .and(accessTargetWhere(aThreadIsMade()))
            .should()
            .containNumberOfElements(lessThanOrEqualTo(1))
            .because("long work is replaced, cancelled and ended with the window in one place"));
  }

  @Test
  void oneClassPostsToTheJavaFxThread() {
    Program.check(
        classes()
            .that(accessTargetWhere(targetIs("javafx.application.Platform", "runLater")))
            .should()
            .containNumberOfElements(lessThanOrEqualTo(1))
            .because(
                "posts pile up and block the window; views pick results up at the next pulse"));
  }

  /// Who draws beside the shared rounds shows another step than the rest. Grounds and what is told
  /// of the place under the pointer are of no step.
  @Test
  void whatShowsAStepAppearsInTheSharedRounds() {
    Program.check(
        classes()
            .that(accessTargetWhere(aPictureIsDrawnAlone()))
            .should()
            .haveNameMatching(".*\\.(ContourView|SurfaceBuilder|BasePlane|ProbePanel)")
            .because("panels of one window never show different steps"));
    Program.check(
        noClasses()
            .that(not(accessTargetWhere(targetIs(FrameClock.class.getName(), "rounds"))))
            .should()
            .haveNameMatching(".*\\.(PicturePane|LectureHead|PlaybackBar)")
            .because("they show a step"));
  }

  private static DescribedPredicate<JavaAccess<?>> aPictureIsDrawnAlone() {
    return describe(
        "work is handed over outside any rounds",
        access ->
            access.getTargetOwner().isEquivalentTo(LatestWins.class)
                && !access.getOriginOwner().isEquivalentTo(LatestWins.class)
                && access.getTarget() instanceof ConstructorCallTarget made
                && made.getRawParameterTypes().stream()
                    .noneMatch(each -> each.isEquivalentTo(Rounds.class)));
  }

  @Test
  void theCommonPoolIsHandedInByTheRootOfTheCommandLine() {
    Program.check(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("thalweg.cli.CommandLineInterface")
            .should()
            .accessTargetWhere(targetIs(ForkJoinPool.class.getName(), "commonPool"))
            .because("on two processors it has one worker, which long work keeps from all other"));
  }

  @Test
  void oneClassKnowsTheFramesOfJavaFx() {
    Program.check(
        noClasses()
            .that()
            .haveNameNotMatching("thalweg\\.desktop\\.clock\\.ScreenPulse(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javafx.animation.AnimationTimer")
            .because("models, tasks and the clock are tested without a display"));
  }

  private static DescribedPredicate<JavaAccess<?>> aThreadIsMade() {
    DescribedPredicate<JavaAccess<?>> constructed =
        describe(
            "construct a thread or an executor",
            access ->
                access.getTarget().getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                    && Stream.of(Thread.class, ExecutorService.class, Timer.class)
                        .anyMatch(access.getTargetOwner()::isAssignableTo));
    return constructed
        .or(targetIs(Thread.class.getName(), "ofPlatform", "ofVirtual", "startVirtualThread"))
        .or(targetOwner(type(Executors.class)))
        .as("a thread is made");
  }

  private static DescribedPredicate<JavaAccess<?>> targetIs(String owner, String... names) {
    return describe(
        "the target is " + owner + "." + String.join("|", names),
        access ->
            access.getTargetOwner().getName().equals(owner)
                && List.of(names).contains(access.getTarget().getName()));
  }

  private static DescribedPredicate<JavaClass> accessTargetWhere(
      DescribedPredicate<JavaAccess<?>> access) {
    return describe(
        "access a target where " + access.getDescription(),
        type -> type.getAccessesFromSelf().stream().anyMatch(access));
  }
}
