import { formatInstant } from '#messages/format.js';
import type { Locale, Words } from '#messages/locale.js';
import { formatAmount } from '#messages/money.js';
import { LOOKED_AT as W } from '#messages/ui/looked-at.js';
import type { LiveStreamView } from '../../client/types.gen.js';
import { joined } from '../../shared/language/joined.js';
import { atSecond } from './at-second.js';

type Instant = Parameters<typeof formatInstant>[0];
type LiveFact = { readonly term: Words; readonly text: string; readonly href?: string | undefined };

/** What its filer says of the live stream that a film shows; `productSecond` where its card stands in the film. */
export const liveFacts = (
  { platform, room, account, session, recordedFrom, recordedUntil, product, price }: LiveStreamView,
  productSecond: number | undefined,
  locale: Locale,
): readonly LiveFact[] => {
  const at = (instant: string): string => formatInstant(instant as Instant, locale);
  const facts: readonly LiveFact[] = [
    { term: W.platform, text: joined(platform, room) },
    { term: W.account, text: account ?? '' },
    { term: W.session, text: session ?? '' },
    { term: W.interval, text: `${at(recordedFrom)} – ${at(recordedUntil)}` },
    { term: W.product, text: joined(product?.name, product?.number), href: product?.url },
    {
      term: W.price,
      text: price
        ? joined(formatAmount(price, locale), productSecond === undefined ? undefined : atSecond(productSecond))
        : '',
    },
  ];
  return facts.filter((fact) => fact.text !== '');
};
