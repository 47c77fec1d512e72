// Run by hand when a year's notice is out and chinese-days has it; adds one released calendar, never changes one:
//   node tools/calendar-table.mjs 2026 2026 cn-2025 > libs/rulebooks/calendars/cn-2026.ts
// (first year, last year, the calendar it continues). Then compare with the notice's own text, and enter it in
// released.ts.
import { createRequire } from 'node:module';

const { holidays, workdays } = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json');
const [first, last, earlier] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4]];
const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
const before = earlier?.replace('-', '');

const isNextDay = (one, other) => Date.parse(other) - Date.parse(one) === 86_400_000;

const spans = (days) => {
  const runs = days.reduce((all, day) => {
    const run = all.at(-1);
    return run && isNextDay(run.at(-1), day) ? [...all.slice(0, -1), [...run, day]] : [...all, [day]];
  }, []);
  return runs
    .map((run) => (run.length === 1 ? run[0].slice(5) : `${run[0].slice(5)}..${run.at(-1).slice(5)}`))
    .join(' ');
};

const lines = (table) => {
  const line = (year) =>
    `    ...days(${year}, '${spans(
      Object.keys(table)
        .filter((day) => day.startsWith(year))
        .sort(),
    )}'),`;
  return [
    ...(before ? [`    ...${before}.${table === holidays ? 'holidays' : 'workdays'},`] : []),
    ...years.map(line),
  ].join('\n');
};

console.log(`import type { Calendar } from '#domain/calendar/calendar.js';
import { localDate } from '#domain/calendar/local-date.js';
${earlier ? `import { ${before} } from './${earlier}.js';\n` : ''}import { days } from './days.js';

/** TODO the notice by number and date, and which years were compared with the notices' own text. */
export const cn${last}: Calendar = {
  id: 'cn',
  version: '${last}',
  source: 'TODO',
  asOf: 'TODO',
  from: ${before ? `${before}.from` : `localDate('${first}-01-01')`},
  until: localDate('${last}-12-31'),
  holidays: [
${lines(holidays)}
  ],
  workdays: [
${lines(workdays)}
  ],
};`);
