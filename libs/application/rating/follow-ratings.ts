import type { Calendar } from '#domain/calendar/calendar.js';
import type { Instant } from '#domain/kernel/message.js';
import { NEWS_DAYS } from '#domain/membership/news.js';
import { ratingNews, ratingTasks } from '#domain/rating/news.js';
import { findMovedRatings } from '#read-models/find-members.js';
import { isThere } from '#read-models/is-there.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { inEach, type Everywhere } from '../command-handler/everywhere.js';
import { tellOnce, type ToTell } from '../notification/tell-once.js';
import type { ToDo } from '../party/office-tasks.js';
import { setOfficeTasks } from '../party/set-office-tasks.js';
import { loadAllRated, type MemberRead } from './member-stream.js';
import { touchedIn } from './touched.js';

const KINDS = ['decide-contest', 'decide-repair'] as const;

/**
 * Writes to a rated member that a grade is proposed and until when it can object, and what was decided: each once,
 * whatever it prefers about reminders, and never a word of it. Objections and repairs wait in the queue for somebody
 * who had no hand in their dispute. How many mails are owed; may be repeated. `machine` is machine time.
 */
export async function followRatings(everywhere: Everywhere, machine: Date): Promise<number> {
  const { database } = everywhere;
  if (!(await isThere(database, 'rating_members'))) return 0;
  return inEach(everywhere, async (tenant, at) => {
    const [moved, calendar] = await Promise.all([loadMoved(tenant, at), tenant.calendar()]);
    const toDo: ToDo[] = [];
    for (const one of moved) toDo.push(...(await toDoOf(tenant, one)));
    await setOfficeTasks(tenant, at, KINDS, toDo);
    const news = moved.flatMap((one) => newsOf(one, at, calendar));
    return tellOnce(tenant, news, machine);
  });
}

const loadMoved = async (tenant: TenantContext, at: Instant): Promise<readonly MemberRead[]> =>
  loadAllRated(tenant, await findMovedRatings(tenant.database, tenant.associationId, at, NEWS_DAYS));

const toDoOf = async (tenant: TenantContext, { memberId, rated }: MemberRead): Promise<readonly ToDo[]> => {
  const isParty = rated.kind === 'organisation' || rated.kind === 'person';
  return Promise.all(
    ratingTasks(rated).map(async ({ kind, aboutId, disputeId, barred, since, dueAt }) => ({
      ...{ associationId: tenant.associationId, kind, aboutId, at: since, dueAt, judgedId: memberId },
      barred: [...barred, ...(await touchedIn(tenant, disputeId))],
      ...(isParty && { partyId: memberId }),
    })),
  );
};

const newsOf = ({ memberId, rated, events }: MemberRead, at: Instant, calendar: Calendar): readonly ToTell[] => {
  const to = toWhom(rated.kind, memberId);
  return ratingNews(events, rated, at, calendar).map(({ topic, about, day }) => ({
    ...{ topic, to, day, isOwed: true },
    toldOf: `rating/${memberId}/${about}`,
  }));
};

const toWhom = (kind: string | undefined, id: string): ToTell['to'] => {
  if (kind === 'platform') return { platformId: id };
  return kind === 'representative' ? { accountId: id } : { partyId: id };
};
