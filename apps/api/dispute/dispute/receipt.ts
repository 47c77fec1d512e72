import { hash } from 'node:crypto';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Evidence } from '#domain/dispute/core/evidence.js';
import type { Respondent } from '#domain/dispute/core/respondent.js';
import type { ComplaintFiled } from '#domain/dispute/intake/filing/events.js';
import type { MediationRequested } from '#domain/dispute/talks/mediation/events.js';
import type { StoredEvent } from '#event-store/load-event.js';

/** What opens a dispute: a complaint, of a platform's own, too, or a request for mediation. */
type Opening = ComplaintFiled | MediationRequested;

/**
 * What a filer gets, made of the first event alone and so the same bytes for ever: the number, what was filed by ids
 * and counts, its hash, and the place in the log's chain.
 */
export const receiptOf = (disputeId: string, { type, data, chain }: StoredEvent): string =>
  canonicalJson({
    disputeId,
    ...opened({ type, data: JSON.parse(data) as unknown } as Opening),
    sha256: hash('sha256', data),
    logReference: chain.toString('hex'),
  });

const opened = (event: Opening): object => {
  switch (event.type) {
    case 'ComplaintFiled':
      return complaint(event.data);
    case 'MediationRequested':
      return request(event.data);
    default:
      return refuse('NotFound'); // nothing else opens a dispute
  }
};

const complaint = ({
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
}: ComplaintFiled['data']): object => ({
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
  respondentIds: idsOf(respondents),
  itemIds: items.map(({ itemId }) => itemId),
  materials: materials.map(({ code }) => code),
  evidence: hashesOf(evidence),
  declaration,
  rulebook,
});

/** Nobody complained of a right or an item. */
const request = ({
  number,
  requestedAt,
  complainantId,
  matter,
  respondents,
  evidence,
  rulebook,
}: MediationRequested['data']): object => ({
  number,
  filedAt: requestedAt,
  complainantId,
  matter,
  counts: { respondents: respondents.length, items: 0, claims: 0, materials: 0, evidence: evidence.length },
  respondentIds: idsOf(respondents),
  itemIds: [],
  materials: [],
  evidence: hashesOf(evidence),
  rulebook,
});

const idsOf = (respondents: readonly Respondent[]) => respondents.map(({ respondentId }) => respondentId);
const hashesOf = (evidence: readonly Evidence[]) => evidence.map(({ evidenceId, sha256 }) => ({ evidenceId, sha256 }));
