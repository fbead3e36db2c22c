/** Coverage and latency over time. */

import {TimeChart} from './chart.js';
import {byId, say} from './dom.js';
import {columns, coverageOf, isWeighty} from './steps.js';
import {colour} from './theme.js';
import {clock, decimals, millis, percent, shortClock, weekday} from './words.js';

export class SmallCharts {
  #quality = null;
  #coverage;
  #latency;

  constructor() {
    this.#coverage = new TimeChart(byId('coverage-chart'), {
      name: 'Coverage over time',
      series: [{name: 'coverage', colour: 'c1', width: 2}],
      format: (value, step) => `${(100 * value).toFixed(decimals(100 * step))} %`,
      size: 52,
      range: () => this.#coverageBounds(),
      draw: [(plot) => drawMeant(plot, this.#meant)],
      read: (index) => this.#readCoverage(index),
    });
    this.#latency = new TimeChart(byId('latency-chart'), {
      name: 'Latency over time',
      series: [
        {name: 'p99', colour: 'c2', dash: [6, 3]},
        {name: 'p50', colour: 'c1', width: 2},
      ],
      format: (value, step) => late(value, step),
      size: 60,
      range: (data) => [0, 1.1 * Math.max(20, ...data[1].filter(Number.isFinite), ...data[2].filter(Number.isFinite))],
      read: (index) => this.#readLatency(index),
    });
  }

  show(quality, from, to) {
    this.#quality = quality;
    say(byId('coverage-lead'), `The share of outcomes within their intervals; ${percent(this.#meant, 0)} is meant.`);
    this.#coverage.show(columns(quality, [(point) => point.coverage]), from, to);
    this.#latency.show(columns(quality, [(point) => point.latency.p99, (point) => point.latency.p50]), from, to);
  }

  get #meant() {
    return this.#quality?.meantCoverage ?? 0;
  }

  #coverageBounds() {
    const meant = this.#meant;
    const points = this.#quality?.points ?? [];
    const values = points
      .filter(isWeighty(points))
      .map((point) => point.coverage)
      .filter((value) => typeof value === 'number');
    return [
      Math.max(0, Math.min(meant - 0.06, ...values) - 0.01),
      Math.min(1, Math.max(meant + 0.06, ...values) + 0.01),
    ];
  }

  #readCoverage(index) {
    const [time, point] = this.#step(index);
    const value = percent(point?.coverage);
    const all = percent(coverageOf(this.#quality?.points ?? []));
    return this.#told('coverage-readout', time && `${time}: ${value}; all of the shown time ${all}.`);
  }

  #readLatency(index) {
    const [time, point] = this.#step(index);
    return this.#told(
      'latency-readout',
      time && `${time}: p50 ${millis(point?.latency.p50)}, p99 ${millis(point?.latency.p99)}.`,
    );
  }

  #told(id, words) {
    say(byId(id), words || '\u00a0');
    return words;
  }

  #step(index) {
    const points = this.#quality?.points ?? [];
    if (points.length === 0) {
      return ['', null];
    }
    const seconds =
      index === null ? Date.parse(points[points.length - 1].at) / 1000 : columns(this.#quality, [])[0][index];
    const time = new Date(1000 * seconds);
    const words = this.#quality.stepSeconds < 60 ? clock(time) : `${weekday(time)}, ${shortClock(time)}`;
    return [
      index === null ? `Newest step, ${words}` : words,
      points.find((point) => Date.parse(point.at) / 1000 === seconds) ?? null,
    ];
  }
}

/** A latency at the axis, told as exactly as steps there need it. */
function late(value, step) {
  if (value === 0) {
    return '0';
  }
  return value < 1000 ? millis(value) : `${(value / 1000).toFixed(decimals(step / 1000))} s`;
}

/** The line on which it should lie. */
function drawMeant(plot, meant) {
  const {left, width} = plot.bbox;
  const ratio = window.devicePixelRatio || 1;
  const y = Math.round(plot.valToPos(meant, 'y', true));
  const pen = plot.ctx;
  pen.save();
  pen.strokeStyle = colour('soft');
  pen.lineWidth = ratio;
  pen.setLineDash([5 * ratio, 4 * ratio]);
  pen.beginPath();
  pen.moveTo(left, y);
  pen.lineTo(left + width, y);
  pen.stroke();
  pen.restore();
}
