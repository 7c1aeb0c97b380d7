package thalweg.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import thalweg.exchange.ByteContent;

/// Where a command writes to.
///
/// @param out what was asked for
/// @param err everything else
/// @param watched whether `err` leads to a terminal, where what is printed can be erased again
record Streams(StandardOutput out, PrintStream err, boolean watched) {
  /// Writes to standard output. Where that fails writing ends early, and [CommandLineInterface]
  /// tells of it when the command has ended.
  ///
  /// @throws IOException if the content itself cannot be made
  void write(ByteContent content) throws IOException {
    try {
      OutputStream buffered = new BufferedOutputStream(out);
      content.writeTo(buffered);
      buffered.flush();
    } catch (IOException failure) {
      if (!out.isLost()) {
        throw failure;
      }
    }
  }

  /// Prints words to standard output.
  void print(String words) throws IOException {
    write(stream -> stream.write(words.getBytes(out.charset())));
  }
}
