import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#domain/calendar/local-date.js';
import { IDENTIFIER_KINDS, type IdentifierKind } from '#domain/shop-identifier/kinds.js';
import type { Instant } from '#domain/kernel/message.js';
import { WATCH_ROLES, type WatchRole } from '#domain/watch/decide.js';
import {
  FOUND_BY,
  OBJECTION_OUTCOMES,
  WATCH_ENDINGS,
  WATCH_GROUNDS,
  type FoundBy,
  type ObjectionOutcome,
  type WatchEnding,
  type WatchGround,
} from '#domain/watch/events.js';
import { SHOP_REACHES, type ShopReach } from '#application/watch/shop-reach.js';
import { ListTasksQuery } from '../dispute/docket/list.dto.js';
import { Choice } from '../dispute/fields/choice.js';
import { Day } from '../dispute/fields/day.js';
import { Id } from '../dispute/fields/id.js';
import { Text } from '../dispute/fields/text.js';

const WATCHED_THINGS = ['goods', 'shop', 'listings'] as const;
const some = { required: false };
const day = { type: String, format: 'date' } as const;
const instant = { type: String, format: 'date-time' } as const;

export class ListWatchesQuery extends ListTasksQuery {}

export class WatchGoodsBody {
  @Id({ description: 'The dispute in which they are complained of' })
  disputeId: string;

  @Id({ description: 'Which of its items' })
  itemId: string;

  @Day({ description: 'The last day, at most 180 days from now' })
  until: LocalDate;

  @Text({
    description: 'Why they are watched again; needed where an objection had ended that, of another officer than then',
    example: 'The licence ended in June.',
    most: 4_000,
    optional: true,
  })
  reason?: string;
}

export class WatchShopBody {
  @Id({ description: 'The dispute for which it is proposed' })
  disputeId: string;

  @Id({ description: 'The shop that is proposed' })
  shopId: string;

  @Text({
    description: 'Why, for the staff',
    example: 'Paid into one account, and sends from one address.',
    most: 4_000,
  })
  reason: string;

  @Day({ description: 'The last day, at most 180 days from now' })
  until: LocalDate;
}

export class ObjectToWatchBody {
  @Text({ description: 'Why they should not be watched', example: 'We have held a licence since May.', most: 4_000 })
  text: string;
}

export class AnswerWatchObjectionBody {
  @Choice(OBJECTION_OUTCOMES, { description: 'Whether they stay on the list' })
  outcome: ObjectionOutcome;

  @Id({ description: 'Which party’s objection; needed where more than one is open', optional: true })
  partyId?: string;

  @Text({ description: 'Why', example: 'The licence covers these goods.', most: 4_000 })
  reason: string;
}

export class EndWatchBody {
  @Choice(WATCH_ENDINGS, { description: 'Why they are taken off before their day' })
  ending: WatchEnding;
}

export class WatchPlaced {
  @ApiProperty({ format: 'uuid' })
  watchId: string;
}

export class WatchActed extends WatchPlaced {
  @ApiProperty({ type: [String], example: ['WatchObjected'] })
  events: string[];
}

export class WatchObjectionView {
  @ApiProperty({ ...some, format: 'uuid', description: 'Whose it is; for the staff' })
  partyId?: string;

  @ApiProperty({ ...some, description: 'What that one is called' })
  partyName?: string;

  @ApiProperty(instant)
  at: Instant;

  @ApiProperty({ ...some, description: 'Missing once the words were erased' })
  text?: string;

  @ApiProperty({ ...some, enum: OBJECTION_OUTCOMES })
  outcome?: ObjectionOutcome;

  @ApiProperty({ ...some, description: 'Why it was answered so' })
  reason?: string;
}

export class WatchedListing {
  @ApiProperty({ ...some, description: 'On which platform; none that is known where somebody else sent it' })
  platformName?: string;

  @ApiProperty({ ...some, enum: FOUND_BY, description: 'How it was found; missing where no more is for you' })
  by?: FoundBy;

  @ApiProperty({ ...some, description: 'The platform’s number of the listing' })
  ref?: string;

  @ApiProperty({ ...some, description: 'As it was sent; missing once the words were erased' })
  text?: string;

  @ApiProperty(instant)
  at: Instant;
}

export class WatchView {
  @ApiProperty({ format: 'uuid' })
  watchId: string;

  @ApiProperty({ enum: WATCH_ROLES, description: 'As what you see it' })
  part: WatchRole;

  @ApiProperty({ description: 'What goods or shop were called; a number where that was erased, or is not for you' })
  title: string;

  @ApiProperty({ enum: WATCHED_THINGS, description: 'Goods, a shop, or listings, of which no more is for you' })
  watched: (typeof WATCHED_THINGS)[number];

  @ApiProperty({ ...some, description: 'On which platform they are' })
  platformName?: string;

  @ApiProperty({ ...some, description: 'In which dispute; for the staff, the shop and the right holder' })
  disputeNumber?: string;

  @ApiProperty({
    ...some,
    enum: SHOP_REACHES,
    description: 'By whom a watched shop hears that it may object; for the staff and its platform, which tells it',
  })
  reach?: ShopReach;

  @ApiProperty({
    ...some,
    enum: WATCH_GROUNDS,
    description: 'Why; of a shop for the staff and that shop alone',
  })
  ground?: WatchGround;

  @ApiProperty({
    ...some,
    enum: IDENTIFIER_KINDS,
    isArray: true,
    description:
      'Of a shop: which kinds of identifier it shares with another, for the staff and that shop; no identifier',
  })
  kinds?: IdentifierKind[];

  @ApiProperty({ ...some, description: 'Why it was decided so, where that was said; for the staff' })
  reason?: string;

  @ApiProperty(instant)
  placedAt: Instant;

  @ApiProperty({ ...day, description: 'The last day' })
  until: LocalDate;

  @ApiProperty({ description: 'Whether they are watched now' })
  isWatched: boolean;

  @ApiProperty({
    ...some,
    enum: [...WATCH_ENDINGS, 'objection'],
    description: 'Why they were taken off before their day',
  })
  ended?: WatchEnding | 'objection';

  @ApiProperty({ type: [WatchObjectionView], description: 'For the staff all, for a shop its own' })
  objections: WatchObjectionView[];

  @ApiProperty({
    type: [WatchedListing],
    description: 'New listings of the same; of a platform its own, of a shop none',
  })
  listings: WatchedListing[];

  @ApiProperty({ type: [String], description: 'What you may do now' })
  allowedActions: string[];
}

export class WatchList {
  @ApiProperty({ type: [WatchView] })
  items: WatchView[];

  @ApiProperty({ ...some, description: 'Cursor of the next page' })
  next?: string;
}
