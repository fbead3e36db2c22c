package io.reelcast.training.contest;

/**
 * When weights may predict.
 *
 * @param margin how much worse than the champion a challenger may be, as a share of the error
 * @param standardErrors how many of them a difference must be away from what it is held against
 * @param windows the fewest that decide
 * @param users the fewest whose windows decide
 * @param patience a challenger is kept back that is undecided after so many rounds
 * @param coolDown for so many rounds after weights were taken back nobody challenges
 * @param lookBack a challenger is also held against the champion of so many promotions before, or
 *     up to twice as many, so that margins do not add up
 */
public record ContestSettings(
    double margin,
    double standardErrors,
    int windows,
    int users,
    int patience,
    int coolDown,
    int lookBack) {
  public ContestSettings {
    require(margin >= 0 && margin <= 1, "online.margin", margin, "0 to 1");
    require(
        standardErrors >= 0 && standardErrors <= 10,
        "online.standard-errors",
        standardErrors,
        "0 to 10");
    require(windows >= 1 && windows <= 1_000_000, "online.windows", windows, "1 to 1000000");
    require(users >= 2 && users <= 1_000_000, "online.users", users, "2 to 1000000");
    require(patience >= 1 && patience <= 1000, "online.patience", patience, "1 to 1000");
    require(coolDown >= 0 && coolDown <= 1000, "online.cool-down", coolDown, "0 to 1000");
    require(lookBack >= 1 && lookBack <= 1000, "online.look-back", lookBack, "1 to 1000");
  }

  private static void require(boolean holds, String name, Number value, String expected) {
    if (!holds) {
      throw new IllegalArgumentException(name + " is " + value + ": expected " + expected);
    }
  }
}
