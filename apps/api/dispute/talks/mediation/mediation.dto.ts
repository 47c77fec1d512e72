import {
  DECLINE_REASONS,
  MEDIATION_MATTERS,
  type DeclineReason,
  type MediationMatter,
} from '#domain/dispute/talks/mediation/events.js';
import { SESSION_KINDS, type SessionKind } from '#domain/dispute/talks/mediation/session-events.js';
import type { Instant } from '#domain/kernel/message.js';
import { Choice, Flag, Whole } from '../../fields/choice.js';
import { Id, Ids } from '../../fields/id.js';
import { Moment } from '../../fields/moment.js';
import { Parts } from '../../fields/nested.js';
import { Place } from '../../fields/place.js';
import { Name, Text } from '../../fields/text.js';
import { RespondentBody } from '../../intake/filing/complaint-parts.dto.js';
import { EvidenceBody } from '../../intake/filing/evidence.dto.js';

export class RequestMediationBody {
  @Choice(MEDIATION_MATTERS, { description: 'What it is about' })
  matter: MediationMatter;

  @Parts(() => RespondentBody, { description: 'With whom', least: 1, most: 30, key: ({ ref }) => ref })
  respondents: RespondentBody[];

  @Text({
    description: 'What is asked for; the other side reads it with the invitation',
    example: 'The agency registered the account; I built it. I ask for its transfer.',
  })
  statement: string;

  @Parts(() => EvidenceBody, { description: 'Files, named by their hashes', least: 0, most: 50 })
  evidence: EvidenceBody[];
}

export class InviteToMediationBody {
  @Ids({ description: 'Respondents of this dispute who are invited with the complainant', most: 30 })
  respondentIds: string[];
}

export class AvailableBody {
  @Moment({ description: 'From' })
  from: Instant;

  @Moment({ description: 'Until' })
  until: Instant;
}

export class AskTakeoverBody {
  @Text({
    description: 'How you are reached in the mediation; the mediator and the association’s staff alone read it',
    example: 'Telephone 0755-1234567, Ms Chen',
    most: 2_000,
  })
  contact: string;

  @Parts(() => AvailableBody, { description: 'When you can talk', least: 1, most: 50 })
  available: AvailableBody[];

  @Flag({ description: 'Whether a call is wanted first' })
  telephoneFirst: boolean;
}

export class ConsentToMediationBody extends AskTakeoverBody {
  @Ids({ description: 'Of respondents: with whom you form one side, if they name you as well', least: 0, most: 30 })
  sideWith: string[];
}

export class OptionalReasonBody {
  @Text({ description: 'Why; nobody has to say', example: 'We prefer a decision.', most: 2_000, optional: true })
  reason?: string;
}

export class ProposeMediatorsBody {
  @Ids({ description: 'Mediators of the roster', most: 10 })
  mediatorIds: string[];
}

export class ChooseMediatorBody {
  @Id({ description: 'A mediator of the roster' })
  mediatorId: string;
}

export class AssignMediatorBody extends ChooseMediatorBody {
  @Text({ description: 'Why this one', example: 'Knows design patents and has one mediation running.', most: 2_000 })
  reason: string;
}

export class AcceptMediationBody {
  @Flag({ description: 'That you are kin of nobody here, have no interest in it and no other tie' })
  noTies: boolean;
}

export class DeclineMediationBody extends OptionalReasonBody {
  @Choice(DECLINE_REASONS, { description: 'Why not' })
  cause: DeclineReason;
}

export class DiscloseTieBody {
  @Text({
    description: 'What ties you to whom; the parties are told',
    example: 'My firm advised the agency in 2024.',
    most: 2_000,
  })
  tie: string;
}

export class AnswerObjectionBody {
  @Flag({ description: 'Whether the mediator goes' })
  upheld: boolean;

  @Text({ description: 'Why', example: 'The objection names no tie.', most: 2_000 })
  reason: string;
}

export class ScheduleSessionBody {
  @Choice(SESSION_KINDS, { description: 'How the parties meet' })
  kind: SessionKind;

  @Moment({ description: 'When' })
  startsAt: Instant;

  @Ids({ description: 'With whom; a caucus with one side', most: 30 })
  partyIds: string[];

  @Place({
    description:
      'Where one meets, dials in or opens a page, for those asked to it alone; of an online session that has none a link of the association’s own service',
    optional: true,
  })
  place?: string;
}

export class MoveSessionBody {
  @Moment({ description: 'When it is now' })
  startsAt: Instant;

  @Place({ description: 'Where it is now; as when it is fixed', optional: true })
  place?: string;
}

export class StateAvailabilityBody {
  @Parts(() => AvailableBody, { description: 'When you can talk', least: 1, most: 50 })
  available: AvailableBody[];
}

export class ObjectToMinutesBody {
  @Text({ description: 'What is wrong with them', example: 'I offered nothing.', most: 2_000 })
  reason: string;
}

export class RecordSessionBody {
  @Id({ description: 'The session that was fixed; none for a call that came about by itself', optional: true })
  sessionId?: string;

  @Choice(SESSION_KINDS, { description: 'How the parties met' })
  kind: SessionKind;

  @Moment({ description: 'When' })
  heldAt: Instant;

  @Moment({ description: 'When it ended', optional: true })
  endedAt?: Instant;

  @Whole({
    description: 'How many minutes you worked for it besides; the parties do not see it',
    least: 0,
    most: 6_000,
    optional: true,
  })
  preparationMinutes?: number;

  @Ids({ description: 'Who was asked to it', most: 30 })
  partyIds: string[];

  @Ids({ description: 'Who came', least: 0, most: 30 })
  attended: string[];

  @Text({
    description: 'Minutes, which those read and confirm who came',
    example: 'Both explained their views.',
    optional: true,
  })
  minutes?: string;
}

export class ConsentToExtensionBody {
  @Whole({ description: 'How many days longer', least: 1, most: 365 })
  days: number;
}

export class StartAppraisalBody {
  @Name({ description: 'What is appraised', example: 'Value of the account', most: 500 })
  matter: string;
}

export class CloseMediationBody extends OptionalReasonBody {
  @Choice(['not-settled', 'non-attendance'], { description: 'How it ended' })
  outcome: 'not-settled' | 'non-attendance';
}
