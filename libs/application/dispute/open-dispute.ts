import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { Entry } from '#event-store/prepare.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { DisputeFile } from '#domain/dispute/core/action.js';
import { type TenantContext, answerOnce, entryOf } from '../command-handler/command-handler.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import type { Request, Answer } from '#event-store/answers.js';
import { type RulebookId } from '#rulebooks/released.js';
import { newId } from '#infrastructure/ids.js';
import { emptyStream } from '#event-store/load.js';
import { checkStillActs } from '#domain/dispute/core/authority.js';
import { disputeDecider, hasAPart } from '#domain/dispute/decider.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import { refuse } from '#domain/kernel/refusal.js';
import { needsOfCommand } from './relied-on.js';
import { assignFor } from '../context/assignment.js';
import { gatherNeeds } from '../context/gather-needs.js';
import { loadOwnStanding } from '../context/own-standing.js';
import { rulebookToPin } from './rulebook-to-pin.js';

export type Opening<C = Extract<DisputeCommand, { type: 'FileComplaint' | 'RequestMediation' }>> = {
  readonly command: C;
  /** What is recorded in the same set: parties that were not known before. */
  readonly entries: readonly Entry[];
  /** Rights of the register that it relies on and that were checked. */
  readonly checkedRights?: readonly string[];
  /** What the filer is told beside the id. */
  readonly answer: Readonly<Record<string, unknown>>;
  /** Ids that the decision made and that the filer needs next. */
  readonly idsOf?: (events: readonly DisputeEvent[]) => object;
};

type Preparing = (disputeId: string, file: DisputeFile) => Promise<Opening>;

/** Who asks, when, and under which procedure; the one for complaints where none is said. */
type Asked = { readonly by: Actor; readonly at: Instant; readonly procedure?: RulebookId };

/**
 * The command handler of a new dispute, under the version of its procedure that is in force at that instant of legal
 * time. Its id is made here and lies in the answer, so that the same key finds the same dispute.
 */
export function openDispute(
  tenant: TenantContext,
  asked: Asked & { readonly request: Request },
  prepare: Preparing,
): Promise<Answer> {
  return answerOnce(tenant, asked.request, async () => {
    const { disputeId, stream, command, entries, answer, idsOf, context, events } = await decideOpening(
      tenant,
      asked,
      prepare,
    );
    const wish = events.find((event) => event.type === 'ComplaintFiled')?.data.urgent;
    return {
      entries: [entryOf('dispute', stream, events, command, context), ...entries],
      answer: {
        status: 201,
        body: JSON.stringify({ disputeId, ...answer, ...idsOf?.(events), ...(wish && { urgentId: wish.urgentId }) }),
      },
    };
  });
}

/**
 * What the filer would be told, or why it would be refused, with nothing recorded. The tenant's vault must keep
 * nothing either.
 */
export const tryOpening = async (tenant: TenantContext, asked: Asked, prepare: Preparing): Promise<Opening['answer']> =>
  (await decideOpening(tenant, asked, prepare)).answer;

const decideOpening = async (tenant: TenantContext, { by, at, procedure = 'cn-ecl' }: Asked, prepare: Preparing) => {
  const disputeId = newId();
  const stream = emptyStream<DisputeEvent>(tenant.associationId, disputeId);
  // known from the start, and so read together
  const [released, calendar, own] = await Promise.all([
    rulebookToPin(tenant.database, procedure, at),
    tenant.calendar(),
    loadOwnStanding(tenant, by),
  ]);
  const file = {
    ...released,
    calendar,
    dispute: disputeDecider.initial,
    context: await tenant.contextOf(by, own?.party),
    newId,
    evolve: evolveAll,
    stream,
  };
  checkStillActs(file.context);
  if (!hasAPart(by, file)) refuse('NotFound');
  const { command, entries, answer, idsOf, checkedRights } = await prepare(disputeId, file);
  const asking = { command, disputeId, dispute: file.dispute, own };
  const needs = needsOfCommand(command, file.dispute);
  const [gathered, assigned] = await Promise.all([
    gatherNeeds(tenant, asking, needs, file.context),
    assignFor(tenant, command),
  ]);
  const context = { ...gathered, ...assigned, ...(checkedRights && { checkedRights }) };
  const events = disputeDecider.decide(command, { ...file, context });
  return { disputeId, stream, command, entries, answer, idsOf, context, events };
};
