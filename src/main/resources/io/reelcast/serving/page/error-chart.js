/** What Reelcast and the baselines erred by over time, and the releases that came meanwhile. */

import {TimeChart} from './chart.js';
import {byId, el, say, tell} from './dom.js';
import {Legend, stroke} from './legend.js';
import {Marks} from './marks.js';
import {bestBaseline, columns, CONTESTANTS, errorsOf, isWeighty, labelOf, pointAt} from './steps.js';
import {glyph, MARKS} from './verdicts.js';
import * as words from './words.js';

export class ErrorChart {
  #marks = new Marks();
  #quality = null;
  #span = [0, 1];
  #range = null;
  #chart;
  #legend;
  #markLegend;

  constructor() {
    this.#legend = new Legend('error-legend', CONTESTANTS, stroke, (name, isShown) =>
      this.#chart.showSeries(name, isShown),
    );
    this.#markLegend = new Legend('mark-legend', MARKS, glyph, (name, isShown) => {
      this.#marks.showMark(name, isShown);
      this.#chart.redraw();
    });
    this.#chart = new TimeChart(byId('error-chart'), {
      name: 'Error over time',
      series: CONTESTANTS,
      format: (value, step) => value.toFixed(Math.max(2, words.decimals(step))),
      range: (data, isShown) => this.#bounds(isShown),
      draw: [(plot) => this.#marks.draw(plot)],
      read: (index) => this.#read(index),
    });
  }

  /**
   * @param range words for the shown time
   * @param from its first second
   * @param to its last one
   */
  show(quality, range, from, to) {
    this.#quality = quality;
    this.#range = range;
    this.#span = [from, to];
    this.#marks.steps = quality;
    const pick = CONTESTANTS.map(
      ({name}) =>
        (point) =>
          point.rmse[name],
    );
    this.#chart.show(columns(quality, pick), from, to);
    tell('error-lead', this.#sum(), errorsOf(quality.points).reelcast);
    this.#showMarks();
    this.#showEmpty();
  }

  showReleases(published) {
    this.#marks.releases = published.all;
    this.#showMarks();
    this.#chart.redraw();
  }

  /** Room for all that is shown, but for steps of a few slots. */
  #bounds(isShown) {
    const points = this.#quality?.points ?? [];
    const names = CONTESTANTS.map(({name}) => name).filter(isShown);
    const values = points
      .filter(isWeighty(points))
      .flatMap((point) => names.map((name) => point.rmse[name]))
      .filter((value) => typeof value === 'number');
    if (values.length === 0) {
      return [0.7, 1.3];
    }
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const air = Math.max(0.005, 0.08 * (high - low));
    return [Math.max(0, low - air), high + air];
  }

  #sum() {
    const errors = errorsOf(this.#quality.points);
    const best = bestBaseline(errors);
    if (errors.reelcast === null) {
      return 'RMSE, prediction against outcome; lower is better.';
    }
    const against =
      best === null ? '' : `, ${compared(errors.reelcast, errors[best])} ${labelOf(best)}, the best baseline`;
    const known = errors.reelcastConditioned;
    const conditioned = known === null ? '' : `; ${words.error(known)} where the movie is known`;
    return `RMSE ${words.error(errors.reelcast)} over the ${this.#range}${against}${conditioned}. Lower\u00a0is\u00a0better.`;
  }

  /** Says what is at a step, the last one where none is pointed at; and gives it as a sentence. */
  #read(index) {
    const points = this.#quality?.points ?? [];
    if (points.length === 0) {
      return '';
    }
    const step = this.#quality.stepSeconds;
    const seconds = index === null ? null : columns(this.#quality, [])[0][index];
    const point = index === null ? points[points.length - 1] : pointAt(this.#quality, seconds);
    const began = index === null ? Date.parse(point.at) / 1000 : seconds;
    const time = moment(began, step);
    CONTESTANTS.forEach(({name}) => {
      this.#legend.say(name, words.error(point?.rmse[name]), point?.rmse[name]);
    });
    const scored = point
      ? `${words.many(point.scores, 'score')}, ${words.many(point.slots, 'slot')}`
      : 'nothing was scored';
    const releases = this.#releasesWithin(began, began + step);
    say(
      byId('error-readout'),
      `${index === null ? 'Newest step, ' : ''}${time}: ${scored}${releases ? `; ${releases}` : ''}.`,
    );
    const errors = point ? CONTESTANTS.map(({name, label}) => `${label} ${words.error(point.rmse[name])}`) : [];
    return [time, ...errors, scored, releases].filter(Boolean).join('; ');
  }

  #releasesWithin(from, to) {
    const counts = this.#marks.counts(from, to);
    return MARKS.filter(({name}) => counts[name] > 0)
      .map(({name, label, more = label}) => words.many(counts[name], label, more))
      .join(', ');
  }

  #showMarks() {
    const [from, to] = this.#span;
    const counts = this.#marks.counts(from, to);
    MARKS.forEach(({name}) => this.#markLegend.say(name, words.count(counts[name]), counts[name]));
    const missing = this.#quality?.missing ?? [];
    const notes = [];
    if (missing.length > 0) {
      const verb = missing.length === 1 ? 'does' : 'do';
      notes.push(`${words.listed(missing)} ${verb} not answer: what was scored there is not in here.`);
    }
    tell('error-note', notes.join(' '));
  }

  #showEmpty() {
    const host = byId('error-chart');
    const isEmpty = window.uPlot && this.#quality.points.length === 0;
    const shown = host.querySelector('[data-empty]');
    if (isEmpty && !shown) {
      host.append(
        el(
          'p',
          {class: 'empty', data: {empty: 'quality'}},
          `Nothing was scored in the ${this.#range}. Publish ratings to the topic `,
          el('code', {}, 'ratings'),
          ', or run ',
          el('code', {}, './reelcast demo'),
          '. A prediction is scored when the same user rates again.',
        ),
      );
    } else if (!isEmpty) {
      shown?.remove();
    }
  }
}

function compared(mine, other) {
  const share = (100 * (other - mine)) / other;
  return `${Math.abs(share).toFixed(1)} % ${share >= 0 ? 'less' : 'more'} than the`;
}

function moment(seconds, step) {
  const time = new Date(1000 * seconds);
  const end = new Date(1000 * (seconds + step));
  return step < 60
    ? `${words.clock(time)} to ${words.clock(end)}`
    : `${words.weekday(time)}, ${words.shortClock(time)} to ${words.shortClock(end)}`;
}
