import { ApiProperty } from '@nestjs/swagger';
import {
  ORIGINAL_KINDS,
  TRANSLATION_FINDINGS,
  TRANSLATOR_KINDS,
  type TranslationFinding,
  type TranslatorKind,
} from '#domain/dispute/service/translation/events.js';
import { TRANSLATION_STATUSES } from '#domain/dispute/service/translation/standing.js';
import { LANGUAGES, type Language } from '#domain/rulebook/language.js';
import { Choice, Whole } from '../../fields/choice.js';
import { Id } from '../../fields/id.js';
import { Part, Parts } from '../../fields/nested.js';
import { Text } from '../../fields/text.js';
import { EvidenceBody } from '../../intake/filing/evidence.dto.js';

/** Exactly one of the four says what is to be translated. */
export class OriginalBody {
  @Id({ description: 'The exhibit', optional: true })
  evidenceId?: string;

  @Id({ description: 'The letter', optional: true })
  serviceId?: string;

  @Id({ description: 'The decision', optional: true })
  decisionId?: string;

  @Id({ description: 'The mediation whose agreement it is, with its version', optional: true })
  mediationId?: string;

  @Whole({ description: 'The version of the agreement', least: 1, most: 1_000, optional: true })
  version?: number;

  @Choice(LANGUAGES, { description: 'Its language' })
  from: Language;

  @Choice(LANGUAGES, { description: 'Into which language' })
  into: Language;
}

export class AskForTranslationBody extends OriginalBody {
  @Text({ description: 'What is needed of it', example: 'Page 2 alone', most: 2_000, optional: true })
  note?: string;
}

export class TranslatorBody {
  @Choice(TRANSLATOR_KINDS, { description: 'Who translated' })
  kind: TranslatorKind;

  @Text({
    description: 'Name of the person or organisation; of a machine if you like',
    most: 200,
    example: 'Li Na',
    optional: true,
  })
  name?: string;

  @Text({
    description: 'By what it is qualified; never of a machine',
    most: 500,
    example: 'CATTI level 1',
    optional: true,
  })
  qualification?: string;
}

const FILE = { description: 'The translation as one file, named by its hash', least: 1, most: 1 } as const;

export class FileTranslationBody extends OriginalBody {
  @Part(() => TranslatorBody, { description: 'Who translated it' })
  translator: TranslatorBody;

  @Parts(() => EvidenceBody, FILE)
  evidence: EvidenceBody[];
}

export class DeliverTranslationBody {
  @Part(() => TranslatorBody, { description: 'Who translated it' })
  translator: TranslatorBody;

  @Parts(() => EvidenceBody, FILE)
  evidence: EvidenceBody[];
}

export class CheckTranslationBody {
  @Choice(TRANSLATION_FINDINGS, { description: 'Whether it says what the original says' })
  finding: TranslationFinding;

  @Text({
    description: 'What was compared, by whom, and what was found',
    example: 'Compared line by line.',
    most: 4_000,
  })
  note: string;
}

export class ContestTranslationBody {
  @Text({ description: 'The passage as it was translated', example: '编织的表带', most: 2_000 })
  passage: string;

  @Text({ description: 'Why it is wrong', example: 'The original says woven.', most: 4_000 })
  reason: string;

  @Text({ description: 'How it should read', example: '机织的表带', most: 2_000, optional: true })
  proposal?: string;
}

export class OriginalView {
  @ApiProperty({ enum: ORIGINAL_KINDS })
  kind: string;

  @ApiProperty({ format: 'uuid', description: 'Exhibit, letter, decision, or the mediation whose agreement it is' })
  id: string;

  @ApiProperty({ type: 'integer', required: false, description: 'Of an agreement its version' })
  version?: number;
}

export class TranslationAskedView {
  @ApiProperty({ description: 'A party, association or panel' })
  askedBy: string;

  @ApiProperty({ description: 'A party, or association' })
  askedOf: string;

  @ApiProperty({ required: false })
  note?: string;

  @ApiProperty({ format: 'date-time' })
  askedAt: string;
}

export class TranslatorView {
  @ApiProperty({ enum: TRANSLATOR_KINDS })
  kind: string;

  @ApiProperty({ required: false })
  name?: string;

  @ApiProperty({ required: false })
  qualification?: string;
}

export class ContestView {
  @ApiProperty({ format: 'uuid', description: 'The party' })
  contestedBy: string;

  @ApiProperty({ format: 'date-time' })
  contestedAt: string;

  @ApiProperty({ required: false })
  passage?: string;

  @ApiProperty({ required: false })
  reason?: string;

  @ApiProperty({ required: false })
  proposal?: string;

  @ApiProperty({ description: 'No check has answered it yet' })
  open: boolean;
}

export class TranslationCheckView {
  @ApiProperty({ enum: TRANSLATION_FINDINGS })
  finding: string;

  @ApiProperty({ format: 'date-time' })
  checkedAt: string;

  @ApiProperty({ required: false })
  note?: string;
}

export class TranslationVersionView {
  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ format: 'uuid', description: 'Its file, among the exhibits' })
  evidenceId: string;

  @ApiProperty({ description: 'A party, or association' })
  deliveredBy: string;

  @ApiProperty({ format: 'date-time' })
  deliveredAt: string;

  @ApiProperty({ type: TranslatorView })
  translator: TranslatorView;

  @ApiProperty({ description: 'Its bytes have come' })
  here: boolean;

  @ApiProperty({ type: [ContestView] })
  contests: ContestView[];

  @ApiProperty({ type: [TranslationCheckView] })
  checks: TranslationCheckView[];
}

export class TranslationView {
  @ApiProperty({ format: 'uuid' })
  translationId: string;

  @ApiProperty({ type: OriginalView })
  of: OriginalView;

  @ApiProperty({ required: false, description: 'The number of the exhibit that was translated', example: 'C3' })
  originalNumber?: string;

  @ApiProperty({ enum: LANGUAGES })
  from: string;

  @ApiProperty({ enum: LANGUAGES })
  into: string;

  @ApiProperty({ enum: TRANSLATION_STATUSES })
  status: string;

  @ApiProperty({
    enum: ['original', 'translation'],
    description: 'Which text is read in the procedure, by its rulebook',
  })
  governs: string;

  @ApiProperty({ type: TranslationAskedView, required: false })
  asked?: TranslationAskedView;

  @ApiProperty({ type: [TranslationVersionView], description: 'The newest first' })
  versions: TranslationVersionView[];

  @ApiProperty({ description: 'It is yours to deliver, for the first time or anew' })
  owed: boolean;

  @ApiProperty({ description: 'You may compare it with its original and say what you found' })
  mayCheck: boolean;

  @ApiProperty({ description: 'It is another’s, and you may contest a passage' })
  mayContest: boolean;
}

export class TranslationList {
  @ApiProperty({ type: [TranslationView], description: 'Those whose originals you may see' })
  items: TranslationView[];
}
