import { STAGES } from '#messages/core/stages.js';
import { formatDueForTable, formatForTable } from '#messages/format.js';
import type { Locale } from '#messages/locale.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { clauseName } from '#messages/rulebook/clauses.js';
import { WAITERS_NAMED } from '#messages/ui/desk-docket.js';
import { EXPORT_WORDS as W } from '#messages/ui/exports.js';
import type { DisputeLine, LineParty } from '../dispute-line.dto.js';
import type { Columns } from './send-table.js';

/** The names of one side. */
export const namesOf = (parties: readonly LineParty[], role: LineParty['role'], locale: Locale): string =>
  parties
    .flatMap((party) => (party.role === role && party.name !== undefined ? [party.name] : []))
    .join(W.between[locale]);

/** What a file tells of each dispute: all that its line tells whoever asks, in words. */
export const DISPUTE_COLUMNS: Columns<DisputeLine> = [
  [W.number, ({ number }) => number],
  [W.stage, ({ stage }, locale) => STAGES[stage as keyof typeof STAGES][locale]],
  [W.filedAt, ({ filedAt }) => formatForTable(filedAt)],
  [W.dueAt, ({ nextDueAt }) => nextDueAt && formatDueForTable(nextDueAt)],
  [W.clause, ({ nextDue }, locale) => nextDue && clauseName(nextDue.clause, locale)],
  [W.waitingFor, ({ waitingFor }, locale) => waitingFor && WAITERS_NAMED[waitingFor][locale]],
  [W.complainants, ({ parties }, locale) => namesOf(parties, 'complainant', locale)],
  [W.respondents, ({ parties }, locale) => namesOf(parties, 'respondent', locale)],
  [W.items, ({ items }) => items.count],
  [W.firstItem, ({ items }) => items.first?.title],
  [W.link, ({ items }) => items.first?.url],
  [W.platforms, ({ platforms }, locale) => platforms.map(({ name }) => name).join(W.between[locale])],
  [W.right, ({ right }, locale) => right && RIGHT_KINDS[right.kind][locale]],
  [W.rightName, ({ right }) => right?.name],
  [W.rightNumber, ({ right }) => right?.number],
  [W.owner, ({ owner }) => owner?.name],
  [W.team, ({ team }) => team?.name],
  [W.priority, ({ priority }, locale) => priority && W[priority][locale]],
  [W.openTasks, ({ openTasks }) => openTasks],
  [W.risk, ({ risk }) => risk?.points],
  [W.tags, ({ tags = [] }, locale) => tags.join(W.between[locale])],
  [W.reference, ({ reference }) => reference],
  [W.barred, ({ barred }, locale) => (barred ? W.yes[locale] : undefined)],
];
