import type { LoadedDispute } from '#application/dispute/disputes.js';
import { readNames } from '#application/dispute/names.js';
import { findDeputies, firstFree } from '#application/context/deputies.js';
import { namesOfAccounts } from '#application/party/account-parties.js';
import { isWorkday } from '#domain/calendar/calendar.js';
import { daysAfter, localDateAt } from '#domain/calendar/local-date.js';
import type { Calendar } from '#domain/calendar/calendar.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import { readingAsked } from '#domain/dispute/talks/room/reading-asked.js';
import { waitsFor } from '#domain/dispute/waits-for.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import { numbersOf } from '#read-models/numbers-of.js';
import type { Caller } from '../../http/caller.js';
import { given } from '../given.js';
import { checklistOf } from './checklist.js';
import type { DeskBody, NamedBody } from './desk.dto.js';
import type { DisputeView } from './view.js';

/** What the association's people need beside a dispute: whose turn and whose it is, how everybody is called, how long is left. */
export async function deskOf(
  { tenant, now }: Pick<Caller, 'tenant' | 'now'>,
  file: LoadedDispute,
  { deadlines }: Pick<DisputeView, 'deadlines'>,
  machineNow: Instant,
): Promise<DeskBody> {
  const { dispute } = file;
  const { caseManagerId, delegation } = dispute;
  const [calendar, names, office, checklist] = await Promise.all([
    tenant.calendar(),
    namesIn(tenant, dispute),
    caseManagerId === undefined ? undefined : officeOf(tenant, dispute, caseManagerId, machineNow),
    checklistOf(tenant, file),
  ]);
  return given({
    waitingFor: waitsFor(dispute, deadlines),
    caseManagerId,
    deputyId: office?.deputyId,
    teams: office?.teams ?? [],
    delegatedBy: delegation?.platformId,
    names: [...names, ...(office?.names ?? [])],
    workingDaysLeft: deadlines
      .filter(({ dueAt }) => dueAt >= now)
      .map(({ subject, dueAt }) => ({ subject, count: workingDaysUntil(dueAt, now, calendar) })),
    losses: Object.keys(dispute.losses).length,
    checklist,
  });
}

/** Working days after today, the last day of the period among them. */
const workingDaysUntil = (dueAt: Instant, now: Instant, calendar: Calendar): number => {
  const last = localDateAt(instant(Date.parse(dueAt) - 1)); // 24:00 belongs to the day that ends
  let count = 0;
  for (let day = daysAfter(localDateAt(now), 1); day <= last; day = daysAfter(day, 1)) {
    if (isWorkday(calendar, day)) count += 1;
  }
  return count;
};

type Tenant = Caller['tenant'];

async function namesIn(tenant: Tenant, dispute: Dispute): Promise<readonly NamedBody[]> {
  const { complainantId, delegation } = dispute;
  const neutrals = [
    ...Object.values(dispute.mediations).flatMap(({ mediatorId, proposed }) => [mediatorId, ...proposed]),
    ...Object.values(dispute.seats).map(({ neutralId }) => neutralId),
  ].filter((id) => id !== undefined);
  const askers = Object.values(dispute.rooms).flatMap((room) => readingAsked(room)?.askedBy ?? []);
  const [{ complainant, platforms }, accounts, related] = await Promise.all([
    readNames(tenant, {
      ...(complainantId !== undefined && { complainantId }),
      respondents: [],
      items: dispute.items,
      platformIds: delegation ? [delegation.platformId] : [],
    }),
    namesOfAccounts(tenant, [...neutrals, ...askers]),
    numbersOf(tenant, Object.keys(dispute.related)),
  ]);
  const complainants = complainantId !== undefined && complainant ? [[complainantId, complainant.name] as const] : [];
  return [...related, ...complainants, ...platforms, ...accounts].map(([id, name]) => ({ id, name }));
}

/** Of whoever has the dispute: its teams, and who stands in for it now. */
async function officeOf(tenant: Tenant, dispute: Dispute, caseManagerId: string, machineNow: Instant) {
  const { database, associationId } = tenant;
  const [{ rows }, standIns] = await Promise.all([
    database.query<{ name: string }>({
      name: 'teams-of-officer',
      text: `SELECT name FROM office.team WHERE association_id = $1 AND ended_at IS NULL
                AND (lead_id::text = $2 OR $2 = ANY (member_ids::text[])) ORDER BY made_at, id`,
      values: [associationId, caseManagerId],
    }),
    findDeputies(database, associationId, [caseManagerId], machineNow),
  ]);
  const concerned = [dispute.complainantId ?? '', ...dispute.respondents.map(({ respondentId }) => respondentId)];
  const deputyId = firstFree(standIns.get(caseManagerId) ?? [], concerned);
  const named = await namesOfAccounts(tenant, [caseManagerId, ...(deputyId === undefined ? [] : [deputyId])]);
  return { deputyId, teams: rows.map(({ name }) => name), names: [...named].map(([id, name]) => ({ id, name })) };
}
