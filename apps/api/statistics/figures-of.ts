import type { Instant } from '#domain/kernel/message.js';
import type { Waiter } from '#domain/dispute/waits-for.js';
import type { LegalBasis } from '#domain/rulebook/confirmation-rules.js';
import { REMINDED_ROLES } from '#domain/rulebook/reminder-rules.js';
import { LEAST_FOR_A_RATE, shareOf, type Share } from '#rating/interval.js';
import type { DecisionsFound, Dimension, Figures } from '#read-models/find-statistics.js';
import { given } from '../dispute/given.js';
import type { KeyCounted, OWNERS, ShareBody, StatisticsBody } from './statistics.dto.js';

const OWNER_OF: Readonly<Record<Waiter, (typeof OWNERS)[number]>> = {
  association: 'staff',
  complainant: 'party',
  respondent: 'party',
  parties: 'party',
  platform: 'platform',
  mediator: 'neutral',
  panel: 'neutral',
  authority: 'outside',
  nobody: 'time',
};

const MILLION = 1_000_000;
const bodyOf = ({ part, whole, rate, low, high }: Share): ShareBody =>
  given({
    part,
    whole,
    rate: rate === undefined ? undefined : rate / MILLION,
    low: low === undefined ? undefined : low / MILLION,
    high: high === undefined ? undefined : high / MILLION,
  }) as ShareBody;
export const share = (part: number, whole: number): ShareBody => bodyOf(shareOf(part, whole));
const enough = <T>(counted: number, value: T | null): T | undefined =>
  counted < LEAST_FOR_A_RATE ? undefined : (value ?? undefined);

type Beside = {
  readonly now: Instant;
  readonly platforms: ReadonlyMap<string, string>;
  readonly legalBasis?: LegalBasis | undefined;
};

/** What was counted, with rates where there is enough of it. */
export const figuresOf = (found: Figures, { now, platforms, legalBasis }: Beside): StatisticsBody => {
  const by = (dimension: Dimension): readonly KeyCounted[] =>
    found.counted.flatMap((one) => (one.dimension === dimension ? [{ key: one.key, count: one.disputes }] : []));
  const countOf = (dimension: Dimension, key: string): number =>
    by(dimension).find((one) => one.key === key)?.count ?? 0;
  const months = [...new Set([...by('filed'), ...by('closed')].map(({ key }) => key))].sort();
  const all = found.held.reduce((sum, { days }) => sum + days, 0);
  const waiters = Map.groupBy(found.held, ({ waiter }) => waiter as Waiter);
  return {
    asOf: now,
    least: LEAST_FOR_A_RATE,
    disputes: found.disputes,
    open: found.open,
    months: months.map((month) => ({ month, filed: countOf('filed', month), closed: countOf('closed', month) })),
    outcomes: [...by('outcome')],
    rights: [...by('right')],
    platforms: by('platform').map((one) => given({ ...one, name: platforms.get(one.key) }) as KeyCounted),
    waiters: [...waiters]
      .map(([waiter, times]) => {
        const days = Math.round(times.reduce((sum, one) => sum + one.days, 0) * 10) / 10;
        return { waiter, owner: OWNER_OF[waiter], days, share: all === 0 ? 0 : Math.round((days / all) * 1000) / 1000 };
      })
      .sort((a, b) => b.days - a.days),
    stages: found.held.map(
      ({ median, ...one }) =>
        given({ ...one, median: enough(one.disputes, median) }) as StatisticsBody['stages'][number],
    ),
    reminders: REMINDED_ROLES.map(
      (role) => found.reminders.find((one) => one.role === role) ?? { role, before: 0, onTheDay: 0, after: 0 },
    ),
    ...decided(found),
    mediations: mediated(found, legalBasis),
  };
};

const sum = (some: readonly DecisionsFound[], fits: (one: DecisionsFound) => boolean): number =>
  some.reduce((all, one) => all + (fits(one) ? one.decisions : 0), 0);

const decided = ({ decisions, courts }: Figures): Pick<StatisticsBody, 'reviews' | 'panels'> => {
  const first = decisions.filter(({ isReview }) => !isReview);
  const reversed = (some: readonly DecisionsFound[]): ShareBody =>
    share(
      sum(some, ({ result }) => result === 'reversed'),
      sum(some, ({ result }) => result === 'reversed' || result === 'upheld'),
    );
  const several = first.filter((one) => one.several);
  return {
    reviews: {
      decisions: sum(first, () => true),
      overturned: reversed(first),
      againstUs: share(courts.differ, courts.differ + courts.agree),
    },
    panels: {
      alone: sum(first, (one) => !one.several),
      unanimous: share(
        sum(several, ({ split }) => !split),
        sum(several, () => true),
      ),
      unanimousReversed: reversed(several.filter(({ split }) => !split)),
      splitReversed: reversed(several.filter(({ split }) => split)),
    },
  };
};

const mediated = (
  { mediations, mediationDays }: Figures,
  legalBasis: LegalBasis | undefined,
): StatisticsBody['mediations'] => {
  const count = (fits: (one: Figures['mediations'][number]) => boolean): number =>
    mediations.reduce((all, one) => all + (fits(one) ? one.mediations : 0), 0);
  const ended = count(({ begun, outcome }) => begun && outcome !== null);
  const whole = count(({ begun, outcome }) => begun && outcome === 'settled');
  const partly = count(({ begun, outcome }) => begun && outcome === 'partly-settled');
  const outcomes = Map.groupBy(mediations, ({ outcome }) => outcome ?? 'open');
  return given({
    asked: count(() => true),
    begun: count(({ begun }) => begun),
    outcomes: [...outcomes].map(([key, some]) => ({ key, count: some.reduce((all, one) => all + one.mediations, 0) })),
    settled: share(whole + partly, ended),
    settledWhole: share(whole, ended),
    medianDays: enough(mediationDays.counted, mediationDays.median),
    sessions: mediations.reduce((all, one) => all + one.sessions, 0),
    confirmed: mediations.reduce((all, one) => all + one.confirmed, 0),
    legalBasis,
  }) as StatisticsBody['mediations'];
};
