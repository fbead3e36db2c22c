/** The token, kept in this tab only. Tells of `needed` and `given`. */

const KEY = 'reelcast-token';

class Access extends EventTarget {
  #token = null;

  constructor() {
    super();
    try {
      this.#token = sessionStorage.getItem(KEY);
    } catch {
      this.#token = null;
    }
  }

  get token() {
    return this.#token;
  }

  give(token) {
    this.#keep(token);
    this.dispatchEvent(new Event('given'));
  }

  forget() {
    this.#keep(null);
    this.dispatchEvent(new Event('given'));
  }

  /** An answer was refused for want of a right token. */
  refuse(detail) {
    this.dispatchEvent(new CustomEvent('needed', {detail}));
  }

  #keep(token) {
    this.#token = token;
    try {
      if (token === null) {
        sessionStorage.removeItem(KEY);
      } else {
        sessionStorage.setItem(KEY, token);
      }
    } catch {
      // Without storage it lasts until the page is left.
    }
  }
}

export const access = new Access();
