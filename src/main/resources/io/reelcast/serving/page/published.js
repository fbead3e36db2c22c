/** The releases that this page has heard of, and what is asked to hear of those it has not. */

import {ask} from './api.js';

const FEW = 60;
const MANY = 1000;
const MOST_KEPT = 20000;

export class Published {
  #byId = new Map();
  #predicting = null;

  /** Asks for the newest; for more where some may have passed unheard. */
  async refresh(signal) {
    let told = await ask(`/releases?most=${this.#byId.size === 0 ? MANY : FEW}`, {signal});
    const isGap = told.releases.length >= FEW && !told.releases.some(({release}) => this.#byId.has(release));
    if (this.#byId.size > 0 && isGap) {
      told = await ask(`/releases?most=${MANY}`, {signal});
    }
    this.#take(told);
  }

  #take({predicting, releases}) {
    this.#predicting = predicting;
    // What is told anew goes behind, so that the map stays in the order of publication.
    [...releases].reverse().forEach((release) => {
      this.#byId.delete(release.release);
      this.#byId.set(release.release, release);
    });
    for (const id of this.#byId.keys()) {
      if (this.#byId.size <= MOST_KEPT) {
        break;
      }
      this.#byId.delete(id);
    }
  }

  get predicting() {
    return this.#predicting;
  }

  find(release) {
    return this.#byId.get(release) ?? null;
  }

  /** All, the oldest first. */
  get all() {
    return [...this.#byId.values()];
  }
}
