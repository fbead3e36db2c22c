/** The last minute of a number, as a small line. */

import {svg} from './dom.js';

const MOST = 60;
const WIDTH = 120;
const HEIGHT = 28;

export class Sparkline {
  #line = svg('path', {class: 'spark-line'});
  #values = [];

  constructor(node) {
    node.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
    node.setAttribute('preserveAspectRatio', 'none');
    node.append(this.#line);
  }

  add(value) {
    this.#values.push(value);
    this.#values = this.#values.slice(-MOST);
    const highest = Math.max(...this.#values, 0) || 1;
    const step = WIDTH / (MOST - 1);
    const first = MOST - this.#values.length;
    const points = this.#values.map((one, at) => {
      const y = HEIGHT - 2 - ((HEIGHT - 4) * one) / highest;
      return `${((first + at) * step).toFixed(1)} ${y.toFixed(1)}`;
    });
    this.#line.setAttribute('d', `M${points.join('L')}`);
  }
}
