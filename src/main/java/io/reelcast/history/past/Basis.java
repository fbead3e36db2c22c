package io.reelcast.history.past;

/**
 * How a release describes movies by a few factors. Tastes are told in it, so one that was told in
 * another basis has to be told anew.
 */
public interface Basis {
  /** That of a release without factors. */
  Basis NONE =
      new Basis() {
        @Override
        public long generation() {
          return 0;
        }

        @Override
        public float left(long earlier) {
          return 0;
        }

        @Override
        public int size() {
          return 0;
        }

        @Override
        public float decay() {
          return 1;
        }

        @Override
        public float expected(long movieKey) {
          return 0;
        }

        @Override
        public float[] vector(long movieKey) {
          return new float[0];
        }
      };

  /** Names the basis; equal for equal ones. */
  long generation();

  /**
   * How much still counts of a taste that was told in an earlier generation of the same factors: 1
   * of one that was told in this one, 0 where it has to be told anew.
   */
  float left(long earlier);

  /** How many factors there are; 0 where there is nothing to tell. */
  int size();

  /** What is left of a user's evidence when one more rating has come. */
  float decay();

  /** What a movie gets of a user without taste. */
  float expected(long movieKey);

  /** Its factors, not to be changed; the first one, which a user's own level belongs to, is 1. */
  float[] vector(long movieKey);
}
