import { hash } from 'node:crypto';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import type { ComplaintFiled } from '#domain/dispute/intake/filing/events.js';
import type { StoredEvent } from '#event-store/load-event.js';

/**
 * What a filer gets, made of the first event alone and so the same bytes for ever: the number, what was filed by ids
 * and counts, its hash, and the place in the log's chain.
 */
export const receiptOf = (disputeId: string, { data, chain }: StoredEvent): string => {
  const filed = JSON.parse(data) as ComplaintFiled['data'];
  const {
    number,
    filedAt,
    complainantId,
    filedAs,
    right,
    respondents,
    items,
    claims,
    materials,
    evidence,
    declaration,
    rulebook,
  } = filed;
  return canonicalJson({
    disputeId,
    number,
    filedAt,
    complainantId,
    filedAs,
    right: right.kind,
    counts: {
      respondents: respondents.length,
      items: items.length,
      claims: claims.length,
      materials: materials.length,
      evidence: evidence.length,
    },
    respondentIds: respondents.map(({ respondentId }) => respondentId),
    itemIds: items.map(({ itemId }) => itemId),
    materials: materials.map(({ code }) => code),
    evidence: evidence.map(({ evidenceId, sha256 }) => ({ evidenceId, sha256 })),
    declaration,
    rulebook,
    sha256: hash('sha256', data),
    logReference: chain.toString('hex'),
  });
};
