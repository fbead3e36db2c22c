/** What was refused, and what came otherwise than most: counted by kind. */

import {byId, el, keyed, say, tell} from './dom.js';
import {count, spaced} from './words.js';

const REASONS = {
  'not-a-rating': 'bytes that decode to no rating',
  'bad-id': 'a user or movie id that is empty or too long',
  'key-is-not-user': 'a key that is not the user id',
  'off-scale': 'a rating off the scale, or not a number',
  'too-far-ahead': 'rated further ahead than is allowed',
};

const KINDS = {
  late: 'accepted, older than the user’s newest rating',
  rerated: 'accepted, a movie among the last five rated anew',
  repeated: 'passed over, the same as one of the last five',
  misplaced: 'accepted, in another partition than the user’s',
};

export function showTallies(live) {
  const reasons = all(REASONS, live.deadLetters);
  const sum = reasons.reduce((total, [, number]) => total + number, 0);
  tell('dead-letters', count(sum), sum);
  list(byId('dead-letters'), reasons, REASONS, 'reason');
  list(byId('counts'), all(KINDS, live.counts), KINDS, 'count');
}

/** Those that are known, told or not, and whatever else is told. */
function all(known, told) {
  const names = [...new Set([...Object.keys(known), ...Object.keys(told)])];
  return names.map((name) => [name, told[name] ?? 0]);
}

function list(place, entries, meanings, hook) {
  keyed(
    place,
    entries,
    ([name]) => name,
    ([name]) =>
      el(
        'li',
        {data: {[hook]: name}},
        el('span', {class: 'tally-name'}, spaced(name)),
        el('span', {class: 'tally-meaning'}, meanings[name] ?? ''),
        el('span', {class: 'tally-number'}),
      ),
    (node, [, number]) => {
      node.dataset.value = number;
      node.classList.toggle('is-zero', number === 0);
      say(node.lastElementChild, count(number));
    },
  );
}
