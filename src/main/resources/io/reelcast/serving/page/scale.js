/** The scale that ratings are given on: as told, or as wide as what was seen. */

let lowest = 0.5;
let highest = 5;
let isTold = false;
let version = 0;

/** Takes the scale that an answer tells, if it tells one. */
export function learn(scale) {
  if (scale && scale.lowest < scale.highest) {
    isTold = true;
    move(scale.lowest, scale.highest);
  }
}

/** Makes room for values that were seen. */
export function makeRoomFor(values) {
  if (!isTold) {
    const seen = values.filter(Number.isFinite);
    move(Math.min(lowest, ...seen), Math.max(highest, ...seen));
  }
}

function move(low, high) {
  if (low !== lowest || high !== highest) {
    lowest = low;
    highest = high;
    version++;
  }
}

export function bounds() {
  return {lowest, highest, version};
}

/** Where a value lies, from 0 to 100. */
export function place(value) {
  return 100 * Math.min(1, Math.max(0, (value - lowest) / (highest - lowest)));
}

/** The whole numbers on it, every other one where there are many. */
export function ticks() {
  const step = highest - lowest > 12 ? Math.ceil((highest - lowest) / 6) : highest - lowest > 6 ? 2 : 1;
  const found = [];
  for (let tick = Math.ceil(lowest / step) * step; tick <= highest; tick += step) {
    found.push(tick);
  }
  return found;
}
