import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { TryAtOnce } from '#effects/at-once.js';
import { planWithRooms } from '#domain/room/plan.js';
import { loadPlan, type Planned } from '../load-plan.js';
import { attempt, flightOf, type AttemptParts } from './attempt.js';

/** How long a dispute with many mails is kept from what else it owes. */
const ENOUGH = 1_000;

/**
 * Sends the mails that a dispute was found to owe, each once, but none of `leave`; what that makes of the dispute. What
 * cannot be sent at once is still owed, and its retries are Temporal's (docs/adr/0010). Platforms are other people's
 * machines and never asked here.
 */
export async function attemptNear(
  parts: AttemptParts,
  atOnce: TryAtOnce,
  tenant: TenantContext,
  found: Planned,
  leave: readonly string[],
): Promise<Planned> {
  const tried = new Set(leave);
  const nextOf = ({ effects }: Planned) => effects.find(({ key, kind }) => kind === 'serve-mail' && !tried.has(key));
  const end = performance.now() + ENOUGH;
  let planned = found;
  for (let next = nextOf(planned); next && performance.now() < end; next = nextOf(planned)) {
    const effect = next;
    tried.add(effect.key);
    const [file, others] = [planned, planned.effects.some(({ key, kind }) => kind === 'serve-mail' && !tried.has(key))];
    const flight = flightOf(file.stream.streamId, effect.key);
    const dispute = parts.flights.endedSince(flight, file.readAt)
      ? 'joined' // it may have been recorded after this file was read
      : await atOnce(() => parts.flights.run(flight, () => attempt(parts, tenant, file, effect)));
    if (dispute === 'later') continue;
    // the next mail needs the stream as it is now; without one what was just recorded is known
    if (dispute && dispute !== 'joined' && !others)
      planned = { ...planned, dispute, ...planWithRooms(dispute, planned.rooms, planned.rulebook, planned.calendar) };
    else planned = await loadPlan(tenant, file.stream.streamId);
  }
  return planned;
}
