/** The fields that find a user or a movie. */

import {moviesOf, Trouble} from './api.js';
import {Combobox} from './combobox.js';
import {byId} from './dom.js';
import {movieRoute, userRoute} from './router.js';

export function startSearch() {
  const field = byId('search-text');
  new Combobox(field, byId('search-options'), {
    offer: usersAndMovies,
    choose: (route) => {
      field.blur();
      location.hash = route;
    },
  });
  new Combobox(byId('movie-search-text'), byId('movie-search-options'), {
    offer: async (text, signal) => movieOptions(await moviesOf(text, {signal}), text, toRoute),
    choose: (route) => {
      location.hash = route;
    },
  });
  ['search', 'movie-search'].forEach((id) => byId(id).addEventListener('submit', (event) => event.preventDefault()));
  addEventListener('keydown', (event) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
    if (event.key === '/' && isPlain && !isWriting(event.target)) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });
}

function isWriting(node) {
  return node instanceof HTMLElement && node.matches('input:not([type=range], [type=radio]), textarea, select');
}

/** What reads like a number is more likely a user's id, anything else a title, where there is one. */
async function usersAndMovies(text, signal) {
  const user = {label: text, hint: 'user', value: userRoute(text)};
  let found;
  try {
    found = await moviesOf(text, {signal});
  } catch (broken) {
    if (signal.aborted || !(broken instanceof Trouble)) {
      throw broken;
    }
    return [user, {label: broken.detail, hint: broken.cure}];
  }
  if (found.length === 0) {
    return [user];
  }
  const movies = movieOptions(found, text, toRoute);
  return /\d/.test(text) && !/\s/.test(text) ? [user, ...movies] : [...movies, user];
}

function toRoute(movie) {
  return movieRoute(movie.movieId);
}

/** Options of movies; where there are none, a word on that. */
export function movieOptions(movies, text, valueOf) {
  return movies.length === 0
    ? [{label: `No movie’s title holds “${text}”.`}]
    : movies.map((movie) => ({
        label: movie.title,
        hint: movie.year === undefined ? 'movie' : String(movie.year),
        value: valueOf(movie),
      }));
}
