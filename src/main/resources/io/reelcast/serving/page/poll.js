/** Asks again and again, but not while nobody looks, and less often while there is trouble. */

import {access} from './access.js';
import {Trouble} from './api.js';

const LONGEST_WAIT_MILLIS = 15000;

export class Poll {
  #every;
  #work;
  #answer;
  #trouble;
  #isOn = false;
  #timer = 0;
  #running = null;
  #failures = 0;

  /**
   * @param every milliseconds from an answer to the next question
   * @param work asks; is given a signal that says when nobody waits any more
   * @param answer takes what came
   * @param trouble takes a Trouble and after how many milliseconds it will be asked again
   */
  constructor({every, work, answer, trouble}) {
    this.#every = every;
    this.#work = work;
    this.#answer = answer;
    this.#trouble = trouble;
    document.addEventListener('visibilitychange', () => this.#resume());
    access.addEventListener('given', () => this.#resume());
  }

  start() {
    this.#isOn = true;
    this.#failures = 0;
    this.#resume();
  }

  stop() {
    this.#isOn = false;
    this.#halt();
  }

  /** Asks at once, where it asks at all. */
  now() {
    this.#resume();
  }

  #resume() {
    this.#halt();
    if (this.#isOn && !document.hidden) {
      this.#run();
    }
  }

  #halt() {
    clearTimeout(this.#timer);
    this.#running?.abort();
    this.#running = null;
  }

  async #run() {
    const mine = new AbortController();
    this.#running = mine;
    let wait = this.#every;
    try {
      const answer = await this.#work(mine.signal);
      if (mine.signal.aborted) {
        return;
      }
      this.#failures = 0;
      this.#answer(answer);
    } catch (broken) {
      if (mine.signal.aborted) {
        return;
      }
      if (broken instanceof Trouble) {
        this.#failures++;
        wait = Math.max(broken.retryMillis, this.#wait());
        this.#trouble(broken, wait);
        if (broken.status === 401) {
          return; // Goes on when a token is given.
        }
      } else {
        reportError(broken);
      }
    }
    if (this.#isOn && !document.hidden) {
      this.#timer = setTimeout(() => this.#run(), wait);
    }
  }

  #wait() {
    const longer = this.#every * 2 ** Math.min(this.#failures - 1, 10);
    return Math.max(this.#every, Math.min(LONGEST_WAIT_MILLIS, longer));
  }
}
