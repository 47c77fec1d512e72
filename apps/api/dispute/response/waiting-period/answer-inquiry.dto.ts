import {
  PROCEEDING_NATURES,
  PROCEEDING_SIDES,
  type ProceedingKind,
  type ProceedingNature,
  type ProceedingProof,
  type ProceedingSide,
} from '#domain/dispute/response/waiting-period/events.js';
import type { Instant } from '#domain/kernel/message.js';
import { Choice } from '../../fields/choice.js';
import { Id } from '../../fields/id.js';
import { Moment } from '../../fields/moment.js';
import { Part, Parts } from '../../fields/nested.js';
import { Pairs, type PairBody } from '../../dispute/pair.dto.js';
import { ProceedingDetailsBody } from './proceeding.dto.js';

export class ReceivedReportBody {
  @Pairs({ description: 'Which of the pairs of the inquiry it is about' })
  pairs: PairBody[];

  @Choice(['suit', 'authority-complaint'], { description: 'A suit, or a complaint to an authority' })
  kind: ProceedingKind;

  @Choice(['filing-receipt', 'case-number', 'acceptance-slip'], { description: 'What proves it' })
  proof: ProceedingProof;

  @Part(() => ProceedingDetailsBody, { description: 'Which proceeding it is' })
  details: ProceedingDetailsBody;

  @Choice(PROCEEDING_SIDES, { description: 'Who brought it; the complainant, unless told', optional: true })
  broughtBy?: ProceedingSide;

  @Id({ description: 'Which party brought it, where it is one of this dispute', optional: true })
  broughtById?: string;

  @Choice(PROCEEDING_SIDES, { description: 'Against whom', optional: true })
  against?: ProceedingSide;

  @Choice(PROCEEDING_NATURES, { description: 'What it is about, where the kind does not tell', optional: true })
  nature?: ProceedingNature;

  @Moment({ description: 'When the platform received it' })
  receivedAt: Instant;
}

export class AnswerInquiryBody {
  @Parts(() => ReceivedReportBody, {
    description:
      'What the platform received; none or an empty list: nothing. Pairs that no report in time is about are lifted at once',
    least: 0,
    most: 300,
    optional: true,
  })
  reports?: ReceivedReportBody[];

  @Moment({ description: "The platform's own end of the waiting period", optional: true })
  platformEndsAt?: Instant;
}
