import { checkAuthority } from '../dispute/core/authority.js';
import type { Actor, Instant } from '../kernel/message.js';
import { refuse, unlessRefused } from '../kernel/refusal.js';
import { GRIEVANCE_ACTIONS, type Card, type GrievanceFile, type Later } from './actions.js';
import type { FileGrievance, GrievanceCommand } from './commands.js';
import type { GrievanceEvent } from './events.js';
import { grievanceDue } from './periods.js';
import { grievanceRolesOf } from './roles.js';

/** It binds nobody: whoever answers for the party, from an unproved contact too, complains, and who only reads does not. */
const ANSWERS = { power: 'answers' } as const;

type Asked = Pick<GrievanceFile, 'grievance' | 'context' | 'calendar'>;

/** Whether this may be done now, by this actor: the guard asks it, and the menu. To a stranger there is none. */
const check = (
  type: Later['type'],
  { by, at }: { readonly by: Actor; readonly at: Instant },
  { grievance, context, calendar }: Asked,
): void => {
  const card = GRIEVANCE_ACTIONS[type];
  const roles = grievanceRolesOf(by, grievance, context);
  if (roles.length === 0) refuse('NotFound');
  if (!roles.some((role) => card.by.includes(role))) refuse('NotYourPart', { subject: grievance.stage });
  if (roles.includes('aggrieved')) checkAuthority(ANSWERS, { by, at }, context);
  const { stage } = grievance;
  if (!card.during.includes(stage)) refuse('WrongStage', { stage });
  const why = card.precondition?.(grievance, by, at, calendar);
  if (why) refuse(why, { stage });
};

export const decideGrievance = (command: GrievanceCommand, file: GrievanceFile): readonly GrievanceEvent[] => {
  if (command.type === 'FileGrievance') return filed(command, file);
  check(command.type, command, file);
  return (GRIEVANCE_ACTIONS[command.type] as Card<Later>).decide(command, file);
};

const filed = (
  { data, by, at }: FileGrievance,
  { grievance, calendar, context }: GrievanceFile,
): readonly GrievanceEvent[] => {
  checkAuthority(ANSWERS, { by, at }, context);
  if (grievance.stage !== 'unmade') refuse('WrongStage', { stage: grievance.stage });
  if (data.aboutId === by.id) refuse('NotYourPart', { subject: 'unmade' });
  const answerDue = grievanceDue(calendar, 'answer', 'GrievanceFiled', at);
  return [{ type: 'GrievanceFiled', data: { ...data, filedAt: at, answerDue } }];
};

/** What this actor may do with it now, from the table that guards the commands. */
export const allowedGrievanceActions = (actor: Actor, file: Asked, at: Instant): readonly Later['type'][] =>
  (Object.keys(GRIEVANCE_ACTIONS) as Later['type'][]).filter((type) =>
    unlessRefused(() => (check(type, { by: actor, at }, file), true)),
  );
