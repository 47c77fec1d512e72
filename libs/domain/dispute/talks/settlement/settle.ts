import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeFile } from '../../core/action.js';
import { checkInTime } from '../../core/in-time.js';
import { setMeasures } from '../../measures/measure/set-measures.js';
import { negotiationEnded } from '../negotiation/ended.js';
import { getNegotiation } from '../../core/negotiations.js';
import { orderServiceOnParty, orderServiceOnPlatforms } from '../../service/notice/order-service.js';
import { complainantOf } from '../../core/parties.js';
import { getStage, type DisputeEvent } from '../../core/state.js';
import { negotiationSubject } from '../../core/subject.js';
import { checkTerms } from './check-terms.js';
import type { SettlementReached, UndertakingSet } from './events.js';
import { onBreachOf } from './on-breach.js';
import { performanceDue, reminderDue } from './performance-due.js';
import { remindAtOnce } from './remind-at-once.js';
import type { Terms } from './terms.js';

export type Settling = {
  readonly settlementId: string;
  readonly negotiationId: string;
  readonly terms: Terms;
  readonly termsContentId: string;
  readonly at: Instant;
};

/**
 * What a settlement does to the dispute: its pairs close, measures are lifted at once or stay, promises get their days,
 * and the negotiation goes on about what is left.
 */
export const settle = (
  file: DisputeFile,
  { settlementId, negotiationId, terms, termsContentId, at }: Settling,
): readonly DisputeEvent[] => {
  const { dispute } = file;
  const negotiation = getNegotiation(dispute, negotiationId);
  const subject = negotiationSubject(negotiationId);
  const { stage } = getStage(dispute, subject);
  if (stage !== 'negotiation') refuse('WrongStage', { subject, stage });
  checkInTime(subject, at, file);
  const pairs = checkTerms(terms, negotiation, dispute, at);
  const sides = [complainantOf(dispute), negotiation.respondentId];
  const undertakings = terms.undertakings.map(({ byId, due, pairs: about = [] }): UndertakingSet => {
    const toId = sides.find((side) => side !== byId) ?? byId;
    return {
      undertakingId: file.newId(),
      byId,
      toId,
      remind: reminderDue(at, due, file),
      due: performanceDue(at, due, file),
      ...(about.length > 0 && { pairs: about }),
    };
  });
  const reached: SettlementReached = {
    type: 'SettlementReached',
    data: {
      settlementId,
      negotiationId,
      respondentId: negotiation.respondentId,
      items: terms.items,
      pairs,
      termsContentId,
      undertakings,
      onBreach: terms.onBreach ?? onBreachOf(file.rulebook),
    },
  };
  const lifted = terms.items.filter(({ outcome }) => outcome === 'lift').map(({ pair }) => pair);
  const told = { document: 'settlement-reached' as const, pairs, aboutId: settlementId, at };
  const letters = [
    ...sides.map((side) => orderServiceOnParty(file, side, told)),
    ...orderServiceOnPlatforms(file, told),
  ];
  const soon = remindAtOnce(reached.data, at, file);
  const left = negotiation.pairs.some((pair) => !pairs.includes(pair) && getStage(dispute, pair).stage !== 'closed');
  const end = left ? [] : negotiationEnded(file, negotiationId, 'settled', at);
  return [reached, ...setMeasures(dispute, lifted, 'lift', 'settled'), ...letters, ...soon, ...end];
};
