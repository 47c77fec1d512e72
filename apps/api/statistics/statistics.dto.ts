import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#domain/kernel/message.js';
import { WAITERS, type Waiter } from '#domain/dispute/waits-for.js';
import { LEGAL_BASES, type LegalBasis } from '#domain/rulebook/confirmation-rules.js';
import { RIGHT_KINDS } from '#domain/rulebook/right-kinds.js';
import { CLOSING_REASONS } from '#messages/core/stages.js';
import { Id } from '../dispute/fields/id.js';
import { Choice } from '../dispute/fields/choice.js';
import { Month } from '../dispute/fields/month.js';
import { ReminderFigures } from './reminder-figures.dto.js';

const whole = { type: 'integer' } as const;
const some = { required: false };

export class StatisticsQuery {
  @Month({ description: 'Filed in this month or later', optional: true })
  from?: string;

  @Month({ description: 'Filed in this month or before', optional: true })
  until?: string;

  @Choice([...RIGHT_KINDS, 'none'], { description: '`none`: mediation about anything else', optional: true })
  right?: string;

  @Id({ description: 'With goods or content there', optional: true })
  platformId?: string;

  @Choice([...Object.keys(CLOSING_REASONS), 'other', 'open'], {
    description: 'How it ended; `open` while it runs',
    optional: true,
  })
  outcome?: string;
}

export class ShareBody {
  @ApiProperty(whole)
  part: number;

  @ApiProperty({ ...whole, description: 'Of how many' })
  whole: number;

  @ApiProperty({ ...some, description: 'Missing where `whole` is below `least`' })
  rate?: number;

  @ApiProperty({ ...some, description: 'Lower end of Wilson’s interval of 95 %' })
  low?: number;

  @ApiProperty({ ...some, description: 'Its upper end' })
  high?: number;
}

export class MonthCounted {
  @ApiProperty({ example: '2026-03' })
  month: string;

  @ApiProperty(whole)
  filed: number;

  @ApiProperty({ ...whole, description: 'Closed in it, of the disputes that were chosen' })
  closed: number;
}

export class KeyCounted {
  @ApiProperty({ example: 'trademark' })
  key: string;

  @ApiProperty({ ...some, description: 'Of a platform' })
  name?: string;

  @ApiProperty(whole)
  count: number;
}

export const OWNERS = ['staff', 'party', 'platform', 'neutral', 'outside', 'time'] as const;

export class WaiterTime {
  @ApiProperty({ enum: WAITERS })
  waiter: Waiter;

  @ApiProperty({
    enum: OWNERS,
    description: 'The association, a party, a platform, a neutral, an authority; or time alone',
  })
  owner: (typeof OWNERS)[number];

  @ApiProperty({ description: 'Days of all disputes together' })
  days: number;

  @ApiProperty({ description: 'Share of the days of all, 0 to 1' })
  share: number;
}

export class StageTime {
  @ApiProperty({ example: 'awaiting-counter-notice' })
  stage: string;

  @ApiProperty({ enum: WAITERS })
  waiter: Waiter;

  @ApiProperty({ ...whole, description: 'Disputes that stood there' })
  disputes: number;

  @ApiProperty({ description: 'All their days' })
  days: number;

  @ApiProperty({ ...some, description: 'Days of the middle one; missing where they are fewer than `least`' })
  median?: number;
}

export class ReviewFigures {
  @ApiProperty({ ...whole, description: 'Decisions of panels that were no review themselves' })
  decisions: number;

  @ApiProperty({ description: 'Reversed, of those that a review came to an end on' })
  overturned: ShareBody;

  @ApiProperty({
    description: 'Items on which a court or authority then said otherwise, of those on which it said anything',
  })
  againstUs: ShareBody;
}

export class PanelFigures {
  @ApiProperty({ ...whole, description: 'By one expert alone' })
  alone: number;

  @ApiProperty({ description: 'Of panels of several, those in which nobody signed as of another mind' })
  unanimous: ShareBody;

  @ApiProperty({ description: 'Reversed, of unanimous ones that were reviewed' })
  unanimousReversed: ShareBody;

  @ApiProperty({ description: 'Reversed, of split ones that were reviewed' })
  splitReversed: ShareBody;
}

export class MediationFigures {
  @ApiProperty({ ...whole, description: 'Asked for' })
  asked: number;

  @ApiProperty({ ...whole, description: 'In which a mediator accepted' })
  begun: number;

  @ApiProperty({ type: [KeyCounted], description: 'By how they ended; `open` while they run' })
  outcomes: KeyCounted[];

  @ApiProperty({ description: 'Settled at least in part, of those begun that ended' })
  settled: ShareBody;

  @ApiProperty({ description: 'Settled as a whole, of those begun that ended' })
  settledWhole: ShareBody;

  @ApiProperty({ ...some, description: 'Days from acceptance to the end, of the middle one; missing where too few' })
  medianDays?: number;

  @ApiProperty({ ...whole, description: 'Meetings of all invited together that were held' })
  sessions: number;

  @ApiProperty({ ...whole, description: 'Agreements that a court confirmed' })
  confirmed: number;

  @ApiProperty({ ...some, enum: LEGAL_BASES, description: 'By which law the association now is a mediation body' })
  legalBasis?: LegalBasis;
}

export class StatisticsBody {
  @ApiProperty({ type: String, format: 'date-time', description: 'Times that run are counted up to here' })
  asOf: Instant;

  @ApiProperty({ ...whole, description: 'Below so many there is no rate and no median' })
  least: number;

  @ApiProperty(whole)
  disputes: number;

  @ApiProperty({ ...whole, description: 'Of which run' })
  open: number;

  @ApiProperty({ type: [MonthCounted] })
  months: MonthCounted[];

  @ApiProperty({ type: [KeyCounted] })
  outcomes: KeyCounted[];

  @ApiProperty({ type: [KeyCounted] })
  rights: KeyCounted[];

  @ApiProperty({ type: [KeyCounted], description: 'A dispute counts for each of its platforms' })
  platforms: KeyCounted[];

  @ApiProperty({ type: [WaiterTime], description: 'Who had to act' })
  waiters: WaiterTime[];

  @ApiProperty({ type: [StageTime] })
  stages: StageTime[];

  @ApiProperty({ type: [ReminderFigures], description: 'By whom they went to; of sessions they are not counted' })
  reminders: ReminderFigures[];

  @ApiProperty()
  reviews: ReviewFigures;

  @ApiProperty()
  panels: PanelFigures;

  @ApiProperty()
  mediations: MediationFigures;
}

export class SectorCell {
  @ApiProperty({ example: 'trademark' })
  key: string;

  @ApiProperty({ ...some, ...whole, description: 'Missing where it is of too few, or would tell what is' })
  disputes?: number;
}

export class SectorStatistics {
  @ApiProperty({ example: '2026-01' })
  from: string;

  @ApiProperty({ example: '2026-12', description: 'The last month that is over' })
  until: string;

  @ApiProperty({ ...whole, description: 'Nothing is told of fewer' })
  least: number;

  @ApiProperty({ type: [SectorCell] })
  months: SectorCell[];

  @ApiProperty({ type: [SectorCell] })
  outcomes: SectorCell[];

  @ApiProperty({ type: [SectorCell] })
  rights: SectorCell[];
}
