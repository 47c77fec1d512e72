import { csvOf, type CsvCell } from '../../http/csv.js';
import type { FORMATS, SETS } from './open-data.dto.js';

export const LICENCE = 'CC-BY-4.0';

type SetName = (typeof SETS)[number];

/** A set whose columns change gets another version. */
const VERSIONS: Readonly<Record<SetName, number>> = { decisions: 2, grades: 1, statistics: 1 };
export const schemaOf = (name: SetName): string => `parley/${name}/${VERSIONS[name]}`;

export const COLUMNS = {
  decisions: [
    ...(['publicationId', 'publishedAt', 'legalKind', 'rightKind', 'outcome', 'isReview', 'reversed', 'text'] as const),
    'correctedAt',
  ],
  grades: ['memberId', 'name', 'role', 'grade', 'rules', 'on'],
  statistics: ['from', 'until', 'dimension', 'key', 'disputes', 'least'],
} as const satisfies Record<SetName, readonly string[]>;

export type OpenRow = Readonly<Record<string, CsvCell>>;

/** Each line says of which schema it is, so that files can be laid together. */
export const written = (name: SetName, format: (typeof FORMATS)[number], rows: readonly OpenRow[]): string => {
  const columns = ['schema', ...COLUMNS[name]];
  const whole = rows.map((row): OpenRow => ({ schema: schemaOf(name), ...row }));
  return format === 'csv'
    ? csvOf(
        columns,
        whole.map((row) => columns.map((column) => row[column])),
      )
    : whole
        .map((row) => `${JSON.stringify(Object.fromEntries(columns.map((one) => [one, row[one] ?? null])))}\n`)
        .join('');
};
