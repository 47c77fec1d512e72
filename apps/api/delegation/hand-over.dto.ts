import { IMPORTED_NOTICES, type ImportedNotice } from '#domain/dispute/delegation/events.js';
import { COUNTER_GROUNDS, type CounterGround } from '#domain/rulebook/materials.js';
import type { Instant } from '#domain/kernel/message.js';
import { Choice, Choices } from '../dispute/fields/choice.js';
import { Id } from '../dispute/fields/id.js';
import { Moment } from '../dispute/fields/moment.js';
import { Part, Parts, Refs } from '../dispute/fields/nested.js';
import { Code, Mail, Ref, Sha256 } from '../dispute/fields/pattern.js';
import { Name, Text } from '../dispute/fields/text.js';
import {
  ClaimBody,
  ItemBody,
  PlatformAccountBody,
  RespondentBody,
} from '../dispute/intake/filing/complaint-parts.dto.js';
import { EvidenceBody, MaterialBody } from '../dispute/intake/filing/evidence.dto.js';
import { RightBody } from '../dispute/intake/filing/right.dto.js';

export class HandedComplainantBody {
  @Name({ description: 'Who it is', example: 'Northwind Ltd' })
  name: string;

  @Mail({ description: 'Where it can be written to', optional: true })
  mail?: string;

  @Id({
    description: 'The party, if the association knows it and the platform knows its id; not together with account',
    optional: true,
  })
  partyId?: string;

  @Part(() => PlatformAccountBody, { description: 'Its account on the platform, by which it is found', optional: true })
  account?: PlatformAccountBody;
}

class PairRefs {
  @Ref({ description: 'The respondent, by ref', example: 'r1' })
  respondent: string;

  @Ref({ description: 'The item, by ref', example: 'i1' })
  item: string;
}

export class HandedNoticeBody {
  @Choice(IMPORTED_NOTICES, { description: 'Which of the platform’s notices it was' })
  kind: ImportedNotice['kind'];

  @Ref({ description: 'The respondent that it was about, by ref', example: 'r1' })
  respondent: string;

  @Refs({ description: 'The items that it was about, by ref', least: 1, most: 300, example: 'i1' })
  items: string[];

  @Moment({ description: 'When the platform sent it, by its own clock' })
  sentAt: Instant;

  @Moment({ description: 'When it arrived, by the platform’s own clock', optional: true })
  arrivedAt?: Instant;

  @Sha256({ description: 'SHA-256 of what was sent', optional: true })
  sha256?: string;
}

export class HandedCounterNoticeBody {
  @Ref({ description: 'Whose declaration it is, by ref', example: 'r1' })
  respondent: string;

  @Refs({ description: 'The items that it declares for, by ref', least: 1, most: 300, example: 'i1' })
  items: string[];

  @Choices(COUNTER_GROUNDS, { description: 'What it rests on', optional: true })
  grounds?: CounterGround[];

  @Text({
    description: 'The declaration in words',
    example: 'We buy the bags from the right holder; invoices are attached.',
  })
  statement: string;

  @Parts(() => EvidenceBody, { description: 'Files, named by their hashes', least: 0, most: 300 })
  evidence: EvidenceBody[];

  @Moment({ description: 'When it reached the platform, by its own clock' })
  filedAt: Instant;
}

export class HandedMeasureBody extends PairRefs {
  @Code({ description: 'The platform’s own code of the measure that stands', example: 'delisted' })
  code: string;

  @Moment({ description: 'When it was taken, by the platform’s own clock' })
  takenAt: Instant;
}

export class HandedWaitingBody extends PairRefs {
  @Moment({ description: 'When the waiting period ends that runs at the platform' })
  endsAt: Instant;
}

export class HandOverBody {
  @Ref({
    description: 'Your own number of the complaint; sent again with the same contents it leads to the same dispute',
    example: 'C-2026-004711',
  })
  reference: string;

  @Moment({ description: 'When the complaint was filed with you, by your own clock' })
  filedAt: Instant;

  @Choice(['right-holder', 'licensee', 'agent'], { description: 'As what the complaint was filed' })
  filedAs: 'right-holder' | 'licensee' | 'agent';

  @Part(() => HandedComplainantBody, { description: 'Who complains' })
  complainant: HandedComplainantBody;

  @Part(() => RightBody, { description: 'The right relied on' })
  right: RightBody;

  @Parts(() => RespondentBody, { description: 'Who is complained of', least: 1, most: 30 })
  respondents: RespondentBody[];

  @Parts(() => ItemBody, { description: 'What is complained of', least: 1, most: 300 })
  items: ItemBody[];

  @Parts(() => ClaimBody, { description: 'What is asked for', least: 1, most: 20 })
  claims: ClaimBody[];

  @Text({ description: 'The complaint in words', example: 'The bags offered bear our mark without our consent.' })
  statement: string;

  @Parts(() => EvidenceBody, { description: 'Files of the complaint, named by their hashes', least: 0, most: 900 })
  evidence: EvidenceBody[];

  @Parts(() => MaterialBody, { description: 'Papers of the checklist', least: 0, most: 100 })
  materials: MaterialBody[];

  @Name({
    description: 'Version of the declaration of truth that your complainant gave',
    example: 'platform-2026-1',
    most: 40,
  })
  declaration: string;

  @Parts(() => HandedNoticeBody, {
    description: 'Notices that you served; none of them is served again',
    least: 0,
    most: 900,
  })
  notices: HandedNoticeBody[];

  @Parts(() => HandedCounterNoticeBody, {
    description: 'Declarations of non-infringement that you took; each item needs one',
    least: 0,
    most: 300,
  })
  counterNotices: HandedCounterNoticeBody[];

  @Parts(() => HandedMeasureBody, {
    description: 'Measures that stand; they stay yours to keep or lift',
    least: 0,
    most: 900,
  })
  measures: HandedMeasureBody[];

  @Parts(() => HandedWaitingBody, { description: 'Waiting periods of which you are the keeper', least: 0, most: 900 })
  waitingPeriods: HandedWaitingBody[];
}
