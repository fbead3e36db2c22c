/** Which view is shown: #/, #/user/ID or #/movie/ID. */

import {encoded} from './api.js';

export function userRoute(userId) {
  return `#/user/${encoded(userId)}`;
}

export function movieRoute(movieId) {
  return `#/movie/${encoded(movieId)}`;
}

/**
 * Shows the view that the address names, now and whenever it changes.
 *
 * @param views by name; each is entered with an id, and left
 */
export function startRouter(views) {
  let shown = null;
  const show = () => {
    const {name, id} = route();
    if (shown && shown.name === name && shown.id === id) {
      return;
    }
    const isFirst = shown === null;
    if (shown) {
      views[shown.name].leave();
    }
    shown = {name, id};
    document.querySelectorAll('[data-view]').forEach((node) => {
      node.hidden = node.dataset.view !== name;
    });
    views[name].enter(id);
    document.title = name === 'overview' ? 'Reelcast' : `${id} · ${name} · Reelcast`;
    if (!isFirst) {
      scrollTo(0, 0);
      document.querySelector(`[data-view="${name}"] h1`).focus({preventScroll: true});
    }
  };
  addEventListener('hashchange', show);
  show();
}

function route() {
  const [, name, id] = /^#\/(user|movie)\/(.+)$/s.exec(location.hash) ?? [];
  return name ? {name, id: decoded(id)} : {name: 'overview', id: ''};
}

function decoded(id) {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
