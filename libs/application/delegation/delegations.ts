import type { Counts } from '#domain/delegation/counts.js';
import type { DelegationCommand } from '#domain/delegation/actions.js';
import { delegationDecider } from '#domain/delegation/decider.js';
import type { DelegationEvent } from '#domain/delegation/events.js';
import { evolveDelegation } from '#domain/delegation/evolve.js';
import { notAgreed, type DelegationAgreement } from '#domain/delegation/state.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import type { Answer, Request } from '#event-store/answers.js';
import { loadStream, type Stream } from '#event-store/load.js';
import { derivedStreamId } from '#infrastructure/derived-stream.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';

export type LoadedAgreement = { readonly agreement: DelegationAgreement; readonly stream: Stream<DelegationEvent> };

/** The stream of the agreement between an association and one platform. */
export const agreementStream = (associationId: string, platformId: string): string =>
  derivedStreamId(['delegation', associationId, platformId].join('\n'));

export async function loadAgreement(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  platformId: string,
): Promise<LoadedAgreement> {
  const stream = await loadStream<DelegationEvent>(database, associationId, agreementStream(associationId, platformId));
  return { agreement: stream.events.reduce(evolveDelegation, notAgreed), stream };
}

type Asked = { readonly by: Actor; readonly at: Instant; readonly request: Request };
type Made = DelegationCommand extends infer C ? (C extends DelegationCommand ? Omit<C, 'by' | 'at'> : never) : never;

/**
 * The command handler of an agreement. `counted`: what the association counts of the month that is compared. Words are
 * sealed by `make`, after the platform is known.
 */
export function handleDelegation(
  tenant: TenantContext,
  platformId: string,
  { by, at, request }: Asked,
  make: () => Promise<{ readonly command: Made; readonly counted?: Counts }>,
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const [{ agreement, stream }, context] = await Promise.all([
      loadAgreement(tenant, platformId),
      tenant.contextOf(by),
    ]);
    const { command: made, counted } = await make();
    const command = { ...made, by, at } as DelegationCommand;
    const events = delegationDecider.decide(command, { platformId, agreement, context, ...(counted && { counted }) });
    const after = events.reduce(evolveDelegation, agreement);
    const compared = events.find((event) => event.type === 'DelegationCountsCompared');
    const body = {
      platformId,
      ...(after.offered !== undefined && { offered: after.offered }),
      ...(after.inForce !== undefined && { inForce: after.inForce }),
      ...(after.endsAt !== undefined && { endsAt: after.endsAt }),
      ...(compared && { differences: compared.data.differences }),
      events: events.map(({ type }) => type),
    };
    return {
      entries: [entryOf('delegation', stream, events, command, context)],
      answer: { status: 200, body: JSON.stringify(body) },
    };
  });
}
