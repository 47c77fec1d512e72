import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { LocalDate } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import { ListTasksQuery } from '../../../dispute/docket/list.dto.js';
import { Choice, Choices } from '../../../dispute/fields/choice.js';
import { Day } from '../../../dispute/fields/day.js';
import { Id } from '../../../dispute/fields/id.js';
import { Name } from '../../../dispute/fields/text.js';

/**
 * What a platform vouches for: that the name is that of the shop's operator as it verified it (E-Commerce Law 27), that
 * its business licence is the party's, that who registered is the person it has as the shop's contact.
 */
export const VOUCHED = ['operator-name', 'business-licence', 'contact-person'] as const;
export type Vouched = (typeof VOUCHED)[number];

export const SELLER_QUESTION_STATES = ['asked', 'confirmed', 'denied', 'expired'] as const;
export type SellerQuestionState = (typeof SELLER_QUESTION_STATES)[number];

export class AskSellerBody {
  @Id({ description: 'The platform that is asked' })
  platformId: string;

  @Name({ description: 'The shop, room or handle there', example: '云雀旗舰店', most: 200 })
  shop: string;
}

export class AnswerSellerBody {
  @Choice(['confirmed', 'denied'], { description: 'Whether it is the seller behind the shop' })
  outcome: 'confirmed' | 'denied';

  @Choices(VOUCHED, { description: 'What you vouch for; of what you confirm alone', optional: true })
  vouches?: Vouched[];

  @Day({ description: 'Last day on which it counts; without end if not told', optional: true })
  until?: LocalDate;
}

export class SellerQuestionAnswer {
  @ApiProperty({ format: 'uuid' })
  questionId: string;

  @ApiProperty({ enum: SELLER_QUESTION_STATES })
  state: SellerQuestionState;
}

/** What a platform sees: by which name, and as what, somebody registered, and which shop it says is its own. */
export class SellerQuestionView extends SellerQuestionAnswer {
  @ApiProperty({ format: 'uuid' })
  platformId: string;

  @ApiProperty({ description: 'The shop, room or handle' })
  shop: string;

  @ApiProperty({ description: 'The party that it says it is, or acts for' })
  partyName: string;

  @ApiProperty({ description: 'The person who registered' })
  name: string;

  @ApiProperty({ type: String, format: 'date-time' })
  askedAt: Instant;

  @ApiProperty({ description: 'What the platform vouches for', enum: VOUCHED, isArray: true })
  vouches: Vouched[];

  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'By machine time' })
  answeredAt?: Instant;

  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'It counts so long, by legal time' })
  until?: Instant;

  @ApiPropertyOptional({ description: 'The registration; for the staff alone', format: 'uuid' })
  registrationId?: string;

  @ApiPropertyOptional({ description: 'The account that asked; for the staff alone', format: 'uuid' })
  askedBy?: string;

  @ApiPropertyOptional({ description: 'The platform that answered', example: 'platform:…' })
  answeredBy?: string;

  @ApiPropertyOptional({ description: 'Its person who answered; missing where its key did', format: 'uuid' })
  answeredPerson?: string;
}

export class SellerQuestionList {
  @ApiProperty({ type: [SellerQuestionView] })
  items: SellerQuestionView[];

  @ApiPropertyOptional({ description: 'Cursor of the next page' })
  next?: string;
}

export class ListSellerQuestionsQuery extends ListTasksQuery {
  @Choice(SELLER_QUESTION_STATES, { description: 'Only those in this state', optional: true })
  state?: SellerQuestionState;

  @Name({ description: 'Part of the name of person, party or shop', example: 'li', most: 100, optional: true })
  search?: string;
}

export class ListSellerChecksQuery extends ListSellerQuestionsQuery {
  @Id({ description: 'Only those about this registration', optional: true })
  registrationId?: string;
}
