/** How old an answer may be, in words. */

import {count, many, millis} from './words.js';

export function freshnessWords({source, instance, behind, ageMillis}) {
  return `${origin(source, instance, behind)} ${age(ageMillis)}`;
}

function origin(source, instance, behind) {
  if (source === 'active') {
    const waiting =
      behind < 0
        ? 'how many wait there is not known'
        : behind === 0
          ? 'none waits there'
          : `${count(behind)} wait there`;
    return `From ${instance}, which takes in this user’s ratings; ${waiting}.`;
  }
  const missing = behind < 0 ? 'how far it is behind is not known' : `${many(behind, 'change')} of states behind`;
  return `From a copy on ${instance}, ${missing}.`;
}

function age(ageMillis) {
  return ageMillis < 0 ? 'How old that may be is not known.' : `Out of date by ${millis(ageMillis)} at most.`;
}
