import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#domain/kernel/message.js';
import { Flag } from '../dispute/fields/choice.js';
import { Ids } from '../dispute/fields/id.js';
import { Moment } from '../dispute/fields/moment.js';
import { Text } from '../dispute/fields/text.js';
import { WordsBody } from '../signal/signal.dto.js';
import { BreachLetterBody, BreachNoticesBody, ToldBody } from './breach-told.dto.js';

const MOST = 4_000;

export class RecordBreachBody {
  @Moment({ description: 'When it was discovered' })
  discoveredAt: Instant;

  @Text({ description: 'Which kinds of data', example: '姓名、手机号码', most: MOST })
  data: string;

  @Text({ description: 'How it came about', example: '一台服务器的口令泄露', most: MOST })
  cause: string;

  @Text({ description: 'What harm may come of it', example: '可能收到诈骗电话', most: MOST })
  harm: string;

  @Text({ description: 'What was done', example: '已更换全部口令', most: MOST })
  measures: string;

  @Text({ description: 'What the people concerned can do', example: '请勿回复索要验证码的来电', most: MOST })
  advice: string;

  @Text({ description: 'Whom to ask', example: '0755-12345678', most: MOST })
  contact: string;

  @Ids({ description: 'Accounts concerned', least: 0, most: 10_000 })
  accountIds: string[];

  @Ids({ description: 'Parties concerned', least: 0, most: 10_000 })
  partyIds: string[];

  @Flag({ description: 'Harm is effectively averted: people need not be told unless the authority asks for it' })
  harmAverted: boolean;
}

export class UntoldBody {
  @ApiProperty({ type: [String], format: 'uuid' })
  accountIds: string[];

  @ApiProperty({ type: [String], format: 'uuid' })
  partyIds: string[];

  @ApiProperty({ description: 'Whether no authority was told yet' })
  authority: boolean;
}

export class BreachBody {
  @ApiProperty({ format: 'uuid' })
  breachId: string;

  @ApiProperty({ type: String, format: 'date-time' })
  discoveredAt: Instant;

  @ApiProperty({ type: String, format: 'date-time' })
  recordedAt: Instant;

  @ApiProperty()
  recordedBy: string;

  @ApiProperty()
  harmAverted: boolean;

  @ApiProperty({
    required: false,
    type: WordsBody,
    description: 'What the people concerned and the authority are told',
  })
  letter?: WordsBody;

  @ApiProperty({ required: false, type: BreachNoticesBody, description: 'The notice to the authority, as a document' })
  authorityNotice?: BreachNoticesBody;

  @ApiProperty({ type: [BreachLetterBody], description: 'What has become of each letter that was to be mailed' })
  letters: BreachLetterBody[];

  @ApiProperty({ type: [ToldBody] })
  told: ToldBody[];

  @ApiProperty({ type: UntoldBody, description: 'Who is still to be told' })
  untold: UntoldBody;
}

export class BreachList {
  @ApiProperty({ type: [BreachBody] })
  items: BreachBody[];

  @ApiProperty({ required: false, description: 'Where the next page begins' })
  next?: string;
}
