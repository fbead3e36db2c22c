/** A field that offers what fits while one types; by keyboard as the ARIA pattern has it. */

import {el} from './dom.js';
import {Trouble} from './api.js';

const PAUSE_MILLIS = 180;
let boxes = 0;

export class Combobox {
  #input;
  #list;
  #offer;
  #choose;
  #options = [];
  #active = -1;
  #timer = 0;
  #asking = null;
  #isEnterWaiting = false;
  #name = `option-${boxes++}`;

  /**
   * @param offer finds the options of a text, each {label, hint, value}
   * @param choose takes an option's value
   */
  constructor(input, list, {offer, choose}) {
    this.#input = input;
    this.#list = list;
    this.#offer = offer;
    this.#choose = choose;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'What fits');
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-expanded', 'false');
    input.addEventListener('input', () => this.#typed());
    input.addEventListener('focus', () => this.#input.value && this.#typed());
    input.addEventListener('blur', () => this.close());
    input.addEventListener('keydown', (event) => this.#pressed(event));
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => this.#clicked(event));
  }

  close() {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#asking = null;
    this.#isEnterWaiting = false;
    this.#show([]);
  }

  #typed() {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#asking = null;
    this.#isEnterWaiting = false;
    const text = this.#input.value.trim();
    if (text === '') {
      this.close();
      return;
    }
    this.#asking = new AbortController();
    this.#timer = setTimeout(() => this.#find(text, this.#asking), PAUSE_MILLIS);
  }

  async #find(text, mine) {
    let options;
    try {
      options = await this.#offer(text, mine.signal);
    } catch (broken) {
      if (mine.signal.aborted) {
        return;
      }
      if (!(broken instanceof Trouble)) {
        throw broken;
      }
      options = [{label: broken.detail, hint: broken.cure}];
    }
    if (mine.signal.aborted) {
      return;
    }
    this.#asking = null;
    this.#show(options);
    if (this.#isEnterWaiting) {
      this.#take(this.#active);
    }
  }

  #show(options) {
    this.#options = options;
    this.#list.hidden = options.length === 0;
    this.#input.setAttribute('aria-expanded', String(options.length > 0));
    this.#list.replaceChildren(
      ...options.map((option, index) =>
        el(
          'li',
          {
            role: 'option',
            id: `${this.#name}-${index}`,
            class: option.value === undefined ? 'option mute' : 'option',
            'aria-disabled': option.value === undefined ? 'true' : null,
            data: {index},
          },
          el('span', {class: 'option-label'}, option.label),
          option.hint ? el('span', {class: 'option-hint'}, option.hint) : null,
        ),
      ),
    );
    this.#activate(options.findIndex((option) => option.value !== undefined));
  }

  #activate(index) {
    this.#active = index;
    [...this.#list.children].forEach((node, at) => {
      node.setAttribute('aria-selected', String(at === index));
    });
    if (index < 0) {
      this.#input.removeAttribute('aria-activedescendant');
    } else {
      this.#input.setAttribute('aria-activedescendant', `${this.#name}-${index}`);
      this.#list.children[index].scrollIntoView({block: 'nearest'});
    }
  }

  #pressed(event) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.#move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (this.#asking) {
        this.#isEnterWaiting = true;
      } else {
        this.#take(this.#active);
      }
    } else if (event.key === 'Escape' && !this.#list.hidden) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    }
  }

  #move(by) {
    const able = this.#options.flatMap((option, index) => (option.value === undefined ? [] : [index]));
    if (able.length > 0) {
      const at = able.indexOf(this.#active);
      this.#activate(able[(at + by + able.length) % able.length]);
    } else if (this.#input.value) {
      this.#typed();
    }
  }

  #clicked(event) {
    const node = event.target.closest('[data-index]');
    if (node) {
      this.#take(Number(node.dataset.index));
    }
  }

  #take(index) {
    const option = this.#options[index];
    this.#isEnterWaiting = false;
    if (option && option.value !== undefined) {
      this.close();
      this.#input.value = '';
      this.#choose(option.value);
    }
  }
}
