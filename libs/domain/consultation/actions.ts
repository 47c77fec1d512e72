import { refuse } from '../kernel/refusal.js';
import type { Deadline } from '../calendar/derivation.js';
import { AID_ACTIONS, isHandedOut } from './aid-actions.js';
import { isNobodyElses, OPEN, taken, type ConsultationCard, type LaterConsultation } from './card.js';
import { consultationDue } from './periods.js';
import { askerOf } from './roles.js';
import type { Consultation } from './state.js';

/** What was asked between leaves whom it was handed to its day. */
const handedDue = (one: Consultation): { readonly handedDue?: Deadline } =>
  one.stage === 'asked' && one.due && isHandedOut(one) ? { handedDue: one.due } : {};
const MOST_FILES = 10;
const MOST_TURNS = 200;

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
      {
        type: 'ConsultationAnswered',
        data: { officerId: by.id, textContentId, answeredAt: at, ...handedDue(consultation) },
      },
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
    precondition: ({ due, askerId }, by) => (due && askerOf(by) !== askerId ? 'WrongStage' : undefined),
    decide: ({ by: { id: closerId }, at }, _, role) => [
      { type: 'ConsultationClosed', data: { by: role, closerId, closedAt: at } },
    ],
  },
  ConvertConsultation: {
    by: ['asker'],
    during: [...OPEN, 'closed'],
    // what somebody says of its situation belongs in no complaint
    precondition: ({ aid }) => (aid ? 'WrongStage' : undefined),
    decide: ({ data: { draftId }, at }) => [{ type: 'ConsultationConverted', data: { draftId, convertedAt: at } }],
  },
  ...AID_ACTIONS,
};
