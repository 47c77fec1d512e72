import type { Calendar } from '#domain/calendar/calendar.js';
import type { Instant } from '#domain/kernel/message.js';
import { membershipNews, NEWS_DAYS } from '#domain/membership/news.js';
import type { Membership } from '#domain/membership/state.js';
import { waitingForOffice } from '#domain/membership/waiting.js';
import { findMovedMembers } from '#read-models/find-members.js';
import { isThere } from '#read-models/is-there.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { inEach, type Everywhere } from '../command-handler/everywhere.js';
import { tellOnce, type ToTell } from '../notification/tell-once.js';
import type { ToDo } from '../party/office-tasks.js';
import { setOfficeTasks } from '../party/set-office-tasks.js';
import { loadMemberships } from './members.js';

const KINDS = ['answer-membership', 'confirm-commitment', 'decide-allegation'] as const;

/**
 * Writes to a member that a breach is alleged, until when it can speak, and how that was decided, and to who asked to
 * be one that it was admitted or refused: each once, whatever it prefers about reminders, and never a word of it. What
 * waits for the association stands in the queue. How many mails are owed; may be repeated. `machine` is machine time.
 */
export async function followMemberships(everywhere: Everywhere, machine: Date): Promise<number> {
  const { database } = everywhere;
  if (!(await isThere(database, 'members'))) return 0;
  return inEach(everywhere, async (tenant, at) => {
    const [moved, calendar] = await Promise.all([loadMoved(tenant, at), tenant.calendar()]);
    const now = { at, calendar };
    const toDo = moved.flatMap((one) => toDoOf(tenant.associationId, one, now));
    await setOfficeTasks(tenant, at, KINDS, toDo);
    const news = moved.flatMap((one) => newsOf(one, now));
    return tellOnce(tenant, news, machine);
  });
}

type Moved = Membership & { readonly memberId: string };

const loadMoved = async (tenant: TenantContext, at: Instant): Promise<readonly Moved[]> => {
  const ids = await findMovedMembers(tenant.database, tenant.associationId, at, NEWS_DAYS);
  return (await loadMemberships(tenant, ids)).map(([memberId, membership]) => ({ ...membership, memberId }));
};

type Now = { readonly at: Instant; readonly calendar: Calendar };

const toDoOf = (associationId: string, one: Moved, { at, calendar }: Now): readonly ToDo[] =>
  waitingForOffice(one, at, calendar).map(({ since, ...task }) => ({
    ...task,
    ...{ associationId, at: since, judgedId: one.memberId },
    ...(one.kind !== 'platform' && { partyId: one.memberId }),
  }));

const newsOf = (one: Moved, { at, calendar }: Now): readonly ToTell[] => {
  const { memberId, kind } = one;
  const to = kind === 'platform' ? { platformId: memberId } : { partyId: memberId };
  return membershipNews(one, at, calendar).map(({ topic, about, day }) => ({
    ...{ topic, to, day, isOwed: true },
    toldOf: `membership/${memberId}/${about}`,
  }));
};
