import type { KeyObject } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Calendar } from '#domain/calendar/calendar.js';
import type { Category, EventTypeIn } from '#domain/event-types.js';
import type { Actor, Command, Event } from '#domain/kernel/message.js';
import type { DecisionContext } from '#domain/dispute/core/decision-context.js';
import type { PartyEvent } from '#domain/party/events.js';
import { Refused } from '#domain/kernel/refusal.js';
import { findAnswer, type Answer, type Request } from '#event-store/answers.js';
import type { Appender } from '#event-store/append.js';
import type { Stream } from '#event-store/load.js';
import type { Append, Entry } from '#event-store/prepare.js';
import type { Database } from '#event-store/types.js';
import { failpoint } from '#infrastructure/failpoint.js';
import type { Vault } from '#infrastructure/vault/vault.js';

/**
 * What every command handler of one association needs. `contextOf` reads what other streams know about an actor and
 * says at which position.
 */
export type TenantContext = {
  readonly database: Database;
  readonly appender: Appender;
  readonly associationId: string;
  readonly vault: Vault;
  /** Keys the hashes of requests and of platform accounts, so that neither can be guessed from what is stored. */
  readonly secret: KeyObject;
  /** By what the association counts now, asked for each decision. */
  readonly calendar: () => Promise<Calendar>;
  readonly contextOf: (actor: Actor, loaded?: Stream<PartyEvent>) => Promise<DecisionContext>;
  /** Where many requests come in one call, their answers are looked for together. */
  readonly findAnswer?: (request: Request) => Promise<Answer | undefined>;
};

/** Ten times in a row, over about a second, somebody else was faster. The caller may try again with the same key. */
export class VersionConflict extends Error {
  override readonly name = 'VersionConflict';
}

const ATTEMPTS = 10;
/** In milliseconds; each pauses for a while of its own, so that they do not meet again (full jitter, Brooker 2015). */
const LONGEST_PAUSE = 250;

export type Decided = Pick<Append, 'entries' | 'answer'>;

/**
 * The one way to change anything: answer if known, else load and decide, append, and from the start again after a
 * conflict.
 */
export async function answerOnce(
  tenant: TenantContext,
  request: Request,
  decide: () => Promise<Decided>,
): Promise<Answer> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (attempt > 1) await setTimeout(Math.random() * Math.min(LONGEST_PAUSE, 10 * 2 ** attempt));
    const answer = await unlessKnown(tenant, request, async () => appendOnce(tenant, request, await decide()));
    if (answer !== 'conflict') return answer;
  }
  throw new VersionConflict(`${request.caller} ${request.key}`);
}

/**
 * The answer that the request got before, or else what is tried. Sent twice at once, the other may be recorded while
 * this one is tried, and that is then refused for what the other did: its answer is this one's too.
 */
export async function unlessKnown<Tried>(
  tenant: TenantContext,
  request: Request,
  tried: () => Promise<Tried>,
): Promise<Answer | Tried> {
  const known = await (tenant.findAnswer?.(request) ?? findAnswer(tenant.database, request));
  if (known) return known;
  try {
    return await tried();
  } catch (error) {
    const meanwhile = error instanceof Refused ? await findAnswer(tenant.database, request) : undefined;
    if (meanwhile) return meanwhile;
    throw error;
  }
}

/**
 * What was decided from a file at hand. 'conflict': something has moved since, or the key is known; `answerOnce` goes
 * on from there.
 */
export async function appendOnce(
  { appender, associationId }: TenantContext,
  request: Request,
  decided: Decided,
): Promise<Answer | 'conflict'> {
  failpoint('before-append');
  const answer = await appender.append({ associationId, request, ...decided });
  if (answer !== 'conflict') failpoint('after-commit-before-reply');
  return answer;
}

/** Keys are a caller's own: association, kind and id, and of a platform the person. */
export const callerOf = (associationId: string, { kind, id, person }: Actor): string =>
  `${associationId}:${kind}:${id}${person === undefined ? '' : `:${person}`}`;

/** The stream as it was loaded and what is now to follow; without events only the assertion that nothing has. */
export const entryOf = <C extends Category>(
  category: C,
  stream: Stream<Event>,
  events: readonly Event<EventTypeIn<C>>[],
  command: Pick<Command<string, object>, 'by' | 'at' | 'type'>,
  context?: DecisionContext,
): Entry => ({
  streamId: stream.streamId,
  category,
  expectedVersion: stream.version,
  expectedChain: stream.chain,
  events: events.map((event) => ({
    ...event,
    meta: { by: command.by, at: command.at, command: command.type, ...(context && { reliedOn: reliedOn(context) }) },
  })),
});

/**
 * What a decision relied on beside the stream itself; for whom a deputy acted under its own name; which other disputes
 * held an item is told with the position up to which it was known.
 */
const reliedOn = ({ position, duties, deputyFor, holders, holdersPosition }: DecisionContext): object => ({
  position,
  duties,
  ...(deputyFor && { deputyFor: { accountId: deputyFor.accountId, absenceId: deputyFor.absenceId } }),
  ...(holdersPosition !== undefined && {
    holders: { position: holdersPosition, disputes: [...new Set(holders?.map(({ disputeId }) => disputeId))] },
  }),
});
