import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#domain/kernel/message.js';
import { WAITERS, type Waiter } from '#domain/dispute/waits-for.js';
import { OwnPaperBody } from '../dispute/own-paper.dto.js';
import { Choice } from '../fields/choice.js';
import { LineParty, LineRight } from './dispute-line.dto.js';
import { OwnLetterView } from './own-letter.dto.js';

export class OwnTask {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({ description: 'Of the dispute', example: 'PL-20260314-7Q2MXK4D' })
  number: string;

  @ApiProperty({ type: [String], description: 'What you are in the dispute', example: ['respondent'] })
  roles: readonly string[];

  @ApiProperty({ description: 'What it is about; the first of several that are alike', example: 'dispute' })
  subject: string;

  @ApiProperty({ type: 'integer', description: 'How many subjects are alike, such as goods with the same day' })
  count: number;

  @ApiProperty({ description: 'How far this has got', example: 'awaiting-counter-notice' })
  stage: string;

  @ApiProperty({ type: String, format: 'date-time', required: false, description: 'Missing where no time runs' })
  dueAt?: Instant;

  @ApiProperty({ required: false, description: 'The clause by which the day was counted' })
  clause?: string;

  @ApiProperty({ enum: WAITERS, description: 'Whose turn it is' })
  waitingFor: Waiter;

  @ApiProperty({ description: 'Whether it is your turn; else it is told for its day' })
  isYours: boolean;

  @ApiProperty({ type: [String], description: 'What you can do about it now, what you were asked for first' })
  acts: readonly string[];

  @ApiProperty({ type: [LineParty] })
  parties: LineParty[];

  @ApiProperty({ required: false })
  right?: LineRight;
}

/** It is in no dispute, and no day of the law runs. */
export class ConsultationTask {
  @ApiProperty({ enum: ['question', 'aid'], description: 'A question, or a request for legal aid' })
  kind: 'question' | 'aid';

  @ApiProperty({ format: 'uuid' })
  consultationId: string;

  @ApiProperty({ example: 'CO-20260314-7Q2MXK4D' })
  number: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'When anything was last said or sent in it' })
  since: Instant;
}

/** A paper that lay there for you to sign. */
export class OwnPaperView extends OwnPaperBody {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({ description: 'Of the dispute', example: 'PL-20260314-7Q2MXK4D' })
  number: string;

  @ApiProperty({ type: [String], description: 'What you are in the dispute', example: ['respondent'] })
  roles: readonly string[];

  @ApiProperty({ type: [LineParty] })
  parties: LineParty[];

  @ApiProperty({ required: false, description: 'Under which the letter with it is confirmed in public' })
  code?: string;
}

export class OwnTasksQuery {
  @Choice(['yes'], {
    optional: true,
    description:
      'Also the papers that you signed, refused or let lapse, in disputes that are over too, and drafts of your panels',
  })
  papers?: string;

  @Choice(['yes'], {
    optional: true,
    description: 'Also, for a platform, the letters that it was asked to pass on and has not reported as arrived',
  })
  letters?: string;
}

export class OwnTaskList {
  @ApiProperty({ type: [OwnTask], description: 'What is due first stands first; what has no day, last' })
  items: OwnTask[];

  @ApiProperty({
    type: [ConsultationTask],
    description: 'Your consultations in which the association asked you back, the one that waits longest first',
  })
  consultations: ConsultationTask[];

  @ApiProperty({
    required: false,
    description: 'You have more open disputes than were looked through: the newest were',
  })
  isCut?: true;

  @ApiProperty({
    type: [OwnPaperView],
    required: false,
    description: 'The newest disputes first; where they are asked for',
  })
  papers?: OwnPaperView[];

  @ApiProperty({
    type: [OwnLetterView],
    required: false,
    description: 'What is due first stands first; where they are asked for',
  })
  letters?: OwnLetterView[];
}

export class OwnTaskCount {
  @ApiProperty({
    type: 'integer',
    maximum: 20,
    description: 'How many tasks and consultations it is your turn in; at most 20',
  })
  yours: number;

  @ApiProperty({ required: false, description: 'There are more, or not all of your open disputes were looked through' })
  isMore?: true;
}
