package io.reelcast.backtest.compare;

import io.reelcast.backtest.score.Sums;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a contestant was off with each user.
 *
 * @param users only those who were predicted for
 */
public record UserErrors(List<User> users) {
  public UserErrors {
    users = List.copyOf(users);
  }

  /**
   * What is known of one user.
   *
   * @param outputs how many ratings of his were predicted
   * @param squares the sum of squared errors
   */
  public record User(String userId, long outputs, double squares) {}

  /**
   * @param userIds of each part
   * @param runs how many runs were summed; the errors are their mean
   */
  public static UserErrors of(Sums sums, List<String> userIds, int runs) {
    List<User> users = new ArrayList<>();
    for (int part = 0; part < sums.parts(); part++) {
      if (sums.count(part) > 0) {
        users.add(new User(userIds.get(part), sums.count(part) / runs, sums.squares(part) / runs));
      }
    }
    return new UserErrors(users);
  }

  /** Whether both are about the same windows, as far as counts can tell. */
  boolean isAlignedWith(UserErrors other) {
    if (users.size() != other.users.size()) {
      return false;
    }
    for (int i = 0; i < users.size(); i++) {
      User mine = users.get(i);
      User theirs = other.users.get(i);
      if (!mine.userId().equals(theirs.userId()) || mine.outputs() != theirs.outputs()) {
        return false;
      }
    }
    return true;
  }

  long outputs() {
    return users.stream().mapToLong(User::outputs).sum();
  }

  double meanSquare() {
    double squares = 0;
    for (User user : users) {
      squares += user.squares();
    }
    return squares / outputs();
  }
}
