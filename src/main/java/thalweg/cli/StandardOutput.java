package thalweg.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thalweg.exchange.Pipes;

/// Where a command writes what was asked for. Java's printing streams keep a failure to themselves;
/// this one remembers the first, and takes nothing after it.
public final class StandardOutput extends OutputStream {
  /// What a shell redirects; also the name that users know it by.
  private static final Path PROCESS = Path.of("/dev/fd/1");

  private final OutputStream stream;
  private final Charset charset;
  private final boolean pipe;
  private @Nullable IOException failure;

  /// Standard output that is not the process's own.
  ///
  /// @param charset of the words on it
  /// @param pipe whether another program reads it, which may leave when it has read enough
  StandardOutput(OutputStream stream, Charset charset, boolean pipe) {
    this.stream = stream;
    this.charset = charset;
    this.pipe = pipe;
  }

  /// That of the process.
  public static StandardOutput ofProcess() {
    return new StandardOutput(
        new FileOutputStream(FileDescriptor.out), System.out.charset(), Pipes.isPipe(PROCESS));
  }

  Charset charset() {
    return charset;
  }

  /// Whether something could not be written, and so nothing more is.
  boolean isLost() {
    return failure != null;
  }

  /// Why something could not be written; empty where nothing failed, and where a reader has left,
  /// who expects that writing ends early and quietly.
  Optional<IOException> complaint() {
    return pipe ? Optional.empty() : Optional.ofNullable(failure);
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      stream.write(bytes, from, length);
    } catch (IOException refusal) {
      failure = refusal;
      throw refusal;
    }
  }

  @Override
  public void flush() throws IOException {
    if (failure == null) {
      try {
        stream.flush();
      } catch (IOException refusal) {
        failure = refusal;
        throw refusal;
      }
    }
  }
}
