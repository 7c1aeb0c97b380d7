/// Models fitted to data: data sets, losses, and how a loss changes with the weights. A new model
/// goes here and becomes an objective in `objective`.
@NullMarked
package thalweg.network;

import org.jspecify.annotations.NullMarked;
