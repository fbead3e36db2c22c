/** What the next five would be, had the last ratings been others. */

import {ask, Trouble, userPath} from './api.js';
import {byId, el, keyed, say} from './dom.js';
import {GivenRecords, MOST} from './given-records.js';
import {moviePicker} from './movie-picker.js';
import {clearProblem, showProblem} from './problem.js';
import {axis, draw, rail, refreshAxis} from './rail.js';
import {listed, NONE, rating, signed} from './words.js';

const PAUSE_MILLIS = 150;

export class WhatIf {
  #userId = null;
  #history = [];
  #before = [];
  #isTouched = false;
  #timer = 0;
  #asking = null;
  #given = new GivenRecords(() => this.#changed());
  #axis = axis();
  #next = el('ol', {class: 'rungs', 'aria-label': 'The next five ratings, before and after'});
  #reset = byId('what-if-reset');
  #add = byId('what-if-add');
  #trouble = byId('what-if-trouble');

  constructor() {
    byId('what-if-next').append(
      el('div', {class: 'rung head', 'aria-hidden': 'true'}, el('span'), el('span'), this.#axis),
      this.#next,
      el('p', {class: 'note', id: 'what-if-note', role: 'status'}),
    );
    this.#reset.addEventListener('click', () => this.#begin());
    this.#add.append(
      ...moviePicker({name: 'add', label: 'Add a rating', title: 'Add a rating'}, (movie) => {
        this.#given.add(movie);
        this.#add.hidden = this.#given.records.length >= MOST;
      }),
    );
  }

  /** Begins with another user. */
  open(userId) {
    this.#userId = userId;
    this.#history = [];
    this.#before = [];
    this.#begin();
  }

  close() {
    this.#stop();
  }

  /** Takes the user's newest records, unless others were set by hand. */
  follow(history, slots) {
    const isSame = JSON.stringify(history) === JSON.stringify(this.#history);
    this.#history = history;
    this.#before = slots;
    if (!this.#isTouched) {
      if (!isSame) {
        this.#begin();
      } else {
        this.#show(slots, slots);
      }
    } else if (!isSame) {
      this.#note('The user has rated meanwhile; Reset takes the newest ratings.');
    }
  }

  #begin() {
    this.#stop();
    this.#isTouched = false;
    this.#reset.disabled = true;
    this.#given.records = this.#history;
    this.#add.hidden = this.#history.length === 0 || this.#history.length >= MOST;
    clearProblem(this.#trouble);
    this.#note('');
    say(byId('what-if-said'), '');
    this.#show(this.#before, this.#before);
  }

  #changed() {
    this.#isTouched = true;
    this.#reset.disabled = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), PAUSE_MILLIS);
  }

  #stop() {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#asking = null;
  }

  async #ask() {
    this.#stop();
    const mine = new AbortController();
    this.#asking = mine;
    const history = this.#given.records.map(({movieId, rating: value, ratedAt}) => ({movieId, rating: value, ratedAt}));
    try {
      const told = await ask(userPath(this.#userId, '/prediction:whatIf'), {body: {history}, signal: mine.signal});
      clearProblem(this.#trouble);
      this.#show(told.before, told.after);
      say(byId('what-if-said'), `The next five would be ${listed(told.after.map((slot) => rating(slot.rating)))}.`);
    } catch (broken) {
      if (mine.signal.aborted) {
        return;
      }
      if (!(broken instanceof Trouble)) {
        throw broken;
      }
      showProblem(this.#trouble, broken);
      if (broken.retryMillis > 0) {
        this.#timer = setTimeout(() => this.#ask(), broken.retryMillis);
      }
    }
  }

  #note(text) {
    say(byId('what-if-note'), text);
  }

  #show(before, after) {
    refreshAxis(this.#axis);
    keyed(
      this.#next,
      after,
      (slot, at) => at,
      make,
      (node, slot, at) => {
        const was = before[at] ?? slot;
        const moved = slot.rating - was.rating;
        Object.assign(node.dataset, {before: was.rating, value: slot.rating, low: slot.low, high: slot.high});
        say(node.querySelector('.rung-value'), rating(slot.rating));
        const how = Math.abs(moved) < 0.005 ? 'as it is' : `${signed(moved)} from ${rating(was.rating)}`;
        say(node.querySelector('.rung-under'), how);
        draw(node.querySelector('.rail'), [
          {kind: 'interval', from: slot.low, to: slot.high},
          {kind: 'way', from: was.rating, to: slot.rating},
          {kind: 'was', at: was.rating},
          {kind: 'ring', at: slot.rating},
        ]);
      },
    );
  }
}

function make(slot, at) {
  return el(
    'li',
    {class: 'rung', data: {afterSlot: at + 1}},
    el('span', {class: 'rung-label'}, `Next ${at + 1}`, el('span', {class: 'rung-under'})),
    el('span', {class: 'rung-value'}, NONE),
    rail(),
  );
}
