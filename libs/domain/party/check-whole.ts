import type { Instant } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { isWhole, lasts } from './authorities.js';
import type { Authority } from './events.js';

/** What has ended by its date lets nobody do anything. */
export const checkTerm = ({ until }: Authority, at: Instant): void => {
  if (until !== undefined && !lasts({ until }, at)) refuse('AuthorityExpired', { until });
};

/**
 * Whoever acts for the party here needs all that the party itself could do. Refuses AuthorityExpired,
 * AuthorityNotConfirmed, ContactNotProved and AuthorityLacksScope.
 */
export const checkWhole = (authority: Authority, at: Instant): void => {
  if (isWhole(authority, at)) return;
  const { power } = authority;
  if (power === 'answers') refuse('ContactNotProved');
  if (power !== undefined) refuse('AuthorityNotConfirmed');
  checkTerm(authority, at);
  refuse('AuthorityLacksScope');
};
