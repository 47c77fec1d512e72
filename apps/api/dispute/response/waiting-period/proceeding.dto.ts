import type { Instant } from '#domain/kernel/message.js';
import {
  PROCEEDING_NATURES,
  PROCEEDING_SIDES,
  PROCEEDING_STATES,
  type ProceedingKind,
  type ProceedingNature,
  type ProceedingProof,
  type ProceedingSide,
  type ProceedingState,
} from '#domain/dispute/response/waiting-period/events.js';
import { Pairs, type PairBody } from '../../dispute/pair.dto.js';
import { Accepted, Choice } from '../../fields/choice.js';
import { Id } from '../../fields/id.js';
import { Moment } from '../../fields/moment.js';
import { Part } from '../../fields/nested.js';
import { Name, Text } from '../../fields/text.js';

const KINDS: readonly ProceedingKind[] = ['suit', 'authority-complaint'];
const PROOFS: readonly ProceedingProof[] = ['filing-receipt', 'case-number', 'acceptance-slip'];

export class ProceedingDetailsBody {
  @Name({ description: 'Court or authority', example: 'Hangzhou Internet Court' })
  body: string;

  @Name({ description: 'Its number there', example: '(2026)浙0192民初1号', optional: true })
  caseNumber?: string;

  @Text({ description: 'Anything more', example: 'Filed online', most: 2_000, optional: true })
  text?: string;
}

export class ReportProceedingBody {
  @Pairs({ description: 'What it is about' })
  pairs: PairBody[];

  @Choice(KINDS, { description: 'A suit, or a complaint to an authority' })
  kind: ProceedingKind;

  @Choice(PROOFS, { description: 'What proves it' })
  proof: ProceedingProof;

  @Part(() => ProceedingDetailsBody, { description: 'Which proceeding it is' })
  details: ProceedingDetailsBody;

  @Choice(PROCEEDING_SIDES, { description: 'Who brought it; the complainant, unless told', optional: true })
  broughtBy?: ProceedingSide;

  @Choice(PROCEEDING_NATURES, { description: 'What it is about, where the kind does not tell', optional: true })
  nature?: ProceedingNature;

  @Moment({ description: 'When the platform received the report; only a platform says so', optional: true })
  receivedAt?: Instant;

  @Choice(['substitute-channel'], {
    description: 'For staff: it arrived there while the system was out',
    optional: true,
  })
  via?: 'substitute-channel';
}

export class NoteProceedingBody {
  @Pairs({ description: 'What it is about; none in a dispute without items', least: 0 })
  pairs: PairBody[];

  @Choice(PROCEEDING_SIDES, { description: 'Who brought it; a party tells of its own alone' })
  broughtBy: ProceedingSide;

  @Id({ description: 'Which party brought it, where staff tell it', optional: true })
  broughtById?: string;

  @Choice(PROCEEDING_SIDES, { description: 'Against whom' })
  against: ProceedingSide;

  @Choice(PROCEEDING_NATURES, { description: 'What it is about' })
  nature: ProceedingNature;

  @Choice(PROOFS, { description: 'What proves it' })
  proof: ProceedingProof;

  @Part(() => ProceedingDetailsBody, { description: 'Which proceeding it is' })
  details: ProceedingDetailsBody;
}

export class CorrectProceedingBody {
  @Choice(PROCEEDING_SIDES, { description: 'Who brought it, where that was wrong', optional: true })
  broughtBy?: ProceedingSide;

  @Id({ description: 'Which party brought it, where that was wrong', optional: true })
  broughtById?: string;

  @Choice(PROCEEDING_SIDES, { description: 'Against whom, where that was wrong', optional: true })
  against?: ProceedingSide;

  @Choice(PROCEEDING_NATURES, { description: 'What it is about, where that was wrong', optional: true })
  nature?: ProceedingNature;

  @Accepted({ description: 'There is no such proceeding', optional: true })
  mistaken?: true;

  @Text({ description: 'Why it was wrong', example: 'The number is that of another shop', most: 2_000 })
  reason: string;
}

export class UrgeRightHolderBody {
  @Pairs({ description: 'About which of its items the respondent urges' })
  pairs: PairBody[];

  @Text({ description: 'In its own words', example: 'The claim chart leaves out claim 1', most: 2_000, optional: true })
  words?: string;
}

export class ReportProceedingStateBody {
  @Choice(PROCEEDING_STATES, { description: 'What has become of it' })
  state: ProceedingState;

  @Text({ description: 'Anything more', example: 'Hearing set for May', most: 2_000, optional: true })
  note?: string;
}
