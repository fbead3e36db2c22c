package io.reelcast.rating.source.made.nature;

/**
 * Every constant of the made world. Effects on a rating are in stars: the range's ends stand for
 * 0.5 and 5 stars, whatever their values.
 *
 * <p>Stars of a rating = {@link #CENTRE} + the movie's quality + the user's bias + the mean of the
 * user's tastes for the movie's genres + {@link #MOOD_PULL} x the taste for the mood's genre + the
 * session's temper + noise; then rounded and clipped to the range.
 */
public final class MadeNature {

  public static final double LOWEST_STARS = 0.5;
  public static final double HIGHEST_STARS = 5;

  static final double CENTRE = 3.2;
  static final double QUALITY_DEVIATION = 0.38;
  static final double BIAS_DEVIATION = 0.4;
  static final double TASTE_DEVIATION = 0.45;
  static final double MOOD_PULL = 0.5;
  public static final double TEMPER_DEVIATION = 0.4;
  public static final double NOISE_DEVIATION = 0.75;

  /** How much of a taste is left from one session to the next. */
  static final double TASTE_KEPT = 0.997;

  /** How strongly a user's taste for a genre draws the mood to it: weight e^(draw x taste). */
  static final double TASTE_DRAW = 1.5;

  public static final double MOOD_PERSISTS = 0.8;
  public static final double SESSION_GOES_ON = 0.92;
  public static final double SHORTEST_GAP_MILLIS = 10_000;
  public static final double MEAN_FURTHER_GAP_MILLIS = 50_000;

  static final double RATINGS_A_DAY = 20_000;
  public static final double MEAN_SESSION_GAP_MILLIS =
      86_400_000.0 / RATINGS_A_DAY / (1 - SESSION_GOES_ON);

  /** Of the sessions, while not all users have come. */
  static final double NEWCOMERS_SHARE = 0.08;

  /** Users of the k-th activity class rate 2^k times as often and are 2^(-1.5 k) times as many. */
  static final int ACTIVITY_CLASSES = 6;

  static final double RARENESS_OF_ACTIVITY = 1.5;

  static final double ZIPF_EXPONENT = 0.8;
  static final double ZIPF_OFFSET = 10;

  /** How much of a movie's popularity is its quality. */
  static final double QUALITY_IN_POPULARITY = 0.25;

  /** Movies rated this lately are drawn anew, as often as said here. */
  public static final int RECENT_MOVIES = 5;

  public static final int DRAWS_AGAIN = 4;

  private MadeNature() {}
}
