/// Models fitted to data: data sets, losses, and how a loss changes with the weights.
@NullMarked
package thalweg.network;

import org.jspecify.annotations.NullMarked;
