/** The releases that were published last, and what became of the weights that each had on trial. */

import {byId, el} from './dom.js';
import {fillTable, startTable} from './table.js';
import {glyph, isDecided, MARKS, marksOf, verdictWords} from './verdicts.js';
import {ago, count, NONE, shortRelease} from './words.js';

const PAGE = 10;

const COLUMNS = [
  {name: 'release', label: 'Release'},
  {name: 'verdict', label: 'Verdict'},
  {name: 'reason', label: 'Reason'},
  {name: 'round', label: 'Round', isAmount: true},
  {name: 'windows', label: 'Windows', isAmount: true},
  {name: 'age', label: 'Published', isAmount: true},
];

export class Releases {
  #table = byId('releases');
  #more = byId('more-releases');
  #published;
  #most = PAGE;
  #isOnlyDecided = false;

  constructor(published) {
    this.#published = published;
    startTable(this.#table, COLUMNS, 'Releases, the newest first');
    const filter = byId('only-decided');
    filter.addEventListener('click', () => {
      this.#isOnlyDecided = !this.#isOnlyDecided;
      this.#most = PAGE;
      filter.setAttribute('aria-pressed', String(this.#isOnlyDecided));
      this.show();
    });
    this.#more.addEventListener('click', () => {
      this.#most += 2 * PAGE;
      this.show();
    });
  }

  show() {
    const all = this.#published.all.reverse().filter((one) => !this.#isOnlyDecided || isDecided(one));
    this.#more.hidden = all.length <= this.#most;
    fillTable(
      this.#table,
      COLUMNS,
      all.slice(0, this.#most).map((one) => ({
        key: one.release,
        data: {
          release: one.release,
          state: this.#isPredicting(one) ? 'predicting' : one.state === 'gone' ? 'gone' : 'kept',
          verdict: one.verdict ?? '',
          alarmed: one.isAlarmed ?? false,
          confirmed: one.isConfirmed ?? false,
        },
        cells: this.#cells(one),
      })),
    );
  }

  #isPredicting(one) {
    return one.release === this.#published.predicting;
  }

  #cells(one) {
    const badges = [
      this.#isPredicting(one) ? el('span', {class: 'badge strong'}, 'predicts') : null,
      one.isPinned ? el('span', {class: 'badge'}, 'pinned') : null,
      one.state === 'gone' ? el('span', {class: 'badge faint'}, 'gone') : null,
    ];
    return [
      el(
        'span',
        {class: 'release-name'},
        el('span', {class: 'id', title: one.release}, shortRelease(one.release)),
        ...badges,
      ),
      el('span', {class: 'verdict'}, ...verdict(one)),
      el('span', {class: 'reason', title: one.reason}, one.reason ?? ''),
      one.round === undefined ? NONE : count(one.round),
      one.windows === undefined ? NONE : count(one.windows),
      el('time', {datetime: one.publishedAt, title: one.publishedAt}, ago(one.publishedAt)),
    ];
  }
}

function verdict(one) {
  if (!one.verdict) {
    return [one.kind];
  }
  const marks = marksOf(one).map((name) => MARKS.find((mark) => mark.name === name));
  const [first, ...alarms] = marks;
  return [
    glyph(first),
    el('span', {}, verdictWords(one)),
    ...alarms.map((mark) => el('span', {class: 'badge alarm'}, mark.label)),
  ];
}
