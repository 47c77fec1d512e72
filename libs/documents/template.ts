import type { Deadline } from '#domain/calendar/derivation.js';
import type { Period } from '#domain/calendar/period.js';
import type { Instant } from '#domain/kernel/message.js';
import { clauseName } from '#messages/rulebook/clauses.js';
import { formatDeadline, formatDue, formatInstant, formatList, formatPeriod } from '#messages/format.js';
import type { Locale, Words } from '#messages/locale.js';
import type { DocumentFacts } from './facts.js';
import type { Document, Section } from './document.js';

/** The reader's language. `say` keeps both languages beside each other, so that neither is forgotten. */
export type Tongue = {
  readonly locale: Locale;
  readonly say: (zh: string, en: string) => string;
  readonly word: (words: Words) => string;
  readonly instant: (at: Instant) => string;
  /** An instant at which something ran out; midnight is the day's 24:00. */
  readonly due: (at: Instant) => string;
  readonly deadline: (deadline: Deadline) => string;
  readonly period: (period: Pick<Period, 'unit' | 'count'>) => string;
  readonly clause: (clause: string) => string;
  readonly list: (parts: readonly string[]) => string;
};

type Maybe<T> = T | undefined | false;

/** What a kind of document says; parts that the facts do not give are left out. */
export type Body = {
  readonly paragraphs: readonly Maybe<string>[];
  readonly sections: readonly Maybe<Section>[];
  readonly closing?: readonly Maybe<string>[];
  /** Who signs, where it is not the association. */
  readonly signed?: string;
};

export type Template = (facts: DocumentFacts, tongue: Tongue) => Body;

export const tongueOf = (locale: Locale): Tongue => ({
  locale,
  say: (zh, en) => (locale === 'zh-CN' ? zh : en),
  word: (words) => words[locale],
  instant: (at) => formatInstant(at, locale),
  due: (at) => formatDue(at, locale),
  deadline: (deadline) => formatDeadline(deadline, locale),
  period: (period) => formatPeriod(period, locale),
  clause: (clause) => clauseName(clause, locale),
  list: (parts) => formatList(parts, locale),
});

const given = <T>(parts: readonly Maybe<T>[]): readonly T[] =>
  parts.filter((part): part is T => part !== undefined && part !== false);

/** The parts of a body that are there; a section without content is none. */
export const filled = ({
  paragraphs,
  sections,
  closing = [],
}: Body): Pick<Document, 'paragraphs' | 'sections' | 'closing'> => ({
  paragraphs: given(paragraphs),
  sections: given(sections).filter((section) => ('rows' in section ? section.rows : section.items).length > 0),
  closing: given(closing),
});

/** Rows whose value is known. */
export const rows = (heading: string, parts: readonly (readonly [string, string | undefined])[]): Section => ({
  heading,
  rows: parts.filter((row): row is readonly [string, string] => row[1] !== undefined && row[1] !== ''),
});
