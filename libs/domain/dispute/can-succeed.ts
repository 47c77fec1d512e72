import type { DisputeCommand } from './commands.js';
import { missingMaterials } from './filing/missing-materials.js';
import { measureStands } from './measure/set-measures.js';
import type { Rulebook } from '../rulebook.js';
import { getStage, type ClosingReason, type Dispute } from './state.js';
import { pairParts, partsOf, type PairSubject, type Subject } from './subject.js';

type Possible = (dispute: Dispute, subject: Subject, rulebook: Rulebook) => boolean;
type Ended = (dispute: Dispute, subject: Subject) => boolean;

/** A pair that has come to an end is open for this only if it ended so. */
const endedBy =
  (...reasons: readonly ClosingReason[]): Ended =>
  (dispute, subject) => {
    const { stage, reason } = getStage(dispute, subject);
    return stage !== 'closed' || (reason !== undefined && reasons.includes(reason));
  };

const serviceOf = (dispute: Dispute, subject: Subject) => dispute.services[partsOf(subject).id ?? ''];
const notArrived: Possible = (dispute, subject) => serviceOf(dispute, subject)?.arrivedAt === undefined;

const answeredBefore = (dispute: Dispute, pair: PairSubject): boolean => {
  const { respondentId, itemId } = pairParts(pair);
  return Object.values(dispute.counterNotices).some((notice) => notice.respondentId === respondentId && notice.itemIds.includes(itemId));
};

const answerable: Possible = (dispute, subject) => {
  const pair = subject as PairSubject;
  const { stage } = getStage(dispute, pair);
  if (stage === 'kept') return !answeredBefore(dispute, pair);
  return endedBy('defaulted')(dispute, pair) && (stage !== 'closed' || measureStands(dispute, pair));
};

const asked: Possible = (dispute, subject) => {
  const measure = dispute.measures[subject as PairSubject];
  return measure !== undefined && measure.confirmed < measure.sequence && measure.refused < measure.sequence;
};

const inquired: Possible = (dispute, subject) => {
  const service = serviceOf(dispute, subject);
  const [pair] = service?.pairs ?? [];
  return service?.document === 'inquiry' && pair !== undefined && getStage(dispute, pair).stage === 'inquiry';
};

const refusedBy: Possible = (dispute, subject) =>
  Object.values(dispute.measures).some(({ platformId, refused, sequence }) => platformId === partsOf(subject).id && refused === sequence);

const POSSIBLE: { readonly [T in DisputeCommand['type']]?: Possible } = {
  AcceptComplaint: (dispute, _, rulebook) => missingMaterials(dispute, rulebook).length === 0,
  WithdrawComplaint: endedBy('lifted', 'defaulted', 'taken-to-court'),
  ReportProceeding: endedBy('lifted'),
  FileCounterNotice: answerable,
  RecordArrival: notArrived,
  AcknowledgeService: notArrived,
  ReportMeasures: asked,
  AnswerInquiry: inquired,
  AskAgain: refusedBy,
  ResumeEffect: ({ givenUp }) => givenUp.length > 0,
  ExcuseDelay: (dispute, subject) => getStage(dispute, subject).deadline?.derivation.extensions.length === 0,
};

/** False where a command that its stage allows would surely be refused or record nothing, so that no button is shown for it. */
export const canSucceed = (action: DisputeCommand['type'], subject: Subject, dispute: Dispute, rulebook: Rulebook): boolean =>
  POSSIBLE[action]?.(dispute, subject, rulebook) ?? true;
