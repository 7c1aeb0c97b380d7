package thalweg.exchange;

import java.io.IOException;

/// A file that could not be written. The message says which, why, and what to do.
public final class ExportException extends IOException {
  private static final long serialVersionUID = 1L;

  ExportException(String message, Throwable cause) {
    super(message, cause);
  }

  ExportException(String message) {
    super(message);
  }
}
