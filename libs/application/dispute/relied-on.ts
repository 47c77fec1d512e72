import type { TenantContext } from '../command-handler/command-handler.js';
import { type DisputeCommand, ACTIONS } from '#domain/dispute/actions.js';
import type { LoadedDispute } from './disputes.js';
import { type Need, needsOf, type Needs } from '#domain/dispute/core/action.js';
import { gatherNeeds } from '../context/gather-needs.js';
import type { Dispute } from '#domain/dispute/core/state.js';

/**
 * With what else it may rest on. Documents go by what their addressees consent to now; an engine only reports what
 * became of something and has none ordered, but where its action says so.
 */
export const reliedOn = async (
  tenant: TenantContext,
  command: DisputeCommand,
  file: LoadedDispute,
): Promise<LoadedDispute> => {
  const { dispute, stream } = file;
  const needs = needsOfCommand(command, dispute);
  const all: readonly Need[] =
    command.by.kind === 'engine' ? needs : [...needs, 'service-consents', ...needsOfNeutral(command, dispute)];
  const asking = { command, disputeId: stream.streamId, dispute, events: stream.events };
  return { ...file, context: await gatherNeeds(tenant, asking, all, file.context) };
};

export const needsOfCommand = <C extends DisputeCommand>(command: C, dispute: Dispute): readonly Need[] =>
  needsOf(ACTIONS[command.type] as { readonly needs?: Needs<C['data']> }, command.data, dispute);

/** At every act of a mediator what ties it is looked up anew. */
const needsOfNeutral = ({ type, by }: DisputeCommand, { mediations }: Dispute): readonly Need[] =>
  ACTIONS[type].by.some((role) => role === 'mediator') &&
  Object.values(mediations).some(({ mediatorId }) => mediatorId === by.id)
    ? ['neutrals']
    : [];
