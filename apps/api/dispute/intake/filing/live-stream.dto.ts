import { PRICE_CURRENCIES, type Price } from '#domain/dispute/core/live-stream.js';
import type { Instant } from '#domain/kernel/message.js';
import { Choice, Whole } from '../../fields/choice.js';
import { Moment } from '../../fields/moment.js';
import { Part } from '../../fields/nested.js';
import { Ref } from '../../fields/pattern.js';
import { Name } from '../../fields/text.js';
import { WebAddress } from '../../fields/web-address.js';

/** A day and a night of live streaming, in seconds. */
const MOST_SECONDS = 172_800;

export class LiveProductBody {
  @Name({ description: 'Its number on the platform', example: '7301188', most: 100, optional: true })
  number?: string;

  @Name({ description: 'As the card calls it', example: 'Canvas bag, blue', optional: true })
  name?: string;

  @WebAddress({ description: 'Where the card leads', optional: true })
  url?: string;
}

export class PriceBody implements Price {
  @Whole({ description: 'In the smallest unit of the currency: 100 for one yuan', least: 0, most: 9_000_000_000_000 })
  minorUnits: number;

  @Choice(PRICE_CURRENCIES, { description: 'In which currency' })
  currency: Price['currency'];
}

/** Where a recording of a live room comes from. */
export class LivePlaceBody {
  @Name({ description: 'The platform', example: 'Douyin' })
  platform: string;

  @Name({ description: 'The live room, by its number or name', example: '80017709309' })
  room: string;

  @Name({ description: 'The account that streamed', example: 'Canvas Bags Official', optional: true })
  account?: string;

  @Name({ description: 'The session, by its number', example: '7431002', optional: true })
  session?: string;

  @Moment({ description: 'When the session began', optional: true })
  startedAt?: Instant;

  @Moment({ description: 'By the clock, when the recording began' })
  recordedFrom: Instant;

  @Moment({ description: 'By the clock, when the recording ended' })
  recordedUntil: Instant;

  @Whole({ description: 'The second of the replay at which it begins', least: 0, most: MOST_SECONDS })
  fromSecond: number;

  @Whole({ description: 'The second of the replay at which it ends', least: 1, most: MOST_SECONDS })
  toSecond: number;

  @Whole({ description: 'How long the replay is, in seconds', least: 1, most: MOST_SECONDS, optional: true })
  lengthSeconds?: number;

  @Part(() => LiveProductBody, { description: 'The product card that is seen', optional: true })
  product?: LiveProductBody;

  @Whole({
    description: 'The second of the replay at which the card is seen',
    least: 0,
    most: MOST_SECONDS,
    optional: true,
  })
  productSecond?: number;

  @Part(() => PriceBody, { description: 'What it cost at that second', optional: true })
  price?: PriceBody;
}

/** The same of a file that comes with this request. */
export class LiveStreamBody extends LivePlaceBody {
  @Ref({ description: 'The file of this request that holds its captions, by ref', example: 'e2', optional: true })
  captions?: string;
}
