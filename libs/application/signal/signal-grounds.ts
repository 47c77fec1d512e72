import type { Instant } from '#domain/kernel/message.js';
import type { PartyEvent } from '#domain/party/events.js';
import type { RightEvent } from '#domain/right/events.js';
import { evolveParty, unknownParty } from '#domain/party/state.js';
import { evolveRight } from '#domain/right/evolve.js';
import { flagsOf } from '#domain/right/rely-on-right.js';
import { unrecorded } from '#domain/right/state.js';
import { whyNotInForce } from '#domain/right/in-force.js';
import type { SignalFile } from '#domain/signal/file.js';
import type { Past } from '#domain/signal/past.js';
import { loadStream } from '#event-store/load.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { upTo } from './up-to.js';

/** The right relied on, as the register says by then. */
export async function rightNow(
  { database, associationId }: TenantContext,
  { dispute }: Past,
  asOf: Instant,
): Promise<SignalFile['right']> {
  if (dispute.rightId === undefined) return undefined;
  const { events } = await loadStream<RightEvent>(database, associationId, dispute.rightId);
  const right = upTo(events, asOf).reduce(evolveRight, unrecorded);
  const notInForce = whyNotInForce(right, asOf);
  return { refused: right.stage === 'refused', flags: flagsOf(right), ...(notInForce !== undefined && { notInForce }) };
}

/** Of the account that filed, as the complainant's own stream says by then; undefined where it never had one. */
export async function authorityNow(
  { database, associationId }: TenantContext,
  { complainantId, filedBy }: Past,
  asOf: Instant,
): Promise<SignalFile['authority']> {
  const { events } = await loadStream<PartyEvent>(database, associationId, complainantId);
  const { authorised, authorities } = upTo(events, asOf).reduce(evolveParty, unknownParty);
  const granted = authorities[filedBy];
  if (!granted) return undefined;
  return { ended: !authorised.includes(filedBy), ...(granted.until !== undefined && { until: granted.until }) };
}
