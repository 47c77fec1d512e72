import type { Actor } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { assertTwo } from './actions.js';
import type { NameOfficialSuccessors } from './commands.js';
import type { OfficialRequestEvent } from './events.js';
import type { OfficialRequest } from './state.js';

/** Who holds which office of the association now and may sign in: whoever is suspended or has left holds none. */
export type InOffice = { readonly officerIds: readonly string[]; readonly administratorIds: readonly string[] };

/** Nobody who has it can open it any more: neither of the two is a case manager who may sign in. */
export const isOrphaned = (
  { stage, handlerId, secondId }: OfficialRequest,
  { officerIds }: Pick<InOffice, 'officerIds'>,
): boolean =>
  stage !== 'unreceived' && ![handlerId, secondId].some((id) => id !== undefined && officerIds.includes(id));

/** An administrator who was neither of the two may name others; to everybody else there is no such paper. */
export const maySucceed = ({ kind, id, onBehalfOf }: Actor, request: OfficialRequest, office: InOffice): boolean =>
  kind === 'person' &&
  onBehalfOf === undefined &&
  office.administratorIds.includes(id) &&
  id !== request.handlerId &&
  id !== request.secondId &&
  isOrphaned(request, office);

/**
 * Two administrators name the same two case managers: the first proposes them, the second puts it into their hands.
 * None of them is named by herself, so that nobody opens an authority's paper to her own eyes.
 */
export const decideSuccession = (
  { data: { handlerId, secondId }, by, at }: NameOfficialSuccessors,
  request: OfficialRequest,
  office: InOffice,
): readonly OfficialRequestEvent[] => {
  if (!maySucceed(by, request, office)) refuse('NotFound');
  assertTwo(handlerId, secondId, office.officerIds);
  if (by.id === handlerId || by.id === secondId) refuse('SecondPersonNeeded');
  const { successors: before } = request;
  const isSame = before?.handlerId === handlerId && before.secondId === secondId;
  if (!isSame || !before || !office.administratorIds.includes(before.officerId))
    return [{ type: 'OfficialSuccessorsProposed', data: { handlerId, secondId, officerId: by.id, proposedAt: at } }];
  if (before.officerId === by.id) refuse('SecondPersonNeeded');
  return [{ type: 'OfficialRequestPassedOn', data: { handlerId, secondId, officerId: by.id, passedOnAt: at } }];
};
