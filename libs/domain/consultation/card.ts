import type { Calendar } from '../calendar/calendar.js';
import type { DecisionContext } from '../dispute/core/decision-context.js';
import type { Actor, Instant } from '../kernel/message.js';
import type { AskConsultation, ConsultationCommand } from './commands.js';
import type { ConsultationEvent } from './events.js';
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

/** While something may still come of it. */
export const OPEN = ['asked', 'details-requested', 'answered', 'handed', 'granted', 'refused'] as const;
/** A colleague's is taken first, so that two do not answer. */
export const isNobodyElses = ({ ownerId }: Consultation, { id }: Actor) =>
  ownerId === undefined || ownerId === id ? undefined : 'NotYourPart';
export const taken = ({ ownerId }: Consultation, { id }: Actor, at: Instant): readonly ConsultationEvent[] =>
  ownerId === id ? [] : [{ type: 'ConsultationTaken', data: { ownerId: id, takenAt: at } }];
