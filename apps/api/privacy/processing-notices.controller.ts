import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { RETENTION_KINDS, RETENTION_RULES, type RetentionRule } from '#domain/privacy/retention.js';
import { PROCESSING_NOTICES } from '#messages/privacy/processing-notice.js';
import { Access } from '../http/access.js';
import { Operation } from '../http/operation.js';
import { WordsBody } from '../signal/signal.dto.js';

export class PurposeBody {
  @ApiProperty({ example: 'dispute' })
  code: string;

  @ApiProperty({ type: WordsBody })
  purpose: WordsBody;

  @ApiProperty({ type: WordsBody, description: 'Which data' })
  data: WordsBody;

  @ApiProperty({ type: WordsBody, description: 'On what ground' })
  ground: WordsBody;

  @ApiProperty({ type: WordsBody, description: 'Who gets them' })
  receivers: WordsBody;

  @ApiProperty({ type: WordsBody, description: 'How long' })
  kept: WordsBody;
}

export class ProcessingNoticeBody {
  @ApiProperty({ example: '2026-11-28' })
  version: string;

  @ApiProperty({ format: 'date', description: 'Legal day from which it is in force' })
  from: string;

  @ApiProperty({ type: [PurposeBody] })
  purposes: readonly PurposeBody[];

  @ApiProperty({ type: WordsBody, description: 'What you can ask for' })
  rights: WordsBody;
}

export class RetentionRuleBody {
  @ApiProperty({ enum: RETENTION_KINDS })
  kind: RetentionRule['kind'];

  @ApiProperty({ format: 'date' })
  from: string;

  @ApiProperty({ enum: ['end-of-dispute', 'last-use', 'recorded', 'asked'], description: 'From when it is counted' })
  start: RetentionRule['start'];

  @ApiProperty({ required: false, description: 'Days; as long as its reason lasts if not said' })
  days?: number;

  @ApiProperty({ enum: ['erased', 'restricted'], description: 'What then becomes of it' })
  then: RetentionRule['then'];

  @ApiProperty()
  source: string;

  @ApiProperty({ enum: ['law', 'secondary', 'known', 'house'] })
  confidence: RetentionRule['confidence'];
}

export class ProcessingNoticesBody {
  @ApiProperty({ type: [ProcessingNoticeBody], description: 'Every version; the last is in force' })
  notices: readonly ProcessingNoticeBody[];

  @ApiProperty({ type: [RetentionRuleBody] })
  retention: readonly RetentionRuleBody[];
}

/** For which purposes data of people are processed, and how long they are kept. */
@ApiTags('privacy')
@Controller({ path: 'processing-notices', version: '1' })
export class ProcessingNoticesController {
  @Get()
  @Access('public')
  @Operation('getProcessingNotices', {
    summary: 'What is done with your data, for what, on what ground and how long, in every version',
    refusals: [],
  })
  @ApiOkResponse({ type: ProcessingNoticesBody })
  getProcessingNotices(): ProcessingNoticesBody {
    return { notices: PROCESSING_NOTICES, retention: RETENTION_RULES };
  }
}
