/** What went wrong, in the words of the answer, and what to do. */

import {el} from './dom.js';

/** Says it in a place that is read out. */
export function showProblem(place, trouble, ...more) {
  const key = `${trouble.status} ${trouble.detail} ${trouble.cure}`;
  if (place.dataset.problem === key) {
    return;
  }
  place.dataset.problem = key;
  place.replaceChildren(
    el(
      'div',
      {class: 'problem', data: {status: trouble.status}},
      el('p', {class: 'problem-detail', data: {field: 'problem-detail'}}, trouble.detail),
      trouble.cure ? el('p', {class: 'problem-cure', data: {field: 'problem-cure'}}, trouble.cure) : null,
      ...more,
    ),
  );
}

export function clearProblem(place) {
  if (place.dataset.problem !== undefined) {
    delete place.dataset.problem;
    place.replaceChildren();
  }
}
