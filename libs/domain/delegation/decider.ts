import type { Decider } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { delegationRolesOf, type DelegationAction, type DelegationFile } from './action.js';
import { DELEGATION_ACTIONS, type DelegationCommand } from './actions.js';
import { evolveDelegation } from './evolve.js';
import type { DelegationEvent } from './events.js';
import { notAgreed, type DelegationAgreement } from './state.js';

/** To a stranger there is no such agreement, nor to a platform that never was offered one. */
const decide = (command: DelegationCommand, file: DelegationFile): readonly DelegationEvent[] => {
  const { by, decide: decideOne } = DELEGATION_ACTIONS[command.type] as DelegationAction<DelegationCommand>;
  const roles = delegationRolesOf(command.by, file);
  if (roles.length === 0 || (file.agreement.platformId === undefined && command.type !== 'OfferDelegation'))
    refuse('NotFound');
  if (!roles.some((role) => by.includes(role))) refuse('NotYourPart');
  return decideOne(command, file);
};

export const delegationDecider: Decider<DelegationCommand, DelegationAgreement, DelegationEvent, DelegationFile> = {
  initial: notAgreed,
  decide,
  evolve: evolveDelegation,
};
