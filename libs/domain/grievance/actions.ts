import type { Calendar } from '../calendar/calendar.js';
import { isOver } from '../calendar/uncertain.js';
import type { DecisionContext } from '../dispute/core/decision-context.js';
import type { Actor, Instant } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { DecideGrievance, FileGrievance, Finding, GrievanceCommand, ReviewGrievance } from './commands.js';
import type { GrievanceEvent, GrievanceOutcome } from './events.js';
import { grievanceDue } from './periods.js';
import { grievanceRolesOf, type GrievanceRole } from './roles.js';
import { formerHands, type Grievance, type GrievanceStage } from './state.js';

export type GrievanceFile = {
  readonly grievance: Grievance;
  readonly calendar: Calendar;
  readonly context: Pick<DecisionContext, 'mayActFor' | 'authority'>;
};

type Unready = 'WrongStage' | 'DeadlinePassed' | 'SecondPersonNeeded';

export type Card<C> = {
  readonly by: readonly GrievanceRole[];
  readonly during: readonly GrievanceStage[];
  /** Whether it could come to something now; the menu asks it, and the guard. */
  readonly precondition?: (one: Grievance, by: Actor, at: Instant, calendar: Calendar) => Unready | undefined;
  readonly decide: (command: C, file: GrievanceFile) => readonly GrievanceEvent[];
};

export type Later = Exclude<GrievanceCommand, FileGrievance>;
const of = ({ disputeId }: Grievance): string => disputeId ?? refuse('NotFound');

const MOST_FILES = 20;

/** Nobody is found against unheard: the one complained of has answered, or had its days. */
const isHeard = ({ put, reply }: Grievance, at: Instant, calendar: Calendar): boolean =>
  put !== undefined && (reply !== undefined || isOver(put.replyDue, at, calendar));
const isPutNow = ({ stage, putDuring }: Grievance): boolean => putDuring === stage;
/** It was put in this round, and not answered. */
export const isOwedReply = (one: Grievance): boolean => isPutNow(one) && one.reply === undefined;
const isUpheld = ({ outcome }: Finding): boolean => outcome === 'upheld' || outcome === 'partly-upheld';

const WEIGHT = { inadmissible: 0, 'not-upheld': 0, 'partly-upheld': 1, upheld: 2 } as const satisfies Record<
  GrievanceOutcome,
  number
>;
/** Than what was decided: that is final, so it is found on nothing but what was put since. */
const isWorse = (now: Finding, decided: Pick<Finding, 'outcome' | 'consequences'> | undefined): boolean =>
  decided === undefined ||
  WEIGHT[now.outcome] > WEIGHT[decided.outcome] ||
  now.consequences.some((one) => !decided.consequences.includes(one));

const found = ({ data, by, at }: DecideGrievance | ReviewGrievance, { grievance, calendar }: GrievanceFile) => {
  const { outcome, reasonsContentId } = data;
  if (!isUpheld(data) && data.consequences.length > 0) refuse('UnknownReference', { field: 'consequences' });
  if (outcome !== 'inadmissible' && !isHeard(grievance, at, calendar)) refuse('WrongStage', { stage: grievance.stage });
  const consequences = [...new Set(data.consequences)];
  return { disputeId: of(grievance), deciderId: by.id, outcome, reasonsContentId, consequences, decidedAt: at };
};

/** Who may do what, when: guard and menu in one. */
export const GRIEVANCE_ACTIONS: { readonly [T in Later['type']]: Card<Extract<Later, { type: T }>> } = {
  StoreGrievanceEvidence: {
    by: ['aggrieved'],
    during: ['handling', 'under-review'],
    decide: ({ data: { named, ...file }, at }, { grievance }) => {
      const { evidence } = grievance;
      if (file.sha256 !== named) refuse('HashDiffers', { named, received: file.sha256 });
      if (evidence[named]) return [];
      if (Object.keys(evidence).length >= MOST_FILES)
        refuse('TooMany', { field: 'evidence', most: String(MOST_FILES) });
      return [{ type: 'GrievanceEvidenceStored', data: { disputeId: of(grievance), ...file, storedAt: at } }];
    },
  },
  AssignGrievance: {
    by: ['engine'],
    during: ['handling', 'under-review'],
    decide: ({ data: { toId }, at }, { grievance }) =>
      toId === grievance.handlerId
        ? []
        : [{ type: 'GrievanceAssigned', data: { disputeId: of(grievance), toId, assignedAt: at } }],
  },
  EscalateGrievance: {
    by: ['engine'],
    during: ['handling', 'under-review'],
    decide: ({ data: { toId }, at }, { grievance }) => {
      const dueAt = grievance.due?.dueAt ?? refuse('WrongStage', { stage: grievance.stage });
      return [{ type: 'GrievanceEscalated', data: { disputeId: of(grievance), toId, dueAt, escalatedAt: at } }];
    },
  },
  PutGrievance: {
    by: ['handler'],
    // once in each round: what was called inadmissible unheard, or is new, is put when it is looked at again
    during: ['handling', 'under-review'],
    precondition: (one, { id }) => {
      if (isPutNow(one)) return 'WrongStage';
      return formerHands(one).includes(id) ? 'SecondPersonNeeded' : undefined;
    },
    decide: ({ data: { statementContentId }, by, at }, { grievance, calendar }) => {
      const replyDue = grievanceDue(calendar, 'reply', 'GrievancePut', at);
      const put = { disputeId: of(grievance), handlerId: by.id, statementContentId, putAt: at, replyDue };
      return [{ type: 'GrievancePut', data: put }];
    },
  },
  ReplyToGrievance: {
    by: ['heard'],
    during: ['handling', 'under-review'],
    precondition: (one) => (isOwedReply(one) ? undefined : 'WrongStage'),
    decide: ({ data: { textContentId }, at }, { grievance }) => [
      { type: 'GrievanceReplied', data: { disputeId: of(grievance), textContentId, repliedAt: at } },
    ],
  },
  DecideGrievance: {
    by: ['handler'],
    during: ['handling'],
    decide: (command, file) => {
      const reviewDue = grievanceDue(file.calendar, 'review', 'GrievanceDecided', command.at);
      return [{ type: 'GrievanceDecided', data: { ...found(command, file), reviewDue } }];
    },
  },
  RequestGrievanceReview: {
    by: ['aggrieved', 'heard'],
    during: ['decided'],
    precondition: ({ decided }, _, at, calendar) =>
      decided && isOver(decided.reviewDue, at, calendar) ? 'DeadlinePassed' : undefined,
    decide: ({ data: { reasonsContentId }, by: actor, at }, file) => {
      const { grievance, calendar, context } = file;
      const by = grievanceRolesOf(actor, grievance, context).includes('heard') ? 'heard' : 'aggrieved';
      const answerDue = grievanceDue(calendar, 'answer-review', 'GrievanceReviewRequested', at);
      const asked = { disputeId: of(grievance), by, reasonsContentId, requestedAt: at, answerDue } as const;
      return [{ type: 'GrievanceReviewRequested', data: asked }];
    },
  },
  ReviewGrievance: {
    by: ['handler'],
    during: ['under-review'],
    precondition: (one, { id }) => (formerHands(one).includes(id) ? 'SecondPersonNeeded' : undefined),
    decide: (command, file) => {
      const { grievance } = file;
      if (isWorse(command.data, grievance.decided) && !isPutNow(grievance))
        refuse('WrongStage', { stage: grievance.stage });
      return [{ type: 'GrievanceReviewed', data: found(command, file) }];
    },
  },
};
