/** The view of one movie. */

import {ask, moviePath, Trouble, userPath} from './api.js';
import {byId, el, tell} from './dom.js';
import {freshnessWords} from './freshness.js';
import {marksOfSlot} from './ladder.js';
import {Poll} from './poll.js';
import {clearProblem, showProblem} from './problem.js';
import {axis, draw, rail} from './rail.js';
import {userRoute} from './router.js';
import {makeRoomFor} from './scale.js';
import * as words from './words.js';

const EVERY_MILLIS = 10000;

export class MovieView {
  #movieId = '';
  #isTold = false;
  #asking = null;
  #field = byId('would-give-user');
  #answer = byId('would-give-answer');
  #lastUser;
  #poll;

  /**
   * @param lastUser gives the user who was looked at last, or nothing
   */
  constructor(lastUser) {
    this.#lastUser = lastUser;
    this.#poll = new Poll({
      every: EVERY_MILLIS,
      work: (signal) => ask(moviePath(this.#movieId), {signal}),
      answer: (movie) => this.#show(movie),
      trouble: (trouble) => this.#troubled(trouble),
    });
    byId('would-give').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#askFor(this.#field.value.trim());
    });
  }

  enter(movieId) {
    this.#movieId = movieId;
    this.#isTold = false;
    this.#field.value ||= this.#lastUser();
    this.#answer.replaceChildren();
    tell('movie-title', movieId);
    tell('movie-year', '');
    clearProblem(byId('movie-trouble'));
    byId('movie-answer').hidden = false;
    byId('movie-answer').classList.add('is-waiting');
    this.#poll.start();
  }

  leave() {
    this.#poll.stop();
    this.#asking?.abort();
  }

  hurry() {
    this.#poll.now();
  }

  #show(movie) {
    this.#isTold = true;
    clearProblem(byId('movie-trouble'));
    byId('movie-answer').hidden = false;
    byId('movie-answer').classList.remove('is-waiting');
    tell('movie-title', movie.title ?? movie.movieId, movie.movieId);
    tell('movie-year', movie.year === undefined ? '' : String(movie.year));
    document.title = `${movie.title ?? movie.movieId} · movie · Reelcast`;
    byId('movie-facts').replaceChildren(...facts(movie));
    makeRoomFor([movie.expected]);
    tell('crowd', crowd(movie), movie.expected);
    onRail(byId('crowd'), expectedMarks(movie), {movie: movie.movieId, value: movie.expected});
  }

  #troubled(trouble) {
    if (trouble.isSilence || trouble.status === 401 || trouble.status === 429) {
      return;
    }
    byId('movie-answer').hidden = !this.#isTold || trouble.status === 404;
    showProblem(byId('movie-trouble'), trouble);
  }

  async #askFor(userId) {
    if (userId === '') {
      return;
    }
    this.#asking?.abort();
    const mine = new AbortController();
    this.#asking = mine;
    try {
      const told = await ask(userPath(userId, '/ratings:predict'), {
        body: {movieIds: [this.#movieId]},
        signal: mine.signal,
      });
      clearProblem(this.#answer);
      this.#showRating(told);
    } catch (broken) {
      if (mine.signal.aborted) {
        return;
      }
      if (!(broken instanceof Trouble)) {
        throw broken;
      }
      this.#answer.replaceChildren();
      delete this.#answer.dataset.problem;
      showProblem(this.#answer, broken);
    }
  }

  #showRating({userId, release, movies: [movie], freshness}) {
    makeRoomFor([movie.low, movie.high]);
    const place = el('div');
    this.#answer.replaceChildren(
      el(
        'p',
        {class: 'verdict-line', data: {field: 'would-give', value: movie.rating, low: movie.low, high: movie.high}},
        el('a', {href: userRoute(userId)}, `User ${userId}`),
        ' would give it ',
        el('strong', {}, words.rating(movie.rating)),
        `, between ${words.rating(movie.low)} and ${words.rating(movie.high)}.`,
      ),
      place,
      el(
        'p',
        {class: 'note'},
        movie.isKnown ? '' : 'The release does not know this movie: it is what the user would give any movie. ',
        `Release ${words.shortRelease(release)}. ${freshnessWords(freshness)}`,
      ),
    );
    onRail(place, marksOfSlot(movie), {});
  }
}

function onRail(place, marks, data) {
  const line = rail();
  Object.assign(place.dataset, data);
  place.replaceChildren(el('div', {class: 'lone-rail'}, axis(), line));
  draw(line, marks);
}

function expectedMarks({expected, deviation}) {
  const spread = deviation ? [{kind: 'interval', from: expected - deviation, to: expected + deviation}] : [];
  return [...spread, {kind: 'ring', at: expected}];
}

function crowd(movie) {
  const release = `release ${words.shortRelease(movie.release)}`;
  if (!movie.isKnown) {
    return `The ${release} has seen no ratings of it, and expects ${words.rating(movie.expected)}.`;
  }
  const seen = movie.ratings === undefined ? '' : `, which has seen ${words.many(movie.ratings, 'rating')}`;
  const spread =
    movie.deviation === undefined ? '' : `; ratings spread by ${words.rating(movie.deviation)} around that`;
  return `It usually gets ${words.rating(movie.expected)}, says ${release}${seen}${spread}.`;
}

function facts(movie) {
  const told = [
    ['id', movie.movieId],
    ['year', movie.year],
    ['genres', movie.genres?.join(', ')],
    ['runtime', movie.runtimeMinutes === undefined ? undefined : `${movie.runtimeMinutes} min`],
    ['directed by', movie.directors?.join(', ')],
    ['with', movie.cast?.join(', ')],
    ['published average', movie.averageRating === undefined ? undefined : words.given(movie.averageRating)],
  ].filter(([, value]) => value !== undefined && value !== '');
  const rows = told.map(([name, value]) =>
    el('div', {}, el('dt', {}, name), el('dd', {data: {fact: name}}, String(value))),
  );
  return /^tt\d+$/.test(movie.imdbId ?? '') ? [...rows, imdb(movie.imdbId)] : rows;
}

function imdb(id) {
  const link = el('a', {href: `https://www.imdb.com/title/${id}/`, rel: 'noreferrer'}, id);
  return el('div', {}, el('dt', {}, 'IMDb'), el('dd', {}, link));
}
