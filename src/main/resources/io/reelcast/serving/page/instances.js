/** Who is on which release, and how each of them does. */

import {byId, el} from './dom.js';
import {fillTable, startTable} from './table.js';
import {count, NONE, shortRelease, span} from './words.js';

const COLUMNS = [
  {name: 'instance', label: 'Instance'},
  {name: 'role', label: 'Role'},
  {name: 'state', label: 'State'},
  {name: 'release', label: 'Release'},
  {name: 'learning', label: 'Learns'},
  {name: 'partitions', label: 'Partitions'},
  {name: 'lag', label: 'Lag', isAmount: true},
  {name: 'up', label: 'Up for', isAmount: true},
];

export class Instances {
  #table = byId('instances');

  constructor() {
    startTable(this.#table, COLUMNS, 'Instances, the release that each has, and how far behind it is');
  }

  show(live) {
    fillTable(
      this.#table,
      COLUMNS,
      live.instances.map((one) => ({
        key: one.instance,
        data: {
          instance: one.instance,
          answering: one.isAnswering,
          onRelease: one.release ?? '',
          learning: one.isLearning ?? false,
          lag: one.lag ?? '',
        },
        cells: one.isAnswering ? this.#cells(one, live.release) : silent(one),
      })),
    );
  }

  #cells(one, predicting) {
    return [
      el('span', {class: 'id', title: one.version ? `version ${one.version}` : null}, one.instance),
      one.role ?? NONE,
      el(
        'span',
        {class: one.state === 'RUNNING' ? 'state is-well' : 'state is-moving'},
        (one.state ?? NONE).toLowerCase(),
      ),
      el(
        'span',
        {class: one.release === predicting ? 'id' : 'id is-other', title: one.release},
        shortRelease(one.release),
      ),
      one.isLearning ? 'yes' : 'no',
      partitions(one.partitions),
      one.lag === -1 ? 'not known' : count(one.lag),
      span(one.upSeconds),
    ];
  }
}

function silent(one) {
  return [
    el('span', {class: 'id'}, one.instance),
    '',
    el('span', {class: 'state is-silent'}, 'does not answer'),
    ...Array(5).fill(''),
  ];
}

/** 0, 1, 2, 3, 7: 0–3, 7. */
function partitions(numbers) {
  if (!numbers?.length) {
    return 'none';
  }
  const runs = [];
  [...numbers]
    .sort((one, other) => one - other)
    .forEach((number) => {
      const last = runs[runs.length - 1];
      if (last && number === last[1] + 1) {
        last[1] = number;
      } else {
        runs.push([number, number]);
      }
    });
  return runs
    .map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`))
    .join(', ');
}
