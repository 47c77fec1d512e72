import type { Locale } from '#messages/locale.js';
import { importRemedy, type ImportFault } from '#messages/import/faults.js';
import type { ValidationCode, ValidationFacts } from '#messages/validation.js';
import { given } from '../dispute/given.js';
import type { RowError } from '../http/http-problem.js';
import type { ProblemCode } from '../http/operation.js';
import { problemWords } from '../http/problem-words.js';
import { translateError } from '../http/translate-error.js';
import { columnAt, RowWrong, type RowFault } from './card.js';
import { wordsOf, type Column } from './table/column.js';

type Told =
  ({ readonly code: ValidationCode | ImportFault } & ValidationFacts) | Exclude<RowFault, { readonly code: unknown }>;

/** A fault in the reader's language, at its column as the file calls it, with what to do. */
export const inWords = (fault: Told, column: string, line: number, locale: Locale, at?: Column): RowError => {
  if ('refusal' in fault) {
    const { refusal, facts } = fault;
    return { line, column, code: nameOf(refusal), remedy: problemWords(refusal, locale, facts).detail };
  }
  const { code, limit, allowed, character } = fault;
  const words = allowed?.map((one) => (at?.of && wordsOf(at.of, one)?.[locale]) ?? one);
  return { line, column, code, remedy: importRemedy(code, given({ limit, allowed: words, character }), locale) };
};

/** A refusal as the codes of fields are written. */
const nameOf = (code: string): string => code.replace(/(?!^)[A-Z]/gu, (letter) => `-${letter}`).toLowerCase();

const PASSING: readonly ProblemCode[] = ['Busy', 'Internal', 'StorageFull', 'TooManyAttempts'];

/** What an error says of a row; whatever is no word about the row itself is thrown on. */
export function faultsOf(error: unknown, columns: readonly Column[]): readonly RowFault[] {
  if (error instanceof RowWrong) return error.faults;
  const { code, errors = [], facts = {} } = translateError(error);
  if (PASSING.includes(code)) throw error;
  if (code !== 'InvalidRequest') {
    const column = columnAt(columns, errors[0]?.field ?? '');
    return [{ column, refusal: code, facts }];
  }
  return errors.map(({ field, code: fault, ...more }) => ({
    column: columnAt(columns, field),
    code: fault as ValidationCode,
    ...more,
  }));
}
