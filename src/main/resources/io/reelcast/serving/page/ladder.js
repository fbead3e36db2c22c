/** The last ratings and the next ones below each other, on one scale. */

import {byId, el, keyed, say} from './dom.js';
import {now} from './now.js';
import {axis, draw, rail, refreshAxis} from './rail.js';
import {movieRoute} from './router.js';
import {ago, day, given, interval, NONE, rating} from './words.js';

const DAY_MILLIS = 86400000;

export class Ladder {
  #axis = axis();
  #last = el('ol', {class: 'rungs', id: 'history', 'aria-label': 'The last ratings, the oldest first'});
  #next = el('ol', {class: 'rungs', id: 'next', 'aria-label': 'The next five ratings'});

  constructor() {
    byId('ladder').replaceChildren(
      el('div', {class: 'rung head', 'aria-hidden': 'true'}, el('span'), el('span'), this.#axis),
      this.#last,
      el('p', {class: 'now', 'aria-hidden': 'true'}, el('span', {}, 'now')),
      this.#next,
    );
  }

  showHistory(history) {
    refreshAxis(this.#axis);
    keyed(this.#last, history, keyOfRecord, makeRecord, (node, record) => {
      say(node.querySelector('.rung-under'), ratedWhen(record.ratedAt));
      draw(node.querySelector('.rail'), [{kind: 'point', at: record.rating}]);
    });
  }

  showNext(slots) {
    refreshAxis(this.#axis);
    keyed(
      this.#next,
      slots,
      (slot, at) => at,
      makeSlot,
      (node, slot) => {
        Object.assign(node.dataset, {value: slot.rating, low: slot.low, high: slot.high});
        say(node.querySelector('.rung-value'), rating(slot.rating));
        say(node.querySelector('.rung-under'), interval(slot.low, slot.high));
        draw(node.querySelector('.rail'), marksOfSlot(slot));
      },
    );
  }
}

export function marksOfSlot(slot) {
  return [
    {kind: 'interval', from: slot.low, to: slot.high},
    {kind: 'ring', at: slot.rating},
  ];
}

function keyOfRecord(record) {
  return `${record.movieId}/${record.ratedAt}/${record.rating}`;
}

function makeRecord(record) {
  return el(
    'li',
    {class: 'rung', data: {movieId: record.movieId, value: record.rating}},
    el('span', {class: 'rung-label'}, movieLink(record), el('span', {class: 'rung-under', title: record.ratedAt})),
    el('span', {class: 'rung-value'}, given(record.rating)),
    rail(),
  );
}

export function movieLink({movieId, title}) {
  return el(
    'a',
    {class: title ? 'title' : 'title id', href: movieRoute(movieId), title: title ?? movieId},
    title ?? movieId,
  );
}

function makeSlot(slot, at) {
  return el(
    'li',
    {class: 'rung', data: {slot: at + 1}},
    el('span', {class: 'rung-label'}, `Next ${at + 1}`, el('span', {class: 'rung-under'})),
    el('span', {class: 'rung-value'}, NONE),
    rail(),
  );
}

function ratedWhen(time) {
  return now() - Date.parse(time) < DAY_MILLIS ? ago(time) : day(time);
}
