/// The command line: one class for each subcommand, and the options that they share. A new
/// subcommand is a class here and a line in `CommandLineInterface`.
@NullMarked
package thalweg.cli;

import org.jspecify.annotations.NullMarked;
