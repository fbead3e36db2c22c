/** A rating, an expected one or a change of it, drawn on the scale. */

import {el, keyed} from './dom.js';
import {given} from './words.js';
import * as scale from './scale.js';

/** An empty rail: the scale's whole numbers as faint lines. */
export function rail() {
  return el('span', {class: 'rail', 'aria-hidden': 'true'});
}

/** The scale's numbers, to stand above rails. */
export function axis() {
  const node = el('span', {class: 'rail axis', 'aria-hidden': 'true'});
  drawTicks(node, true);
  return node;
}

/**
 * Draws on a rail.
 *
 * @param marks each {kind, at} for a point or {kind, from, to} for a stretch
 */
export function draw(node, marks) {
  drawTicks(node, false);
  const layer = node.querySelector('.rail-marks') ?? node.appendChild(el('span', {class: 'rail-marks'}));
  keyed(
    layer,
    marks,
    (mark) => mark.kind,
    (mark) => el('span', {class: mark.kind}),
    (shape, mark) => {
      if (mark.at !== undefined) {
        shape.style.left = `${scale.place(mark.at)}%`;
      } else {
        const from = scale.place(Math.min(mark.from, mark.to));
        shape.style.left = `${from}%`;
        shape.style.width = `${scale.place(Math.max(mark.from, mark.to)) - from}%`;
      }
    },
  );
}

export function refreshAxis(node) {
  drawTicks(node, true);
}

function drawTicks(node, isNumbered) {
  const {version} = scale.bounds();
  if (node.dataset.scale === String(version)) {
    return;
  }
  node.dataset.scale = version;
  node.querySelectorAll('.tick').forEach((tick) => tick.remove());
  scale.ticks().forEach((value) => {
    const tick = el('span', {class: 'tick'}, isNumbered ? given(value) : '');
    tick.style.left = `${scale.place(value)}%`;
    node.prepend(tick);
  });
}
