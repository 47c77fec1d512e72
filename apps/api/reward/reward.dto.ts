import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import { WITHHOLDING_GROUNDS, type WithholdingGround } from '#domain/reward/events.js';
import { REWARD_STAGES, type RewardStage } from '#domain/reward/state.js';
import { Accepted, Choice, Flag, Whole } from '../dispute/fields/choice.js';
import { Day } from '../dispute/fields/day.js';
import { Code } from '../dispute/fields/pattern.js';
import { Name, Text } from '../dispute/fields/text.js';

const some = { required: false };

export class ProposeRewardBody {
  @Code({ description: 'The grade of the rules of reward in force', example: 'first' })
  grade: string;

  @Whole({ description: 'How much, in yuan; within the grade', least: 1, most: 10_000_000 })
  sum: number;

  @Text({ description: 'Why; for the staff alone', example: 'The platform took twelve listings down.', most: 2_000 })
  reason: string;
}

export class DecideRewardBody {
  @Flag({ description: 'Whether it is granted' })
  granted: boolean;

  @Text({ description: 'Why not, where it is not', example: 'The same was known before.', most: 2_000, optional: true })
  reason?: string;
}

export class ClaimRewardBody {
  @Name({ description: 'The claim code that was made when the tip was given', example: '7q2mxk4d-9f3hj8wp', most: 100 })
  code: string;

  @Name({ description: 'Whom to pay', example: '陈女士' })
  payee: string;

  @Text({ description: 'How: bank and account, or how you can be reached', example: '138 0000 1234', most: 500 })
  payment: string;

  @Accepted({
    description:
      'That you neither work for the association nor are the right holder, whom the tip is about, or affiliated with either, and that nobody else paid you for it',
  })
  notConcerned: true;
}

export class RecordRewardPaidBody {
  @Name({ description: 'By which the payment is found in the association’s books', example: 'ICBC 20261129-0031' })
  reference: string;

  @Day({ description: 'The day on which it was paid' })
  paidOn: LocalDate;
}

export class WithholdRewardBody {
  @Choice(WITHHOLDING_GROUNDS, { description: 'Whom the rules give nothing' })
  ground: WithholdingGround;

  @Text({ description: 'How it is known; for the staff alone', example: 'Works for the right holder.', most: 2_000 })
  reason: string;
}

export class ReleaseRewardBody {
  @Text({ description: 'Why, for the staff alone', example: 'Somebody else of the same name.', most: 2_000 })
  reason: string;
}

export class RewardChanged {
  @ApiProperty({ format: 'uuid' })
  tipId: string;

  @ApiProperty({ type: [String], example: ['RewardProposed'] })
  events: string[];
}

export class RewardLine {
  @ApiProperty({ format: 'uuid' })
  tipId: string;

  @ApiProperty({ enum: REWARD_STAGES })
  stage: RewardStage;

  @ApiProperty({ description: 'The code of its grade', example: 'first' })
  grade: string;

  @ApiProperty({ description: 'The version of the rules by which it was proposed' })
  rulesVersion: string;

  @ApiProperty({ description: 'Yuan' })
  sum: number;

  @ApiProperty({ type: String, format: 'date-time' })
  proposedAt: Instant;

  @ApiProperty({ ...some, type: String, format: 'date' })
  claimUntil?: LocalDate;

  @ApiProperty({ ...some, type: String, format: 'date' })
  paidOn?: LocalDate;
}

export class RewardBudget {
  @ApiProperty({ type: String, format: 'date', description: 'The first day of the period' })
  from: LocalDate;

  @ApiProperty({ description: 'Yuan' })
  budget: number;

  @ApiProperty({ description: 'Granted in the period, and neither lapsed nor withheld' })
  spent: number;
}

export class RewardList {
  @ApiProperty({ type: [RewardLine], description: 'The newest first' })
  items: RewardLine[];

  @ApiProperty({ ...some, type: RewardBudget, description: 'Missing where no rules of reward are in force' })
  budget?: RewardBudget;
}

export class RewardGradeView {
  @ApiProperty({ example: 'first' })
  code: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  least: number;

  @ApiProperty()
  most: number;
}

export class RewardView {
  @ApiProperty({ format: 'uuid' })
  tipId: string;

  @ApiProperty({ ...some, type: RewardLine, description: 'Missing where nothing was proposed' })
  reward?: RewardLine;

  @ApiProperty({ ...some, description: 'Why it was proposed' })
  reason?: string;

  @ApiProperty({ ...some, description: 'Who proposed it' })
  proposer?: string;

  @ApiProperty({ ...some, description: 'Who decided' })
  decider?: string;

  @ApiProperty({ ...some, description: 'Why it was not granted, or is withheld' })
  refusal?: string;

  @ApiProperty({ ...some, enum: WITHHOLDING_GROUNDS })
  ground?: WithholdingGround;

  @ApiProperty({ ...some, description: 'Whom to pay, once it was claimed' })
  payee?: string;

  @ApiProperty({ ...some, description: 'How' })
  payment?: string;

  @ApiProperty({ ...some, description: 'Of the payment' })
  reference?: string;

  @ApiProperty({ type: [RewardGradeView], description: 'Grades of the rules in force that fit the tip' })
  grades: RewardGradeView[];

  @ApiProperty({ type: [String], description: 'What you may do now' })
  allowedActions: string[];
}
