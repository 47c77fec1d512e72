import { setStage, type Dispute, type EvolveOf } from '../../core/state.js';
import type { ClosingReason } from '../../core/stage.js';
import { guaranteeSubject } from '../../core/subject.js';
import { withoutPairs } from '../../core/without-pairs.js';
import { withMarked } from '../../service/evidence/exhibit.js';
import { closeTask, openTask } from '../../core/tasks.js';
import type { Guarantee, GuaranteeEvent } from './events.js';
import { answered, inForce } from './answered.js';
import { withoutQuestion } from './seen-to.js';

export const evolveGuarantee: EvolveOf<GuaranteeEvent> = {
  GuaranteeGiven: (dispute, { guaranteeId, evidence, areExhibits, ends, ...data }) => {
    const { giverId, beneficiaryId, pairs, kind, holder, amount, validity } = data;
    const given: Guarantee = { giverId, beneficiaryId, pairs, kind, holder, amount, validity, ...(ends && { ends }) };
    const known = areExhibits ? withMarked(dispute, evidence, giverId, { guaranteeId }) : dispute;
    return setStage(
      { ...known, guarantees: { ...dispute.guarantees, [guaranteeId]: given } },
      [guaranteeSubject(guaranteeId)],
      inForce(given),
    );
  },
  GuaranteeReleased: (dispute, { guaranteeId }) => ended(dispute, guaranteeId, 'released'),
  GuaranteeClaimed: (dispute, { guaranteeId }) => ended(dispute, guaranteeId, 'claimed'),
  EarlyRestorationAsked: (dispute, { guaranteeId, pairs, wish, answeredBy, due }) => {
    const guarantee = dispute.guarantees[guaranteeId];
    if (!guarantee) return dispute;
    const subject = guaranteeSubject(guaranteeId);
    const asked = {
      ...dispute,
      guarantees: { ...dispute.guarantees, [guaranteeId]: { ...guarantee, asked: { pairs, wish, answeredBy } } },
    };
    return openTask(
      setStage(asked, [subject], { stage: 'awaiting-restoration', deadline: due }),
      'answer-restoration',
      subject,
      due,
    );
  },
  EarlyRestorationGranted: (dispute, { guaranteeId, pairs, as }) =>
    change(
      {
        ...answered(dispute, guaranteeId),
        restorations: { ...dispute.restorations, ...Object.fromEntries(pairs.map((pair) => [pair, as])) },
      },
      guaranteeId,
      ({ restored = [] }) => ({ restored: [...new Set([...restored, ...pairs])] }),
    ),
  EarlyRestorationRefused: (dispute, { guaranteeId }) => answered(dispute, guaranteeId),
  EarlyRestorationOverdue: (dispute, { guaranteeId }) =>
    setStage(dispute, [guaranteeSubject(guaranteeId)], { stage: 'awaiting-restoration' }),
  GuaranteeExpired: (dispute, { guaranteeId }) => ended(dispute, guaranteeId, 'lapsed'),
  RestorationQuestioned: (dispute, { guaranteeId, pairs, seeToDue }) =>
    openTask(
      change(dispute, guaranteeId, ({ questioned = [] }) => ({ questioned: [...new Set([...questioned, ...pairs])] })),
      'see-to-restored',
      guaranteeSubject(guaranteeId),
      seeToDue,
    ),
  RestorationDecided: (dispute, { guaranteeId, pairs, outcome }) => {
    const decided =
      outcome === 'blocked' ? { ...dispute, restorations: withoutPairs(dispute.restorations, pairs) } : dispute;
    return withoutQuestion(decided, guaranteeId, (pair) => !pairs.includes(pair));
  },
};

const change = (dispute: Dispute, guaranteeId: string, to: (known: Guarantee) => Partial<Guarantee>): Dispute => {
  const known = dispute.guarantees[guaranteeId];
  return known
    ? { ...dispute, guarantees: { ...dispute.guarantees, [guaranteeId]: { ...known, ...to(known) } } }
    : dispute;
};

const ended = (dispute: Dispute, guaranteeId: string, reason: ClosingReason): Dispute => {
  const subject = guaranteeSubject(guaranteeId);
  return closeTask(
    setStage(answered(dispute, guaranteeId), [subject], { stage: 'closed', reason }),
    'answer-restoration',
    subject,
  );
};
