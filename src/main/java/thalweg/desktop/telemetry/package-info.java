/// Charts of gradient magnitude, velocity and loss over steps.
@NullMarked
package thalweg.desktop.telemetry;

import org.jspecify.annotations.NullMarked;
