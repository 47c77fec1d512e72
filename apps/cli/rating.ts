import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { recompute, type Recomputed } from '#application/rating/recompute.js';
import { usableFacts } from '#application/rating/usable-facts.js';
import { localDate, localDateAt, type LocalDate } from '#domain/calendar/local-date.js';
import { instant } from '#domain/kernel/message.js';
import type { Database } from '#event-store/types.js';
import { checkRules } from '#rating/check-rules.js';
import { compare, type Comparison } from '#rating/compare.js';
import { countsWithout, rateAll } from '#rating/rate-all.js';
import { findRules, getRules } from '#rating/released.js';
import type { RatingRules } from '#rating/rules.js';
import type { SectorCount } from '#rating/sector.js';
import type { Config } from './config.js';
import { withDatabase } from './with-database.js';
import { isUuid } from '#infrastructure/ids.js';

const USAGE = `parley rating compare <version or file> <version or file> [--on 2027-03-20] [--known <position>] [--association <id>] [--json]
parley rating show [<member>] [--on …] [--known …] [--association …] [--json]`;

const OPTIONS = {
  on: { type: 'string' },
  known: { type: 'string' },
  association: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/**
 * `compare` sets two versions of the rules side by side on what the log holds; `show` reckons ratings from the log,
 * both without what may only be stored by now.
 */
export async function rating(config: Config, args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [what, one, two] = positionals;
  if ((what !== 'compare' || one === undefined || two === undefined) && what !== 'show') {
    console.error(USAGE);
    return 2;
  }
  return withDatabase(config, async (database) => {
    const { associationId, today } = await findAssociation(database, values.association);
    const on = values.on === undefined ? today : localDate(values.on);
    const all = await recompute(database, associationId, positionOf(values.known));
    const counts = countsWithout(all.members, all.facts); // they name nobody, and are those of each member’s own page
    const read = { ...all, facts: await usableFacts(database, associationId, all.facts), counts };
    if (what === 'show') return show(read, on, one, values.json === true);
    const rules = [readRules(one ?? ''), readRules(two ?? '')] as const;
    const comparison = compare(rules, read.members, read.facts, on, counts);
    console.log(values.json ? JSON.stringify(comparison, null, 2) : told(comparison, read));
    return 0;
  });
}

/** A state of knowledge is a position in the log. */
const positionOf = (known: string | undefined): number => {
  if (known === undefined) return Infinity;
  if (!/^\d{1,15}$/.test(known)) throw new Error('--known is a position in the log, a whole number such as 1200');
  return Number(known);
};

type Read = Recomputed & { readonly counts: readonly SectorCount[] };

const show = (read: Read, on: LocalDate, memberId: string | undefined, json: boolean): number => {
  const { members, facts, counts } = read;
  const all = rateAll(members, facts, on, (version) => getRules(version).rules, counts);
  const ratings = [...all.values()].filter((one) => memberId === undefined || one.memberId === memberId);
  const lines = ratings.flatMap(({ memberId: id, version, roles }) =>
    roles.map(
      ({ role, look, standing }) =>
        `${id}  ${role.padEnd(15)}${standing.grade ?? '-'}  ${points(look.score)}  ${look.sums.facts} facts, rules ${version}`,
    ),
  );
  console.log(
    json
      ? JSON.stringify(ratings, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value), 2)
      : lines.join('\n') || 'Nobody is rated.',
  );
  return 0;
};

const points = (milli: number): string => (milli / 1_000).toFixed(3).padStart(7);

const told = (
  { versions, on, grades, better, worse, largestMove, medianMove, fares }: Comparison,
  { events }: Recomputed,
): string =>
  [
    `${versions[0]} against ${versions[1]} on ${on}, from ${events} events: ${fares.length} ratings of a role`,
    `grade${versions.map((version) => version.padStart(20)).join('')}`,
    ...grades.map(([grade, one, two]) => `${grade.padEnd(5)}${String(one).padStart(20)}${String(two).padStart(20)}`),
    `${better} better, ${worse} worse; scores move by at most ${points(largestMove).trim()}, in the middle by ${points(medianMove).trim()} points`,
  ].join('\n');

/** A version by its name, or a file with one as JSON, which is checked. */
const readRules = (name: string): RatingRules => {
  const known = findRules(name)?.rules;
  if (known) return known;
  if (!name.endsWith('.json')) throw new Error(`there is no version ${name}`);
  const rules = JSON.parse(readFileSync(name, 'utf8')) as RatingRules;
  const faults = checkRules(rules);
  if (faults.length > 0) throw new Error(`${name}: ${faults.join('; ')}`);
  return rules;
};

type Row = { readonly id: string; readonly name: string; readonly now: Date };

/** The one named, or the only one; with its day by legal time. */
const findAssociation = async (
  database: Database,
  id: string | undefined,
): Promise<{ readonly associationId: string; readonly today: LocalDate }> => {
  if (id !== undefined && !isUuid(id.toLowerCase())) throw new Error(`${id} is no id of an association`);
  const text = `SELECT id, name_en AS name, clock_timestamp() + clock_offset_ms * interval '1 millisecond' AS now
    FROM office.association WHERE $1::uuid IS NULL OR id = $1 ORDER BY id LIMIT ${MOST_TOLD + 1}`;
  const { rows } = await database.query<Row>(text, [id]);
  const [row, second] = rows;
  if (!row) throw new Error('there is no such association');
  if (second)
    throw new Error(['there are several associations: name one with --association', ...toldOf(rows)].join('\n'));
  return { associationId: row.id, today: localDateAt(instant(row.now)) };
};

const MOST_TOLD = 20;

const toldOf = (rows: readonly Row[]): readonly string[] => [
  ...rows.slice(0, MOST_TOLD).map(({ id, name }) => `  ${id}  ${name}`),
  ...(rows.length > MOST_TOLD ? ['  …'] : []),
];
