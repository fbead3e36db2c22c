/** Why: from the two-term average to the prediction, by what each part moves. */

import {byId, el, keyed, say} from './dom.js';
import {movieLink} from './ladder.js';
import {given, rating, signed} from './words.js';

const SLOTS = [1, 2, 3, 4, 5];

export class Explanation {
  #told = null;
  #slot = 'mean';
  #rows = el('ol', {class: 'falls', id: 'why-rows', 'aria-label': 'What adds up to the prediction'});

  constructor() {
    const choices = byId('why-slots');
    [['mean', 'Mean of all'], ...SLOTS.map((slot) => [String(slot), `${slot}`])].forEach(([value, label]) => {
      choices.append(
        el(
          'label',
          {},
          el('input', {type: 'radio', name: 'why-slot', value, checked: value === this.#slot}),
          el(
            'span',
            {},
            value === 'mean' ? label : el('span', {class: 'unseen'}, 'Next '),
            value === 'mean' ? '' : label,
          ),
        ),
      );
    });
    choices.addEventListener('change', (event) => {
      this.#slot = event.target.value;
      this.#draw();
    });
    byId('why').append(
      this.#rows,
      el(
        'p',
        {class: 'note'},
        'Each bar is what the prediction would lose without that part: it is made again without it. Parts say some of the same, and the average holds some of them already, so their bars do not add up by themselves; “together” is what is left over.',
      ),
    );
  }

  show(explanation) {
    this.#told = explanation;
    this.#draw();
  }

  clear() {
    this.#told = null;
    this.#rows.replaceChildren();
  }

  #draw() {
    if (this.#told) {
      const parts = partsOf(this.#told, (values) => this.#pick(values));
      keyed(
        this.#rows,
        parts,
        (part) => part.key,
        make,
        (node, part) => update(node, part, rangeOf(parts)),
      );
    }
  }

  #pick(values) {
    return this.#slot === 'mean'
      ? values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
      : (values[Number(this.#slot) - 1] ?? 0);
  }
}

/** What stands where the bars begin, each bar, the remainder, and where they end. */
function partsOf({baseline, prediction, records, longRun}, pick) {
  const parts = [{key: 'baseline', label: 'Two-term average', under: 'the newborn’s prediction', at: baseline}];
  let level = baseline;
  const step = (part, by) => {
    parts.push({...part, from: level, to: level + by, by});
    level += by;
  };
  records.forEach((record, index) =>
    step(
      {key: `record-${index}-${record.movieId}`, record, under: `rated ${given(record.rating)}`},
      pick(record.moved),
    ),
  );
  step({key: 'long-run', label: 'Long run', under: 'all that was rated before'}, pick(longRun));
  step({key: 'together', label: 'Together', under: 'what no part explains alone'}, pick(prediction) - level);
  parts.push({key: 'prediction', label: 'Prediction', under: '', at: pick(prediction)});
  return parts;
}

function rangeOf(parts) {
  const levels = parts.flatMap((part) => (part.at === undefined ? [part.from, part.to] : [part.at]));
  const low = Math.min(...levels);
  const high = Math.max(...levels);
  const air = Math.max(0.01, 0.06 * (high - low));
  return {low: low - air, width: high - low + 2 * air};
}

function make(part) {
  const kind = part.key.startsWith('record-') ? 'record' : part.key;
  return el(
    'li',
    {
      class: `fall is-${part.at === undefined ? 'step' : 'end'}`,
      data: {part: kind, movieId: part.record?.movieId ?? ''},
    },
    el(
      'span',
      {class: 'rung-label'},
      part.record ? movieLink(part.record) : part.label,
      el('span', {class: 'rung-under'}),
    ),
    el('span', {class: 'rung-value'}),
    el('span', {class: 'fall-rail', 'aria-hidden': 'true'}, el('span', {class: 'fall-bar'})),
  );
}

function update(node, part, {low, width}) {
  const share = (value) => (100 * (value - low)) / width;
  const bar = node.querySelector('.fall-bar');
  const value = part.at ?? part.by;
  node.dataset.value = value;
  say(node.querySelector('.rung-value'), part.at === undefined ? signed(part.by, 3) : rating(part.at));
  say(node.querySelector('.rung-under'), part.under);
  if (part.at === undefined) {
    bar.className = `fall-bar ${part.by < 0 ? 'is-down' : 'is-up'}`;
    bar.style.left = `${share(Math.min(part.from, part.to))}%`;
    bar.style.width = `${Math.abs(share(part.to) - share(part.from))}%`;
  } else {
    bar.style.left = `${share(part.at)}%`;
  }
}
