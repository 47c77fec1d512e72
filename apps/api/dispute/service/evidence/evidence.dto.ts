import { ApiProperty } from '@nestjs/swagger';
import { VIEWING_PURPOSES, type ViewingPurpose } from '#domain/access/events.js';
import { EVIDENCE_PARTS } from '#domain/dispute/core/evidence.js';
import { PRICE_CURRENCIES } from '#domain/dispute/core/live-stream.js';
import { CLAIM_KINDS } from '#domain/dispute/core/claim.js';
import { EVIDENCE_WINDOWS } from '#domain/dispute/core/late-evidence.js';
import { LINK_KINDS, LINKED_BY, RIGHT_ELEMENTS } from '#domain/dispute/core/exhibit-links.js';
import { EXHIBIT_SERIES, EXHIBIT_SIDES } from '#domain/dispute/core/exhibit-number.js';
import { LANGUAGES } from '#domain/rulebook/language.js';
import { ORIGINAL_KINDS } from '#domain/dispute/service/translation/events.js';
import { DERIVED, type DerivedKind } from '#infrastructure/film/shown-films.js';
import { FILM_STATES } from '#infrastructure/film/film-rows.js';
import { Choice } from '../../fields/choice.js';
import { ActiveContentBody } from '../../../http/active-content.dto.js';
import { Id } from '../../fields/id.js';
import { YesNo } from '../../fields/yes-no.js';
import { ContractDutiesView } from './contract-duties.dto.js';
import { ExhibitTimestampView } from './timestamp.dto.js';

/** What was derived of a film, where the installation does that. */
export class FilmBody {
  @ApiProperty({ enum: FILM_STATES, description: 'none: it cannot be read, and nothing was derived' })
  state: string;

  @ApiProperty({ required: false, description: 'In seconds' })
  length?: number;

  @ApiProperty({ type: 'integer', required: false, description: 'In pixels' })
  width?: number;

  @ApiProperty({ type: 'integer', required: false })
  height?: number;

  @ApiProperty({ type: [Number], required: false, description: 'The seconds that small pictures (`as=frames`) are of' })
  frames?: readonly number[];

  @ApiProperty({
    required: false,
    description: 'The kind of a smaller film of the same length (`as=preview`), where browsers may not play this one',
  })
  preview?: string;
}

export class ExhibitContentBody {
  @ApiProperty({ type: 'integer', description: 'In bytes' })
  size: number;

  @ApiProperty({ description: 'What it is by its content', example: 'image/png' })
  mediaType: string;

  @ApiProperty({ type: ActiveContentBody, required: false, description: 'Of a PDF alone' })
  activeContent?: ActiveContentBody;

  @ApiProperty({ type: FilmBody, required: false, description: 'Of a film alone' })
  film?: FilmBody;
}

export class LiveProductView {
  @ApiProperty({ required: false, description: 'Its number on the platform' })
  number?: string;

  @ApiProperty({ required: false })
  name?: string;

  @ApiProperty({ required: false })
  url?: string;
}

export class PriceView {
  @ApiProperty({ type: 'integer', description: 'In the smallest unit of the currency: 100 for one yuan' })
  minorUnits: number;

  @ApiProperty({ enum: PRICE_CURRENCIES })
  currency: string;
}

/** Where in a live stream a recording is, as its filer says. */
export class LiveStreamView {
  @ApiProperty({ required: false, description: 'Absent, like the other words, once they have been erased' })
  platform?: string;

  @ApiProperty({ required: false, description: 'The live room, by number or name' })
  room?: string;

  @ApiProperty({ required: false })
  account?: string;

  @ApiProperty({ required: false })
  session?: string;

  @ApiProperty({ format: 'date-time', required: false, description: 'When the session began' })
  startedAt?: string;

  @ApiProperty({ format: 'date-time' })
  recordedFrom: string;

  @ApiProperty({ format: 'date-time' })
  recordedUntil: string;

  @ApiProperty({ type: 'integer', description: 'The second of the replay at which it begins' })
  fromSecond: number;

  @ApiProperty({ type: 'integer' })
  toSecond: number;

  @ApiProperty({ type: 'integer', required: false, description: 'How long the replay is' })
  lengthSeconds?: number;

  @ApiProperty({ type: LiveProductView, required: false })
  product?: LiveProductView;

  @ApiProperty({ type: 'integer', required: false, description: 'The second of the replay at which the card is seen' })
  productSecond?: number;

  @ApiProperty({ type: PriceView, required: false, description: 'What it cost at that second' })
  price?: PriceView;

  @ApiProperty({ format: 'uuid', required: false, description: 'The exhibit that holds its captions' })
  captionsId?: string;
}

export class LateRulingView {
  @ApiProperty({ description: 'Whether it may be relied on' })
  admitted: boolean;

  @ApiProperty({ enum: ['association', 'panel'], description: 'Who ruled' })
  by: string;

  @ApiProperty({ format: 'date-time' })
  ruledAt: string;

  @ApiProperty({ required: false })
  reason?: string;
}

export class LateAnswerView {
  @ApiProperty({ format: 'uuid' })
  partyId: string;

  @ApiProperty({ format: 'date-time' })
  answeredAt: string;

  @ApiProperty({ required: false })
  text?: string;
}

/** It came when its window was over: nothing rests on it unless it is admitted. */
export class LateView {
  @ApiProperty({ enum: EVIDENCE_WINDOWS })
  window: string;

  @ApiProperty({ format: 'date-time', description: 'When that was over' })
  closedAt: string;

  @ApiProperty({ type: LateRulingView, required: false, description: 'Absent until somebody has ruled' })
  ruling?: LateRulingView;

  @ApiProperty({ type: [LateAnswerView], description: 'What others said to it once it was admitted' })
  answers: LateAnswerView[];
}

export class ExhibitLinkView {
  @ApiProperty({ enum: LINKED_BY, description: 'Who says so' })
  by: string;

  @ApiProperty({ enum: LINK_KINDS })
  kind: string;

  @ApiProperty({ enum: CLAIM_KINDS, required: false })
  claim?: string;

  @ApiProperty({ format: 'uuid', required: false })
  itemId?: string;

  @ApiProperty({ format: 'uuid', required: false })
  decisionId?: string;

  @ApiProperty({ format: 'uuid', required: false })
  issueId?: string;

  @ApiProperty({ enum: RIGHT_ELEMENTS, required: false })
  element?: string;
}

export class ExhibitNumberView {
  @ApiProperty({ description: 'It never changes and is never used twice in the dispute', example: 'C3' })
  code: string;

  @ApiProperty({ description: 'The same in your language', example: 'Complainant’s exhibit 3' })
  words: string;

  @ApiProperty({ enum: EXHIBIT_SIDES })
  side: string;

  @ApiProperty({ enum: EXHIBIT_SERIES, description: 'Files with the same readers are counted together' })
  series: string;

  @ApiProperty({ type: 'integer' })
  ordinal: number;
}

/** What a file is a translation of. */
export class TranslatedView {
  @ApiProperty({ format: 'uuid' })
  translationId: string;

  @ApiProperty({ enum: ORIGINAL_KINDS })
  kind: string;

  @ApiProperty({ format: 'uuid', description: 'Exhibit, letter, decision, or the mediation whose agreement it is' })
  id: string;

  @ApiProperty({ enum: LANGUAGES, description: 'Into which language' })
  into: string;
}

export class ExhibitBody {
  @ApiProperty({ format: 'uuid' })
  evidenceId: string;

  @ApiProperty({
    type: ExhibitNumberView,
    required: false,
    description: 'Absent for as long as it waits outside the file',
  })
  number?: ExhibitNumberView;

  @ApiProperty({ description: 'SHA-256 as it was named' })
  sha256: string;

  @ApiProperty({ description: 'The kind as it was named' })
  mediaType: string;

  @ApiProperty({ description: 'The party that filed it, or association' })
  ownerId: string;

  @ApiProperty({ enum: EVIDENCE_PARTS })
  part: string;

  @ApiProperty({ required: false, description: 'It is a redacted copy; the original was filed with it' })
  redacted?: boolean;

  @ApiProperty({ format: 'uuid', required: false, description: 'The original, if you may see it' })
  derivedFrom?: string;

  @ApiProperty({ type: TranslatedView, required: false, description: 'It is a translation of this' })
  translationOf?: TranslatedView;

  @ApiProperty({ format: 'uuid', required: false })
  counterNoticeId?: string;

  @ApiProperty({ format: 'date-time', required: false })
  capturedAt?: string;

  @ApiProperty({ required: false })
  description?: string;

  @ApiProperty({ type: LiveStreamView, required: false, description: 'Of a recording of a live room' })
  liveStream?: LiveStreamView;

  @ApiProperty({
    type: [LiveStreamView],
    required: false,
    description: 'What was said of its place before that was put right, oldest first',
  })
  earlierLiveStreams?: LiveStreamView[];

  @ApiProperty({ type: ContractDutiesView, required: false, description: 'Who bears which duty by it, as was said' })
  duties?: ContractDutiesView;

  @ApiProperty({
    type: [ContractDutiesView],
    required: false,
    description: 'What was said of that before it was put right, oldest first',
  })
  earlierDuties?: ContractDutiesView[];

  @ApiProperty({ type: [ExhibitLinkView], description: 'What it is to show, by whoever says so' })
  links: ExhibitLinkView[];

  @ApiProperty({ type: LateView, required: false, description: 'Absent where it came in time' })
  late?: LateView;

  @ApiProperty({ type: ExhibitContentBody, required: false, description: 'Absent until the bytes have come' })
  content?: ExhibitContentBody;

  @ApiProperty({
    type: [String],
    required: false,
    description: 'For the staff alone: other disputes in which the same bytes were sent',
  })
  elsewhere?: string[];

  @ApiProperty({
    type: [String],
    required: false,
    description: 'The numbers of these disputes, in the same order; empty for one whose file is restricted',
  })
  elsewhereNumbers?: string[];

  @ApiProperty({
    required: false,
    type: () => [ExhibitTimestampView],
    description: 'Time-stamp tokens beside it, and what was checked of each; missing where there is none',
  })
  timestamps?: ExhibitTimestampView[];
}

export class ExhibitList {
  @ApiProperty({ type: [ExhibitBody] })
  items: ExhibitBody[];
}

export class StoredAnswer {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({
    type: [String],
    description: 'EvidenceStored; nothing if the bytes were here before',
    example: ['EvidenceStored'],
  })
  events: string[];
}

export class OpenViewingBody {
  @Choice(VIEWING_PURPOSES, { description: 'Why you look at it' })
  purpose: ViewingPurpose;

  @YesNo({
    optional: true,
    description:
      'Warning: the file as it was sent, with scripts, programs and files that it may hold (`activeContent`). Its hash and signatures can be checked on it alone. Recorded with the viewing. Left out, a PDF is given without them.',
  })
  original?: boolean;
}

export class ViewingAnswer {
  @ApiProperty({ format: 'uuid' })
  viewingId: string;

  @ApiProperty({ format: 'date-time', description: 'Machine time; later you open another viewing' })
  until: string;

  @ApiProperty({ description: 'Where the bytes can be read until then' })
  contentUrl: string;
}

export class ReadContentQuery {
  @Id({ description: 'A viewing of this file that you opened less than 15 minutes ago' })
  viewing: string;

  @Choice(DERIVED, {
    optional: true,
    description:
      'What was derived of a film instead of the film: a preview that browsers play, or small pictures in one row. The hash on file is the film’s alone.',
  })
  as?: DerivedKind;

  @Id({
    optional: true,
    description: 'Of a page that a link opened: its visit, by which the browser’s own cookie is found',
  })
  visit?: string;
}

export class ViewingBody {
  @ApiProperty({ format: 'uuid' })
  viewingId: string;

  @ApiProperty({ format: 'date-time', description: 'Legal time' })
  at: string;

  @ApiProperty({ description: 'What the viewer is in this dispute', example: 'case-manager' })
  role: string;

  @ApiProperty({ format: 'uuid', required: false, description: 'The party that the viewer looked for' })
  partyId?: string;

  @ApiProperty({ enum: VIEWING_PURPOSES })
  purpose: string;

  @ApiProperty({ required: false, description: 'It was looked at as it was sent, with what it can do' })
  original?: boolean;

  @ApiProperty({ required: false, description: 'For the staff alone: which account or platform it was' })
  viewerId?: string;
}

export class ViewingList {
  @ApiProperty({ type: [ViewingBody] })
  items: ViewingBody[];
}
