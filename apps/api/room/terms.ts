import { localDate } from '#domain/calendar/local-date.js';
import type { Terms } from '#domain/dispute/talks/settlement/terms.js';
import { pairOf } from '#domain/dispute/core/pairs.js';
import { given } from '../dispute/given.js';
import type { OfferBody } from './offer.dto.js';

/** What was asked for, as terms are kept: names by id, days as days. */
export const termsOf = ({ items, undertakings, onBreach, text }: OfferBody): Terms =>
  given({
    items: items.map((item) => ({ pair: pairOf(item), outcome: item.outcome })),
    undertakings: undertakings.map(({ kind, byId, due, proof, sum, pairs, text: words }) =>
      given({
        kind,
        byId,
        due: localDate(due),
        proof,
        sum: sum && { minorUnits: sum.minorUnits, currency: sum.currency },
        pairs: pairs?.map(pairOf),
        text: words,
      }),
    ),
    onBreach,
    text,
  });

/** Terms as they were sealed. */
export const parseTerms = (text: string): Terms => JSON.parse(text) as Terms;
