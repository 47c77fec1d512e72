import { localDateAt } from '../calendar/local-date.js';
import type { Actor, Instant } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { assertSecrecy, assertTwo, OFFICIAL_ACTIONS, type OfficialCard, type OfficialRequestFile } from './actions.js';
import type { LaterOfficial, OfficialRequestCommand, ReceiveOfficialRequest } from './commands.js';
import type { OfficialRequestEvent } from './events.js';
import { officialRoleOf } from './roles.js';

/** To whoever has no part in it there is none. */
export const decideOfficial = (
  command: OfficialRequestCommand,
  file: OfficialRequestFile,
): readonly OfficialRequestEvent[] => {
  if (command.type === 'ReceiveOfficialRequest') return received(command, file);
  const { request, context } = file;
  const { stage } = request;
  const role = stage === 'unreceived' ? undefined : officialRoleOf(command.by, request, context);
  if (role === undefined) refuse('NotFound');
  const card = OFFICIAL_ACTIONS[command.type] as OfficialCard<LaterOfficial>;
  if (!card.by.includes(role)) refuse('NotYourPart', { subject: stage });
  if (!card.during.includes(stage)) refuse('WrongStage', { stage });
  const why = card.precondition?.(request, command.by, command.at);
  if (why) refuse(why);
  return card.decide(command, file);
};

const received = (
  { data, by, at }: ReceiveOfficialRequest,
  { request: { stage }, context, officerIds }: OfficialRequestFile,
): readonly OfficialRequestEvent[] => {
  const isOfficer = by.kind === 'person' && by.onBehalfOf === undefined && context.duties.includes('case-manager');
  if (!isOfficer) refuse('NotFound');
  if (stage !== 'unreceived') refuse('WrongStage', { stage });
  const { kind, documentDay, receivedOn, answerBy, secrecy, secondId, subjectIds, legalGroundContentId } = data;
  assertTwo(by.id, secondId, officerIds);
  if (receivedOn > localDateAt(at)) refuse('InstantImplausible', { field: 'receivedOn' });
  if (documentDay > receivedOn) refuse('InstantImplausible', { field: 'documentDay' });
  // what asks for something says by when; a penalty notice is there to be noted, and is somebody's
  if ((kind === 'penalty-notice') !== (answerBy === undefined)) refuse('InstantImplausible', { field: 'answerBy' });
  if (answerBy !== undefined && answerBy < receivedOn) refuse('InstantImplausible', { field: 'answerBy' });
  if (kind === 'penalty-notice' && subjectIds.length === 0) refuse('NothingNamed', { field: 'subjectIds' });
  // a penalty is noted as the ground of what is done about a member, so that it has one itself
  if (kind === 'penalty-notice' && legalGroundContentId === undefined) refuse('LegalGroundMissing');
  assertSecrecy(secrecy, at);
  return [{ type: 'OfficialRequestReceived', data: { ...data, handlerId: by.id, receivedAt: at } }];
};

/** What this actor may do with it now, from the table that guards the commands. */
export const allowedOfficialActions = (
  by: Actor,
  { request, context }: Pick<OfficialRequestFile, 'request' | 'context'>,
  at: Instant,
): readonly LaterOfficial['type'][] => {
  const role = officialRoleOf(by, request, context);
  return (Object.keys(OFFICIAL_ACTIONS) as LaterOfficial['type'][]).filter((type) => {
    const card = OFFICIAL_ACTIONS[type];
    const isOpen = role !== undefined && card.by.includes(role) && card.during.includes(request.stage);
    return isOpen && card.precondition?.(request, by, at) === undefined;
  });
};
