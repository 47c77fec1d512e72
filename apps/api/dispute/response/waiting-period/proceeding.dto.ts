import type { Instant } from '#domain/kernel/message.js';
import {
  PROCEEDING_STATES,
  type ProceedingKind,
  type ProceedingProof,
  type ProceedingState,
} from '#domain/dispute/response/waiting-period/events.js';
import { Pairs, type PairBody } from '../../dispute/pair.dto.js';
import { Choice } from '../../fields/choice.js';
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

  @Moment({ description: 'When the platform received the report; only a platform says so', optional: true })
  receivedAt?: Instant;

  @Choice(['substitute-channel'], {
    description: 'For staff: it arrived there while the system was out',
    optional: true,
  })
  via?: 'substitute-channel';
}

export class ReportProceedingStateBody {
  @Choice(PROCEEDING_STATES, { description: 'What has become of it' })
  state: ProceedingState;

  @Text({ description: 'Anything more', example: 'Hearing set for May', most: 2_000, optional: true })
  note?: string;
}
