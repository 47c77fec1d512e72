import type { Mediation } from '../talks/mediation/state.js';
import type { DecisionContext } from './decision-context.js';
import type { Dispute } from './state.js';
import { pairParts, pairSubject, panelSubject, partsOf, type Subject } from './subject.js';
import type { Agreement } from '../talks/mediation/agreement-state.js';

/** Whether a platform has a part in this: it handed the complaint over, or it is about pairs on it. */
export const isPlatforms = (
  dispute: Dispute,
  platformId: string,
  subject: Subject,
  context: DecisionContext,
): boolean => platformOn(dispute, platformId, subject) || handsOver(dispute, platformId, subject, context);

/** A platform has a part in the pairs on it and in the documents that go to it or through it. */
const platformOn = (dispute: Dispute, platformId: string, subject: Subject): boolean => {
  const { kind, id, respondentId, itemId } = partsOf(subject);
  if (kind === 'service') return id !== undefined && dispute.services[id]?.platformId === platformId;
  if (kind === 'platform') return id === platformId && dispute.noticed.some((pair) => pair.platformId === platformId);
  if (kind === 'preservation') return dispute.preservations[id ?? '']?.platformId === platformId;
  if (kind === 'guarantee') return answersFor(dispute, platformId, id ?? '');
  if (kind === 'mediation') return isAskedOnAccount(dispute.mediations[id ?? ''], platformId); // what is said between the parties is none of a platform's
  if (kind === 'negotiation' || kind === 'room' || kind === 'undertaking' || kind === 'referral' || kind === 'review')
    return false;
  if (kind === 'panel')
    return dispute.pairs.some(
      (pair) =>
        pair.platformId === platformId &&
        dispute.panels[id ?? '']?.pairs.includes(pairSubject(pair.respondentId, pair.itemId)),
    );
  if (kind === 'decision')
    return platformOn(dispute, platformId, panelSubject(dispute.decisions[id ?? '']?.panelId ?? ''));
  if (kind === 'adoption') return dispute.adoptions[id ?? '']?.platformId === platformId;
  if (kind === 'seat') return false; // who is asked to sit, its parties learn
  if (kind === 'dictation') return false; // what waits for its party's word, no platform learns
  if (kind === 'urgent') return false; // what is decided at once, the association decides
  if (kind === 'dispute' && Object.values(dispute.preservations).some((one) => one.platformId === platformId))
    return true;
  if (kind === 'dispute' && Object.values(dispute.mediations).some((one) => isAskedOnAccount(one, platformId)))
    return true;
  if (kind === 'order')
    return dispute.noticed.some(
      (pair) =>
        pair.platformId === platformId &&
        dispute.orders[id ?? '']?.pairs.includes(pairSubject(pair.respondentId, pair.itemId)),
    );
  if (kind === 'proceeding')
    return dispute.noticed.some(
      (pair) =>
        pair.platformId === platformId &&
        dispute.proceedings[id ?? '']?.pairs.includes(pairSubject(pair.respondentId, pair.itemId)),
    );
  return dispute.noticed.some(
    (pair) =>
      pair.platformId === platformId &&
      (!respondentId || pair.respondentId === respondentId) &&
      (!itemId || pair.itemId === itemId),
  );
};

/** Where the rulebook leaves early restoration to the platform of the pairs. */
const answersFor = (dispute: Dispute, platformId: string, guaranteeId: string): boolean => {
  const { asked } = dispute.guarantees[guaranteeId] ?? {};
  if (asked?.answeredBy !== 'platform') return false;
  const items = new Set(asked.pairs.map((pair) => pairParts(pair).itemId));
  return dispute.items.filter(({ itemId }) => items.has(itemId)).every((item) => item.platformId === platformId);
};

/** A platform that was asked for its yes to a clause on an account: it answers that and sees nothing else. */
const isAskedOnAccount = (mediation: Mediation | undefined, platformId: string): boolean =>
  mediation?.agreement !== undefined &&
  needsPlatform(mediation.agreement) &&
  mediation.agreement.accountPlatformId === platformId;

/** Whether a clause of it needs the platform's yes. */
export const needsPlatform = ({ clauseKinds }: Pick<Agreement, 'clauseKinds'>): boolean =>
  clauseKinds.includes('account-ownership');

/** A platform that hands a complaint over has a part in it as a whole before anybody else. */
export const handsOver = (
  { delegation, complainantId }: Dispute,
  platformId: string,
  subject: Subject,
  context: DecisionContext,
): boolean =>
  subject === 'dispute' &&
  (complainantId === undefined ? context.delegation !== undefined : delegation?.platformId === platformId);
