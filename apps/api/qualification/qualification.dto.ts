import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import type { LocalDate } from '#domain/calendar/local-date.js';
import { ASK_REASONS, ASK_RESULTS } from '#domain/qualification/codes.js';
import { SALE_CHANNELS, type SaleChannel } from '#domain/qualification/events.js';
import { QUALIFICATION_ROLES } from '#domain/qualification/decide.js';
import { Choice, Flag, Whole } from '../dispute/fields/choice.js';
import { Day } from '../dispute/fields/day.js';
import { Id } from '../dispute/fields/id.js';
import { Name } from '../dispute/fields/text.js';
import { ListTasksQuery } from '../dispute/docket/list.dto.js';

export class ListQualificationFilesQuery extends ListTasksQuery {
  @Choice(['waiting', 'ending'] as const, {
    description: 'Only those in which a paper waits for its check, or ends within thirty days',
    optional: true,
  })
  which?: 'waiting' | 'ending';
}

export class QualificationFileLine {
  @ApiProperty({ format: 'uuid' })
  partyId: string;

  @ApiProperty({ required: false, description: 'Name of the party; absent once it was erased' })
  name?: string;

  @ApiProperty({ description: 'How many papers wait for a check' })
  waiting: number;

  @ApiProperty({ required: false, format: 'date', description: 'The first last day of its papers' })
  endsOn?: string;
}

export class QualificationFileList {
  @ApiProperty({ type: [QualificationFileLine] })
  items: QualificationFileLine[];

  @ApiProperty({ required: false, description: 'Cursor of the next page' })
  next?: string;
}

export class QualificationChanged {
  @ApiProperty({ format: 'uuid' })
  partyId: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'Of a paper that was filed' })
  proofId?: string;

  @ApiProperty({ type: [String], description: 'Types of the events recorded; none if nothing changed' })
  events: string[];
}

export class QualificationFileView {
  @ApiProperty({ format: 'uuid' })
  partyId: string;

  @ApiProperty({ required: false })
  name?: string;

  @ApiProperty({ enum: QUALIFICATION_ROLES, description: 'What you are to it' })
  role: string;

  @ApiProperty({ type: [Object], description: 'Its papers with words, scope, term, checks and stage' })
  proofs: object[];

  @ApiProperty({
    type: [Object],
    description: 'Papers that end within thirty days, or have ended: `proofId`, `endsOn`',
  })
  alerts: object[];

  @ApiProperty({ type: [Object], description: 'Platforms that are answered from it: `platformId`, `name`' })
  askers: object[];

  @ApiProperty({ type: [Object], description: 'Every question of a platform and what it was told, the newest first' })
  asks: object[];
}

export class AskQualificationBody {
  @Name({ description: 'The shop’s account with you', example: 'north-shop', optional: true })
  handle?: string;

  @Id({ description: 'The shop, where you know its id here; either it or the account', optional: true })
  partyId?: string;

  @Name({ description: 'Brand, mark or indication', example: 'SOUTHWIND' })
  brand: string;

  @Whole({ description: 'Class of the goods (Nice)', least: 1, most: 45, optional: true })
  class?: number;

  @Choice(SALE_CHANNELS, { description: 'By which way they are sold', optional: true })
  channel?: SaleChannel;

  @Flag({ description: 'Whether they bear a geographical indication', optional: true })
  geographical?: boolean;

  @Name({ description: 'Where: a code of ISO 3166-1; CN if not told', example: 'CN', most: 2, optional: true })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toUpperCase() : value))
  territory?: string;

  @Day({ description: 'For which day; today if not told', optional: true })
  day?: LocalDate;
}

export class QualificationAnswer {
  @ApiProperty({ format: 'uuid' })
  askId: string;

  @ApiProperty({ format: 'uuid', description: 'Of the association that answers' })
  associationId: string;

  @ApiProperty({ format: 'uuid' })
  partyId: string;

  @ApiProperty({ type: Object, description: 'What was asked' })
  question: object;

  @ApiProperty({ enum: ASK_RESULTS, description: 'Of papers alone; never whether something may be sold' })
  result: string;

  @ApiProperty({ enum: ASK_REASONS, isArray: true })
  reasons: string[];

  @ApiProperty({ required: false, format: 'date', description: 'Until when all of the papers run' })
  validUntil?: string;

  @ApiProperty({
    type: [Object],
    description: 'The papers on which it rests: kind, term, when and with what it was checked',
  })
  papers: object[];

  @ApiProperty({
    type: [Object],
    required: false,
    description:
      'Preventive measures in force of which the rules that the shop accepted tell platforms: kind, until. Never whether it may sell',
  })
  measures?: object[];

  @ApiProperty({ type: String, format: 'date-time' })
  answeredAt: string;
}

export class SignedAnswer {
  @ApiProperty({ type: QualificationAnswer })
  answer: QualificationAnswer;

  @ApiProperty({
    description:
      'JWS with its payload left out (RFC 7515, appendix F), Ed25519; the payload is `answer` in canonical form (RFC 8785), the key that of listAnswerKeys',
  })
  signature: string;

  @ApiProperty({ description: 'What it does not tell' })
  note: string;
}

export class AnswerKeyBody {
  @ApiProperty({ example: 'OKP' })
  kty: string;

  @ApiProperty({ example: 'Ed25519' })
  crv: string;

  @ApiProperty({ example: 'sig' })
  use: string;

  @ApiProperty({ example: 'EdDSA' })
  alg: string;

  @ApiProperty({ description: 'Its id' })
  kid: string;

  @ApiProperty({ description: 'The public key, base64url' })
  x: string;
}

export class AnswerKeys {
  @ApiProperty({ type: [AnswerKeyBody], description: 'The oldest first; the newest signs' })
  keys: AnswerKeyBody[];
}
