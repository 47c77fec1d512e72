import { checkUsed } from '../privacy/restricted-files.js';
import { disputeDecider, hasAPart } from '#domain/dispute/decider.js';
import type { RelateDisputes } from '#domain/dispute/intake/relation/relate-disputes.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Answer, Request } from '#event-store/answers.js';
import { loadDispute } from './disputes.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';

/**
 * Records in two disputes, together or not at all, how they stand to each other. Refused NotFound if either is not
 * there for this actor.
 */
export function relateTwo(
  tenant: TenantContext,
  disputeId: string,
  command: RelateDisputes,
  request: Request,
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const { otherDisputeId, leadDisputeId } = command.data;
    const [own, other] = await Promise.all(
      [disputeId, otherDisputeId].map((id) => loadDispute(tenant, id, command.by)),
    );
    if (!own || own.stream.version === 0 || !hasAPart(command.by, own)) return refuse('NotFound');
    await checkUsed(tenant.database, 'otherDisputeId', [otherDisputeId]);
    const events = disputeDecider.decide(command, own);
    if (!other || otherDisputeId === disputeId || other.stream.version === 0)
      return refuse('UnknownReference', { field: 'otherDisputeId', name: otherDisputeId });
    if (leadDisputeId !== undefined && leadDisputeId !== disputeId && leadDisputeId !== otherDisputeId)
      return refuse('UnknownReference', { field: 'leadDisputeId', name: leadDisputeId });
    const mirrored = { ...command, data: { ...command.data, otherDisputeId: disputeId } };
    return {
      entries: [
        entryOf('dispute', own.stream, events, command, own.context),
        entryOf('dispute', other.stream, disputeDecider.decide(mirrored, other), mirrored, other.context),
      ],
      answer: { status: 200, body: JSON.stringify({ disputeId, events: events.map(({ type }) => type) }) },
    };
  });
}
