import type { Locale, Words } from '#messages/locale.js';
import { FAILING_AT, OPERATION_WORDS as W, QUEUE_DEPTH, READER_FAILS, READER_LAGS } from '#messages/ui/operation.js';
import { count, duration } from './amounts.js';
import { nameOf } from './name-of.js';
import type { Figure, Operation } from './told.js';

/** Line by line, or that there is none. */
export const listOr = (none: Words, all: readonly string[], locale: Locale): Figure[1] =>
  all.length === 0 ? none[locale] : all;

/** What was counted in the last minutes. */
export function recentFacts({ measured }: Operation, locale: Locale): readonly Figure[] {
  const { appends, serverErrors, refusedSignIns } = measured;
  const took = (seconds: number | null): string => (seconds === null ? W.noAppends[locale] : duration(seconds, locale));
  return [
    [W.appends, count(appends.count, locale)],
    [W.p50, took(appends.p50)],
    [W.p99, took(appends.p99)],
    [W.failedAppends, count(appends.failed, locale)],
    [W.serverErrors, count(serverErrors, locale)],
    [W.refusedSignIns, count(refusedSignIns, locale)],
  ];
}

export function logFacts(told: Operation, locale: Locale): readonly Figure[] {
  const number = (value: number): string => count(value, locale);
  const time = (seconds: number): string => duration(seconds, locale);
  const lags = told.readers
    .filter(({ secondsBehind }) => secondsBehind > 0)
    .map(({ reader, behind, secondsBehind }) =>
      READER_LAGS[locale]({ reader, behind: number(behind), time: time(secondsBehind) }),
    );
  return [
    [W.events, number(told.events)],
    [W.openDisputes, number(told.openDisputes)],
    [W.readers, listOr(W.allRead, lags, locale)],
    [
      W.failingReaders,
      listOr(
        W.none,
        told.failingReaders.map(({ reader, seconds }) => READER_FAILS[locale]({ reader, time: time(seconds) })),
        locale,
      ),
    ],
    [
      W.building,
      listOr(
        W.none,
        told.building.map(({ reader, events, total }) => `${reader} ${number(events)} / ${number(total)}`),
        locale,
      ),
    ],
    [W.parked, number(told.parked.length)],
  ];
}

export function owedFacts(told: Operation, locale: Locale): readonly Figure[] {
  const number = (value: number): string => count(value, locale);
  const failing = told.failingByDestination.map(({ kind, destination, effects, attempts }) =>
    FAILING_AT[locale]({ kind, destination, effects: number(effects), attempts: number(attempts) }),
  );
  const queues = told.queues.map(({ queue, waiting, due }) =>
    QUEUE_DEPTH[locale]({ queue: nameOf(queue, locale), waiting: number(waiting), due: number(due) }),
  );
  return [
    [W.overdueClocks, number(told.overdueClocks)],
    [W.owedEffects, number(told.owedEffects)],
    [W.standing, number(told.standing)],
    [W.failing, listOr(W.none, failing, locale)],
    [W.givenUp, number(told.givenUp)],
    [W.queues, listOr(W.none, queues, locale)],
    [W.deadMails, number(told.deadMails)],
  ];
}
