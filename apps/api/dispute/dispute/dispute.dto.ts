import { DeskBody, NamedBody } from './desk.dto.js';
import { BarBody } from './bar.dto.js';
import { ApiProperty } from '@nestjs/swagger';
import { DISPUTE_EVENT_TYPES } from '#domain/dispute/evolve.js';
import { DOCUMENTS } from '#domain/dispute/service/notice/document-kinds.js';
import {
  DeadlineBody,
  PairSeenBody,
  ServiceBody,
  StageBody,
  SubjectActionBody,
  TaskBody,
} from './dispute-parts.dto.js';
import { ComplaintSeenBody, CounterNoticeSeenBody, ProceedingSeenBody } from './papers.dto.js';
import { NegotiationSeenBody, RoomSeenBody, SettlementSeenBody } from './agreements.dto.js';
import { MEDIATION_MATTERS } from '#domain/dispute/talks/mediation/events.js';
import { MediationSeenBody } from './mediations.dto.js';
import { OwnPaperBody } from './own-paper.dto.js';
import { FACTS } from './timeline-facts.dto.js';
import { ItemSeenBody, RespondentSeenBody, RightSeenBody, RulebookSeenBody } from './dispute-parties.dto.js';

/** Shapes of what is read, for OpenAPI alone. */
export class DisputeBody {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({ example: 'PL-20260314-7Q2MXK4D' })
  number: string;

  @ApiProperty({ type: [String], description: 'What you are in it', example: ['respondent'] })
  roles: string[];

  @ApiProperty({ format: 'date-time' })
  filedAt: string;

  @ApiProperty({ format: 'uuid' })
  complainantId: string;

  @ApiProperty({
    required: false,
    description:
      'Who that is: for a mediator, who declares that nothing ties it to anybody here; missing if it was erased',
  })
  complainantName?: string;

  @ApiProperty({ type: RulebookSeenBody, description: 'The rulebook that it is under' })
  rulebook: RulebookSeenBody;

  @ApiProperty({ required: false, type: RightSeenBody, description: 'Missing where mediation alone was asked for' })
  right?: RightSeenBody;

  @ApiProperty({ description: 'How far it has got, as far as that is yours', example: 'awaiting-counter-notice' })
  stage: string;

  @ApiProperty({ required: false, description: 'How it ended' })
  reason?: string;

  @ApiProperty({ type: [StageBody] })
  stages: StageBody[];

  @ApiProperty({ type: [RespondentSeenBody] })
  respondents: RespondentSeenBody[];

  @ApiProperty({ type: [ItemSeenBody] })
  items: ItemSeenBody[];

  @ApiProperty({ type: [PairSeenBody] })
  pairs: PairSeenBody[];

  @ApiProperty({ type: [DeadlineBody] })
  deadlines: DeadlineBody[];

  @ApiProperty({ type: [ServiceBody] })
  services: ServiceBody[];

  @ApiProperty({ type: [CounterNoticeSeenBody], description: 'Declarations of non-infringement with their words' })
  counterNotices: CounterNoticeSeenBody[];

  @ApiProperty({ type: [ProceedingSeenBody], description: 'Suits and complaints to authorities that were reported' })
  proceedings: ProceedingSeenBody[];

  @ApiProperty({
    type: [NegotiationSeenBody],
    required: false,
    description: 'Between the complainant and one respondent; for these two and the staff',
  })
  negotiations?: NegotiationSeenBody[];

  @ApiProperty({
    type: [RoomSeenBody],
    required: false,
    description: 'Rooms that are there; what goes on in them their members alone see',
  })
  rooms?: RoomSeenBody[];

  @ApiProperty({
    required: false,
    enum: MEDIATION_MATTERS,
    description: 'What a mediation without a complaint is about',
  })
  matter?: string;

  @ApiProperty({
    type: [MediationSeenBody],
    required: false,
    description: 'Mediations, for who takes part and the staff',
  })
  mediations?: MediationSeenBody[];

  @ApiProperty({
    type: [SettlementSeenBody],
    required: false,
    description: 'What was agreed; for its two sides and the staff',
  })
  settlements?: SettlementSeenBody[];

  @ApiProperty({
    type: [OwnPaperBody],
    required: false,
    description: 'What waits for your signature, and what you signed, refused or let lapse',
  })
  ownPapers?: OwnPaperBody[];

  @ApiProperty({
    type: Object,
    required: false,
    description: 'For the staff alone: how the right of the register relied on stands now, and what has changed since',
  })
  rightNow?: object;

  @ApiProperty({ type: DeskBody, required: false, description: 'For the staff alone: whose it is, names, time left' })
  desk?: DeskBody;

  @ApiProperty({
    type: [NamedBody],
    required: false,
    description: 'How those are called that you see here; the staff have it in `desk`',
  })
  names?: NamedBody[];

  @ApiProperty({
    type: [BarBody],
    required: false,
    description: 'What bars its complainant here, by a court’s order or a finding; for the staff and the complainant',
  })
  bars?: BarBody[];

  @ApiProperty({ type: [TaskBody], required: false, description: 'For the staff alone' })
  tasks?: TaskBody[];

  @ApiProperty({
    required: false,
    format: 'uuid',
    description: 'If you stand in for the case manager: for whose account you act here, under your own name',
  })
  deputyForId?: string;

  @ApiProperty({ required: false, description: 'How that case manager is called' })
  deputyForName?: string;

  @ApiProperty({
    required: false,
    format: 'date-time',
    description: 'When the complaint was last amended, for complainant and staff',
  })
  amendedAt?: string;

  @ApiProperty({
    type: [Object],
    required: false,
    description: 'Amendments that wait for their check, for complainant and staff',
  })
  amendments?: object[];

  @ApiProperty({
    type: [Object],
    required: false,
    description: 'Other disputes that this one has to do with, for the staff alone',
  })
  relations?: object[];

  @ApiProperty({ type: [SubjectActionBody], description: 'What you may do now' })
  allowedActions: SubjectActionBody[];

  @ApiProperty({
    type: ComplaintSeenBody,
    required: false,
    description: "The complaint's own words, for complainant and staff",
  })
  complaint?: ComplaintSeenBody;
}

export class DeputyActedBody {
  @ApiProperty({ format: 'uuid', description: 'Who did it' })
  accountId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ format: 'uuid', description: 'Who had the dispute and was away' })
  forId: string;

  @ApiProperty()
  forName: string;

  @ApiProperty({ description: 'Both in your language', example: 'Noa for Ada' })
  text: string;
}

export class TimelineEntryBody {
  @ApiProperty({ enum: DISPUTE_EVENT_TYPES })
  type: string;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ type: [String], description: 'What it is about' })
  subjects: string[];

  @ApiProperty({ enum: ['person', 'platform', 'clock', 'engine'] })
  by: string;

  @ApiProperty({ description: 'One sentence in your language' })
  text: string;

  @ApiProperty({
    required: false,
    description: 'Which officer did it: by name for the staff, for others that the association did',
  })
  officer?: string;

  @ApiProperty({
    type: DeputyActedBody,
    required: false,
    description: 'What a deputy did for the case manager; for the staff alone',
  })
  deputy?: DeputyActedBody;

  @ApiProperty(FACTS)
  facts: object;
}

export class TimelineBody {
  @ApiProperty({ type: [TimelineEntryBody] })
  entries: TimelineEntryBody[];
}

export class ReceiptBody {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty()
  number: string;

  @ApiProperty({ required: false, description: 'Of a request for mediation: what it is about' })
  matter?: string;

  @ApiProperty({ format: 'date-time' })
  filedAt: string;

  @ApiProperty({ type: Object, description: 'How many respondents, items, claims, materials and files' })
  counts: object;

  @ApiProperty({ type: [String] })
  respondentIds: string[];

  @ApiProperty({ type: [String] })
  itemIds: string[];

  @ApiProperty({ description: 'SHA-256 of what was filed, as canonical JSON' })
  sha256: string;

  @ApiProperty({ description: 'Hash that ties it to its place in the log' })
  logReference: string;
}

export class SectionBody {
  @ApiProperty()
  heading: string;

  @ApiProperty({
    required: false,
    type: 'array',
    items: { type: 'array', items: { type: 'string' } },
    description: 'Pairs of label and value',
  })
  rows?: string[][];

  @ApiProperty({ required: false, type: [String], description: 'In place of rows' })
  items?: string[];
}

export class LetterheadShown {
  @ApiProperty()
  name: string;

  @ApiProperty({ type: [String] })
  lines: string[];

  @ApiProperty({ type: [String] })
  footer: string[];

  @ApiProperty({ required: false, description: 'A PNG in base64' })
  logo?: string;
}

export class DocumentBody {
  @ApiProperty({ enum: DOCUMENTS })
  document: string;

  @ApiProperty()
  number: string;

  @ApiProperty({ enum: ['zh-CN', 'en'] })
  locale: string;

  @ApiProperty()
  title: string;

  @ApiProperty()
  addressee: string;

  @ApiProperty({ type: [String] })
  paragraphs: string[];

  @ApiProperty({ type: [SectionBody] })
  sections: SectionBody[];

  @ApiProperty({ type: [String] })
  closing: string[];

  @ApiProperty({ format: 'uuid', description: 'Id of its service' })
  reference: string;

  @ApiProperty({ required: false, type: LetterheadShown, description: 'How the association’s letters begin and end' })
  letterhead?: LetterheadShown;

  @ApiProperty({
    required: false,
    type: [String],
    description: 'Hashes of the versions of letterhead and addition that it is made with, for ever',
  })
  madeWith?: string[];
}
