import { ApiProperty } from '@nestjs/swagger';
import { DOCUMENT_LOCALES } from '#domain/dispute/service/document/events.js';
import { LETTER_KINDS, MERGE_FIELDS, strayField } from '#domain/letter/letter-texts.js';
import { plainPng } from '#infrastructure/files/plain-png.js';
import { checked, type About } from '../../dispute/fields/checked.js';
import { Choice } from '../../dispute/fields/choice.js';
import { Day } from '../../dispute/fields/day.js';
import { Part } from '../../dispute/fields/nested.js';
import { Sha256 } from '../../dispute/fields/pattern.js';
import { Name, Text } from '../../dispute/fields/text.js';
import type { LocalDate } from '#domain/calendar/local-date.js';

const MOST_LOGO = 20_000;
/** Three bytes are four characters, the last ones filled up. */
const MOST_LETTERS = Math.ceil(MOST_LOGO / 3) * 4;
const MOST_ADDED = 1_000;

/** A small PNG in base64. */
const Logo = (about: About): PropertyDecorator =>
  checked(about, {
    fault: (value) => {
      if (typeof value !== 'string') return { code: 'not-text' };
      if (value.length > MOST_LETTERS) return { code: 'too-long', limit: MOST_LETTERS };
      return plainPng(Buffer.from(value, 'base64')) ? undefined : { code: 'invalid' };
    },
    schema: { type: 'string', format: 'byte', maxLength: MOST_LETTERS },
  });

/** Plain text in which the fields of a closed list may stand in braces. */
const Added = (about: About): PropertyDecorator =>
  checked(about, {
    fault: (value) => {
      if (typeof value !== 'string') return { code: 'not-text' };
      if (value.length > MOST_ADDED) return { code: 'too-long', limit: MOST_ADDED };
      if (value.trim() === '') return { code: 'too-short', limit: 1 };
      if (/[\0\p{Surrogate}]/u.test(value)) return { code: 'bad-characters' };
      return strayField(value) === undefined
        ? undefined
        : { code: 'not-in-list', allowed: MERGE_FIELDS.map((name) => `{${name}}`) };
    },
    schema: {
      type: 'string',
      minLength: 1,
      maxLength: MOST_ADDED,
      example: 'Please name {number} when you write to us.',
    },
  });

export class LetterNameBody {
  @Name({ description: 'In Chinese', example: '某某行业协会' })
  'zh-CN': string;

  @Name({ description: 'In English', example: 'Industry Association' })
  en: string;
}

export class LetterFooterBody {
  @Text({ description: 'In Chinese', example: '本会地址：……', most: 300 })
  'zh-CN': string;

  @Text({ description: 'In English', example: 'Our office: …', most: 300 })
  en: string;
}

export class AddedTextBody {
  @Added({ description: 'In Chinese; fields in braces: {number} {association} {addressee} {day}' })
  'zh-CN': string;

  @Added({ description: 'In English, with the same fields' })
  en: string;
}

export class LetterheadBody {
  @Part(() => LetterNameBody, { description: 'The association’s name as it is printed' })
  name: LetterNameBody;

  @Part(() => LetterNameBody, { description: 'Its address', optional: true })
  address?: LetterNameBody;

  @Part(() => LetterNameBody, { description: 'How it is reached', optional: true })
  contact?: LetterNameBody;

  @Part(() => LetterFooterBody, { description: 'At the foot of every letter', optional: true })
  footer?: LetterFooterBody;

  @Name({ description: 'Number of its filing', example: '京ICP备00000000号', most: 100, optional: true })
  filing?: string;

  @Logo({
    description:
      'A PNG in base64: at most 20,000 bytes, 1,200 by 600, 8 bits, not interlaced; only its picture is kept',
    optional: true,
  })
  logo?: string;
}

export class LetterAdditionBody {
  @Part(() => AddedTextBody, { description: 'Before the letter’s own text', optional: true })
  before?: AddedTextBody;

  @Part(() => AddedTextBody, { description: 'After it', optional: true })
  after?: AddedTextBody;
}

export class ProposeLetterBody {
  @Choice(LETTER_KINDS, { description: '`letterhead`, or the kind of letter that is added to' })
  kind: (typeof LETTER_KINDS)[number];

  @Day({ description: 'From which day letters are made with it; it has to be released before that day' })
  inForceFrom: LocalDate;

  @Part(() => LetterheadBody, { description: 'Of a letterhead', optional: true })
  letterhead?: LetterheadBody;

  @Part(() => LetterAdditionBody, {
    description: 'Of a kind of letter; empty: nothing is added any more',
    optional: true,
  })
  addition?: LetterAdditionBody;
}

export class LetterProposed {
  @ApiProperty({ format: 'uuid' })
  versionId: string;

  @ApiProperty({ description: 'SHA-256, which the second person names', pattern: '^[0-9a-f]{64}$' })
  hash: string;
}

export class ReleaseLetterBody {
  @Sha256({ description: 'Hash of what you saw in the preview' })
  hash: string;
}

export class LetterDecided {
  @ApiProperty({ format: 'uuid' })
  versionId: string;
}

export class LetterVersionView extends LetterProposed {
  @ApiProperty({ enum: LETTER_KINDS, enumName: 'LetterKind' })
  kind: string;

  @ApiProperty({ format: 'date' })
  inForceFrom: string;

  @ApiProperty({ required: false, type: LetterheadBody })
  letterhead?: LetterheadBody;

  @ApiProperty({ required: false, type: LetterAdditionBody })
  addition?: LetterAdditionBody;

  @ApiProperty({ enum: ['proposed', 'released', 'refused'] })
  state: 'proposed' | 'released' | 'refused';

  @ApiProperty({ format: 'uuid' })
  proposedBy: string;

  @ApiProperty({ format: 'date-time' })
  proposedAt: string;

  @ApiProperty({ required: false, format: 'uuid' })
  decidedBy?: string;

  @ApiProperty({ required: false, format: 'date-time' })
  decidedAt?: string;
}

export class LetterVersionList {
  @ApiProperty({ type: [LetterVersionView], description: 'At most 1,000, the newest first' })
  items: LetterVersionView[];
}

export class LetterPreviewQuery {
  @Choice(DOCUMENT_LOCALES, { description: 'In which language; without it in yours', optional: true })
  locale?: (typeof DOCUMENT_LOCALES)[number];
}
