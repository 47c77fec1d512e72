import type { ProceedingKind, ProceedingProof } from '#domain/dispute/waiting-period/events.js';
import type { Instant } from '#domain/message.js';
import { Choice } from '../fields/choice.js';
import { Moment } from '../fields/moment.js';
import { Part } from '../fields/nested.js';
import { ProceedingDetailsBody } from './proceeding.dto.js';

export class ReceivedReportBody {
  @Choice(['suit', 'authority-complaint'], { description: 'A suit, or a complaint to an authority' })
  kind: ProceedingKind;

  @Choice(['filing-receipt', 'case-number', 'acceptance-slip'], { description: 'What proves it' })
  proof: ProceedingProof;

  @Part(() => ProceedingDetailsBody, { description: 'Which proceeding it is' })
  details: ProceedingDetailsBody;

  @Moment({ description: 'When the platform received it' })
  receivedAt: Instant;
}

export class AnswerInquiryBody {
  @Part(() => ReceivedReportBody, { description: 'What the platform received; without it, nothing', optional: true })
  report?: ReceivedReportBody;

  @Moment({ description: "The platform's own end of the waiting period", optional: true })
  platformEndsAt?: Instant;
}
