/** The figures of this moment. */

import {byId, el, tell} from './dom.js';
import {userRoute} from './router.js';
import {Sparkline} from './sparkline.js';
import * as words from './words.js';

export class Figures {
  #ratings = new Sparkline(document.querySelector('[data-spark="ratings-per-second"]'));
  #predictions = new Sparkline(document.querySelector('[data-spark="predictions-per-second"]'));

  show(live) {
    tell('ratings-per-second', words.perSecond(live.ratingsPerSecond), live.ratingsPerSecond);
    tell('predictions-per-second', words.perSecond(live.predictionsPerSecond), live.predictionsPerSecond);
    tell('latency-p50', words.millis(live.latency.p50), live.latency.p50);
    tell('latency-p99', words.millis(live.latency.p99), live.latency.p99);
    tell('accepted', words.large(live.accepted), live.accepted);
    tell('release', words.shortRelease(live.release), live.release);
    this.#ratings.add(live.ratingsPerSecond);
    this.#predictions.add(live.predictionsPerSecond);
    showNewest(live);
  }

  /** What the releases say of the one that predicts. */
  showRelease(release) {
    const facts = release
      ? `${release.kind}${release.isPinned ? ', pinned' : ''}, ${words.ago(release.publishedAt)}`
      : '\u00a0';
    tell('release-age', facts, release?.publishedAt);
  }

  showCoverage(coverage, meant, time) {
    tell('coverage', words.percent(coverage), coverage);
    tell('coverage-meant', `${words.percent(meant, 0)} meant`, meant);
    tell('coverage-time', time);
  }
}

function showNewest({newest, accepted}) {
  const place = byId('newest');
  if (!newest && accepted === 0) {
    if (!place.querySelector('[data-empty]')) {
      place.replaceChildren(
        'No ratings yet: publish some to the topic ',
        el('code', {}, 'ratings'),
        ', or run ',
        el('code', {data: {empty: 'live'}}, './reelcast demo'),
      );
    }
  } else if (newest) {
    place.replaceChildren(
      'Newest prediction: ',
      el('a', {href: userRoute(newest.userId), data: {userId: newest.userId}}, `user ${newest.userId}`),
      ' ',
      el(
        'span',
        {class: 'newest-ratings'},
        ...newest.ratings.map((rating, at) => el('span', {data: {slot: at + 1, value: rating}}, words.rating(rating))),
      ),
    );
  }
}
