import type { Locale } from '#messages/locale.js';
import { formatAmount } from '#messages/money.js';
import type { LiveStreamView } from '../../../client/types.gen.js';
import { joined } from '../../../shared/language/joined.js';
import { clipTime } from '../../evidence/clip-times.js';

type Card = Pick<LiveStreamView, 'product' | 'productSecond' | 'price'>;

/** The card that was shown in a live stream: what was sold, its number with the platform, when, and for how much. */
export const liveCard = ({ product, productSecond, price }: Card, locale: Locale): string =>
  joined(
    product?.name,
    product?.number,
    productSecond === undefined ? undefined : clipTime(productSecond),
    price && formatAmount(price, locale),
  );
