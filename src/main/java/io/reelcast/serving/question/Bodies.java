package io.reelcast.serving.question;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.javalin.http.Context;
import io.reelcast.serving.answer.Json;
import io.reelcast.serving.answer.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.stream.Collectors;

/** Questions that come as JSON; one that makes no sense is refused, and it is said where. */
public final class Bodies {
  private static final String CURE = "GET /openapi.yaml says what a question consists of";

  private Bodies() {}

  public static <T> T read(Context ctx, Class<T> question) {
    return read(ctx.bodyAsBytes(), question);
  }

  static <T> T read(byte[] body, Class<T> question) {
    try {
      T read = Json.read(body, question);
      if (read == null) {
        throw Refusal.wrong("the body is null", CURE);
      }
      return read;
    } catch (UnrecognizedPropertyException unknown) {
      throw Refusal.wrong(
          "the body has a field " + place(unknown) + ", which is not one of " + known(unknown),
          CURE);
    } catch (MismatchedInputException mismatch) {
      throw Refusal.wrong("in the body, " + place(mismatch) + " is not " + kind(mismatch), CURE);
    } catch (JsonMappingException mismatch) {
      throw Refusal.wrong(
          "in the body, " + place(mismatch) + ": " + mismatch.getOriginalMessage(), CURE);
    } catch (JsonProcessingException noJson) {
      throw Refusal.wrong("the body is no JSON: " + noJson.getOriginalMessage(), CURE);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What was expected in JSON's words. */
  private static String kind(MismatchedInputException mismatch) {
    Class<?> type = mismatch.getTargetType();
    if (type == null) {
      return "what is expected there";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return "a number";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "a list";
    }
    return type.equals(String.class) ? "a text" : "an object";
  }

  private static String known(UnrecognizedPropertyException unknown) {
    return unknown.getKnownPropertyIds().stream()
        .map(String::valueOf)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** Such as {@code history[2].rating}. */
  private static String place(JsonMappingException wrong) {
    StringBuilder place = new StringBuilder();
    for (JsonMappingException.Reference step : wrong.getPath()) {
      if (step.getFieldName() == null) {
        place.append('[').append(step.getIndex()).append(']');
      } else {
        place.append(place.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return place.isEmpty() ? "at its root" : place.toString();
  }
}
