/** The view of one user. */

import {ask, Trouble, userPath} from './api.js';
import {byId, el, tell} from './dom.js';
import {Explanation} from './explanation.js';
import {freshnessWords} from './freshness.js';
import {Ladder} from './ladder.js';
import {Poll} from './poll.js';
import {clearProblem, showProblem} from './problem.js';
import {makeRoomFor} from './scale.js';
import {showTurnedOut} from './turned-out.js';
import {WhatIf} from './what-if.js';
import * as words from './words.js';

const EVERY_MILLIS = 5000;

export class UserView {
  #userId = '';
  #lastUser = '';
  #explained = '';
  #isTold = false;
  #ladder = new Ladder();
  #explanation = new Explanation();
  #whatIf = new WhatIf();
  #poll;

  constructor() {
    this.#poll = new Poll({
      every: EVERY_MILLIS,
      work: (signal) => this.#ask(signal),
      answer: (told) => this.#show(told),
      trouble: (trouble) => this.#troubled(trouble),
    });
  }

  /** Who was shown last; nobody as an empty id. */
  get lastUser() {
    return this.#lastUser;
  }

  enter(userId) {
    this.#userId = userId;
    this.#explained = '';
    this.#isTold = false;
    tell('user-id', userId);
    this.#clear();
    this.#whatIf.open(userId);
    this.#poll.start();
  }

  leave() {
    this.#poll.stop();
    this.#whatIf.close();
  }

  hurry() {
    this.#poll.now();
  }

  async #ask(signal) {
    const [user, prediction] = await Promise.all([
      ask(userPath(this.#userId), {signal}),
      ask(userPath(this.#userId, '/prediction'), {signal}),
    ]);
    const basis = `${prediction.sequence} ${prediction.release}`;
    return {user, prediction, explanation: basis === this.#explained ? null : await this.#explain(signal), basis};
  }

  async #explain(signal) {
    try {
      const explanation = await ask(userPath(this.#userId, '/prediction:explain'), {signal});
      clearProblem(byId('why-trouble'));
      return explanation;
    } catch (broken) {
      if (broken instanceof Trouble && !signal.aborted) {
        showProblem(byId('why-trouble'), broken);
        return null;
      }
      throw broken;
    }
  }

  #show({user, prediction, explanation, basis}) {
    this.#isTold = true;
    this.#lastUser = user.userId;
    clearProblem(byId('user-trouble'));
    byId('user-answer').hidden = false;
    byId('user-answer').classList.remove('is-waiting');
    makeRoomFor([
      ...user.history.map((record) => record.rating),
      ...prediction.ratings.flatMap((slot) => [slot.low, slot.high]),
    ]);
    tell('freshness', freshnessWords(prediction.freshness), prediction.freshness.source);
    showStatistics(user, prediction);
    this.#ladder.showHistory(user.history);
    this.#ladder.showNext(prediction.ratings);
    showTurnedOut(user.predictions);
    this.#whatIf.follow(user.history, prediction.ratings);
    if (explanation) {
      this.#explained = basis;
      this.#explanation.show(explanation);
    }
  }

  /** What was told before stays, unless there is no such user. */
  #troubled(trouble) {
    if (trouble.isSilence || trouble.status === 401 || trouble.status === 429) {
      return;
    }
    if (trouble.status === 404 || !this.#isTold) {
      byId('user-answer').hidden = true;
    }
    showProblem(
      byId('user-trouble'),
      trouble,
      trouble.status === 404 ? this.#movieButton() : el('p', {class: 'note'}, 'This page goes on asking.'),
    );
  }

  /** What was looked for may have been a title. */
  #movieButton() {
    const button = el(
      'button',
      {type: 'button', class: 'quiet small', id: 'look-for-movie'},
      'Look for a movie of that name',
    );
    button.addEventListener('click', () => {
      const field = byId('search-text');
      field.value = this.#userId;
      field.focus();
    });
    return button;
  }

  #clear() {
    clearProblem(byId('user-trouble'));
    byId('user-answer').hidden = false;
    byId('user-answer').classList.add('is-waiting');
    tell('freshness', '\u00a0', '');
    this.#ladder.showHistory([]);
    this.#ladder.showNext([]);
    this.#explanation.clear();
    clearProblem(byId('why-trouble'));
    showTurnedOut([]);
    byId('user-statistics').replaceChildren(...figures());
  }
}

const FIGURES = [
  ['user-ratings', 'Ratings accepted'],
  ['user-mean', 'Mean'],
  ['user-damped-mean', 'Damped mean'],
  ['user-deviation', 'Deviation'],
  ['user-since', 'First rated'],
  ['user-release', 'Release that predicts'],
];

function figures() {
  return FIGURES.map(([field, label]) =>
    el(
      'div',
      {},
      el('dt', {}, label),
      el('dd', {}, el('span', {class: field === 'user-release' ? 'number id' : 'number', data: {field}}, words.NONE)),
    ),
  );
}

function showStatistics({sequence, statistics}, {release}) {
  tell('user-ratings', words.count(sequence), sequence);
  tell('user-mean', words.rating(statistics.mean), statistics.mean);
  tell('user-damped-mean', words.rating(statistics.dampedMean), statistics.dampedMean);
  tell('user-deviation', words.rating(statistics.deviation), statistics.deviation);
  tell('user-since', words.day(statistics.firstRatedAt), statistics.firstRatedAt);
  tell('user-release', words.shortRelease(release), release);
}
