/// Many races that differ in one thing: sweeps of learning rates, fair rates, escape times over
/// seeds. A new study of many races goes here.
@NullMarked
package thalweg.sweep;

import org.jspecify.annotations.NullMarked;
