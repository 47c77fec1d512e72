import { evolveAll } from '#domain/dispute/evolve.js';
import { createHmac } from 'node:crypto';
import { agreementAt } from '#domain/delegation/state.js';
import type { DelegationTerms } from '#domain/delegation/terms.js';
import type { DelegateComplaint } from '#domain/dispute/delegation/delegate-complaint.js';
import { disputeDecider } from '#domain/dispute/decider.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Rulebook } from '#domain/rulebook/rulebook.js';
import type { Answer, Request } from '#event-store/answers.js';
import { loadStream, type Stream } from '#event-store/load.js';
import type { Entry } from '#event-store/prepare.js';
import { newId } from '#infrastructure/ids.js';
import { delegatedRowOf } from '#read-models/delegated-row.js';
import { capsFrom } from '../delegation/daily-cap.js';
import { lookForSlot, takeSlot } from '../delegation/delegation-slots.js';
import { loadAgreement } from '../delegation/delegations.js';
import { derivedStreamId } from '#infrastructure/derived-stream.js';
import { answerOnce, entryOf, type Decided, type TenantContext } from '../command-handler/command-handler.js';
import { assignFor, wouldGet } from '../context/assignment.js';
import { rulebookToPin } from './rulebook-to-pin.js';

/** The dispute that a platform's own number leads to: the same for the same number, and nobody else can tell it. */
export const delegatedId = (
  { secret, associationId }: Pick<TenantContext, 'secret' | 'associationId'>,
  platformId: string,
  reference: string,
): string =>
  derivedStreamId(
    createHmac('sha256', secret).update(['delegated', associationId, platformId, reference].join('\n')).digest('hex'),
  );

type Asked = {
  readonly by: Actor;
  readonly at: Instant;
  readonly request: Request;
  readonly reference: string;
  /** How the sender calls its files, in the order in which they are recorded. */
  readonly files: readonly string[];
};

export type HandingOver = {
  /** Throws where anything is wrong with what was sent, all of it told. */
  readonly check: (terms: DelegationTerms, rulebook: Rulebook) => void | Promise<void>;
  /** Seals the words and notes the parties. */
  readonly prepare: (
    disputeId: string,
    rulebook: Rulebook,
  ) => Promise<{
    readonly data: Omit<DelegateComplaint['data'], 'contentHash' | 'reference'>;
    readonly entries: readonly Entry[];
    readonly answer: object;
  }>;
};

/**
 * The command handler by which a platform hands a complaint over; answers 201. The same complaint under the same number
 * of the platform gives the dispute that is there, 200, under whatever key it comes; another one is refused. What is
 * refused takes no place of the day.
 */
export function handOver(
  tenant: TenantContext,
  { by, at, request, reference, files }: Asked,
  { check, prepare }: HandingOver,
): Promise<Answer> {
  const disputeId = delegatedId(tenant, by.id, reference);
  const contentHash = request.bodyHash.toString('hex');
  return answerOnce(tenant, request, async (): Promise<Decided> => {
    const [stream, { agreement }] = await Promise.all([
      loadStream<DisputeEvent>(tenant.database, tenant.associationId, disputeId),
      loadAgreement(tenant, by.id),
    ]);
    const known = stream.events.find((event) => event.type === 'ComplaintDelegated');
    if (known) {
      if (known.data.contentHash !== contentHash) refuse('ReferenceTaken', { field: 'reference', name: reference });
      const nothing = entryOf('dispute', stream, [], { by, at, type: 'DelegateComplaint' });
      return { entries: [nothing], answer: { status: 200, body: JSON.stringify(toldAgain(stream, files)) } };
    }
    const [version, terms] = agreementAt(agreement, at) ?? refuse('NoAgreement');
    const rulebook = await rulebookToPin(tenant.database, 'cn-ecl', at);
    await check(terms, rulebook.rulebook);
    const office = await tenant.contextOf(by);
    const { associationId, database } = tenant;
    const calendar = await tenant.calendar();
    const { aboveCap } = terms;
    const capAt = await capsFrom(tenant, terms, at);
    const wanted = { associationId, platformId: by.id, disputeId, at, capAt, aboveCap };
    await lookForSlot(database, calendar, wanted); // before anything is sealed
    const { data, entries, answer } = await prepare(disputeId, rulebook.rulebook);
    const command: DelegateComplaint = {
      type: 'DelegateComplaint',
      data: { ...data, reference, contentHash },
      by,
      at,
    };
    const before = { ...office, ...(await wouldGet(tenant, command)), delegation: { version, terms } };
    const file = { ...rulebook, calendar, dispute: disputeDecider.initial, newId, evolve: evolveAll };
    disputeDecider.decide(command, { ...file, context: before }); // first: nothing is refused that has its place
    const countsFrom = await takeSlot(database, calendar, wanted);
    const context = { ...before, ...(await assignFor(tenant, command)) }; // a turn for what has its place alone
    const counted = countsFrom === undefined ? command : { ...command, data: { ...command.data, countsFrom } };
    const events = disputeDecider.decide(counted, { ...file, context });
    return {
      entries: [entryOf('dispute', stream, events, command, context), ...entries],
      answer: {
        status: 201,
        body: JSON.stringify({
          disputeId,
          ...answer,
          state: 'waiting',
          agreementVersion: version,
          entry: terms.entry,
          ...dueIn(events),
        }),
      },
    };
  });
}

const dueIn = (events: readonly DisputeEvent[]): object => {
  const due = events.find((event) => event.type === 'ComplaintDelegated')?.data.answerDue;
  return due ? { answerDue: due.dueAt } : {};
};

/** What the first answer said, from what is recorded, and how it stands by now: taken back, it stays so. */
const toldAgain = (stream: Stream<DisputeEvent>, refs: readonly string[]): object => {
  const { events, streamId: disputeId } = stream;
  const filed = events.find((event) => event.type === 'ComplaintFiled')?.data;
  const delegated = events.find((event) => event.type === 'ComplaintDelegated')?.data;
  if (!filed || !delegated) return refuse('NotFound');
  const { names, reference, agreementVersion, entry, answerDue, delegatedAt, imported } = delegated;
  const files = [...filed.evidence, ...imported.counterNotices.flatMap(({ evidence }) => evidence)];
  return {
    disputeId,
    number: filed.number,
    reference,
    delegatedAt,
    complainantId: filed.complainantId,
    items: filed.items.map(({ itemId }) => ({ ref: names.items[itemId], itemId })),
    respondents: filed.respondents.map(({ respondentId }) => ({ ref: names.respondents[respondentId], respondentId })),
    evidence: files.map(({ evidenceId }, i) => ({ ref: refs[i], evidenceId })),
    state: delegatedRowOf(stream)?.state,
    agreementVersion,
    entry,
    answerDue: answerDue.dueAt,
  };
};
