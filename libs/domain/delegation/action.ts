import type { Actor, Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { DecisionContext } from '../dispute/core/decision-context.js';
import type { Counts } from './counts.js';
import type { DelegationEvent } from './events.js';
import type { DelegationAgreement } from './state.js';

/** Who somebody is towards an agreement. */
export const DELEGATION_ROLES = ['case-manager', 'platform'] as const;
export type DelegationRole = (typeof DELEGATION_ROLES)[number];

/**
 * All that a decision about an agreement rests on. `counted`: what the association counts for the month that is
 * compared.
 */
export type DelegationFile = {
  readonly platformId: string;
  readonly agreement: DelegationAgreement;
  readonly context: Pick<DecisionContext, 'duties'>;
  readonly counted?: Counts;
};

/** One thing somebody can do with an agreement, and what is then recorded. */
export type DelegationAction<C extends Command<string, object>> = {
  readonly by: readonly DelegationRole[];
  readonly decide: (command: C, file: DelegationFile) => readonly DelegationEvent[];
};

/** The platform itself, and the association's staff. */
export const delegationRolesOf = (
  { kind, id }: Actor,
  { platformId, context }: DelegationFile,
): readonly DelegationRole[] => [
  ...(kind === 'platform' && id === platformId ? (['platform'] as const) : []),
  ...(kind === 'person' && context.duties.includes('case-manager') ? (['case-manager'] as const) : []),
];

/** The version that waits for an answer; refuses another than the one that was read. */
export const offeredVersion = ({ offered }: DelegationAgreement, version: number): number =>
  offered === version ? version : refuse('AgreementMoved', { field: 'version', version: String(offered ?? 0) });
