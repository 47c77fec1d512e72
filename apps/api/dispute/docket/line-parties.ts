import type { DocketParty } from '#read-models/docket-facts.js';
import { given } from '../given.js';
import type { LineParty } from './dispute-line.dto.js';
import type { LineWords } from './line-words.js';

/** What has to be opened to name these parties: of whoever has not come by itself what its complainant said. */
export const wordsOfParties = (parties: readonly DocketParty[]) => ({
  partyIds: parties.flatMap(({ partyId, contentId }) => (contentId === undefined ? [partyId] : [])),
  contentIds: parties.flatMap(({ contentId }) => contentId ?? []),
});

/** The parties of one dispute by name. */
export const namedParties = (parties: readonly DocketParty[], words: LineWords): LineParty[] =>
  parties.map(({ partyId, role, contentId }) =>
    given({ partyId, role, name: contentId === undefined ? words.party(partyId) : words.respondent(contentId) }),
  ) as LineParty[];
