import type { Actor } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { CONSULTATION_ACTIONS } from './actions.js';
import type { ConsultationCard, ConsultationFile, LaterConsultation } from './card.js';
import type { AskConsultation, ConsultationCommand } from './commands.js';
import type { ConsultationEvent } from './events.js';
import { consultationDue } from './periods.js';
import { askerOf, consultationRoleOf } from './roles.js';

/** To whoever has no part in it there is none. */
export const decideConsultation = (
  command: ConsultationCommand,
  file: ConsultationFile,
): readonly ConsultationEvent[] => {
  if (command.type === 'AskConsultation') return asked(command, file);
  const { consultation, context } = file;
  const { stage } = consultation;
  const card = CONSULTATION_ACTIONS[command.type] as ConsultationCard<LaterConsultation>;
  const role = consultationRoleOf(command.by, consultation, context) ?? refuse('NotFound');
  if (!card.by.includes(role)) refuse('NotYourPart', { subject: stage });
  if (!card.during.includes(stage)) refuse('WrongStage', { stage });
  const why = card.precondition?.(consultation, command.by);
  if (why === 'NotYourPart') refuse(why, { subject: stage });
  if (why) refuse(why, { stage });
  return card.decide(command, file, role);
};

const asked = (
  { data, by, at }: AskConsultation,
  { consultation: { stage }, calendar }: ConsultationFile,
): readonly ConsultationEvent[] => {
  if (stage !== 'unasked') refuse('WrongStage', { stage });
  const answerDue = consultationDue(calendar, 'ConsultationAsked', at);
  return [{ type: 'ConsultationAsked', data: { ...data, askerId: askerOf(by), askedAt: at, answerDue } }];
};

/** What this actor may do with it now, from the table that guards the commands. */
export const allowedConsultationActions = (
  actor: Actor,
  { consultation, context }: Pick<ConsultationFile, 'consultation' | 'context'>,
): readonly LaterConsultation['type'][] => {
  const role = consultationRoleOf(actor, consultation, context);
  return (Object.keys(CONSULTATION_ACTIONS) as LaterConsultation['type'][]).filter((type) => {
    const { by, during, precondition } = CONSULTATION_ACTIONS[type];
    return (
      role !== undefined &&
      by.includes(role) &&
      during.includes(consultation.stage) &&
      precondition?.(consultation, actor) === undefined
    );
  });
};
