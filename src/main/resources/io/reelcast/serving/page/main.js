/** The page: what is asked each second, which view takes what comes, and what stands around them. */

import {ask} from './api.js';
import {Connection} from './connection.js';
import {byId} from './dom.js';
import {MovieView} from './movie.js';
import {learnNow} from './now.js';
import {Overview} from './overview.js';
import {Poll} from './poll.js';
import {startRouter} from './router.js';
import {learn} from './scale.js';
import {startSearch} from './search.js';
import {startTheme} from './theme.js';
import {startToken} from './token.js';
import {UserView} from './user.js';

startTheme();
startToken();
startSearch();

const overview = new Overview();
const user = new UserView();
const movie = new MovieView(() => user.lastUser);
const views = {overview, user, movie};

const connection = new Connection({
  askNow: () => live.now(),
  back: () => Object.values(views).forEach((view) => view.hurry()),
});

const live = new Poll({
  every: 1000,
  work: (signal) => ask('/live', {signal}),
  answer: (told) => {
    learnNow(told.at);
    learn(told.scale);
    connection.answered();
    overview.showLive(told);
  },
  trouble: (trouble, wait) => connection.failed(trouble, wait),
});

byId('skip').addEventListener('click', (event) => {
  event.preventDefault();
  byId('main').focus();
});

startRouter(views);
live.start();
