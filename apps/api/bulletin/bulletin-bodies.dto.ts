import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#domain/calendar/local-date.js';
import {
  BULLETIN_SPANS,
  ENTRY_SOURCES,
  MOST_ENTRIES,
  REMOVAL_GROUNDS,
  type BulletinSpan,
  type EntrySource,
  type RemovalGround,
} from '#domain/bulletin/terms.js';
import { Choice, Flag } from '../dispute/fields/choice.js';
import { Day } from '../dispute/fields/day.js';
import { Id } from '../dispute/fields/id.js';
import { Part, Parts } from '../dispute/fields/nested.js';
import { Month, Sha256 } from '../dispute/fields/pattern.js';
import { Name, Names, Text } from '../dispute/fields/text.js';
import { WebAddress } from '../dispute/fields/web-address.js';
import { YesNo } from '../dispute/fields/yes-no.js';
import { RuleLineBody, RuleTextBody } from '../rule-making/member-rules.dto.js';

/** One entry of a bulletin: on what it rests, what it says, and until when it is shown. */
export class BulletinEntryBody {
  @Choice(ENTRY_SOURCES, {
    description:
      'On what it rests: a breach found by the member rules, a published decision, or what an authority published',
  })
  source: EntrySource['kind'];

  @Id({ description: 'Of a breach: whose it is', optional: true })
  memberId?: string;

  @Id({ description: 'Of a breach: what was found', optional: true })
  allegationId?: string;

  @Id({ description: 'Of a decision: as it is published', optional: true })
  publicationId?: string;

  @Name({
    description: 'Of what an authority published: whom it names',
    example: 'Lantern Trading Co.',
    optional: true,
  })
  name?: string;

  @YesNo({
    description:
      'Of what an authority published: whether a natural person is named, a sole trader among them; a party that is not known here as an organisation always is one',
    optional: true,
  })
  namesPerson?: boolean;

  @Id({
    description:
      'Of what an authority published: the party that it is here, which is told; a natural person has to agree',
    optional: true,
  })
  partyId?: string;

  @Name({ description: 'The authority or court', example: 'Market Supervision Bureau', optional: true })
  body?: string;

  @Name({ description: 'Its own number of what it published', example: '深市监处罚〔2026〕12号', optional: true })
  number?: string;

  @Day({ description: 'When it published that', optional: true })
  publishedOn?: LocalDate;

  @WebAddress({ description: 'Where everybody reads it', optional: true })
  address?: string;

  @Part(() => RuleTextBody, {
    description: 'What happened and what came of it; of natural persons nothing but what they agree to',
  })
  text: RuleTextBody;

  @Day({ description: 'The last day on which it is shown; a year away at most, and no longer than its source allows' })
  shownUntil: LocalDate;

  @Names({
    description: 'Entries of the catalogue of risks that it is an example of, by their codes',
    example: 'R01',
    each: 40,
    most: 10,
    optional: true,
  })
  risks?: string[];
}

class BulletinTextBody {
  @Part(() => RuleLineBody, { description: 'What it is called' })
  title: RuleLineBody;

  @Part(() => RuleTextBody, { description: 'What stands above figures and entries' })
  lead: RuleTextBody;

  @Parts(() => BulletinEntryBody, { description: 'In the order in which they are told', least: 0, most: MOST_ENTRIES })
  entries: BulletinEntryBody[];
}

export class ReviseBulletinBody extends BulletinTextBody {}

export class BulletinPeriodQuery {
  @Choice(BULLETIN_SPANS, { description: 'Whether a month or a quarter' })
  span: BulletinSpan;

  @Month({ description: 'Its first month; of a quarter January, April, July or October' })
  month: string;
}

export class DraftBulletinBody extends BulletinTextBody {
  @Choice(BULLETIN_SPANS, { description: 'Whether a month or a quarter' })
  span: BulletinSpan;

  @Month({ description: 'Its first month; of a quarter January, April, July or October' })
  month: string;
}

export class PublishBulletinBody {
  @Sha256({ description: 'The hash of the preview that you read' })
  hash: string;
}

export class GiveNamingConsentBody {
  @Sha256({ description: 'The hash of what you read about yourself' })
  hash: string;
}

export class AnnounceNamingsBody {
  @Text({
    description: 'How those were told for whom nobody reads here; needed where an entry names such a one',
    example: 'By registered letter to its seat, with the whole entry.',
    most: 1_000,
    optional: true,
  })
  elsewhere?: string;
}

export class ObjectToNamingBody {
  @Sha256({ description: 'The hash of what you read about yourself' })
  hash: string;

  @Text({
    description: 'Why you are not to be named, or what is wrong',
    example: 'The finding was set aside.',
    most: 4_000,
  })
  text: string;
}

export class AnswerNamingObjectionBody {
  @Flag({ description: 'Whether the objection is right; the name is then left out' })
  upheld: boolean;

  @Text({ description: 'Why, as whoever objected reads it', example: 'The finding stands.', most: 4_000 })
  reason: string;
}

export class DropBulletinBody {
  @Text({ description: 'Why nothing comes of it', example: 'Put together for the wrong month.', most: 1_000 })
  reason: string;
}

export class ProposeEntryCorrectionBody {
  @Part(() => RuleTextBody, { description: 'What it is to say instead' })
  text: RuleTextBody;

  @Day({ description: 'Its last day, no later than before' })
  shownUntil: LocalDate;

  @Text({ description: 'Why, as everybody reads it', example: 'The day was wrong.', most: 1_000 })
  reason: string;
}

export class ApproveEntryCorrectionBody {
  @Sha256({ description: 'The hash of the correction that you read' })
  hash: string;
}

export class RemoveBulletinEntryBody {
  @Choice(REMOVAL_GROUNDS, { description: 'Why; everybody reads this' })
  ground: RemovalGround;

  @Text({ description: 'More about it, for the association alone', example: 'The court set it aside.', most: 1_000 })
  reason: string;
}

export class BulletinChanged {
  @ApiProperty({ format: 'uuid' })
  bulletinId: string;

  @ApiProperty({ type: [String], example: ['BulletinDrafted'] })
  events: string[];
}
