/** A button, and behind it a field that finds a movie by its title. */

import {moviesOf} from './api.js';
import {Combobox} from './combobox.js';
import {el} from './dom.js';
import {movieOptions} from './search.js';

/**
 * Both of them, to be put beside each other.
 *
 * @param words name: a part of ids; label: of the button; title: the same in full
 * @param choose takes a movie
 */
export function moviePicker({name, label, title}, choose) {
  const button = el('button', {type: 'button', class: 'quiet small', id: name, 'aria-label': title}, label);
  const input = el('input', {
    type: 'search',
    id: `${name}-text`,
    placeholder: 'Movie title',
    'aria-label': `${title}, by title`,
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: 200,
  });
  const list = el('ul', {class: 'options', id: `${name}-options`, hidden: true});
  const field = el('div', {class: 'search in-row', hidden: true}, input, list);
  const close = () => {
    field.hidden = true;
    button.hidden = false;
    input.value = '';
  };
  button.addEventListener('click', () => {
    field.hidden = false;
    button.hidden = true;
    input.focus();
  });
  new Combobox(input, list, {
    offer: async (text, signal) => movieOptions(await moviesOf(text, {signal}), text, (movie) => movie),
    choose: (movie) => {
      close();
      button.focus();
      choose(movie);
    },
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      close();
      button.focus();
    }
  });
  return [button, field];
}
