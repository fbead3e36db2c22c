/** The records of a what-if: up to five rows, each a movie that can be changed and a slider. */

import {byId, el, say} from './dom.js';
import {moviePicker} from './movie-picker.js';
import {bounds} from './scale.js';
import {given} from './words.js';

export const MOST = 5;
const STEP = 0.5;

export class GivenRecords {
  #place = byId('what-if-history');
  #records = [];
  #changed;

  /**
   * @param changed is told whenever something was changed by hand
   */
  constructor(changed) {
    this.#changed = changed;
  }

  get records() {
    return this.#records;
  }

  /** Begins anew from these. */
  set records(records) {
    this.#records = records.map((record) => ({...record}));
    this.#place.replaceChildren(...this.#records.map((record, at) => this.#row(record, at)));
  }

  /** One more, a minute after the last one and in the middle of the scale. */
  add({movieId, title}) {
    const {lowest, highest} = bounds();
    const last = this.#records[this.#records.length - 1];
    const time = last ? Date.parse(last.ratedAt) + 60000 : Date.now();
    const middle = lowest + STEP * Math.round((highest - lowest) / 2 / STEP);
    this.#records.push({movieId, title, rating: middle, ratedAt: new Date(time).toISOString()});
    const at = this.#records.length - 1;
    this.#place.append(this.#row(this.#records[at], at));
    this.#changed();
  }

  #row(record, at) {
    const {lowest, highest} = bounds();
    const name = el('span', {class: 'title', id: `what-if-movie-${at + 1}`});
    const value = el('span', {class: 'rung-value', 'aria-hidden': 'true'});
    const slider = el('input', {
      type: 'range',
      id: `what-if-rating-${at + 1}`,
      min: lowest,
      max: highest,
      step: STEP,
      data: {whatIf: at + 1},
    });
    const showMovie = () => {
      say(name, record.title ?? record.movieId);
      name.title = record.title ?? record.movieId;
      slider.setAttribute('aria-label', `Rating of ${record.title ?? record.movieId}`);
    };
    const showRating = () => {
      say(value, given(record.rating));
      slider.setAttribute('aria-valuetext', given(record.rating));
    };
    slider.value = record.rating;
    slider.addEventListener('input', () => {
      record.rating = Number(slider.value);
      showRating();
      this.#changed();
    });
    showMovie();
    showRating();
    const movie = el('div', {class: 'given-movie'}, name);
    movie.append(
      ...moviePicker({name: `change-${at + 1}`, label: 'Change', title: `Change movie ${at + 1}`}, (chosen) => {
        Object.assign(record, {movieId: chosen.movieId, title: chosen.title});
        showMovie();
        this.#changed();
      }),
    );
    return el('li', {class: 'given', data: {record: at + 1}}, movie, el('div', {class: 'given-rating'}, slider, value));
  }
}
