import type { Calendar } from '../calendar/calendar.js';
import type { DecisionContext } from '../dispute/core/decision-context.js';
import type { Actor, Instant } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { AskConsultation, ConsultationCommand } from './commands.js';
import type { ConsultationEvent } from './events.js';
import { consultationDue } from './periods.js';
import type { ConsultationRole } from './roles.js';
import type { Consultation, ConsultationStage } from './state.js';

export type ConsultationFile = {
  readonly consultation: Consultation;
  readonly calendar: Calendar;
  readonly context: Pick<DecisionContext, 'duties'>;
};

export type LaterConsultation = Exclude<ConsultationCommand, AskConsultation>;
export type ConsultationCard<C> = {
  readonly by: readonly ConsultationRole[];
  readonly during: readonly ConsultationStage[];
  /** Whether it could come to something now; the menu asks it, and the guard. */
  readonly precondition?: (one: Consultation, by: Actor) => 'NotYourPart' | 'WrongStage' | undefined;
  readonly decide: (command: C, file: ConsultationFile, role: ConsultationRole) => readonly ConsultationEvent[];
};

const OPEN = ['asked', 'details-requested', 'answered'] as const;
const MOST_FILES = 10;
const MOST_TURNS = 200;

/** A colleague's is taken first, so that two do not answer. */
const isNobodyElses = ({ ownerId }: Consultation, { id }: Actor) =>
  ownerId === undefined || ownerId === id ? undefined : 'NotYourPart';
const taken = ({ ownerId }: Consultation, { id }: Actor, at: Instant): readonly ConsultationEvent[] =>
  ownerId === id ? [] : [{ type: 'ConsultationTaken', data: { ownerId: id, takenAt: at } }];

/** Who may do what, when: guard and menu in one. */
export const CONSULTATION_ACTIONS: {
  readonly [T in LaterConsultation['type']]: ConsultationCard<Extract<LaterConsultation, { type: T }>>;
} = {
  StoreConsultationFile: {
    by: ['asker'],
    during: OPEN,
    decide: ({ data: { named, ...file }, at }, { consultation: { files } }) => {
      if (file.sha256 !== named) refuse('HashDiffers', { named, received: file.sha256 });
      if (files[named]) return [];
      if (Object.keys(files).length >= MOST_FILES) refuse('TooMany', { field: 'evidence', most: String(MOST_FILES) });
      return [{ type: 'ConsultationFileStored', data: { ...file, storedAt: at } }];
    },
  },
  TakeConsultation: {
    by: ['officer'],
    during: OPEN,
    precondition: ({ ownerId }, { id }) => (ownerId === id ? 'WrongStage' : undefined),
    decide: ({ by, at }, { consultation }) => taken(consultation, by, at),
  },
  AnswerConsultation: {
    by: ['officer'],
    during: OPEN,
    precondition: isNobodyElses,
    decide: ({ data: { textContentId }, by, at }, { consultation }) => [
      ...taken(consultation, by, at),
      { type: 'ConsultationAnswered', data: { officerId: by.id, textContentId, answeredAt: at } },
    ],
  },
  RequestConsultationDetails: {
    by: ['officer'],
    during: ['asked'],
    precondition: isNobodyElses,
    decide: ({ data: { textContentId }, by, at }, { consultation }) => [
      ...taken(consultation, by, at),
      { type: 'ConsultationDetailsRequested', data: { officerId: by.id, textContentId, requestedAt: at } },
    ],
  },
  SupplementConsultation: {
    by: ['asker'],
    during: OPEN,
    decide: ({ data: { textContentId }, at }, { consultation: { due, turns }, calendar }) => {
      if (turns.length >= MOST_TURNS) refuse('TooMany', { field: 'text', most: String(MOST_TURNS) });
      // who adds something to what is still unanswered moves no day
      const answerDue = due ?? consultationDue(calendar, 'ConsultationSupplemented', at);
      return [{ type: 'ConsultationSupplemented', data: { textContentId, supplementedAt: at, answerDue } }];
    },
  },
  CloseConsultation: {
    by: ['asker', 'officer'],
    during: OPEN,
    // the association closes nothing that it owes an answer to
    precondition: ({ stage, askerId }, { id }) => (stage === 'asked' && id !== askerId ? 'WrongStage' : undefined),
    decide: ({ by: { id: closerId }, at }, _, role) => [
      { type: 'ConsultationClosed', data: { by: role, closerId, closedAt: at } },
    ],
  },
  ConvertConsultation: {
    by: ['asker'],
    during: [...OPEN, 'closed'],
    decide: ({ data: { draftId }, at }) => [{ type: 'ConsultationConverted', data: { draftId, convertedAt: at } }],
  },
};
