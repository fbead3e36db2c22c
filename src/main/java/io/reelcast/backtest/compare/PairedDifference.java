package io.reelcast.backtest.compare;

import java.util.List;
import java.util.Locale;

/**
 * How much the root mean squared error of one contestant differs from another's on the same
 * windows, with a 95 % confidence interval.
 *
 * <p>A user's windows overlap and share his taste, so users are what was drawn, not windows. The
 * interval is that of the delta method: a root mean squared error R over n outputs moves by (Sᵤ -
 * nᵤR²) / 2Rn when user u, with nᵤ outputs and the sum of squared errors Sᵤ, weighs a little more;
 * the variance of a difference is the sum over users of the squares of what the two move apart. It
 * is exact arithmetic, no chance in it, and agrees with a bootstrap over users. The quantile is
 * Student's with one degree of freedom less than there are users.
 *
 * @param difference of the first one's error less the second one's: below zero the first is better
 * @param low the interval's lower end; NaN of fewer than two users
 * @param high the interval's upper end; NaN of fewer than two users
 * @param users how many there are
 */
public record PairedDifference(double difference, double low, double high, int users) {
  /** Below so many an interval rests on too little. */
  private static final int FEWEST_USERS = 5;

  /** Of the first less the second. */
  public static PairedDifference of(UserErrors first, UserErrors second) {
    if (!first.isAlignedWith(second)) {
      throw new IllegalArgumentException("these are errors on different windows");
    }
    double firstRoot = Math.sqrt(first.meanSquare());
    double secondRoot = Math.sqrt(second.meanSquare());
    double difference = firstRoot - secondRoot;
    int users = first.users().size();
    double outputs = first.outputs();
    double squares = 0;
    for (int i = 0; i < users; i++) {
      double apart =
          pull(first.users().get(i), firstRoot) - pull(second.users().get(i), secondRoot);
      squares += apart / outputs * (apart / outputs);
    }
    double deviation = Math.sqrt(squares * users / (users - 1.0));
    double reach = users < 2 ? Double.NaN : deviation * Student.quantile(users - 1);
    return new PairedDifference(difference, difference - reach, difference + reach, users);
  }

  /** An error by itself: its difference to none at all. */
  public static PairedDifference alone(UserErrors errors) {
    List<UserErrors.User> faultless =
        errors.users().stream()
            .map(user -> new UserErrors.User(user.userId(), user.outputs(), 0))
            .toList();
    return of(errors, new UserErrors(faultless));
  }

  /** Whether it would hardly come about between equals. */
  public boolean isMoreThanNoise() {
    return users >= FEWEST_USERS && (low > 0 || high < 0);
  }

  /** Whether there is nothing to tell apart: equal errors with every user. */
  public boolean isNone() {
    return difference == 0 && low == 0 && high == 0;
  }

  /** What it says, in a plain sentence. */
  public String inWords(String first, String second) {
    return isNone()
        ? first + " and " + second + ": no difference."
        : first + " is " + inWords(second) + ".";
  }

  /** What it says behind the name of the first, such as "0.0100 better than b ...". */
  public String inWords(String second) {
    if (isNone()) {
      return "no better than " + second;
    }
    boolean isBetter = difference < 0;
    String interval =
        users < 2
            ? ""
            : String.format(
                Locale.ROOT,
                "95 %% interval %s to %s, ",
                plain(isBetter ? -high : low),
                plain(isBetter ? -low : high));
    return String.format(
        Locale.ROOT,
        "%.4f %s than %s (%s%,d users): %s",
        Math.abs(difference),
        isBetter ? "better" : "worse",
        second,
        interval,
        users,
        verdict());
  }

  private String verdict() {
    if (users < FEWEST_USERS) {
      return "too few users to tell whether that is more than noise";
    }
    return isMoreThanNoise() ? "more than noise" : "no more than noise";
  }

  private static String plain(double number) {
    return String.format(Locale.ROOT, "%.4f", number).replace('-', '−');
  }

  /** A difference with its sign, to the fourth decimal. */
  public static String signed(double difference) {
    return String.format(Locale.ROOT, "%+.4f", difference).replace('-', '−');
  }

  private static double pull(UserErrors.User user, double root) {
    return root == 0 ? 0 : (user.squares() - user.outputs() * root * root) / (2 * root);
  }
}
