package io.reelcast.serving.answer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/** Texts that are Unicode: JSON can write down half a character, of which UTF-8 knows nothing. */
final class WholeText extends StdScalarDeserializer<String> {
  private static final long serialVersionUID = 1L;

  WholeText() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    String text = StringDeserializer.instance.deserialize(parser, context);
    if (text.codePoints().anyMatch(WholeText::isHalf)) {
      throw JsonMappingException.from(parser, "half of a surrogate pair is no character");
    }
    return text;
  }

  /** Of a whole pair, code points are no surrogates any more. */
  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
