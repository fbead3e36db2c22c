/** Whether the instance answers, and since when it does not. */

import {byId, say, tell} from './dom.js';
import {clock, span} from './words.js';

export class Connection {
  #lastAnswer = 0;
  #since = 0;
  #next = 0;
  #timer = 0;
  #back;

  /**
   * @param askNow asks at once
   * @param back is told when the instance answers again
   */
  constructor({askNow, back}) {
    this.#back = back;
    byId('bar-now').addEventListener('click', askNow);
  }

  answered() {
    const wasInTrouble = this.#since > 0;
    this.#lastAnswer = Date.now();
    this.#since = 0;
    clearInterval(this.#timer);
    this.#state('live');
    tell('connection', `live ${clock(this.#lastAnswer)}`, 'live');
    byId('bar').hidden = true;
    say(byId('bar-text'), '');
    if (wasInTrouble) {
      this.#back();
    }
  }

  failed(trouble, waitMillis) {
    this.#since ||= this.#lastAnswer || Date.now();
    this.#next = Date.now() + waitMillis;
    if (trouble.status === 401) {
      this.#state('token');
      tell('connection', 'asks for a token', 'token');
      clearInterval(this.#timer);
      byId('bar').hidden = true;
      return;
    }
    const state = trouble.isSilence ? 'silent' : trouble.status === 429 ? 'limited' : 'refused';
    this.#state(state);
    tell('connection', trouble.isSilence ? 'no answer' : trouble.title.toLowerCase(), state);
    byId('bar').hidden = false;
    say(byId('bar-text'), this.#words(trouble));
    clearInterval(this.#timer);
    this.#timer = setInterval(() => this.#count(), 1000);
    this.#count();
  }

  #words(trouble) {
    if (trouble.isSilence) {
      return `The instance does not answer since ${clock(this.#since)}.${this.#lastAnswer ? ' What is shown is from then.' : ''}`;
    }
    const old = this.#lastAnswer ? ` What is shown is from ${clock(this.#lastAnswer)}.` : '';
    return `${trouble.detail} ${trouble.cure}${old}`;
  }

  #count() {
    const left = Math.max(0, Math.ceil((this.#next - Date.now()) / 1000));
    const lasted = span((Date.now() - this.#since) / 1000);
    say(byId('bar-next'), `For ${lasted}. ${left > 0 ? `Asking again in ${left} s.` : 'Asking again.'}`);
  }

  #state(state) {
    if (document.body.dataset.connection !== state) {
      document.body.dataset.connection = state;
    }
  }
}
