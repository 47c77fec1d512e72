import { daysAfter, daysBetween, localDate, localDateAt, type LocalDate } from '#domain/calendar/local-date.js';
import type { RaiseWarnings } from '#domain/early-warning/commands.js';
import { decideMorning } from '#domain/early-warning/decide.js';
import type { RaisedWarning } from '#domain/early-warning/events.js';
import { keyOfWarning } from '#domain/early-warning/key-of-warning.js';
import { unreckoned } from '#domain/early-warning/state.js';
import { instant, type Actor, type Instant } from '#domain/kernel/message.js';
import { requestOf } from '#event-store/answers.js';
import { emptyStream } from '#event-store/load.js';
import { newId } from '#infrastructure/ids.js';
import { findSignalCounts, findWarnedOf, type CountedSubject } from '#read-models/find-early-warnings.js';
import { isThere } from '#read-models/is-there.js';
import { answerOnce, callerOf, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import type { Reckon, Reckoned } from './reckoning.js';
import { EARLY_WARNINGS_VIEW } from '#read-models/views.js';

export const EARLY_WARNINGS: Actor = { kind: 'engine', id: 'early-warnings' };
/** As long before a festival as trade is not as on other days (libs/screening/warnings). */
const BEFORE_FESTIVAL = 42;
/** Two festivals of earlier years, with a year before the first. */
const HISTORY_DAYS = 3 * 366;
const EPOCH = localDate('1970-01-01');
const dayOf = (date: LocalDate): number => daysBetween(EPOCH, date);

type Coming = {
  readonly associationId: string;
  readonly festivalId: string;
  readonly beginsAt: Date;
  readonly ons: readonly Date[];
};

/** The next festival of each association within six weeks of its legal day, unless that day was reckoned already. */
async function findComing({ database, legalNow }: Everywhere): Promise<readonly (Coming & { readonly at: Instant })[]> {
  const { rows } = await database.query<Coming>(
    `SELECT f.association_id AS "associationId", f.id AS "festivalId", f.begins_at AS "beginsAt",
            (SELECT array_agg(e.begins_at ORDER BY e.begins_at) FROM office.festival e
              WHERE e.association_id = f.association_id AND e.name = f.name) AS ons
       FROM office.festival f ORDER BY f.association_id, f.begins_at, f.id`,
  );
  const coming: (Coming & { readonly at: Instant })[] = [];
  for (const [associationId, festivals] of Map.groupBy(rows, (row) => row.associationId)) {
    const at = await legalNow(associationId);
    const today = localDateAt(at);
    const next = festivals.find(({ beginsAt }) => {
      const days = daysBetween(today, localDateAt(instant(beginsAt)));
      return days > 0 && days <= BEFORE_FESTIVAL;
    });
    if (next && !(await wasReckoned(database, next, today))) coming.push({ ...next, at });
  }
  return coming;
}

const wasReckoned = async (database: Everywhere['database'], one: Coming, today: LocalDate): Promise<boolean> => {
  const { rowCount } = await database.query({
    name: 'was-reckoned',
    text: `SELECT FROM ${EARLY_WARNINGS_VIEW} AS early_warnings WHERE association_id = $1 AND festival_id = $2 AND on_day = $3 LIMIT 1`,
    values: [one.associationId, one.festivalId, today],
  });
  return rowCount === 1;
};

/**
 * Looks through what was counted, once on each legal day before a festival, off every dispute’s path; how many
 * mornings. May be repeated: the log keeps one for each day.
 */
export async function raiseWarnings(everywhere: Everywhere, reckon: Reckon): Promise<number> {
  for (const table of ['early_warnings', 'dispute_signals', 'screening_signals', 'tip_signals'] as const)
    if (!(await isThere(everywhere.database, table))) return 0;
  let raised = 0;
  for (const { at, ...one } of await findComing(everywhere)) {
    const tenant = everywhere.tenantOf(one.associationId);
    const on = localDateAt(at);
    const found = await findSignalCounts(tenant.database, one.associationId, {
      from: daysAfter(on, -HISTORY_DAYS),
      until: on,
    });
    const byKey = new Map(found.map((subject) => [idOf(subject), subject]));
    const festival = { name: one.festivalId, on: one.ons.map((each) => dayOf(localDateAt(instant(each)))) };
    const told = await reckon({
      subjects: found.map((subject) => ({
        id: idOf(subject),
        group: `${subject.source} ${subject.kind} ${subject.grouping}`,
        pool: `${subject.source} ${subject.kind}`,
        counts: subject.days.map(({ day, part }) => ({ day: dayOf(day), part })),
      })),
      festivals: [festival],
      on: dayOf(on),
    });
    if (told === undefined) continue; // it is tried again
    await record(tenant, { one, at, told, byKey });
    raised += 1;
  }
  return raised;
}

const aboutOf = ({ kind, subject, platformId }: CountedSubject) => ({
  ...{ kind, id: subject },
  ...(platformId !== null && { platformId }),
});
const idOf = (subject: CountedSubject): string => keyOfWarning(subject.source, aboutOf(subject));
/** Six decimals: what is told can be reckoned again, and no bit of a machine’s arithmetic stands in the log. */
const rounded = (value: number): number => Number(value.toPrecision(6));

type Found = {
  readonly one: Coming;
  readonly at: Instant;
  readonly told: Reckoned;
  readonly byKey: ReadonlyMap<string, CountedSubject>;
};

const record = async (tenant: TenantContext, { one, at, told, byKey }: Found): Promise<void> => {
  const on = localDateAt(at);
  const warned = await findWarnedOf(tenant.database, one.associationId, one.festivalId);
  const warnings = told.warnings.flatMap((warning): readonly RaisedWarning[] => {
    const subject = byKey.get(warning.subject);
    if (subject === undefined || warned.has(warning.subject)) return [];
    const { since, seen, low, high, expected, chance, error } = warning;
    return [
      {
        source: subject.source,
        about: aboutOf(subject),
        since: daysAfter(EPOCH, since),
        seen: { part: seen.part, whole: seen.whole },
        ...{ low: rounded(low), high: rounded(high), chance: rounded(chance) },
        expected: {
          ...expected,
          ...{ rate: rounded(expected.rate), season: rounded(expected.season), scatter: rounded(expected.scatter) },
        },
        ...(error !== undefined && { error: rounded(error) }),
      },
    ];
  });
  const data: RaiseWarnings['data'] = {
    ...{ festivalId: one.festivalId, festivalOn: localDateAt(instant(one.beginsAt)), on, subjects: byKey.size },
    ...{ quiet: told.quiet, earlier: told.earlier, warnings },
  };
  const command: RaiseWarnings = { type: 'RaiseWarnings', data, by: EARLY_WARNINGS, at };
  const key = `${one.festivalId}:${on}`;
  // by its day alone: a second reckoning of it finds the first
  const request = requestOf(callerOf(tenant.associationId, EARLY_WARNINGS), key, {}, tenant.secret);
  await answerOnce(tenant, request, () => {
    const morningId = newId();
    const events = decideMorning(command, { morning: unreckoned, looker: undefined, concerned: () => [] });
    return Promise.resolve({
      entries: [entryOf('early-warning', emptyStream(tenant.associationId, morningId), events, command)],
      answer: { status: 201, body: JSON.stringify({ morningId }) },
    });
  });
};
