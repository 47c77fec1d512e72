import { ACTIONS } from './actions.js';
import type { Role } from './core/decision-context.js';
import { awaitsAnswer } from './core/delegation.js';
import { getStage, subjectsOf, type Dispute } from './core/state.js';
import { partsOf, type PairSubject, type Subject } from './core/subject.js';
import { openClarifications } from './panel/decision/clarifications.js';
import { isReportable } from './measures/measure/outstanding.js';
import { statusOf } from './service/translation/standing.js';
import { asksStill } from './response/waiting-period/answer-inquiry.js';
import { stageWaitsFor, type Waiter } from './waits-for.js';

/** Who can do what a stage waits for. */
export const TURN_OF = {
  association: ['case-manager'],
  complainant: ['complainant'],
  respondent: ['respondent'],
  parties: ['complainant', 'respondent'],
  platform: ['platform'],
  mediator: ['mediator'],
  panel: ['expert'],
  authority: [],
  nobody: [],
} as const satisfies Record<Waiter, readonly Role[]>;

const always = (): boolean => true;

/**
 * Acts for which somebody else asked: whoever may do one of these is waited for, whatever the stage is called. Beside
 * each whether it can be asked for at all, whoever looks; what its precondition asks of the actor is left out.
 */
const ASKED = {
  SignAgreement: always,
  SignFacts: always,
  ConfirmMinutes: always,
  ConsentToExtension: always,
  AgreeStay: always,
  SignAsMediator: always,
  AnswerLateEvidence: ({ exhibitNotes }: Dispute) =>
    Object.values(exhibitNotes).some(({ ruling }) => ruling?.admitted === true),
  AnswerComparison: ({ comparisons }: Dispute) => Object.keys(comparisons).length > 0,
  DeliverTranslation: ({ translations }: Dispute) =>
    Object.values(translations).some((one) => ['asked', 'contested'].includes(statusOf(one))),
  JoinConfirmation: always,
  CureCounterNotice: always,
  ConfirmDictation: always,
  AnswerInquiry: asksStill,
  ReportMeasures: ({ measures }: Dispute, subject: Subject) => {
    const measure = measures[subject as PairSubject];
    return measure !== undefined && isReportable(measure);
  },
  AcknowledgeResult: ({ delegation }: Dispute) =>
    Object.values(delegation?.results ?? {}).some(({ arrivedAt }) => arrivedAt === undefined),
  AnswerResult: awaitsAnswer,
  AnswerAdoption: always,
  ClarifyDecision: ({ decisions }: Dispute, subject: Subject) => {
    const decision = decisions[partsOf(subject).id ?? ''];
    return decision !== undefined && openClarifications(decision).length > 0;
  },
} as const satisfies { readonly [K in keyof typeof ACTIONS]?: (dispute: Dispute, subject: Subject) => boolean };

type AskedFor = keyof typeof ASKED;
const NAMES = Object.keys(ASKED) as readonly AskedFor[];
export const isAskedFor = (act: string): act is AskedFor => Object.hasOwn(ASKED, act);

/** A party, a platform or a neutral as a dispute's list of whose turn it may be names it. */
export const SEATS = ['complainant', 'respondent', 'platform', 'mediator', 'expert'] as const;
export type Seat = (typeof SEATS)[number];

const SEATS_OF: { readonly [R in Role]?: readonly Seat[] } = {
  complainant: ['complainant'],
  respondent: ['respondent'],
  addressee: ['complainant', 'respondent'],
  participant: ['complainant', 'respondent'],
  guarantor: ['complainant', 'respondent'],
  beneficiary: ['complainant', 'respondent'],
  platform: ['platform'],
  mediator: ['mediator'],
  expert: ['expert'],
};

/**
 * For whom anything in a dispute may wait. Whoever is not among them has nothing to do there; whether one who is has,
 * its menu says (`ownTasks`), which costs much more.
 */
export const turnsIn = (dispute: Dispute): readonly Seat[] => {
  const turns = new Set<Seat>();
  for (const subject of subjectsOf(dispute)) {
    if (turns.size === SEATS.length) break;
    for (const role of rolesWaitedFor(dispute, subject)) for (const seat of SEATS_OF[role] ?? []) turns.add(seat);
  }
  return SEATS.filter((seat) => turns.has(seat));
};

const rolesWaitedFor = (dispute: Dispute, subject: Subject): readonly Role[] => {
  const { stage, deadline } = getStage(dispute, subject);
  const { kind } = partsOf(subject);
  const asked = NAMES.filter((name) => {
    const { on, during }: { readonly on: string; readonly during: readonly string[] } = ACTIONS[name];
    return on === kind && during.includes(stage) && ASKED[name](dispute, subject);
  });
  // what may be done to the whole at any time is no task
  const waits = subject !== 'dispute' || deadline !== undefined;
  return [
    ...(waits ? TURN_OF[stageWaitsFor(stage)] : []),
    ...asked.flatMap((name): readonly Role[] => ACTIONS[name].by),
  ];
};
