/** The view of the whole: this moment, how it has gone, who is there, what was released. */

import {ask} from './api.js';
import {byId, tell} from './dom.js';
import {ErrorChart} from './error-chart.js';
import {Figures} from './figures.js';
import {Instances} from './instances.js';
import {now} from './now.js';
import {Poll} from './poll.js';
import {Published} from './published.js';
import {Releases} from './releases.js';
import {SmallCharts} from './small-charts.js';
import {coverageOf} from './steps.js';
import {showTallies} from './tallies.js';

const EVERY_MILLIS = 5000;

/** Of each range, the part that is always shown: one in so many. */
const LEAST = 10;

const RANGES = {
  '10m': {seconds: 600, words: 'last 10 minutes'},
  '1h': {seconds: 3600, words: 'last hour'},
  '24h': {seconds: 86400, words: 'last 24 hours'},
  '7d': {seconds: 604800, words: 'last 7 days'},
};

export class Overview {
  #published = new Published();
  #figures = new Figures();
  #instances = new Instances();
  #releases = new Releases(this.#published);
  #errors = new ErrorChart();
  #small = new SmallCharts();
  #range = '10m';
  #release = null;
  #missed = null;
  #qualityPoll;
  #releasesPoll;

  constructor() {
    this.#qualityPoll = new Poll({
      every: EVERY_MILLIS,
      work: async (signal) => ({range: this.#range, quality: await ask(`/quality?last=${this.#range}`, {signal})}),
      answer: ({range, quality}) => this.#showQuality(RANGES[range], quality),
      trouble: (trouble) => troubled(trouble, 'error-note'),
    });
    this.#releasesPoll = new Poll({
      every: EVERY_MILLIS,
      work: (signal) => this.#published.refresh(signal),
      answer: () => this.#showReleases(),
      trouble: (trouble) => troubled(trouble, 'release-age'),
    });
    byId('ranges').addEventListener('change', (event) => {
      this.#range = event.target.value;
      this.#qualityPoll.now();
    });
    // Browsers keep what was chosen before a page is loaded anew.
    this.#range = document.querySelector('[name="range"]:checked')?.value ?? this.#range;
  }

  enter() {
    this.#qualityPoll.start();
    this.#releasesPoll.start();
  }

  leave() {
    this.#qualityPoll.stop();
    this.#releasesPoll.stop();
  }

  /** Asks at once what had been put off. */
  hurry() {
    this.#qualityPoll.now();
    this.#releasesPoll.now();
  }

  showLive(live) {
    this.#figures.show(live);
    this.#release = live.release;
    this.#showRelease();
    if (!this.#published.find(live.release) && live.release !== this.#missed) {
      this.#missed = live.release;
      this.#releasesPoll.now();
    }
    this.#instances.show(live);
    showTallies(live);
  }

  #showQuality({seconds, words}, quality) {
    const to = Math.floor(now() / 1000);
    const from = begin(quality, to, seconds);
    this.#errors.show(quality, words, from, to);
    this.#small.show(quality, from, to);
    this.#figures.showCoverage(coverageOf(quality.points), quality.meantCoverage, words);
  }

  #showRelease() {
    this.#figures.showRelease(this.#published.find(this.#release));
  }

  #showReleases() {
    this.#showRelease();
    this.#releases.show();
    this.#errors.showReleases(this.#published);
  }
}

/** A line that has just begun has the room to itself, instead of being pressed against the edge. */
function begin(quality, to, seconds) {
  const first = Date.parse(quality.points[0]?.at) / 1000;
  const earliest = to - seconds;
  return Number.isFinite(first) ? Math.max(earliest, Math.min(first, to - seconds / LEAST)) : earliest;
}

/** Silence is told by the bar already. */
function troubled(trouble, field) {
  if (!trouble.isSilence && trouble.status !== 401 && trouble.status !== 429) {
    tell(field, `${trouble.detail} ${trouble.cure}`);
  }
}
