/** The points of /quality as columns, with the steps in which there was nothing; and sums of them. */

import {spaced} from './words.js';

export const CONTESTANTS = [
  {name: 'reelcast', label: 'Reelcast', colour: 'c1', width: 2.5},
  {name: 'dampedUserMean', label: 'damped user mean', colour: 'c8', dash: [7, 3]},
  {name: 'userMean', label: 'user mean', colour: 'c5', dash: [2, 3]},
  {name: 'lastFiveMean', label: 'last-five mean', colour: 'c2', dash: [10, 3, 2, 3]},
  {name: 'lastRating', label: 'last rating', colour: 'c4', dash: [4, 4], isHidden: true},
  {name: 'reelcastConditioned', label: 'Reelcast, movie known', colour: 'c3', width: 2.5},
];

/** A contestant or baseline in words. */
export function labelOf(name) {
  return CONTESTANTS.find((contestant) => contestant.name === name)?.label ?? spaced(name);
}

const BASELINES = ['lastRating', 'lastFiveMean', 'userMean', 'dampedUserMean'];

/**
 * Lays points out in columns.
 *
 * @param pick each takes a point and gives a value of it
 */
export function columns(quality, pick) {
  const times = [];
  const values = pick.map(() => []);
  let before = null;
  for (const point of quality.points) {
    const time = Date.parse(point.at) / 1000;
    if (before !== null && time - before > 1.5 * quality.stepSeconds) {
      times.push(before + quality.stepSeconds);
      values.forEach((column) => column.push(null));
    }
    times.push(time);
    pick.forEach((value, at) => values[at].push(value(point) ?? null));
    before = time;
  }
  return [times, ...values];
}

/** The point that began at a time. */
export function pointAt(quality, seconds) {
  return quality.points.find((point) => Date.parse(point.at) / 1000 === seconds) ?? null;
}

/** The error of each over all the points together. */
export function errorsOf(points) {
  return Object.fromEntries(
    CONTESTANTS.map(({name}) => {
      const weight = name === 'reelcastConditioned' ? 'scores' : 'slots';
      const square = mean(points, (point) => point.rmse[name] && point.rmse[name] ** 2, weight);
      return [name, square === null ? null : Math.sqrt(square)];
    }),
  );
}

export function coverageOf(points) {
  return mean(points, (point) => point.coverage, 'slots');
}

/** The baseline that errs least. */
export function bestBaseline(errors) {
  const able = BASELINES.filter((name) => errors[name] !== null);
  return able.sort((one, other) => errors[one] - errors[other])[0] ?? null;
}

function mean(points, value, weight) {
  let sum = 0;
  let weights = 0;
  for (const point of points) {
    const one = value(point);
    if (typeof one === 'number' && point[weight] > 0) {
      sum += one * point[weight];
      weights += point[weight];
    }
  }
  return weights > 0 ? sum / weights : null;
}

/** Steps with enough in them that one outlier does not stretch the whole chart. */
export function isWeighty(points) {
  const sizes = points.map((point) => point.slots).sort((one, other) => one - other);
  const least = (sizes[Math.floor(sizes.length / 2)] ?? 0) / 10;
  return (point) => point.slots >= least;
}
