/** What time it is where the instance runs, as its answers tell; clocks differ. */

const NEGLIGIBLE_MILLIS = 2000;
let ahead = 0;

export function learnNow(at) {
  const difference = Date.parse(at) - Date.now();
  ahead = Math.abs(difference) > NEGLIGIBLE_MILLIS ? difference : 0;
}

export function now() {
  return Date.now() + ahead;
}
