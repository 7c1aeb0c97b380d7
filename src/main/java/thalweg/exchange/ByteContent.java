package thalweg.exchange;

import java.io.IOException;
import java.io.OutputStream;

/// Something that can be written as bytes.
@FunctionalInterface
public interface ByteContent {
  /// Writes all of it; the stream stays open.
  void writeTo(OutputStream stream) throws IOException;
}
