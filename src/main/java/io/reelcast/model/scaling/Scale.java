package io.reelcast.model.scaling;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Brings features to a common width; immutable. In a release it is told by its fields. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@JsonSubTypes.Type(Range.class), @JsonSubTypes.Type(Spread.class)})
public sealed interface Scale permits Range, Spread {

  /** How many features there are. */
  int size();

  /** Scales them where they are. */
  void apply(float[] features);
}
