import { digitsOf } from '#messages/money.js';
import type { DescribeLiveStreamBody, LiveStreamView, PriceBody } from '../../client/types.gen.js';
import { minorUnits } from '../measures/minor-units.js';
import { clipTime } from './clip-times.js';
import { spotOf } from './comparison/place-of.js';

export const CURRENCIES = ['CNY', 'HKD', 'USD', 'EUR', 'JPY'] as const satisfies readonly PriceBody['currency'][];
export const MOMENTS = ['startedAt', 'recordedFrom', 'recordedUntil'] as const;
export const SECONDS = ['fromSecond', 'toSecond', 'lengthSeconds', 'productSecond'] as const;
const WORDS = ['platform', 'room', 'account', 'session', 'productName', 'productNumber', 'productUrl'] as const;

/** As it is typed: times by the clock in Beijing, places in the replay as a player shows them. */
export type LiveDraft = Readonly<
  Record<(typeof MOMENTS)[number] | (typeof SECONDS)[number] | (typeof WORDS)[number] | 'amount', string>
> & { readonly currency: PriceBody['currency']; readonly captionsId?: string | undefined };

const OFFSET = 8 * 3_600_000;
const typedMoment = (at: string | undefined): string =>
  at === undefined ? '' : new Date(Date.parse(at) + OFFSET).toISOString().slice(0, 19);
/** A browser leaves seconds out where they are none. */
const momentOf = (typed: string): string => `${typed}${typed.length === 16 ? ':00' : ''}+08:00`;

/** What was said before, to be put right; an empty form where nothing was. */
export const liveDraftOf = (said: LiveStreamView | undefined): LiveDraft => {
  const { product, price } = said ?? {};
  const second = (name: (typeof SECONDS)[number]): string => {
    const at = said?.[name];
    return at === undefined ? '' : clipTime(at);
  };
  return {
    platform: said?.platform ?? '',
    room: said?.room ?? '',
    account: said?.account ?? '',
    session: said?.session ?? '',
    startedAt: typedMoment(said?.startedAt),
    recordedFrom: typedMoment(said?.recordedFrom),
    recordedUntil: typedMoment(said?.recordedUntil),
    fromSecond: second('fromSecond'),
    toSecond: second('toSecond'),
    lengthSeconds: second('lengthSeconds'),
    productSecond: second('productSecond'),
    productName: product?.name ?? '',
    productNumber: product?.number ?? '',
    productUrl: product?.url ?? '',
    amount: price ? String(price.minorUnits / 10 ** digitsOf(price.currency)) : '',
    currency: CURRENCIES.find((one) => one === price?.currency) ?? 'CNY',
    captionsId: said?.captionsId,
  };
};

/** A place in the replay: 12:30, 1:02:30. */
export const replaySecond = (typed: string): number | undefined => spotOf(typed)?.second;

const priceOf = ({ amount, currency }: LiveDraft): PriceBody | undefined => {
  const units = (minorUnits(amount) ?? Number.NaN) / 10 ** (2 - digitsOf(currency));
  return Number.isInteger(units) ? { minorUnits: units, currency } : undefined;
};

/** What is wrong with what was typed, by field; what is merely missing its field says. */
export const liveFaults = (draft: LiveDraft): ReadonlySet<keyof LiveDraft> =>
  new Set<keyof LiveDraft>([
    ...SECONDS.filter((name) => draft[name].trim() !== '' && replaySecond(draft[name]) === undefined),
    ...(draft.amount.trim() !== '' && !priceOf(draft) ? (['amount'] as const) : []),
    ...(draft.amount.trim() !== '' && draft.productSecond.trim() === '' ? (['productSecond'] as const) : []),
  ]);

/** What goes out; nothing while something of it is missing or wrong. */
export const liveBodyOf = (draft: LiveDraft): DescribeLiveStreamBody | undefined => {
  const [fromSecond, toSecond] = [replaySecond(draft.fromSecond), replaySecond(draft.toSecond)];
  const text = (name: (typeof WORDS)[number]): string => draft[name].trim();
  const [platform, room] = [text('platform'), text('room')];
  const { recordedFrom, recordedUntil, startedAt, captionsId } = draft;
  if (platform === '' || room === '' || recordedFrom === '' || recordedUntil === '') return undefined;
  if (fromSecond === undefined || toSecond === undefined || liveFaults(draft).size > 0) return undefined;
  const [lengthSeconds, productSecond] = [replaySecond(draft.lengthSeconds), replaySecond(draft.productSecond)];
  const product = {
    ...(text('productName') !== '' && { name: text('productName') }),
    ...(text('productNumber') !== '' && { number: text('productNumber') }),
    ...(text('productUrl') !== '' && { url: text('productUrl') }),
  };
  const price = priceOf(draft);
  return {
    liveStream: {
      platform,
      room,
      ...(text('account') !== '' && { account: text('account') }),
      ...(text('session') !== '' && { session: text('session') }),
      ...(startedAt !== '' && { startedAt: momentOf(startedAt) }),
      recordedFrom: momentOf(recordedFrom),
      recordedUntil: momentOf(recordedUntil),
      fromSecond,
      toSecond,
      ...(lengthSeconds !== undefined && { lengthSeconds }),
      ...(productSecond !== undefined && { productSecond }),
      ...(Object.keys(product).length > 0 && { product }),
      ...(price && { price }),
    },
    ...(captionsId !== undefined && { captionsId }),
  };
};
