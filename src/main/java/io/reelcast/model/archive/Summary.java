package io.reelcast.model.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.reelcast.model.archive.lines.Descents;
import io.reelcast.model.archive.lines.Json;
import io.reelcast.model.release.Descent;
import io.reelcast.model.release.Learnt;
import io.reelcast.model.release.Provenance;
import io.reelcast.model.release.Release;
import io.reelcast.model.release.Training;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a release comes from, as far as that is worth knowing when its weights are gone.
 *
 * @param training how it was trained on history
 * @param descent how it came about from another release
 */
public record Summary(
    Provenance provenance, Optional<Training> training, Optional<Descent> descent) {

  /** As it is written. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Written(
      Provenance provenance, @Nullable Training training, @Nullable Descent descent) {}

  public static Summary of(Release release) {
    return new Summary(
        release.provenance(), release.learnt().map(Learnt::training), release.descent());
  }

  public boolean isOfNewborn() {
    return provenance.kind().equals(Provenance.NEWBORN);
  }

  /** As it is written. */
  public String json() {
    Written written = new Written(provenance, training.orElse(null), descent.orElse(null));
    return new String(Json.bytes(written), StandardCharsets.UTF_8);
  }

  public static Summary parse(String json) {
    try {
      JsonNode all = Json.LENIENT.readTree(json);
      Descents.complete(all.path("descent"));
      Written written = Json.LENIENT.treeToValue(all, Written.class);
      return new Summary(
          written.provenance(),
          Optional.ofNullable(written.training()),
          Optional.ofNullable(written.descent()));
    } catch (JsonProcessingException broken) {
      throw new UncheckedIOException("this is no summary of a release", broken);
    }
  }
}
