/// What leaves the program and what it reads: tables, CSV, JSON and PNG, and files that are
/// replaced whole or not at all. A new format, written or read, goes here.
@NullMarked
package thalweg.exchange;

import org.jspecify.annotations.NullMarked;
