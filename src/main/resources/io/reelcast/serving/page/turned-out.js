/** What earlier predictions expected of each slot, and what came. */

import {byId, el, tell} from './dom.js';
import {labelOf} from './steps.js';
import {given, interval, listed, many, NONE, rating, shortRelease, signed} from './words.js';

const SLOTS = [1, 2, 3, 4, 5];

export function showTurnedOut(predictions) {
  const table = byId('turned-out');
  const key = JSON.stringify(predictions);
  if (table.dataset.told !== key) {
    table.dataset.told = key;
    table.replaceChildren(
      el('caption', {class: 'unseen'}, 'Predictions that still wait for ratings, the newest first'),
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          el('th', {scope: 'col'}, 'Made after rating'),
          SLOTS.map((slot) => el('th', {scope: 'col'}, `Slot ${slot}`)),
        ),
      ),
      el('tbody', {}, predictions.map(row)),
    );
    tell('turned-out', summary(predictions));
  }
}

function row(prediction) {
  return el(
    'tr',
    {data: {sequence: prediction.sequence, byRelease: prediction.release}},
    el(
      'th',
      {scope: 'row', title: baselines(prediction)},
      el('span', {class: 'big'}, String(prediction.sequence)),
      el('span', {class: 'rung-under'}, 'by ', el('span', {class: 'id'}, shortRelease(prediction.release))),
    ),
    prediction.slots.map(cell),
  );
}

function cell(slot, at) {
  const isOpen = slot.outcome === undefined || slot.outcome === null;
  return el(
    'td',
    {data: {slot: at + 1, value: slot.rating ?? '', outcome: isOpen ? '' : slot.outcome, held: slot.isHeld ?? ''}},
    el('span', {class: 'big'}, slot.rating === null ? NONE : rating(slot.rating)),
    el(
      'span',
      {class: 'rung-under'},
      slot.low === null || slot.high === null ? 'not kept' : interval(slot.low, slot.high),
    ),
    isOpen ? el('span', {class: 'outcome is-open'}, 'open') : outcome(slot),
  );
}

function outcome(slot) {
  if (typeof slot.isHeld !== 'boolean') {
    return el('span', {class: 'outcome'}, `came ${given(slot.outcome)}`);
  }
  const off = slot.error === undefined ? '' : `expected less what came: ${signed(slot.error)}`;
  return el(
    'span',
    {class: `outcome ${slot.isHeld ? 'is-hit' : 'is-missed'}`, title: off},
    el('span', {'aria-hidden': 'true'}, slot.isHeld ? '✓ ' : '✕ '),
    `${given(slot.outcome)} ${slot.isHeld ? 'hit' : 'missed'}`,
  );
}

function baselines(prediction) {
  const said = Object.entries(prediction.baselines ?? {}).map(([name, value]) => `${labelOf(name)} ${rating(value)}`);
  return said.length === 0 ? null : `At the same moment: ${listed(said)}`;
}

/** How often intervals held, and how far off it was beside the baselines, on the same slots. */
function summary(predictions) {
  const filled = predictions.flatMap((prediction) =>
    prediction.slots
      .filter((slot) => typeof slot.outcome === 'number' && typeof slot.rating === 'number')
      .map((slot) => ({slot, baselines: prediction.baselines ?? {}})),
  );
  if (filled.length === 0) {
    return 'None of the expected ratings has come yet.';
  }
  const held = filled.filter(({slot}) => slot.isHeld).length;
  const mean = (off) => filled.reduce((sum, one) => sum + Math.abs(off(one)), 0) / filled.length;
  const mine = mean(({slot}) => slot.rating - slot.outcome);
  const others = Object.keys(filled[0].baselines)
    .filter((name) => filled.every(({baselines: said}) => typeof said[name] === 'number'))
    .map((name) => [name, mean(({slot, baselines: said}) => said[name] - slot.outcome)])
    .sort(([, one], [, other]) => one - other);
  const best = others.length === 0 ? '' : `, the ${labelOf(others[0][0])} by ${rating(others[0][1])}`;
  return `${held} of ${many(filled.length, 'outcome')} ${held === 1 || filled.length === 1 ? 'lies' : 'lie'} within the interval. Reelcast is off by ${rating(mine)} on average${best}.`;
}
