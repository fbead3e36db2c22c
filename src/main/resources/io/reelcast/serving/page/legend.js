/** A row of buttons that say what is shown, and show or hide it. */

import {byId, el, say, svg} from './dom.js';

export class Legend {
  #values = new Map();

  /**
   * @param items each {name, label, isHidden}
   * @param symbol draws an item's symbol
   * @param toggle takes a name and whether it is shown from now on
   */
  constructor(id, items, symbol, toggle) {
    byId(id).replaceChildren(
      ...items.map((item) => {
        const value = el('span', {class: 'legend-value'}, '–');
        this.#values.set(item.name, value);
        const button = el(
          'button',
          {type: 'button', class: 'legend-item', 'aria-pressed': String(!item.isHidden), data: {series: item.name}},
          symbol(item),
          el('span', {class: 'legend-label'}, item.label),
          value,
        );
        button.addEventListener('click', () => {
          const isShown = button.getAttribute('aria-pressed') !== 'true';
          button.setAttribute('aria-pressed', String(isShown));
          toggle(item.name, isShown);
        });
        return button;
      }),
    );
  }

  say(name, text, value) {
    const node = this.#values.get(name);
    say(node, text);
    node.dataset.value = value ?? '';
  }
}

/** A piece of a line as the chart draws it. */
export function stroke({colour, width = 1.75, dash}) {
  return svg(
    'svg',
    {viewBox: '0 0 26 10', width: 26, height: 10, class: `glyph ink-${colour}`, 'aria-hidden': 'true'},
    svg('path', {
      d: 'M1 5h24',
      stroke: 'currentColor',
      'stroke-width': width + 0.25,
      'stroke-dasharray': dash?.join(' '),
    }),
  );
}
