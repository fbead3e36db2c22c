/** Lines over time: drawn by uPlot, read with the mouse, a finger or the arrow keys. */

import {attribute, el} from './dom.js';
import {colour, theme} from './theme.js';
import {clock, shortClock, weekday} from './words.js';

export class TimeChart {
  #host;
  #plan;
  #plot = null;
  #data = null;
  #from = 0;
  #to = 1;
  #isShown = new Map();

  /**
   * @param host where it is drawn, as large as that is
   * @param plan name: of the chart; series: each {name, colour, width, dash}; format: of the numbers
   *     beside it; range: lowest and highest of the data that is shown; draw: what is drawn above the
   *     lines; read: takes the index that is pointed at, or null, and says it in words
   */
  constructor(host, plan) {
    this.#host = host;
    this.#plan = plan;
    plan.series.forEach((series) => this.#isShown.set(series.name, !series.isHidden));
    attribute(host, 'tabindex', 0);
    attribute(host, 'role', 'slider');
    attribute(host, 'aria-label', `${plan.name}, chart; the arrow keys go from step to step`);
    host.addEventListener('keydown', (event) => this.#pressed(event));
    host.addEventListener('blur', () => this.#point(null));
    new ResizeObserver(() => this.#fit()).observe(host);
    theme.addEventListener('change', () => this.#build());
    this.#tellSlider(null);
    if (!window.uPlot) {
      host.append(el('p', {class: 'empty'}, 'The part of this page that draws charts did not load.'));
    }
  }

  /**
   * @param data the times in seconds, and for each series its values
   * @param from the first second to be shown
   * @param to the last one
   */
  show(data, from, to) {
    this.#data = data;
    this.#from = from;
    this.#to = to;
    if (this.#plot) {
      this.#plot.setData(data);
    } else {
      this.#build();
    }
    this.#tellSlider(this.#plot?.cursor.idx ?? null);
  }

  showSeries(name, isShown) {
    this.#isShown.set(name, isShown);
    const at = this.#plan.series.findIndex((series) => series.name === name);
    this.#plot?.setSeries(at + 1, {show: isShown});
  }

  redraw() {
    this.#plot?.redraw(false);
  }

  #build() {
    this.#plot?.destroy();
    this.#plot = null;
    const {clientWidth: width, clientHeight: height} = this.#host;
    if (window.uPlot && this.#data && width > 0 && height > 0) {
      this.#plot = new window.uPlot(this.#options(width, height), this.#data, this.#host);
      this.#plot.over.addEventListener('pointermove', (event) => this.#touched(event));
    }
  }

  #fit() {
    const {clientWidth: width, clientHeight: height} = this.#host;
    if (!this.#plot) {
      this.#build();
    } else if (width > 0 && (width !== this.#plot.width || height !== this.#plot.height)) {
      this.#plot.setSize({width, height});
    }
  }

  #options(width, height) {
    const {series, format, range, draw = [], size = 46} = this.#plan;
    const font = `12px ${getComputedStyle(document.body).fontFamily}`;
    const axis = {
      stroke: colour('soft'),
      font,
      grid: {stroke: colour('rule'), width: 1},
      ticks: {show: false},
    };
    return {
      width,
      height,
      padding: [10, 18, 0, 0],
      legend: {show: false},
      scales: {
        x: {time: true, range: () => [this.#from, this.#to]},
        y: {range: () => range(this.#data, (name) => this.#isShown.get(name))},
      },
      series: [{}, ...series.map((one) => this.#line(one))],
      axes: [
        {
          ...axis,
          space: width < 480 ? 64 : 72,
          gap: 6,
          size: 30,
          values: (plot, times) => times.map((time) => timeWords(time, times[1] - times[0])),
        },
        {
          ...axis,
          space: 34,
          gap: 8,
          size,
          values: (plot, values, index, space, step) => values.map((value) => format(value, step)),
        },
      ],
      cursor: {y: false, drag: {x: false, y: false}, points: {size: 8, width: 2}},
      hooks: {
        draw,
        setCursor: [(plot) => this.#tellSlider(plot.cursor.idx ?? null)],
      },
    };
  }

  #line({name, colour: paint, width = 1.75, dash}) {
    return {
      label: name,
      stroke: colour(paint),
      width,
      dash,
      show: this.#isShown.get(name),
      points: {show: false, size: 5, fill: colour(paint), filter: lonely},
    };
  }

  #touched(event) {
    if (event.pointerType === 'touch') {
      const left = event.clientX - this.#plot.over.getBoundingClientRect().left;
      this.#plot.setCursor({left, top: 0});
    }
  }

  #pressed(event) {
    const times = this.#data?.[0] ?? [];
    const last = times.length - 1;
    const at = this.#plot?.cursor.idx ?? null;
    const steps = {
      ArrowLeft: at === null ? last : at - 1,
      ArrowDown: at === null ? last : at - 1,
      ArrowRight: at === null ? last : at + 1,
      ArrowUp: at === null ? last : at + 1,
      PageDown: at === null ? last : at - 10,
      PageUp: at === null ? last : at + 10,
      Home: 0,
      End: last,
      Escape: null,
    };
    if (last >= 0 && event.key in steps) {
      event.preventDefault();
      const to = steps[event.key];
      this.#point(to === null ? null : Math.min(last, Math.max(0, to)));
    }
  }

  #point(index) {
    if (!this.#plot) {
      return;
    }
    const left = index === null ? -10 : this.#plot.valToPos(this.#data[0][index], 'x');
    this.#plot.setCursor({left, top: index === null ? -10 : 0});
  }

  #tellSlider(index) {
    const last = Math.max(0, (this.#data?.[0].length ?? 1) - 1);
    attribute(this.#host, 'aria-valuemin', 0);
    attribute(this.#host, 'aria-valuemax', last);
    attribute(this.#host, 'aria-valuenow', index ?? last);
    attribute(this.#host, 'aria-valuetext', this.#plan.read(index) || 'nothing yet');
  }
}

/** The day where one begins, otherwise the time of day, with seconds where marks are nearer than a minute. */
function timeWords(seconds, step) {
  const time = new Date(1000 * seconds);
  if (time.getHours() === 0 && time.getMinutes() === 0 && time.getSeconds() === 0) {
    return weekday(time);
  }
  return step < 60 ? clock(time) : shortClock(time);
}

/** Points that no line reaches, as their neighbours are missing. */
function lonely(plot, series) {
  const values = plot.data[series];
  const found = [];
  for (let i = 0; i < values.length; i++) {
    if (values[i] != null && values[i - 1] == null && values[i + 1] == null) {
      found.push(i);
    }
  }
  return found;
}
