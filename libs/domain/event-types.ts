import type { AccessEvent, PartyPaperRead } from './access/events.js';
import type { ReadingEvent } from './access/reading-events.js';
import { BULLETIN_EVENT_TYPES } from './bulletin/evolve.js';
import type { CalendarRegisterEvent } from './calendar/register/events.js';
import { CAMPAIGN_EVENT_TYPES } from './campaign/campaigns.js';
import { CONSULTATION_EVENT_TYPES } from './consultation/state.js';
import { DELEGATION_EVENT_TYPES } from './delegation/evolve.js';
import { DEPOSIT_GRANT_EVENT_TYPES } from './deposit-grant/state.js';
import { DEPOSIT_EVENT_TYPES } from './deposit/state.js';
import { DISPUTE_EVENT_TYPES } from './dispute/evolve.js';
import { EARLY_WARNING_EVENT_TYPES } from './early-warning/state.js';
import { GRIEVANCE_EVENT_TYPES } from './grievance/state.js';
import type { Event } from './kernel/message.js';
import { LIMIT_EVENT_TYPES } from './limit/state.js';
import { MEMBERSHIP_EVENT_TYPES } from './membership/state.js';
import type { AffiliationEvent } from './neutral/affiliation.js';
import { NEUTRAL_EVENT_TYPES } from './neutral/state.js';
import { OFFICIAL_REQUEST_EVENT_TYPES } from './official-request/state.js';
import type { PlatformAccountLinked } from './party/events.js';
import { PARTY_EVENT_TYPES } from './party/state.js';
import { PREVENTION_EVENT_TYPES } from './prevention/state.js';
import { QUALIFICATION_EVENT_TYPES } from './qualification/state.js';
import { RATING_EVENT_TYPES } from './rating/events.js';
import type { ReviewerEvent } from './reviewer/events.js';
import { REWARD_EVENT_TYPES } from './reward/state.js';
import { RIGHT_EVENT_TYPES } from './right/evolve.js';
import type { MessagePosted } from './room/events.js';
import { ROOM_EVENT_TYPES } from './room/state.js';
import { RULE_MAKING_EVENT_TYPES } from './rule-making/state.js';
import { SCREENING_EVENT_TYPES } from './screening/state.js';
import type { IdentifierPlatformEvent } from './shop-identifier/events.js';
import { IDENTIFIER_HOUSE_EVENT_TYPES } from './shop-identifier/state.js';
import type { StaffNoteEvent } from './staff-note/events.js';
import type { ExhibitTimestamped } from './timestamp/events.js';
import { TIP_EVENT_TYPES } from './tip/evolve.js';
import { TRAINING_EVENT_TYPES } from './training/state.js';
import { WATCH_EVENT_TYPES } from './watch/state.js';

/** Each type of a union, and no other. */
const allOf = <E extends Event>(types: { readonly [T in E['type']]: true }): readonly E['type'][] =>
  Object.keys(types) as E['type'][];

/**
 * The kinds of event that this release knows, by the kind of stream in which they stand. Nothing else can be recorded,
 * and whoever reads the log stops at anything else: a newer release has recorded it (ADR 27).
 */
export const EVENT_TYPES = {
  access: allOf<AccessEvent | PartyPaperRead>({
    ViewingOpened: true,
    ConfidentialityUndertaken: true,
    ConfidentialReturnConfirmed: true,
    PartyPaperRead: true,
  }),
  affiliation: allOf<AffiliationEvent>({ AffiliationRecorded: true, AffiliationEnded: true }),
  bulletin: BULLETIN_EVENT_TYPES,
  calendar: allOf<CalendarRegisterEvent>({
    CalendarNoticeEntered: true,
    CalendarNoticeConfirmed: true,
    CalendarNoticeRefused: true,
  }),
  campaign: CAMPAIGN_EVENT_TYPES,
  consultation: CONSULTATION_EVENT_TYPES,
  delegation: DELEGATION_EVENT_TYPES,
  deposit: DEPOSIT_EVENT_TYPES,
  'deposit-grant': DEPOSIT_GRANT_EVENT_TYPES,
  dispute: DISPUTE_EVENT_TYPES,
  'early-warning': EARLY_WARNING_EVENT_TYPES,
  grievance: GRIEVANCE_EVENT_TYPES,
  limits: LIMIT_EVENT_TYPES,
  membership: MEMBERSHIP_EVENT_TYPES,
  neutral: NEUTRAL_EVENT_TYPES,
  'official-request': OFFICIAL_REQUEST_EVENT_TYPES,
  party: PARTY_EVENT_TYPES,
  'platform-account': allOf<PlatformAccountLinked>({ PlatformAccountLinked: true }),
  prevention: PREVENTION_EVENT_TYPES,
  qualification: QUALIFICATION_EVENT_TYPES,
  rating: RATING_EVENT_TYPES,
  reading: allOf<ReadingEvent>({ RoomRead: true, ConfidentialPartRead: true, FileRead: true, ListRead: true }),
  reviewer: allOf<ReviewerEvent>({ ReviewerListed: true, ReviewerDelisted: true }),
  reward: REWARD_EVENT_TYPES,
  right: RIGHT_EVENT_TYPES,
  room: ROOM_EVENT_TYPES,
  'rule-making': RULE_MAKING_EVENT_TYPES,
  screening: SCREENING_EVENT_TYPES,
  'shop-identifier': [
    ...IDENTIFIER_HOUSE_EVENT_TYPES,
    ...allOf<IdentifierPlatformEvent>({ ShopIdentifiersTaken: true, ShopIdentifiersDeleted: true }),
  ],
  'staff-note': allOf<StaffNoteEvent>({ StaffNoteWritten: true, StaffNoteCorrected: true }),
  talk: allOf<MessagePosted>({ MessagePosted: true }),
  timestamp: allOf<ExhibitTimestamped>({ ExhibitTimestamped: true }),
  tip: TIP_EVENT_TYPES,
  training: TRAINING_EVENT_TYPES,
  watch: WATCH_EVENT_TYPES,
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Category = keyof typeof EVENT_TYPES;
export type EventTypeIn<C extends Category> = (typeof EVENT_TYPES)[C][number];
