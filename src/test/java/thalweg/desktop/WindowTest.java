package thalweg.desktop;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/// Tests that need a display: they open a window, or let JavaFX's clock tick. `mvn verify
/// -DexcludedGroups=window` leaves them out.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("window")
public @interface WindowTest {
  /// What of it can't be asked of a model.
  String value();
}
