import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import type { DayCount, Subject } from '#screening/warnings/history.js';
import { warn, type Warning } from '#screening/warnings/warn.js';
import type { Config } from './config.js';

const USAGE =
  'parley warn --festival <name>=<day>[,<day>…] [--on <day>] <file.csv with the columns subject, group, day, part, whole>';
const DAY = 86_400_000;
const dayOf = (text: string): number => {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) throw new RangeError(`${text} is no day (YYYY-MM-DD)`);
  return at / DAY;
};
const writtenDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/**
 * Tells who stands out before a festival, by counts of complaints or confirmed findings that somebody else keeps
 * (docs/screening.md). Needs no database and keeps nothing. Exit code 2 where something is missing or is no day.
 */
export async function warnBefore(_: Config, given: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: { festival: { type: 'string' }, on: { type: 'string' } },
  });
  const [file] = positionals;
  const [name, days = ''] = (values.festival ?? '').split('=');
  if (file === undefined || name === undefined || days === '') {
    console.error(USAGE);
    return 2;
  }
  try {
    const on = values.on === undefined ? Math.floor(Date.now() / DAY) : dayOf(values.on);
    const festival = {
      name,
      on: days
        .split(',')
        .map(dayOf)
        .sort((a, b) => a - b),
    };
    const subjects = subjectsIn(await readFile(file, 'utf8'));
    const warnings = warn(subjects, [festival], on);
    for (const one of warnings) console.log(toldOf(one));
    console.log(
      `${warnings.length} of ${subjects.length} stand out on ${writtenDay(on)}. A person looks at each of them.`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(error.message);
    return 2;
  }
}

const percent = (rate: number): string => `${(rate * 100).toFixed(2)} %`;

const toldOf = ({ subject, group, since, seen, low, high, expected, chance }: Warning): string =>
  `${subject} (${group}) since ${writtenDay(since)}: ${seen.part} of ${seen.whole}, ${percent(seen.rate)} ` +
  `(${percent(low)} to ${percent(high)}), expected ${percent(expected.rate)} by ${expected.part} of ${expected.whole} on quiet days, ` +
  `season × ${expected.season.toFixed(2)} of ${expected.years} years, scatter ${expected.scatter.toFixed(2)}; by chance ${chance.toExponential(1)}`;

type Line = Readonly<Record<'subject' | 'group' | 'day' | 'part' | 'whole', string>>;

/** Throws RangeError that names the line. */
function subjectsIn(text: string): readonly Subject[] {
  const lines = parse(text, { bom: true, columns: true, trim: true, skip_empty_lines: true }) as unknown as Line[];
  const all = new Map<string, { group: string; days: DayCount[] }>();
  for (const [at, { subject = '', group = '', day = '', part, whole }] of lines.entries()) {
    const [counted, of] = [Number(part), Number(whole)];
    const isSound = Number.isSafeInteger(counted) && Number.isSafeInteger(of) && counted >= 0 && counted <= of;
    if (subject === '' || !isSound) throw new RangeError(`line ${at + 2}: subject, and part of whole as whole numbers`);
    const known = all.get(subject) ?? { group, days: [] };
    known.days.push({ day: dayOf(day), part: counted, whole: of });
    all.set(subject, known);
  }
  return [...all].map(([id, one]) => ({ id, ...one }));
}
