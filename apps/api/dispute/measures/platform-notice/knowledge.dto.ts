import { ApiSchema, ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#domain/kernel/message.js';
import { Moment } from '../../fields/moment.js';
import { Name, Text } from '../../fields/text.js';

@ApiSchema({ name: 'KnowledgeCorrectionBody' })
export class CorrectionBody {
  @ApiProperty()
  text: string;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ required: false, format: 'date-time', description: 'When it really happened, as the platform says' })
  happenedAt?: string;
}

/** One thing that reached a platform or came from it. */
export class KnowledgeEntryBody {
  @ApiProperty({ description: 'Its name, for corrections', example: 'asked:01912d68-783e-7a03-8467-5661c1243ad4:3' })
  entry: string;

  @ApiProperty({ example: 'ServiceArrived' })
  what: string;

  @ApiProperty({ required: false, example: 'statutory-notice' })
  document?: string;

  @ApiProperty({ format: 'uuid' })
  platformId: string;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ type: [CorrectionBody], description: 'What the platform says against it, beside it' })
  corrections: CorrectionBody[];
}

export class ItemKnowledgeBody {
  @ApiProperty({ format: 'uuid' })
  itemId: string;

  @ApiProperty({ type: [KnowledgeEntryBody] })
  entries: KnowledgeEntryBody[];
}

/** What platforms received, item by item, and when. Draws no conclusions. */
export class KnowledgeBody {
  @ApiProperty({ type: [ItemKnowledgeBody] })
  items: ItemKnowledgeBody[];
}

export class CorrectKnowledgeBody {
  @Name({ description: 'The entry that is meant', example: 'asked:01912d68-783e-7a03-8467-5661c1243ad4:3', most: 200 })
  entry: string;

  @Text({ description: 'How it was', example: 'Our interface was down; the request was read on 4 March.', most: 2_000 })
  text: string;

  @Moment({ description: 'When it really happened', optional: true })
  happenedAt?: Instant;
}

export class PublishedResult {
  @ApiProperty({ format: 'uuid' })
  itemId: string;

  @ApiProperty({ example: 'lifted' })
  reason: string;
}

/** What a platform may make public of pairs that have ended; the parties are told as roles. */
export class PublicationBody {
  @ApiProperty({ format: 'uuid', description: 'The document that brought it' })
  serviceId: string;

  @ApiProperty()
  number: string;

  @ApiProperty({ example: 'trademark' })
  right: string;

  @ApiProperty({ format: 'date-time' })
  filedAt: string;

  @ApiProperty({ required: false })
  notice?: string;

  @ApiProperty({ type: [String] })
  declarations: string[];

  @ApiProperty({ type: [PublishedResult] })
  results: PublishedResult[];
}

export class PublicationsBody {
  @ApiProperty({ type: [PublicationBody] })
  publications: PublicationBody[];
}
