import type { DecisionMade } from '#domain/dispute/panel/decision/events.js';
import type { Finding, FindingKind } from '#domain/dispute/panel/decision/findings.js';
import type { FaithFindingBecameFinal } from '#domain/dispute/conduct/bad-faith-review/events.js';
import type { Instant } from '#domain/kernel/message.js';
import type { FactCode } from './fact.js';
import { sayOfFiler, sayOfParty, type DisputeFacts, type RatedEvent, type Told } from './facts-of-dispute.js';
import { respondentsOf } from './who-is-who.js';

/** What a finding on a complaint says of whoever filed it. */
export const OF_COMPLAINT = {
  founded: 'complaint-upheld',
  'unfounded-in-good-faith': 'complaint-unfounded-good-faith',
  'unfounded-and-negligent': 'complaint-unfounded-negligent',
  malicious: 'complaint-malicious',
} as const satisfies Record<FindingKind, FactCode>;

/** The mirror for declarations. To be wrong in good faith says nothing. */
export const OF_DECLARATION = {
  founded: 'declaration-founded',
  'unfounded-in-good-faith': undefined,
  'unfounded-and-negligent': 'declaration-rejected',
  malicious: 'declaration-false',
} as const satisfies Record<FindingKind, FactCode | undefined>;

type When = { readonly at: Instant; readonly pending?: true };

/** What was found of a complaint, or of a declaration, said of whoever filed it. */
export const sayOfFinding = (
  dispute: DisputeFacts,
  event: Told<RatedEvent>,
  { about, partyId, finding, pairs }: Pick<Finding, 'about' | 'partyId' | 'finding' | 'pairs'>,
  told: When & { readonly sourceId: string },
): void => {
  const code = about === 'complaint' ? OF_COMPLAINT[finding] : OF_DECLARATION[finding];
  if (code === undefined) return;
  const [towards] = partyId === dispute.complainantId ? respondentsOf(pairs) : [dispute.complainantId];
  if (partyId === dispute.complainantId)
    sayOfFiler(dispute, event, code, { ...told, ...(towards !== undefined && { towards }) });
  else sayOfParty(dispute, event, code, partyId, { ...told, towards: dispute.complainantId });
};

/**
 * What a panel's decision says: findings of whoever filed what they are about, and of each respondent once whether it
 * infringed. An advisory opinion says nothing of items, since it binds nobody; where a complaint has no finding its
 * items tell.
 */
export const sayOfDecision = (
  dispute: DisputeFacts,
  event: Told<RatedEvent>,
  { decisionId, findings, items }: Pick<DecisionMade['data'], 'decisionId' | 'findings' | 'items'>,
  when: When,
): void => {
  const told = { ...when, sourceId: decisionId };
  for (const finding of findings) sayOfFinding(dispute, event, finding, told);
  if (dispute.decisions?.get(decisionId)?.legalKind === 'advisory-opinion') return;
  const hasFinding = findings.some(({ about }) => about === 'complaint');
  for (const respondentId of respondentsOf(items.map(({ pair }) => pair))) {
    const infringed = items.some(
      ({ pair, outcome }) => outcome === 'keep' && respondentsOf([pair])[0] === respondentId,
    );
    sayOfParty(dispute, event, infringed ? 'infringement-found' : 'cleared', respondentId, {
      ...told,
      towards: dispute.complainantId,
    });
    if (!hasFinding)
      sayOfFiler(dispute, event, infringed ? 'complaint-upheld' : 'complaint-unfounded-good-faith', {
        ...told,
        towards: respondentId,
      });
  }
};

type Review = Pick<FaithFindingBecameFinal['data'], 'reviewId' | 'aboutId' | 'side' | 'finding'>;

/** What a bad-faith review found. That something was founded is no word on the merits, which are for others. */
export const sayOfReview = (
  dispute: DisputeFacts,
  event: Told<RatedEvent>,
  { reviewId, aboutId, side, finding }: Review,
  when: When,
): void => {
  if (finding !== 'founded')
    sayOfFinding(
      dispute,
      event,
      { about: side, partyId: aboutId, finding, pairs: [] },
      { ...when, sourceId: reviewId },
    );
};
