import { capital } from '#messages/capital.js';
import type { Locale, Words } from '#messages/locale.js';
import { CLOSING_REASONS, STAGES } from '#messages/core/stages.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { LEGAL_BASES_NAMED } from '#messages/talks/confirmations.js';
import { OUTCOMES as MEDIATION_OUTCOMES } from '#messages/talks/mediation.js';
import { WAITERS_NAMED } from '#messages/ui/desk-docket.js';
import { REMINDED_ROLES_NAMED } from '#messages/ui/desk-reminders.js';
import { OWNERS_NAMED, STATISTICS_WORDS as W } from '#messages/ui/statistics.js';
import type { CsvCell } from '../http/csv.js';
import type { ShareBody, StatisticsBody } from './statistics.dto.js';

export const TABLES = [
  'months',
  'outcomes',
  'rights',
  'platforms',
  'waiters',
  'stages',
  'reminders',
  'rates',
  'mediations',
] as const;
export type TableName = (typeof TABLES)[number];

type Table = { readonly head: readonly string[]; readonly rows: readonly (readonly CsvCell[])[] };
type Say = (words: Words) => string;

const named = (table: Readonly<Record<string, Words>>, key: string, say: Say): string => {
  const words = Object.hasOwn(table, key) ? table[key] : undefined;
  return words ? say(words) : key;
};
const OUTCOMES_NAMED = { ...CLOSING_REASONS, open: W.open };
const RIGHTS = { ...RIGHT_KINDS, none: W.noRight };
/** As the pictures show them: the most first. */
const most = <C extends { readonly count: number }>(counted: readonly C[]): readonly C[] =>
  counted.toSorted((one, other) => other.count - one.count);
/** Where there are too few to tell a rate, that is said, as on the page. */
const ratio = ({ part, whole, rate, low, high }: ShareBody, say: Say): readonly CsvCell[] => [
  part,
  whole,
  rate ?? say(W.tooFew),
  low,
  high,
];

/** Each table as a person takes it away, every chart among them. */
const OF: { readonly [T in TableName]: (figures: StatisticsBody, say: Say) => Table } = {
  months: ({ months }, say) => ({
    head: [say(W.month), say(W.filed), say(W.closed)],
    rows: months.map(({ month, filed, closed }) => [month, filed, closed]),
  }),
  outcomes: ({ outcomes }, say) => ({
    head: [say(W.outcome), say(W.disputes)],
    rows: most(outcomes).map(({ key, count }) => [named(OUTCOMES_NAMED, key, say), count]),
  }),
  rights: ({ rights }, say) => ({
    head: [say(W.right), say(W.disputes)],
    rows: most(rights).map(({ key, count }) => [named(RIGHTS, key, say), count]),
  }),
  platforms: ({ platforms }, say) => ({
    head: [say(W.platform), say(W.disputes)],
    rows: most(platforms).map(({ name, count }) => [name ?? '—', count]),
  }),
  waiters: ({ waiters }, say) => ({
    head: [say(W.waiter), say(W.owner), say(W.days), say(W.share)],
    rows: waiters.map(({ waiter, owner, days, share }) => [
      say(WAITERS_NAMED[waiter]),
      say(OWNERS_NAMED[owner]),
      days,
      share,
    ]),
  }),
  stages: ({ stages }, say) => ({
    head: [say(W.stage), say(W.waiter), say(W.disputes), say(W.days), say(W.median)],
    rows: stages.map(({ stage, waiter, disputes, days, median }) => [
      named(STAGES, stage, say),
      say(WAITERS_NAMED[waiter]),
      disputes,
      days,
      median ?? say(W.tooFew),
    ]),
  }),
  reminders: ({ reminders }, say) => ({
    head: [W.reminded, W.before, W.onTheDay, W.after].map(say),
    rows: reminders.map(({ role, before, onTheDay, after }) => [
      say(REMINDED_ROLES_NAMED[role]),
      before,
      onTheDay,
      after,
    ]),
  }),
  rates: ({ reviews, panels, mediations }, say) => ({
    head: [W.measure, W.part, W.whole, W.rate, W.low, W.high].map(say),
    rows: [
      [say(W.overturned), ...ratio(reviews.overturned, say)],
      [say(W.againstUs), ...ratio(reviews.againstUs, say)],
      [say(W.unanimous), ...ratio(panels.unanimous, say)],
      [say(W.unanimousReversed), ...ratio(panels.unanimousReversed, say)],
      [say(W.splitReversed), ...ratio(panels.splitReversed, say)],
      [say(W.settled), ...ratio(mediations.settled, say)],
      [say(W.settledWhole), ...ratio(mediations.settledWhole, say)],
    ],
  }),
  mediations: ({ mediations }, say) => ({
    head: [say(W.measure), say(W.count)],
    rows: [
      [say(W.asked), mediations.asked],
      [say(W.begun), mediations.begun],
      ...mediations.outcomes.map(({ key, count }) => [
        capital(named({ ...MEDIATION_OUTCOMES, open: W.open }, key, say)),
        count,
      ]),
      [say(W.sessions), mediations.sessions],
      [say(W.confirmed), mediations.confirmed],
      [say(W.medianDays), mediations.medianDays ?? say(W.tooFew)],
      [say(W.legalBasis), mediations.legalBasis ? say(LEGAL_BASES_NAMED[mediations.legalBasis]) : '—'],
    ],
  }),
};

export const tableOf = (name: TableName, figures: StatisticsBody, locale: Locale): Table =>
  OF[name](figures, (words) => words[locale]);
