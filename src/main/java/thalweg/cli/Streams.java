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
record Streams(PrintStream out, PrintStream err) {
  /// Writes to standard output. Where it is not read any more, writing ends early and quietly, as
  /// the reader that closed the pipe expects.
  void write(ByteContent content) throws IOException {
    OutputStream guarded =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
          }

          @Override
          public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            if (out.checkError()) {
              throw new ClosedPipe();
            }
          }
        };
    try {
      OutputStream buffered = new BufferedOutputStream(guarded);
      content.writeTo(buffered);
      buffered.flush();
    } catch (ClosedPipe closed) {
      // No reader is left to tell.
    }
  }

  private static final class ClosedPipe extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
