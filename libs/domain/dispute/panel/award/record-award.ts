import { localDateAt, type LocalDate } from '../../../calendar/local-date.js';
import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { afterRules } from '../decision/after-rules.js';
import { askPlatforms } from '../decision/ask-adoptions.js';
import type { ItemResult } from '../decision/findings.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
import type { Evidence } from '../../core/evidence.js';
import { orderServiceOnParties } from '../../service/notice/order-service.js';
import { runningPanel } from '../../core/running-panel.js';
import { pairOf, platformsOf } from '../../core/pairs.js';
import { getStage } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import type { AwardRecorded } from './events.js';
import { awardOn } from '../../core/award-on.js';

export type RecordAward = Command<
  'RecordAward',
  {
    readonly registration?: string;
    readonly detailsContentId: string;
    readonly madeOn: LocalDate;
    readonly evidence: readonly Evidence[];
    readonly agreementEvidenceId?: string;
    readonly awardEvidenceId?: string;
    readonly items: readonly ItemResult[];
    readonly boundPlatformIds: readonly string[];
  }
>;

/**
 * Staff record what a registered commission decided of these items; the platforms are asked to carry it out (practice
 * P19, P30).
 */
export const recordAward: DisputeAction<RecordAward> = {
  by: ['case-manager'],
  on: 'pair',
  during: [
    'awaiting-counter-notice',
    'counter-notice-arrival',
    'waiting-period',
    'inquiry',
    'kept',
    'awaiting-outcome',
    'closed',
  ],
  subjects: ({ items }) => items.map(({ pair }) => pair),
  // its parties were told of it, no other award disposes of it, and no panel sits over it
  precondition: (subject, { dispute, rulebook }) => {
    afterRules({ rulebook });
    const pair = subject as PairSubject;
    if (!dispute.noticed.some((one) => pairOf(one) === pair))
      refuse('WrongStage', { subject, stage: getStage(dispute, pair).stage });
    if (awardOn(dispute, pair)) refuse('AnsweredAlready', { subject });
    if (runningPanel(dispute)?.[1].pairs.includes(pair)) refuse('PanelRuns');
    return true;
  },
  decide: ({ data, by, at }, file) => {
    const { detailsContentId, madeOn, evidence, items, boundPlatformIds } = data;
    const pairs = items.map(({ pair }) => pair);
    const registration = data.registration ?? refuse('CommissionNotRegistered', { field: 'commission.registration' });
    checkEvidence(evidence);
    const agreementEvidenceId = paperOf(data.agreementEvidenceId, evidence, 'agreement');
    const awardEvidenceId = paperOf(data.awardEvidenceId, evidence, 'award');
    if (madeOn > localDateAt(at)) refuse('InstantImplausible', { field: 'madeOn', latest: at });
    const stranger = boundPlatformIds.find((id) => !platformsOf(file.dispute, pairs).includes(id));
    if (stranger !== undefined) refuse('UnknownReference', { field: 'boundPlatformIds', name: stranger });
    const awardId = file.newId();
    const recorded: AwardRecorded = {
      type: 'AwardRecorded',
      data: {
        awardId,
        registration,
        detailsContentId,
        madeOn,
        evidence,
        agreementEvidenceId,
        awardEvidenceId,
        items: items.map(({ pair, outcome }) => ({ pair, outcome })),
        boundPlatformIds,
        recordedBy: by.id,
        recordedAt: at,
      },
    };
    const told = { document: 'award-recorded' as const, pairs, aboutId: awardId, at };
    const letters = orderServiceOnParties(file, told);
    const after = { ...file, dispute: file.evolve(file.dispute, [recorded]) };
    const asked = askPlatforms(
      { decisionId: awardId, items, isBound: (platformId) => boundPlatformIds.includes(platformId) },
      at,
      after,
    );
    return [recorded, ...letters, ...asked];
  },
};

/** Both papers are among the files: without them nobody could tell an award from a claim that there is one. */
const paperOf = (
  evidenceId: string | undefined,
  evidence: readonly Evidence[],
  field: 'agreement' | 'award',
): string => {
  const id = evidenceId ?? refuse('AwardPaperMissing', { field });
  return evidence.some((one) => one.evidenceId === id) ? id : refuse('UnknownReference', { field, name: id });
};
