import { refuse } from '../../../kernel/refusal.js';
import type { SessionKind } from './session-events.js';
import type { Mediation } from './state.js';

/**
 * A session is with those who take part; a caucus with one side, whole or in part, and with nobody of another (practice
 * P25).
 */
export const checkParties = (
  kind: SessionKind,
  partyIds: readonly string[],
  { parties, sides }: Pick<Mediation, 'parties' | 'sides'>,
): void => {
  if (partyIds.length === 0) refuse('NothingNamed', { field: 'partyIds' });
  const stranger = partyIds.find((id) => !parties.includes(id));
  if (stranger !== undefined) refuse('UnknownReference', { field: 'partyIds', name: stranger });
  const twice = partyIds.find((id, index) => partyIds.indexOf(id) !== index);
  if (twice !== undefined) refuse('NamedTwice', { field: 'partyIds', name: twice });
  if (kind === 'caucus' && !sides.some((side) => partyIds.every((id) => side.partyIds.includes(id))))
    refuse('CaucusOfOneSide', { field: 'partyIds' });
  if (kind === 'joint' && partyIds.length < 2) refuse('NothingNamed', { field: 'partyIds' });
};
