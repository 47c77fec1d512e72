import { isNobodyElses, taken, type ConsultationCard, type LaterConsultation } from './card.js';
import { consultationDue } from './periods.js';
import type { Actor } from '../kernel/message.js';
import type { Consultation } from './state.js';

type AidCommand = Extract<LaterConsultation, { type: 'HandLegalAid' | 'RecordAidAnswer' | 'RefuseLegalAid' }>;

/** Only where legal aid was asked for, and only of who has it. */
const ofAid = (one: Consultation, by: Actor) => (one.aid ? isNobodyElses(one, by) : 'WrongStage');
/** Only while whom it was handed to has not answered: it may come while the association is asked again, or has answered. */
const isOut = (one: Consultation, by: Actor) => (isHandedOut(one) ? ofAid(one, by) : 'WrongStage');
export const isHandedOut = ({ aid }: Consultation): boolean =>
  aid?.handing !== undefined && aid.handing.outcome === undefined;

/** What the association does with a request for legal aid, beside answering it itself (`AnswerConsultation`). */
export const AID_ACTIONS: { readonly [T in AidCommand['type']]: ConsultationCard<Extract<AidCommand, { type: T }>> } = {
  HandLegalAid: {
    by: ['officer'],
    during: ['asked', 'details-requested', 'answered', 'handed', 'granted', 'refused'],
    precondition: ofAid,
    decide: ({ data, by, at }, { consultation, calendar }) => [
      ...taken(consultation, by, at),
      {
        type: 'ConsultationAidHanded',
        data: {
          ...data,
          officerId: by.id,
          handedAt: at,
          answerDue: consultationDue(calendar, 'ConsultationAidHanded', at),
        },
      },
    ],
  },
  RecordAidAnswer: {
    by: ['officer'],
    during: ['handed', 'asked', 'details-requested', 'answered'],
    precondition: isOut,
    decide: ({ data, by, at }, { consultation, calendar }) => [
      ...taken(consultation, by, at),
      {
        type: 'ConsultationAidAnswered',
        data: {
          ...data,
          officerId: by.id,
          answeredAt: at,
          // it is the association's turn again, which looks for somebody else or refuses
          ...(data.outcome === 'declined' && { answerDue: consultationDue(calendar, 'ConsultationAidAnswered', at) }),
        },
      },
    ],
  },
  RefuseLegalAid: {
    by: ['officer'],
    during: ['asked', 'details-requested', 'handed'],
    precondition: ofAid,
    decide: ({ data: { textContentId }, by, at }, { consultation }) => [
      ...taken(consultation, by, at),
      { type: 'ConsultationAidRefused', data: { officerId: by.id, textContentId, refusedAt: at } },
    ],
  },
};
