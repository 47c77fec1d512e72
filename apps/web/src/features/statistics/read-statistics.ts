import { CLOSING_REASONS } from '#messages/core/stages.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { STATISTICS_WORDS as W } from '#messages/ui/statistics.js';
import { oneOf, searchOf } from '../../shared/desk/search.js';
import type { Filters } from './chart-card.js';

export const RIGHTS = { ...RIGHT_KINDS, none: W.noRight };
export const OUTCOMES = { ...CLOSING_REASONS, open: W.open };

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const fitting =
  (form: RegExp) =>
  (value: string | undefined): string | undefined =>
    value !== undefined && form.test(value) ? value : undefined;

/** Which disputes are counted, as the address says. */
export const readStatistics = searchOf({
  from: fitting(MONTH),
  until: fitting(MONTH),
  right: oneOf(Object.keys(RIGHTS) as NonNullable<Filters['right']>[]),
  platformId: fitting(UUID),
  outcome: oneOf(Object.keys(OUTCOMES) as NonNullable<Filters['outcome']>[]),
});
export type StatisticsAsked = ReturnType<typeof readStatistics>;
