package io.reelcast.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * Avro's single-object encoding for one kind of value: {@code C3 01}, the schema's eight-byte
 * fingerprint, the body. Any Avro library reads the body after ten bytes.
 *
 * <p>Reads what was written with any released version of the schema. Safe for many threads.
 */
public final class SingleObject<T extends SpecificRecord> {
  private static final int HEADER_BYTES = 10;
  private static final byte[] MARKER = {(byte) 0xC3, (byte) 0x01};

  static {
    AvroTrust.establish();
  }

  private final Class<T> type;
  private final byte[] header;
  private final SpecificDatumWriter<T> writer;
  private final Map<Long, SpecificDatumReader<T>> readers = new HashMap<>();
  private final ThreadLocal<Buffers> buffers = ThreadLocal.withInitial(Buffers::new);

  public SingleObject(Class<T> type, Schema schema) {
    this.type = type;
    this.header = header(schema);
    this.writer = new SpecificDatumWriter<>(schema, generated());
    List<Schema> writers = new ArrayList<>(ReleasedSchemas.of(type.getSimpleName()));
    writers.add(schema);
    for (Schema written : writers) {
      readers.put(
          SchemaNormalization.parsingFingerprint64(written),
          new SpecificDatumReader<>(written, schema, generated()));
    }
  }

  /** The ten bytes in front of every value that is written with this schema. */
  public static byte[] header(Schema schema) {
    return ByteBuffer.allocate(HEADER_BYTES)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(MARKER)
        .putLong(SchemaNormalization.parsingFingerprint64(schema))
        .array();
  }

  public byte[] encode(T value) {
    Buffers mine = buffers.get();
    try {
      mine.out.reset();
      mine.out.write(header);
      mine.encoder = EncoderFactory.get().binaryEncoder(mine.out, mine.encoder);
      writer.write(value, mine.encoder);
      mine.encoder.flush();
      return mine.out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Decodes a value, or says why the bytes are none. */
  public T decode(byte[] bytes) throws MalformedException {
    SpecificDatumReader<T> reader = readers.get(writerOf(bytes));
    if (reader == null) {
      throw new MalformedException(
          "written with a schema that is no released version of " + type.getSimpleName());
    }
    Buffers mine = buffers.get();
    mine.decoder =
        DecoderFactory.get()
            .binaryDecoder(bytes, HEADER_BYTES, bytes.length - HEADER_BYTES, mine.decoder);
    try {
      T value = reader.read(null, mine.decoder);
      if (!mine.decoder.isEnd()) {
        throw new MalformedException("bytes left over behind the value");
      }
      return value;
    } catch (IOException
        | AvroRuntimeException
        | IndexOutOfBoundsException
        | UnsupportedOperationException broken) {
      throw new MalformedException("the body breaks off or does not follow its schema");
    }
  }

  /** Lets generated classes write and read themselves where they can, instead of by reflection. */
  private static SpecificData generated() {
    SpecificData data = new SpecificData();
    data.setCustomCoders(true);
    return data;
  }

  private static long writerOf(byte[] bytes) throws MalformedException {
    if (bytes.length < HEADER_BYTES || bytes[0] != MARKER[0] || bytes[1] != MARKER[1]) {
      throw new MalformedException(
          "no Avro single-object encoding: it begins with C3 01 and an eight-byte fingerprint");
    }
    return ByteBuffer.wrap(bytes, MARKER.length, Long.BYTES)
        .order(ByteOrder.LITTLE_ENDIAN)
        .getLong();
  }

  /** What one thread reuses from value to value. */
  private static final class Buffers {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(512);
    private @Nullable BinaryEncoder encoder;
    private @Nullable BinaryDecoder decoder;
  }
}
