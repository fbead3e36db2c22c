/** Asks for the token where an answer was refused for want of it. */

import {access} from './access.js';
import {byId, say} from './dom.js';

export function startToken() {
  const card = byId('token');
  const field = byId('token-text');
  const forget = byId('forget-token');
  const metrics = byId('metrics');

  access.addEventListener('needed', ({detail}) => {
    say(byId('token-trouble'), access.token ? `${detail} Is it spelt right?` : '');
    if (card.hidden) {
      card.hidden = false;
      field.focus();
    }
    forget.hidden = true;
  });

  byId('token-form').addEventListener('submit', (event) => {
    event.preventDefault();
    const token = field.value.trim();
    // Other characters cannot stand in a header.
    if (!/^[\x21-\x7e]+$/.test(token)) {
      say(byId('token-trouble'), 'A token is made of letters, digits and signs of ASCII, without spaces.');
      return;
    }
    field.value = '';
    card.hidden = true;
    forget.hidden = false;
    access.give(token);
  });

  forget.hidden = access.token === null;
  forget.addEventListener('click', () => {
    forget.hidden = true;
    access.forget();
  });

  metrics.addEventListener('click', (event) => openWithToken(event, metrics));
}

/** A link sends no token. */
async function openWithToken(event, link) {
  if (!access.token) {
    return;
  }
  event.preventDefault();
  const {read, Trouble} = await import('./api.js');
  try {
    const text = await read(link.getAttribute('href'));
    location.assign(URL.createObjectURL(new Blob([text], {type: 'text/plain;charset=utf-8'})));
  } catch (broken) {
    if (!(broken instanceof Trouble)) {
      throw broken;
    }
    say(byId('asked'), `${broken.detail} ${broken.cure}`);
  }
}
