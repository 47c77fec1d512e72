import {
  IMPORT_HEADINGS,
  IMPORT_KIND_NAMES,
  IMPORT_KINDS,
  IMPORT_OUTCOME_NAMES,
  IMPORT_RESULT_HEADINGS,
  type ImportKind,
} from '#messages/import/kinds.js';
import type { Locale, Words } from '#messages/locale.js';
import { BODY_LIMIT } from '../http/body-parser.js';
import type { Caller } from '../http/caller.js';
import type { CsvCell } from '../http/csv.js';
import type { ProblemCode } from '../http/operation.js';
import { problemWords } from '../http/problem-words.js';
import { CARDS, mayBring } from './cards.js';
import type { ImportKindList, ImportPlanView } from './import-plan.dto.js';
import type { Finished } from './imports.js';
import type { Plan } from './plan-table.js';
import { wordsOf, type Column } from './table/column.js';
import { MOST_ROWS } from './table/read-table.js';

type Table = { readonly head: readonly string[]; readonly rows: readonly (readonly CsvCell[])[] };

const headingOf = (kind: ImportKind, name: string, locale: Locale): string => {
  const headings: Readonly<Record<string, Words>> = IMPORT_HEADINGS[kind];
  return headings[name]?.[locale] ?? name;
};

const choicesOf = ({ of }: Column, locale: Locale): { choices?: string[] } =>
  of ? { choices: of.values.map((value) => wordsOf(of, value)?.[locale] ?? value) } : {};

/** The tables that somebody may bring. */
export const kindsFor = (caller: Caller): ImportKindList => ({
  items: IMPORT_KINDS.filter((kind) => mayBring(kind, caller)).map((kind) => ({
    kind,
    name: IMPORT_KIND_NAMES[kind][caller.locale],
    columns: CARDS[kind].columns.map((column) => ({
      name: column.name,
      heading: headingOf(kind, column.name, caller.locale),
      required: column.required === true,
      ...choicesOf(column, caller.locale),
    })),
  })),
  mostRows: MOST_ROWS,
  mostBytes: BODY_LIMIT,
});

/** Headings and one row as it may look; whoever enters its own rights alone names no owner. */
export const templateOf = (kind: ImportKind, { locale, account }: Pick<Caller, 'locale' | 'account'>): Table => {
  const { columns, example } = CARDS[kind];
  const isOwn = account?.roles.includes('case-manager') !== true;
  return {
    head: columns.map(({ name }) => headingOf(kind, name, locale)),
    rows: [columns.map(({ name }) => (isOwn && name === 'owner' ? '' : (example[locale][name] ?? '')))],
  };
};

export const viewPlan = (kind: ImportKind, { rows, ...plan }: Plan): ImportPlanView => {
  const count = (verdict: string): number => rows.filter((row) => row.verdict === verdict).length;
  return {
    kind,
    ...plan,
    counts: { new: count('new'), changed: count('changed'), there: count('there'), wrong: count('wrong') },
    rows: rows.map(({ act: _, ...row }) => row),
  };
};

/** The table as it came, with what became of each row behind it. */
export const resultOf = ({ table, outcomes }: Finished, locale: Locale): Table => {
  const { line, outcome, remedy, id } = IMPORT_RESULT_HEADINGS;
  return {
    head: [...table.head, ...[line, outcome, remedy, id].map((words) => words[locale])],
    rows: table.rows.map((row) => {
      const became = outcomes.get(row.line);
      const why = became?.code == null ? '' : problemWords(became.code as ProblemCode, locale, {}).detail;
      return [...row.cells, row.line, became && IMPORT_OUTCOME_NAMES[became.outcome][locale], why, became?.madeId];
    }),
  };
};
