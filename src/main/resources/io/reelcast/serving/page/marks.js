/** Draws releases on a chart: on the line of what Reelcast erred by when they came. */

import {colour} from './theme.js';
import {MARKS, marksOf} from './verdicts.js';

/** Marks of one kind that lie nearer to each other, in pixels of the page, are drawn as one. */
const NEAREST = {tick: 3, dot: 16, square: 16, up: 12, down: 12, dashed: 4, solid: 4};

export class Marks {
  #releases = [];
  #earlier = [];
  #isShown = new Map(MARKS.map((mark) => [mark.name, true]));

  /** Takes the releases in, the oldest first. */
  set releases(releases) {
    this.#releases = releases.map((release) => ({
      seconds: Date.parse(release.publishedAt) / 1000,
      counts: Object.fromEntries(marksOf(release).map((name) => [name, 1])),
    }));
  }

  /** Takes in how often what was decided in each step; it stands for releases that are not known one by one. */
  set steps({points, stepSeconds}) {
    this.#earlier = points.map((point) => ({
      seconds: Date.parse(point.at) / 1000 + stepSeconds / 2,
      counts: point.releases,
    }));
  }

  showMark(name, isShown) {
    this.#isShown.set(name, isShown);
  }

  /** How many there are of each kind from one second up to another. */
  counts(from, to) {
    const counts = Object.fromEntries(MARKS.map((mark) => [mark.name, 0]));
    for (const one of this.#within(from, to)) {
      MARKS.forEach(({name}) => (counts[name] += one.counts[name] ?? 0));
    }
    return counts;
  }

  #within(from, to) {
    const since = this.#releases[0]?.seconds ?? Infinity;
    return [...this.#earlier.filter(({seconds}) => seconds < since), ...this.#releases].filter(
      ({seconds}) => seconds >= from && seconds < to,
    );
  }

  /** For uPlot's hook `draw`; the first series is the line they lie on. */
  draw(plot) {
    const {left, top, width, height} = plot.bbox;
    const pen = plot.ctx;
    const ratio = window.devicePixelRatio || 1;
    const paper = colour('card');
    pen.save();
    pen.beginPath();
    pen.rect(left, top, width, height);
    pen.clip();
    for (const mark of [...MARKS].reverse().filter(({name}) => this.#isShown.get(name))) {
      const ink = colour(mark.colour);
      let before = -Infinity;
      for (const release of this.#within(plot.scales.x.min, plot.scales.x.max)) {
        const x = plot.valToPos(release.seconds, 'x', true);
        if (release.counts[mark.name] > 0 && x - before >= NEAREST[mark.shape] * ratio) {
          before = x;
          const y = lineAt(plot, release.seconds) ?? top + height - 8 * ratio;
          drawShape(pen, mark.shape, {x, y, top, bottom: top + height, ratio, ink, paper});
        }
      }
    }
    pen.restore();
  }
}

/** Where the line is at a time, between the two points beside it. */
function lineAt(plot, seconds) {
  const times = plot.data[0];
  const values = plot.data[1];
  if (!plot.series[1].show || times.length === 0) {
    return null;
  }
  let after = times.findIndex((time) => time > seconds);
  after = after < 0 ? times.length - 1 : after;
  const before = Math.max(0, after - 1);
  const [low, high] = [values[before] ?? values[after], values[after] ?? values[before]];
  if (low === null || high === null || low === undefined || high === undefined) {
    return null;
  }
  const length = times[after] - times[before];
  const share = length > 0 ? Math.min(1, Math.max(0, (seconds - times[before]) / length)) : 0;
  return plot.valToPos(low + share * (high - low), 'y', true);
}

function drawShape(pen, shape, {x, y, top, bottom, ratio, ink, paper}) {
  pen.beginPath();
  pen.strokeStyle = ink;
  pen.fillStyle = ink;
  pen.lineWidth = 1.5 * ratio;
  pen.setLineDash([]);
  if (shape === 'tick') {
    pen.lineWidth = ratio;
    pen.globalAlpha = 0.45;
    pen.moveTo(x, bottom - 5 * ratio);
    pen.lineTo(x, bottom);
    pen.stroke();
    pen.globalAlpha = 1;
  } else if (shape === 'dashed' || shape === 'solid') {
    pen.lineWidth = (shape === 'solid' ? 2 : 1.5) * ratio;
    pen.setLineDash(shape === 'dashed' ? [4 * ratio, 4 * ratio] : []);
    pen.moveTo(x, top);
    pen.lineTo(x, bottom);
    pen.stroke();
  } else {
    outline(pen, shape, x, y, ratio);
    if (shape === 'square') {
      pen.fillStyle = paper;
    } else {
      pen.strokeStyle = paper;
    }
    pen.fill();
    pen.stroke();
  }
}

function outline(pen, shape, x, y, ratio) {
  const reach = 5 * ratio;
  if (shape === 'dot') {
    pen.arc(x, y, 3 * ratio, 0, 2 * Math.PI);
  } else if (shape === 'square') {
    pen.rect(x - 2.5 * ratio, y - 2.5 * ratio, 5 * ratio, 5 * ratio);
  } else {
    const tip = shape === 'up' ? -reach : reach;
    pen.moveTo(x, y + tip);
    pen.lineTo(x + reach, y - 0.8 * tip);
    pen.lineTo(x - reach, y - 0.8 * tip);
    pen.closePath();
  }
}
