import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import {
  IDENTIFIER_GROUNDS,
  IDENTIFIER_KINDS,
  type IdentifierGroundCode,
  type IdentifierKind,
} from '#domain/shop-identifier/kinds.js';
import { ListTasksQuery } from '../dispute/docket/list.dto.js';
import { Choice, Choices, Whole } from '../dispute/fields/choice.js';
import { Id } from '../dispute/fields/id.js';
import { Parts } from '../dispute/fields/nested.js';
import { Sha256 } from '../dispute/fields/pattern.js';
import { Name, Text } from '../dispute/fields/text.js';

const some = { required: false };
const instant = { type: String, format: 'date-time' } as const;
const day = { type: String, format: 'date' } as const;
const whole = { type: 'integer' } as const;
const kinds = { enum: IDENTIFIER_KINDS, isArray: true } as const;
export const MOST_SHOPS = 500;

export class ListShopIdentifiersQuery extends ListTasksQuery {}

class ShopIdentifierBody {
  @Choice(IDENTIFIER_KINDS, { description: 'Which kind' })
  kind: IdentifierKind;

  @Sha256({
    description:
      'HMAC-SHA-256 by the key of `getIdentifierKey`, in hexadecimal digits, of kind, a line feed and the identifier as `form` says it is written. Never the identifier itself',
  })
  hash: string;
}

class ShopWithIdentifiersBody {
  @Name({ description: 'Your own short name of the shop', example: 'bens-bags', most: 200 })
  handle: string;

  @Name({ description: 'What customers call it', example: "Ben's Bags", most: 200 })
  name: string;

  @Parts(() => ShopIdentifierBody, {
    description: 'Its identifiers; they take the place of those of the same kinds that you gave of it before',
    least: 1,
    most: 30,
  })
  identifiers: ShopIdentifierBody[];
}

export class GiveShopIdentifiersBody {
  @Whole({ least: 1, most: 100_000, description: 'Which key they were hashed by' })
  generation: number;

  @Parts(() => ShopWithIdentifiersBody, { description: 'The shops, each once', least: 1, most: MOST_SHOPS })
  shops: ShopWithIdentifiersBody[];
}

export class WithdrawShopIdentifiersBody {
  @Name({ description: 'Of this shop alone, by your own short name of it', example: 'bens-bags', optional: true })
  handle?: string;

  @Choice(IDENTIFIER_KINDS, { description: 'Of this kind alone', optional: true })
  kind?: IdentifierKind;
}

export class FileImpactAssessmentBody {
  @Choices(IDENTIFIER_KINDS, { description: 'Which kinds it covers; what the newest one leaves out is taken no more' })
  kinds: IdentifierKind[];

  @Text({
    description: 'Whether purpose and means are lawful, legitimate and needed, kind by kind',
    example: 'Shops that were blocked go on under another name; each kind is needed to know them again.',
    most: 10_000,
  })
  necessity: string;

  @Text({
    description: 'What it does to those whom it tells of, and which risks there are',
    example: 'Somebody who shares a warehouse could be taken for one of them.',
    most: 10_000,
  })
  risks: string;

  @Text({
    description: 'Whether the safeguards are lawful, work, and fit the risk',
    example: 'Keyed hashes alone; hubs count nothing; a person decides; objection.',
    most: 10_000,
  })
  safeguards: string;
}

export class DismissProposedShopBody {
  @Id({ description: 'The dispute for which it is proposed' })
  disputeId: string;

  @Id({ description: 'The shop that is proposed' })
  shopId: string;

  @Text({ description: 'Why it is not watched', example: 'The address is a market hall.', most: 4_000 })
  reason: string;
}

export class IdentifiersGiven {
  @ApiProperty(whole)
  shops: number;

  @ApiProperty(whole)
  identifiers: number;
}

export class IdentifiersWithdrawn {
  @ApiProperty({ ...whole, description: 'How many were deleted' })
  identifiers: number;
}

export class IdentifierHouseChanged {
  @ApiProperty({ ...whole, description: 'The key in use' })
  generation: number;

  @ApiProperty({ type: [String], example: ['ImpactAssessmentFiled'] })
  events: string[];
}

export class IdentifierKindView {
  @ApiProperty({ enum: IDENTIFIER_KINDS })
  kind: IdentifierKind;

  @ApiProperty({ description: 'How the identifier is written before it is hashed, in your language' })
  form: string;

  @ApiProperty({ enum: IDENTIFIER_GROUNDS })
  ground: IdentifierGroundCode;

  @ApiProperty()
  source: string;

  @ApiProperty()
  clause: string;

  @ApiProperty(day)
  from: LocalDate;

  @ApiProperty(day)
  until: LocalDate;

  @ApiProperty({ description: 'Whether an assessment of the impact covers it, without which it is refused' })
  isAssessed: boolean;
}

export class IdentifierKeyView {
  @ApiProperty(whole)
  generation: number;

  @ApiProperty({ description: 'The key, 32 bytes in hexadecimal digits. Keep it as you keep your API key' })
  key: string;

  @ApiProperty({ type: [IdentifierKindView], description: 'What your agreement lets you hand over now' })
  kinds: IdentifierKindView[];
}

export class KnownShopView {
  @ApiProperty()
  handle: string;

  @ApiProperty()
  name: string;

  @ApiProperty(kinds)
  kinds: IdentifierKind[];

  @ApiProperty(instant)
  givenAt: Instant;
}

export class KnownShopList {
  @ApiProperty({ type: [KnownShopView] })
  items: KnownShopView[];

  @ApiProperty({ ...some, description: 'Cursor of the next page' })
  next?: string;
}
