package io.reelcast.model.aftermath;

/** What followed each movie. */
public interface Aftermaths {
  /** Where nothing is known. */
  Aftermaths NONE = movieKey -> Aftermath.NONE;

  /** {@link Aftermath#NONE} of a movie that is not known. */
  Aftermath of(long movieKey);
}
