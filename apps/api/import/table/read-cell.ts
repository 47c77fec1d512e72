import { endOfDay, daysAfter, type LocalDate } from '#domain/calendar/local-date.js';
import type { ValidationCode, ValidationFacts } from '#messages/validation.js';
import { findDay } from '../../dispute/fields/day.js';
import { flagOf, valueOf, type Column } from './column.js';

export type Value = string | number | boolean | readonly string[] | readonly number[];
export type CellFault = { readonly code: ValidationCode } & ValidationFacts;
type Read = { readonly value: Value } | { readonly fault: CellFault };

/** What our own tables put before words that a spreadsheet would reckon with; it is no part of them. */
const SHIELD = /^'(?=[\s\u00a0\ufeff]*[=+\-@\t\r|%])/u;

/** The words of a cell, whatever they look like: a formula is words as well, and nobody ever reckons with it. */
export const wordsIn = (cell: string | undefined): string => (cell ?? '').trim().replace(SHIELD, '');

/** Digits and letters of full width are those of plain width. Zeros in front stay. */
const codeIn = (words: string): string => words.normalize('NFKC').trim();

const DAY =
  /^(?<year>\d{4})\s*[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})\s*日?(?:\s+0{1,2}:00(?::00)?)?$/u;

/** A day as spreadsheets and people write it: 2026-03-05, 2026/3/5, 2026.3.5, 2026年3月5日. */
export const dayIn = (words: string): LocalDate | undefined => {
  const { year = '', month = '', day = '' } = DAY.exec(codeIn(words))?.groups ?? {};
  return findDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
};

const wholeIn = (words: string): number | undefined => {
  const code = codeIn(words);
  return /^\d{1,9}$/.test(code) ? Number(code) : undefined;
};

const partsOf = (words: string, separators: RegExp): readonly string[] =>
  words
    .split(separators)
    .map((one) => one.trim())
    .filter((one) => one !== '');
const LINES = /[;；|\n]/u;
const CODES = /[;；|\n,，、]/u;

const read = <V extends Value>(value: V | undefined, fault: CellFault): Read =>
  value === undefined ? { fault } : { value };

/** What a cell that is not empty says. */
export function readCell({ reads, of }: Column, words: string): Read {
  switch (reads) {
    case 'text':
      return { value: words };
    case 'code':
      return { value: codeIn(words) };
    case 'list':
      return { value: partsOf(words, LINES) };
    case 'choice':
      return read(of && valueOf(of, words), { code: 'not-in-list' });
    case 'choices': {
      const values = partsOf(words, CODES).map((one) => of && valueOf(of, one));
      const known = values.filter((one) => one !== undefined);
      return read(known.length === values.length ? [...new Set(known)] : undefined, { code: 'not-in-list' });
    }
    case 'day':
      return read(dayIn(words), { code: 'not-a-day' });
    case 'from': {
      const day = dayIn(words);
      return read(day && endOfDay(daysAfter(day, -1)), { code: 'not-a-day' });
    }
    case 'until': {
      const day = dayIn(words);
      return read(day && endOfDay(day), { code: 'not-a-day' });
    }
    case 'whole':
      return read(wholeIn(words), { code: 'not-a-number' });
    case 'wholes': {
      const values = partsOf(words, CODES).map(wholeIn);
      const known = values.filter((one) => one !== undefined);
      return read(known.length === values.length ? known : undefined, { code: 'not-a-number' });
    }
    case 'flag':
      return read(flagOf(words), { code: 'not-a-boolean' });
  }
}
