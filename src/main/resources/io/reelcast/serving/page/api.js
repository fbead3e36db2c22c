/** Questions to the instance that served this page. */

import {access} from './access.js';

const LONGEST_MILLIS = 10000;

/** What came instead of an answer. */
export class Trouble extends Error {
  /**
   * @param status that of the answer, 0 where there was none
   * @param problem what the answer says of it
   * @param retryMillis for how long not to ask again; 0 where it does not say
   */
  constructor(status, problem, retryMillis = 0) {
    super(problem.detail);
    this.status = status;
    this.title = problem.title;
    this.detail = problem.detail;
    this.cure = problem.cure;
    this.retryMillis = retryMillis;
  }

  get isSilence() {
    return this.status === 0;
  }
}

/** Asks, and throws a Trouble where that is refused or nobody answers. */
export async function ask(path, {body, signal} = {}) {
  const response = await send(path, body, signal);
  if (!response.ok) {
    throw await refusal(response);
  }
  try {
    return await response.json();
  } catch (broken) {
    throw signal?.aborted ? broken : silence();
  }
}

/** The text behind a path. */
export async function read(path) {
  const response = await send(path);
  if (!response.ok) {
    throw await refusal(response);
  }
  return response.text();
}

async function send(path, body, signal) {
  const headers = {};
  if (access.token) {
    headers.authorization = `Bearer ${access.token}`;
  }
  if (body !== undefined) {
    headers['content-type'] = 'application/json';
  }
  const longest = AbortSignal.timeout(LONGEST_MILLIS);
  try {
    return await fetch(path, {
      method: body === undefined ? 'GET' : 'POST',
      body: body === undefined ? undefined : JSON.stringify(body),
      headers,
      cache: 'no-store',
      signal: signal ? AbortSignal.any([signal, longest]) : longest,
    });
  } catch (broken) {
    throw signal?.aborted ? broken : silence();
  }
}

function silence() {
  return new Trouble(0, {
    title: 'No answer',
    detail: 'The instance does not answer.',
    cure: 'Look whether it runs; this page goes on asking.',
  });
}

async function refusal(response) {
  const seconds = Number(response.headers.get('retry-after'));
  let problem;
  try {
    problem = await response.json();
  } catch {
    problem = {};
  }
  const trouble = new Trouble(
    response.status,
    {
      title: problem.title ?? `Status ${response.status}`,
      detail: problem.detail ?? `The instance answered with status ${response.status}.`,
      cure: problem.cure ?? '',
    },
    Number.isFinite(seconds) && seconds > 0 ? 1000 * seconds : 0,
  );
  if (trouble.status === 401) {
    access.refuse(trouble.detail);
  }
  return trouble;
}

export function userPath(userId, rest = '') {
  return `/users/${encoded(userId)}${rest}`;
}

export function moviePath(movieId) {
  return `/movies/${encoded(movieId)}`;
}

/** Percent-encoded; half a surrogate pair, which has no bytes, is replaced. */
export function encoded(id) {
  return encodeURIComponent(id.toWellFormed ? id.toWellFormed() : id);
}

export async function moviesOf(title, {most = 8, signal} = {}) {
  const query = new URLSearchParams({title, most});
  return (await ask(`/movies?${query}`, {signal})).movies;
}
