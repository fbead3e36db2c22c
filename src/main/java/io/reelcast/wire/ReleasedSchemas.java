package io.reelcast.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;

/**
 * The versions of each schema that were ever released: {@code schemas/released/Rating.v1.avsc} and
 * on. What was written with one of them must stay readable.
 */
public final class ReleasedSchemas {
  private ReleasedSchemas() {}

  /** The released versions of a schema, the oldest first. */
  public static List<Schema> of(String name) {
    List<Schema> released = new ArrayList<>();
    for (int version = 1; ; version++) {
      String path = "/schemas/released/" + name + ".v" + version + ".avsc";
      try (InputStream in = ReleasedSchemas.class.getResourceAsStream(path)) {
        if (in == null) {
          return List.copyOf(released);
        }
        released.add(new Schema.Parser().parse(in));
      } catch (IOException broken) {
        throw new UncheckedIOException(path, broken);
      }
    }
  }
}
