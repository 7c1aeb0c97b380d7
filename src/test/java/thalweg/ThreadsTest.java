package thalweg;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadPoolExecutor;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

/// Holds the program to the few places where threads begin and meet.
final class ThreadsTest {
  private static final String PULSE = "thalweg.desktop.clock.ScreenPulse";

  @Test
  void threadsAreMadeInTwoPlaces() {
    Program.check(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("thalweg.race.Simulation")
            .and()
            .doNotHaveFullyQualifiedName("thalweg.desktop.task.BackgroundThreads")
            .should()
            .callConstructor(ThreadPoolExecutor.class)
            .orShould()
            .callMethodWhere(JavaAccess.Predicates.targetOwner(makers()))
            .because("who works beside whom is decided once, and executors are handed in"));
  }

  private static DescribedPredicate<JavaClass> makers() {
    Set<String> makers = Set.of(Executors.class.getName(), "java.lang.Thread$Builder$OfPlatform");
    return DescribedPredicate.describe("thread factories", type -> makers.contains(type.getName()));
  }

  @Test
  void theCommonPoolIsHandedInByACompositionRoot() {
    Program.check(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("thalweg.cli.CommandLineInterface")
            .should()
            .callMethod(ForkJoinPool.class, "commonPool")
            .because("it has one worker on two processors, which long work keeps from all others"));
  }

  @Test
  void oneClassKnowsThePulsesOfJavaFx() {
    Program.check(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName(PULSE)
            .and()
            .doNotHaveFullyQualifiedName(PULSE + "$1")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(AnimationTimer.class)
            .orShould()
            .callMethod(Platform.class, "runLater", Runnable.class)
            .because("models, tasks and the clock are tested without a display"));
  }
}
