/// The command line: one class per subcommand, and what they share.
@NullMarked
package thalweg.cli;

import org.jspecify.annotations.NullMarked;
