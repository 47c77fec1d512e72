import type { MeasureGround } from '#domain/dispute/measures/measure/events.js';
import type { Locale } from '#messages/locale.js';
import { MEASURE_GROUNDS } from '#messages/measures/measures.js';

type Wanted = {
  readonly wanted: 'block' | 'lift';
  readonly sequence: number;
  readonly url?: string;
  readonly externalId?: string;
  readonly ground: string;
};

const WANTED = {
  block: { 'zh-CN': '采取必要措施', en: 'Take the necessary measure' },
  lift: { 'zh-CN': '解除措施', en: 'Lift the measure' },
};

const groundOf = (ground: string, locale: Locale): string =>
  Object.hasOwn(MEASURE_GROUNDS, ground) ? MEASURE_GROUNDS[ground as MeasureGround][locale] : ground;

const line = ({ wanted, sequence, url, externalId, ground }: Wanted, locale: Locale): string =>
  [`${sequence}.`, WANTED[wanted][locale], externalId, url, `(${groundOf(ground, locale)})`]
    .filter((part) => part !== undefined)
    .join(' ');

/** What a platform without an interface is asked for, one line a measure, as a person pastes it into its portal. */
export const measuresTextOf = (
  { number, measures }: { readonly number: string; readonly measures: readonly Wanted[] },
  locale: Locale,
): string => {
  const head =
    locale === 'zh-CN'
      ? `争议${number}：请对下列标的办理，并逐项反馈结果。`
      : `Dispute ${number}: please carry out the following and report item by item.`;
  return [head, ...measures.map((measure) => line(measure, locale))].join('\n');
};
