/** How numbers, times and names are written. */

import {now} from './now.js';

export const NONE = '–';

const WHOLE = new Intl.NumberFormat('en', {maximumFractionDigits: 0});
const TENTH = new Intl.NumberFormat('en', {minimumFractionDigits: 1, maximumFractionDigits: 1});
const COMPACT = new Intl.NumberFormat('en', {notation: 'compact', maximumSignificantDigits: 4});
const CLOCK = new Intl.DateTimeFormat('en', {hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23'});
const SHORT_CLOCK = new Intl.DateTimeFormat('en', {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'});
const WEEKDAY = new Intl.DateTimeFormat('en-GB', {weekday: 'short', day: 'numeric'});
const DAY = new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'short', year: 'numeric'});

const isNumber = (value) => typeof value === 'number' && Number.isFinite(value);

export function count(number) {
  return isNumber(number) ? WHOLE.format(number) : NONE;
}

/** A count that may grow without end. */
export function large(number) {
  return isNumber(number) && number >= 1e8 ? COMPACT.format(number) : count(number);
}

export function perSecond(number) {
  if (!isNumber(number)) {
    return NONE;
  }
  return number > 0 && number < 10 ? TENTH.format(number) : WHOLE.format(number);
}

export function fixed(number, decimals) {
  return isNumber(number) ? number.toFixed(decimals) : NONE;
}

/** With how many decimals numbers that are a step apart can be told from each other. */
export function decimals(step) {
  const isEnough = (places) => Math.abs(step - Number(step.toFixed(places))) < 1e-9;
  return [0, 1, 2, 3, 4].find(isEnough) ?? 5;
}

export function rating(number) {
  return fixed(number, 2);
}

/** A rating that was given: without decimals that it does not have. */
export function given(number) {
  return isNumber(number) ? String(Number(number.toFixed(2))) : NONE;
}

export function error(number) {
  return fixed(number, 4);
}

export function signed(number, decimals = 2) {
  if (!isNumber(number)) {
    return NONE;
  }
  const text = Math.abs(number).toFixed(decimals);
  return Number(text) === 0 ? text : (number < 0 ? '−' : '+') + text;
}

export function percent(share, digits = 1) {
  return isNumber(share) ? `${(100 * share).toFixed(digits)} %` : NONE;
}

export function millis(number) {
  if (!isNumber(number)) {
    return NONE;
  }
  return number < 1000 ? `${WHOLE.format(number)} ms` : `${TENTH.format(number / 1000)} s`;
}

/** Between two numbers. */
export function interval(low, high) {
  return `${rating(low)} to ${rating(high)}`;
}

export function clock(time) {
  return CLOCK.format(time);
}

export function shortClock(time) {
  return SHORT_CLOCK.format(time);
}

export function weekday(time) {
  return WEEKDAY.format(time);
}

export function day(time) {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? NONE : DAY.format(date);
}

/** A stretch of time in its one or two largest units. */
export function span(seconds) {
  if (!isNumber(seconds)) {
    return NONE;
  }
  const whole = Math.max(0, Math.floor(seconds));
  if (whole < 60) {
    return `${whole} s`;
  }
  if (whole < 3600) {
    return `${Math.floor(whole / 60)} min`;
  }
  if (whole < 86400) {
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
  }
  const days = Math.floor(whole / 86400);
  return days === 1 ? '1 day' : `${WHOLE.format(days)} days`;
}

export function ago(time) {
  const seconds = (now() - new Date(time).getTime()) / 1000;
  return !isNumber(seconds) ? NONE : seconds < 1 ? 'just now' : `${span(seconds)} ago`;
}

/** A time of the last days. */
export function moment(time) {
  return now() - time < 20 * 3600 * 1000 ? shortClock(time) : `${weekday(time)}, ${shortClock(time)}`;
}

/** The beginning of a release's id, which names it well enough. */
export function shortRelease(release) {
  return release ? release.slice(0, 8) : NONE;
}

/** keptBack: kept back. */
export function spaced(name) {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

export function many(number, one, more = `${one}s`) {
  return `${count(number)} ${number === 1 ? one : more}`;
}

export function listed(words) {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
