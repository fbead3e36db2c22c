/** Tables whose rows are kept while their cells change; on a narrow page each row is a card. */

import {el, keyed, say} from './dom.js';

/**
 * Puts the head in place.
 *
 * @param columns each {name, label, isAmount}
 */
export function startTable(table, columns, caption) {
  // Rows that are laid out as cards are no table to a browser any more, unless it is said.
  table.setAttribute('role', 'table');
  table.replaceChildren(
    el('caption', {class: 'unseen'}, caption),
    el(
      'thead',
      {role: 'rowgroup'},
      el(
        'tr',
        {role: 'row'},
        ...columns.map((column) =>
          el('th', {scope: 'col', role: 'columnheader', class: column.isAmount ? 'amount' : null}, column.label),
        ),
      ),
    ),
    el('tbody', {role: 'rowgroup'}),
  );
}

/**
 * Fills the body.
 *
 * @param rows each {key, data, cells}: a text for each column, or an element
 */
export function fillTable(table, columns, rows) {
  keyed(
    table.tBodies[0],
    rows,
    (row) => row.key,
    () =>
      el(
        'tr',
        {role: 'row'},
        ...columns.map((column) =>
          el('td', {
            role: 'cell',
            class: column.isAmount ? 'amount' : null,
            data: {column: column.name, label: column.label},
          }),
        ),
      ),
    (node, row) => {
      Object.assign(node.dataset, row.data);
      row.cells.forEach((cell, at) => fillCell(node.cells[at], cell));
    },
  );
}

function fillCell(place, cell) {
  if (typeof cell === 'string') {
    say(place, cell);
  } else if (place.firstElementChild?.isEqualNode(cell) !== true) {
    place.replaceChildren(cell);
  }
}
