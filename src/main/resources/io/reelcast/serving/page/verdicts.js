/** What may become of the weights that a round had on trial, and how each is drawn. */

import {svg} from './dom.js';
import {spaced} from './words.js';

export const MARKS = [
  {name: 'promoted', label: 'promoted', colour: 'c1', shape: 'dot'},
  {name: 'keptBack', label: 'kept back', colour: 'soft', shape: 'square'},
  {name: 'rolledBack', label: 'rolled back', colour: 'c2', shape: 'down'},
  {name: 'grown', label: 'grown', colour: 'c3', shape: 'up'},
  {name: 'alarm', label: 'drift alarm', more: 'drift alarms', colour: 'alarm', shape: 'dashed'},
  {name: 'confirmed', label: 'confirmed alarm', more: 'confirmed alarms', colour: 'alarm', shape: 'solid'},
  {name: 'undecided', label: 'undecided', colour: 'faint', shape: 'tick'},
];

const DECIDED = new Set(['promoted', 'keptBack', 'grown', 'rolledBack']);

export function isDecided(release) {
  return DECIDED.has(release.verdict) || release.isAlarmed || release.isConfirmed || !release.verdict;
}

/** The marks of a release; one that no round made has none. */
export function marksOf(release) {
  const marks = [];
  if (release.verdict) {
    marks.push(DECIDED.has(release.verdict) ? release.verdict : 'undecided');
  }
  if (release.isAlarmed) {
    marks.push('alarm');
  }
  if (release.isConfirmed) {
    marks.push('confirmed');
  }
  return marks;
}

/** A verdict in words; trials that wait for more windows are undecided. */
export function verdictWords(release) {
  return release.verdict === 'waiting' ? 'undecided' : spaced(release.verdict ?? '');
}

/** A mark as it stands in the text beside the chart. */
export function glyph(mark) {
  const shapes = {
    tick: () => svg('path', {d: 'M8 5v6', stroke: 'currentColor', 'stroke-width': 1.5}),
    dot: () => svg('circle', {cx: 8, cy: 8, r: 3.5, fill: 'currentColor'}),
    square: () =>
      svg('rect', {x: 4.5, y: 4.5, width: 7, height: 7, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.75}),
    up: () => svg('path', {d: 'M8 3l5 9H3z', fill: 'currentColor'}),
    down: () => svg('path', {d: 'M8 13L3 4h10z', fill: 'currentColor'}),
    dashed: () =>
      svg('path', {d: 'M8 1v14', stroke: 'currentColor', 'stroke-width': 1.75, 'stroke-dasharray': '3 2.5'}),
    solid: () => svg('path', {d: 'M8 1v14', stroke: 'currentColor', 'stroke-width': 2.5}),
  };
  return svg(
    'svg',
    {viewBox: '0 0 16 16', width: 16, height: 16, class: `glyph ink-${mark.colour}`, 'aria-hidden': 'true'},
    shapes[mark.shape](),
  );
}
