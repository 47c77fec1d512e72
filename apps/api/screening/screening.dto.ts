import { ApiProperty } from '@nestjs/swagger';
import {
  DISMISSAL_REASONS,
  JUDGEMENTS,
  LISTED_BY,
  SENDER_KINDS,
  type DismissalReason,
  type Judgement,
  type ListedBy,
  type SenderKind,
} from '#domain/screening/events.js';
import type { Instant } from '#domain/kernel/message.js';
import { MOST_FINDINGS } from '#domain/screening/decide.js';
import { SCREENING_ROLES, type ScreeningRole } from '#domain/screening/roles.js';
import { SCREENING_RULES, type ScreeningRule } from '#domain/screening/rules.js';
import { SCREENED_FIELDS, type ScreenedField } from '#screening/screen-listing.js';
import { SPELLINGS, type Spelling } from '#screening/finding.js';
import { ListTasksQuery } from '../dispute/docket/list.dto.js';
import { Choice, Wholes } from '../dispute/fields/choice.js';
import { Parts } from '../dispute/fields/nested.js';
import { Name, Text } from '../dispute/fields/text.js';
import { ShareBody } from '../statistics/statistics.dto.js';

const some = { required: false };
const whole = { type: 'integer' } as const;
export const MOST_TEXTS = 2_000;
export const LONGEST_TEXT = 2_000;

export class TextToScreen {
  @Name({
    description: 'Your own name for it, such as the listing’s number',
    example: 'item-77',
    most: 100,
    optional: true,
  })
  ref?: string;

  @Choice(SCREENED_FIELDS, {
    description:
      'Where in the shop it stands; a title if not said. Of a `picture` the text is its hash, from `hashPicture`',
    optional: true,
  })
  field?: ScreenedField;

  @Name({
    description: 'As a platform: your own short name of the shop that lists it, as in `handle` of an account',
    example: 'bens-bags',
    most: 200,
    optional: true,
  })
  shop?: string;

  @Text({ description: 'The text as customers see it', example: '高 仿 女包 支持验货', most: LONGEST_TEXT })
  text: string;
}

export class ScreenListingsBody {
  @Choice(LISTED_BY, {
    description:
      'Whose listings they are: with `sender` what the party that you act for may use by the register is not found, and what it may no longer use is told so',
  })
  listedBy: ListedBy;

  @Parts(() => TextToScreen, { description: 'The texts; or `csv`', least: 1, most: MOST_TEXTS, optional: true })
  texts?: TextToScreen[];

  @Text({
    description:
      'The same as a table: RFC 4180, with the columns `ref`, `field`, `shop` and `text` by their names in the first line, or one text on each line',
    example: 'ref,field,text\nitem-77,title,高 仿 女包',
    most: 1_500_000,
    optional: true,
  })
  csv?: string;
}

export class JudgeFindingsBody {
  @Wholes({ description: 'Which findings, by their numbers', least: 1, most: MOST_FINDINGS })
  findings: number[];

  @Choice(JUDGEMENTS, { description: 'Whether there is something to see to' })
  judgement: Judgement;

  @Choice(DISMISSAL_REASONS, { description: 'Why it is nothing; with `dismissed` alone', optional: true })
  reason?: DismissalReason;

  @Text({
    description: 'What else there is to say',
    example: 'The shop showed its licence.',
    most: 2_000,
    optional: true,
  })
  note?: string;
}

export class FindingJudgement {
  @ApiProperty({ enum: JUDGEMENTS })
  judgement: Judgement;

  @ApiProperty({ ...some, enum: DISMISSAL_REASONS })
  reason?: DismissalReason;

  @ApiProperty({ ...some, description: 'Missing once the words were erased' })
  note?: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Instant;
}

export class ScreeningFinding {
  @ApiProperty({ ...whole, description: 'Its number in this screening, from 1' })
  finding: number;

  @ApiProperty({ enum: SCREENING_RULES })
  rule: ScreeningRule;

  @ApiProperty({ description: 'What the rule looks for, in your language' })
  ruleName: string;

  @ApiProperty({ description: 'What to do, in your language; nothing is taken down by it' })
  advice: string;

  @ApiProperty({ type: 'number', description: 'How sure it is, from 0 to 1' })
  score: number;

  @ApiProperty({ ...whole, description: 'Of which text, in the order sent, from 1' })
  text: number;

  @ApiProperty({ ...some, description: 'Your own name for the text' })
  ref?: string;

  @ApiProperty({ ...some, enum: SCREENED_FIELDS })
  field?: ScreenedField;

  @ApiProperty({ ...some, description: 'The whole text; missing, as all words are, once they were erased' })
  whole?: string;

  @ApiProperty({ ...some, description: 'The word of the lexicon, or the name of the register' })
  word?: string;

  @ApiProperty({ ...some, description: 'As it stands in the text' })
  written?: string;

  @ApiProperty({ ...some, ...whole, description: 'Where it begins there (UTF-16 units, from 0)' })
  from?: number;

  @ApiProperty({ ...some, ...whole, description: 'Where it ends' })
  to?: number;

  @ApiProperty({ ...some, enum: SPELLINGS, description: 'How it is written' })
  spelling?: Spelling;

  @ApiProperty({ ...some, type: FindingJudgement, description: 'What the sender’s people say' })
  sender?: FindingJudgement;

  @ApiProperty({ ...some, type: FindingJudgement, description: 'What a reviewer of the association says; it counts' })
  reviewer?: FindingJudgement;
}

export class ScreeningLine {
  @ApiProperty({ format: 'uuid' })
  screeningId: string;

  @ApiProperty({ type: String, format: 'date-time' })
  screenedAt: Instant;

  @ApiProperty({ enum: SENDER_KINDS, description: 'Who sent the texts' })
  senderKind: SenderKind;

  @ApiProperty({ ...some, description: 'Its name; for the association' })
  senderName?: string;

  @ApiProperty({ enum: LISTED_BY })
  listedBy: ListedBy;

  @ApiProperty({ ...whole, description: 'How many texts' })
  texts: number;

  @ApiProperty({ ...whole, description: 'How many findings are kept' })
  found: number;

  @ApiProperty({ ...whole, description: 'Findings beyond those that are kept' })
  notKept: number;

  @ApiProperty({ ...whole, description: 'Findings that nobody has judged' })
  unjudged: number;

  @ApiProperty({ description: 'Version of the lexicon' })
  lexiconVersion: string;

  @ApiProperty({ ...whole, description: 'How many names of the register were looked for' })
  names: number;
}

export class ScreeningView extends ScreeningLine {
  @ApiProperty({ enum: SCREENING_ROLES, description: 'What you are to it' })
  part: ScreeningRole;

  @ApiProperty({ type: [ScreeningFinding] })
  findings: ScreeningFinding[];

  @ApiProperty({ type: [String], description: 'What you may do now' })
  allowedActions: string[];
}

export class ScreeningList {
  @ApiProperty({ type: [ScreeningLine] })
  items: ScreeningLine[];

  @ApiProperty({ ...some, description: 'Cursor of the next page' })
  next?: string;
}

export class PictureHashed {
  @ApiProperty({ description: 'By which pictures are compared', example: 'p1:8f373714acfcf4d0-…' })
  hash: string;
}

export class ScreeningJudged {
  @ApiProperty({ format: 'uuid' })
  screeningId: string;

  @ApiProperty({ type: [String], example: ['FindingsJudged'] })
  events: string[];
}

export class RuleFigures {
  @ApiProperty({ enum: SCREENING_RULES })
  rule: ScreeningRule;

  @ApiProperty({ description: 'In your language' })
  ruleName: string;

  @ApiProperty({ ...whole, description: 'How many it has found' })
  found: number;

  @ApiProperty({ ...whole, description: 'Of them confirmed' })
  confirmed: number;

  @ApiProperty({ ...whole, description: 'Of them dismissed' })
  dismissed: number;

  @ApiProperty({ type: ShareBody, description: 'Confirmed of those that somebody judged' })
  precision: ShareBody;
}

export class ScreeningFigures {
  @ApiProperty({ type: [RuleFigures], description: 'By rule, all rules' })
  rules: RuleFigures[];
}

export class ListScreeningsQuery extends ListTasksQuery {}
