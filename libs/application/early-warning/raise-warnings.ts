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
import { findComing, type Coming } from './find-coming.js';
import type { Reckon, Reckoned } from './reckoning.js';

export const EARLY_WARNINGS: Actor = { kind: 'engine', id: 'early-warnings' };
/** Two festivals of earlier years, with a year before the first. */
const HISTORY_DAYS = 3 * 366;
const EPOCH = localDate('1970-01-01');
const dayOf = (date: LocalDate): number => daysBetween(EPOCH, date);

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
