import type { Deadline } from '../calendar/derivation.js';
import type { Instant } from '../kernel/message.js';
import type { AidAsked, AidHanding } from './aid.js';
import { changeOf } from '../kernel/unknown-event.js';
import type { ConsultationEvent, ConsultationFileStored } from './events.js';

/**
 * `asked` waits for the association, `details-requested` for whoever asked, `handed` for whoever may give legal aid,
 * which was then `granted`, or `refused` by the association; `unasked` is one that never was.
 */
export const CONSULTATION_STAGES = [
  ...(['unasked', 'asked', 'details-requested', 'answered', 'closed'] as const),
  ...(['handed', 'granted', 'refused'] as const),
] as const;
export type ConsultationStage = (typeof CONSULTATION_STAGES)[number];

export const CONSULTATION_TURNS = [
  ...(['question', 'answer', 'details-request', 'supplement'] as const),
  ...(['aid-handed', 'aid-accepted', 'aid-declined', 'aid-refused'] as const),
] as const;

/** One turn of the talk, in its order. */
export type ConsultationTurn = {
  readonly kind: (typeof CONSULTATION_TURNS)[number];
  /** None where nothing was said with it. */
  readonly contentId?: string;
  readonly at: Instant;
  /** Who of the association said it. */
  readonly officerId?: string;
};

export type Consultation = {
  readonly stage: ConsultationStage;
  readonly number?: string;
  readonly askerId?: string;
  readonly guideContentId?: string;
  /** There where it asks for legal aid. */
  readonly aid?: AidAsked & { readonly handing?: AidHanding };
  readonly ownerId?: string;
  /** By when the association answers; while it is its turn. */
  readonly due?: Deadline;
  readonly turns: readonly ConsultationTurn[];
  /** By their hash, in the order in which they came. */
  readonly files: Readonly<Record<string, ConsultationFileStored['data']>>;
  readonly closedBy?: 'asker' | 'officer';
  /** The draft that was made of it last. */
  readonly draftId?: string;
  /** When anything was last said or done. */
  readonly movedAt?: Instant;
};

export const unasked: Consultation = { stage: 'unasked', turns: [], files: {} };

const wordsIn = (contentId: string | undefined): { readonly contentId?: string } =>
  contentId === undefined ? {} : { contentId };

type Data<T extends ConsultationEvent['type']> = Extract<ConsultationEvent, { type: T }>['data'];

const undue = ({ due: _, ...one }: Consultation): Consultation => one;
const said = (one: Consultation, turn: ConsultationTurn): Consultation => ({
  ...one,
  turns: [...one.turns, turn],
  movedAt: turn.at,
});

const EVOLVE: { readonly [T in ConsultationEvent['type']]: (one: Consultation, data: Data<T>) => Consultation } = {
  ConsultationAsked: (
    one,
    { number, askerId, questionContentId, guideContentId, aid, askedAt: at, answerDue: due },
  ) => ({
    ...said(one, { kind: 'question', contentId: questionContentId, at }),
    ...{ stage: 'asked', number, askerId, due },
    ...(guideContentId !== undefined && { guideContentId }),
    ...(aid && { aid }),
  }),
  ConsultationFileStored: (one, file) => ({
    ...one,
    files: { ...one.files, [file.sha256]: file },
    movedAt: file.storedAt,
  }),
  ConsultationTaken: (one, { ownerId }) => ({ ...one, ownerId }),
  ConsultationAnswered: (one, { officerId, textContentId: contentId, answeredAt: at, handedDue: due }) => ({
    ...said(undue(one), { kind: 'answer', contentId, at, officerId }),
    ...(due ? { stage: 'handed', due } : { stage: 'answered' }),
  }),
  ConsultationDetailsRequested: (one, { officerId, textContentId: contentId, requestedAt: at }) => ({
    ...said(undue(one), { kind: 'details-request', contentId, at, officerId }),
    stage: 'details-requested',
  }),
  ConsultationSupplemented: (one, { textContentId: contentId, supplementedAt: at, answerDue: due }) => ({
    ...said(one, { kind: 'supplement', contentId, at }),
    stage: 'asked',
    due,
  }),
  ConsultationClosed: (one, { by: closedBy, closedAt: movedAt }) => ({
    ...undue(one),
    stage: 'closed',
    closedBy,
    movedAt,
  }),
  ConsultationConverted: (one, { draftId, convertedAt: movedAt }) => ({ ...one, draftId, movedAt }),
  ConsultationAidHanded: (one, { officerId, textContentId, handedAt: at, answerDue: due, ...handing }) => ({
    ...said(one, { kind: 'aid-handed', ...wordsIn(textContentId), at, officerId }),
    ...{ stage: 'handed', due },
    ...(one.aid && { aid: { ...one.aid, handing } }),
  }),
  ConsultationAidAnswered: (one, { officerId, outcome, textContentId, answeredAt: at, answerDue }) => ({
    ...said(undue(one), { kind: `aid-${outcome}`, ...wordsIn(textContentId), at, officerId }),
    stage: outcome === 'accepted' ? 'granted' : 'asked',
    ...(answerDue && { due: answerDue }),
    ...(one.aid?.handing && { aid: { ...one.aid, handing: { ...one.aid.handing, outcome } } }),
  }),
  ConsultationAidRefused: (one, { officerId, textContentId: contentId, refusedAt: at }) => ({
    ...said(undue(one), { kind: 'aid-refused', contentId, at, officerId }),
    stage: 'refused',
  }),
};

export const CONSULTATION_EVENT_TYPES = Object.keys(EVOLVE) as readonly ConsultationEvent['type'][];

export const evolveConsultation = (one: Consultation, event: ConsultationEvent): Consultation => {
  const change: (one: Consultation, data: never) => Consultation = changeOf(EVOLVE[event.type], event.type);
  return change(one, event.data as never); // the table ties data to type
};
