import type { Calendar } from '#domain/calendar/calendar.js';
import { endOfDay } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import { standingAt } from '#domain/membership/state.js';
import type { Prevention, PreventiveMeasure } from '#domain/prevention/state.js';
import {
  standingOf,
  waitingToBeDecided,
  waitingToBeReviewed,
  type PreventionTask,
  type Standing,
} from '#domain/prevention/waiting.js';
import { findPreventions } from '#read-models/find-preventions.js';
import { isThere } from '#read-models/is-there.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { inEach, type Everywhere } from '../command-handler/everywhere.js';
import { loadMembership, memberRulesFor } from '../membership/members.js';
import type { ToDo } from '../party/office-tasks.js';
import { setOfficeTasks } from '../party/set-office-tasks.js';
import { fallenOf } from './final-against.js';
import { loadPrevention } from './preventions.js';

const KINDS = ['decide-prevention', 'decide-prevention-contest', 'review-prevention'] as const;

/**
 * What is meant, objected to, or no longer carried by its grounds waits in the queue for somebody of the association,
 * who had no hand in it where the rules say so. Nobody is written to; may be repeated.
 */
export async function followPreventions(everywhere: Everywhere): Promise<number> {
  if (!(await isThere(everywhere.database, 'preventions'))) return 0;
  return inEach(everywhere, async (tenant, at) => {
    const calendar = await tenant.calendar();
    const toDo: ToDo[] = [];
    for (const partyId of await findPreventions(tenant.database, tenant.associationId)) {
      const tasks = await tasksOf(tenant, partyId, at, calendar);
      toDo.push(...tasks.map((task) => toDoOf(tenant.associationId, partyId, task)));
    }
    await setOfficeTasks(tenant, at, KINDS, toDo);
    return 0;
  });
}

const toDoOf = (associationId: string, partyId: string, { since, ...task }: PreventionTask): ToDo => ({
  ...task,
  ...{ associationId, partyId, at: since, judgedId: partyId },
});

const tasksOf = async (
  tenant: TenantContext,
  partyId: string,
  at: Instant,
  calendar: Calendar,
): Promise<readonly PreventionTask[]> => {
  const { prevention } = await loadPrevention(tenant, partyId);
  const decided = waitingToBeDecided(prevention, at, calendar);
  if (standingOf(prevention, at).length === 0) return decided;
  return [...decided, ...waitingToBeReviewed(prevention, await readStanding(tenant, partyId, prevention, at), at)];
};

const readStanding = async (
  tenant: TenantContext,
  partyId: string,
  prevention: Prevention,
  at: Instant,
): Promise<Standing> => {
  const [fallen, goneSince, leastGroundsOf] = await Promise.all([
    fallenOf(
      tenant,
      partyId,
      standingOf(prevention, at).flatMap(({ grounds }) => grounds),
    ),
    readGoneSince(tenant, partyId, at),
    readLeastGrounds(tenant, Object.values(prevention.measures), at),
  ]);
  return { fallen, leastGroundsOf, ...(goneSince !== undefined && { goneSince }) };
};

/** Since when the party is no member; undefined while it is one, suspended or not. */
const readGoneSince = async (tenant: TenantContext, partyId: string, at: Instant): Promise<Instant | undefined> => {
  const { membership, stream } = await loadMembership(tenant, partyId);
  const standing = standingAt(membership, at);
  if (standing === 'member' || standing === 'suspended') return undefined;
  if (standing === 'lapsed' && membership.until !== undefined) return endOfDay(membership.until);
  return stream.events.at(-1)?.meta.at;
};

/** As each measure's own version of the rules says; where that cannot be read, none of its grounds may fall. */
const readLeastGrounds = async (
  tenant: TenantContext,
  measures: readonly PreventiveMeasure[],
  at: Instant,
): Promise<Standing['leastGroundsOf']> => {
  const versions = [...new Set(measures.map(({ rulesVersion }) => rulesVersion))];
  const read = await Promise.all(
    versions.map(async (version) => (await memberRulesFor(tenant, at, version)).accepted?.rules.prevention?.steps),
  );
  return ({ rulesVersion, article, grounds }) =>
    read[versions.indexOf(rulesVersion)]?.find((step) => step.article === article)?.leastGrounds ?? grounds.length;
};
