import { ApiProperty } from '@nestjs/swagger';
import { BULLETIN_ACTIONS } from '#domain/bulletin/actions.js';
import { BULLETIN_STAGES, ENTRY_STATES, type BulletinStage, type EntryState } from '#domain/bulletin/state.js';
import {
  BULLETIN_SPANS,
  ENTRY_NAMED,
  ENTRY_SOURCES,
  REMOVAL_GROUNDS,
  type BulletinSpan,
  type EntryNamed,
  type EntrySource,
} from '#domain/bulletin/terms.js';
import { HEARING_WAITS, type HearingWait } from '#domain/bulletin/hearing.js';
import { RuleLineBody, RuleTextBody } from '../rule-making/member-rules.dto.js';
import { NamingHearingView, PublicSourceView } from './naming-views.dto.js';

const some = { required: false } as const;
const day = { format: 'date' } as const;
/** Why an entry is not shown, as everybody reads it. */
export const GONE_GROUNDS = [...REMOVAL_GROUNDS, 'not-agreed', 'not-carried'] as const;
export type GoneGround = (typeof GONE_GROUNDS)[number];

export class BulletinCell {
  @ApiProperty({ description: 'A code' })
  key: string;

  @ApiProperty({ ...some, description: 'Left out where it is of too few, or would tell one that is' })
  count?: number;
}

export class BulletinFiguresView {
  @ApiProperty({ description: 'No count below this is told' })
  least: number;

  @ApiProperty({ type: [BulletinCell], description: 'Disputes closed in the period, by what came of them' })
  outcomes: readonly BulletinCell[];

  @ApiProperty({
    type: [BulletinCell],
    description:
      'Disputes in which a measure was ordered (`ordered:<kind>`), lifted, confirmed or refused. No finding about anybody',
  })
  measures: readonly BulletinCell[];

  @ApiProperty({ type: [BulletinCell], description: 'Early warnings that were sent on, by to whom' })
  warnings: readonly BulletinCell[];
}

/** An entry as everybody reads it. Of one that is gone stands nothing but that it is, and why. */
export class BulletinEntryView {
  @ApiProperty({ format: 'uuid' })
  entryId: string;

  @ApiProperty({ enum: ['shown', 'gone', 'ended'] })
  state: 'shown' | 'gone' | 'ended';

  @ApiProperty({ enum: ENTRY_SOURCES })
  source: EntrySource['kind'];

  @ApiProperty({ ...some, enum: GONE_GROUNDS })
  ground?: GoneGround;

  @ApiProperty({ ...some, ...day })
  goneOn?: string;

  @ApiProperty(some)
  name?: string;

  @ApiProperty({ ...some, type: RuleTextBody })
  text?: RuleTextBody;

  @ApiProperty({ ...some, type: PublicSourceView })
  publicSource?: PublicSourceView;

  @ApiProperty({ ...some, format: 'uuid' })
  publicationId?: string;

  @ApiProperty({ ...some, description: 'The article of the member rules that was broken' })
  article?: string;

  @ApiProperty(some)
  consequence?: string;

  @ApiProperty({ ...some, ...day })
  foundOn?: string;

  @ApiProperty({ ...some, ...day })
  shownUntil?: string;

  @ApiProperty({ ...some, type: [String] })
  risks?: string[];

  @ApiProperty({ ...some, ...day })
  correctedOn?: string;

  @ApiProperty({ ...some, description: 'Why it was corrected' })
  correctionReason?: string;
}

export class PublicBulletinLine {
  @ApiProperty({ example: '2026-001' })
  number: string;

  @ApiProperty({ enum: BULLETIN_SPANS })
  span: BulletinSpan;

  @ApiProperty(day)
  from: string;

  @ApiProperty(day)
  until: string;

  @ApiProperty({ format: 'date-time' })
  publishedAt: string;

  @ApiProperty({ type: RuleLineBody })
  title: RuleLineBody;

  @ApiProperty({ type: RuleTextBody })
  lead: RuleTextBody;
}

export class PublicBulletinList {
  @ApiProperty({ type: [PublicBulletinLine], description: 'The newest first' })
  items: PublicBulletinLine[];
}

export class PublicBulletin extends PublicBulletinLine {
  @ApiProperty({ type: BulletinFiguresView })
  figures: BulletinFiguresView;

  @ApiProperty({ description: 'By which the page of documents confirms it' })
  code: string;

  @ApiProperty({ type: [BulletinEntryView] })
  entries: BulletinEntryView[];
}

export class EntryCorrectionView {
  @ApiProperty({ type: RuleTextBody })
  text: RuleTextBody;

  @ApiProperty(day)
  shownUntil: string;

  @ApiProperty()
  reason: string;

  @ApiProperty()
  hash: string;

  @ApiProperty({ description: 'Whether you may approve it: somebody else proposed it' })
  mayApprove: boolean;
}

/** An entry as the association’s people work on it. */
export class DeskBulletinEntry extends BulletinEntryView {
  @ApiProperty({ enum: ENTRY_STATES })
  standing: EntryState;

  @ApiProperty({ enum: ENTRY_NAMED })
  named: EntryNamed;

  @ApiProperty({ ...some, format: 'uuid' })
  memberId?: string;

  @ApiProperty({ ...some, format: 'uuid' })
  allegationId?: string;

  @ApiProperty({ ...some, format: 'uuid' })
  partyId?: string;

  @ApiProperty({ description: 'Whether its source carries it today' })
  isCarried: boolean;

  @ApiProperty({ ...some, format: 'date-time', description: 'When the person named agreed' })
  agreedAt?: string;

  @ApiProperty({ ...some, type: EntryCorrectionView })
  correction?: EntryCorrectionView;

  @ApiProperty({ ...some, type: NamingHearingView, description: 'What was announced to whom it names' })
  hearing?: NamingHearingView;

  @ApiProperty({ ...some, enum: HEARING_WAITS, description: 'For what it waits before the draft can be approved' })
  waitsFor?: HearingWait;

  @ApiProperty({ description: 'Whether somebody here reads for whom it names; else it is told elsewhere' })
  isToldHere: boolean;

  @ApiProperty({ description: 'Whether you may answer what was objected: you neither wrote nor announced it' })
  mayAnswerObjection: boolean;
}

export class DeskBulletinLine {
  @ApiProperty({ format: 'uuid' })
  bulletinId: string;

  @ApiProperty({ enum: BULLETIN_STAGES })
  stage: BulletinStage;

  @ApiProperty(some)
  number?: string;

  @ApiProperty({ enum: BULLETIN_SPANS })
  span: BulletinSpan;

  @ApiProperty(day)
  from: string;

  @ApiProperty(day)
  until: string;

  @ApiProperty({ description: 'How many entries there are' })
  entryCount: number;

  @ApiProperty({ format: 'date-time' })
  draftedAt: string;
}

export class DeskBulletinList {
  @ApiProperty({ type: [DeskBulletinLine], description: 'The newest first' })
  items: DeskBulletinLine[];
}

export class DeskBulletin extends DeskBulletinLine {
  @ApiProperty({ type: RuleLineBody })
  title: RuleLineBody;

  @ApiProperty({ type: RuleTextBody })
  lead: RuleTextBody;

  @ApiProperty({ type: BulletinFiguresView })
  figures: BulletinFiguresView;

  @ApiProperty({ type: [DeskBulletinEntry] })
  entries: DeskBulletinEntry[];

  @ApiProperty({ type: [DeskBulletinEntry], description: 'What an upheld objection took out of the draft' })
  leftOut: DeskBulletinEntry[];

  @ApiProperty({ description: 'Of all that this preview shows; whoever approves names it' })
  hash: string;

  @ApiProperty({ enum: Object.keys(BULLETIN_ACTIONS), isArray: true })
  allowedActions: string[];
}

export class BulletinBreachCandidate {
  @ApiProperty({ format: 'uuid' })
  memberId: string;

  @ApiProperty({ format: 'uuid' })
  allegationId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: ENTRY_NAMED })
  named: EntryNamed;

  @ApiProperty()
  article: string;

  @ApiProperty(some)
  consequence?: string;

  @ApiProperty(day)
  foundOn: string;

  @ApiProperty({ ...day, description: 'No longer than the accepted rules make it public' })
  until: string;
}

export class BulletinDecisionCandidate {
  @ApiProperty({ format: 'uuid' })
  publicationId: string;

  @ApiProperty({ format: 'date-time' })
  publishedAt: string;

  @ApiProperty(some)
  rightKind?: string;
}

export class BulletinCandidates {
  @ApiProperty(day)
  from: string;

  @ApiProperty(day)
  until: string;

  @ApiProperty({ type: BulletinFiguresView })
  figures: BulletinFiguresView;

  @ApiProperty({ type: [BulletinBreachCandidate] })
  breaches: BulletinBreachCandidate[];

  @ApiProperty({ type: [BulletinDecisionCandidate] })
  decisions: BulletinDecisionCandidate[];

  @ApiProperty({ type: [String], description: 'Codes of the catalogue of risks in force' })
  risks: string[];
}
