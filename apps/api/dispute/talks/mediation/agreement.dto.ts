import { MOST_PAIRS } from '../../fields/bounds.js';
import { Transform } from 'class-transformer';
import { CODE_CHANNELS, type CodeChannel } from '#domain/dispute/intake/dictation/events.js';
import {
  AGREEMENT_SCOPES,
  CLAUSE_KINDS,
  type AgreementScope,
  type ClauseKind,
} from '#domain/dispute/talks/mediation/agreement-events.js';
import { BREACH_CONSEQUENCES, type BreachConsequence } from '#domain/dispute/talks/settlement/terms.js';
import { ItemTermBody, UndertakingBody } from '../../../room/offer.dto.js';
import { SixDigits } from '../../fields/pattern.js';
import { Choice, Flag, Whole } from '../../fields/choice.js';
import { Id, Ids } from '../../fields/id.js';
import { Parts } from '../../fields/nested.js';
import { Text } from '../../fields/text.js';
import { EvidenceBody } from '../../intake/filing/evidence.dto.js';

export class AgreementClauseBody {
  @Choice(CLAUSE_KINDS, {
    description:
      'What it is about; who owns an account needs the platform’s yes, who owns an IP right no court confirms',
  })
  kind: ClauseKind;

  @Text({ description: 'The clause', example: 'The agency keeps the clips made before 1 March.', most: 5_000 })
  text: string;
}

export class PromiseBody extends UndertakingBody {
  @Id({ description: 'The party to which it is promised' })
  toId: string;
}

export class DrawUpAgreementBody {
  @Choice(AGREEMENT_SCOPES, { description: 'Whether all that is mediated is settled with it, or a part' })
  scope: AgreementScope;

  @Parts(() => AgreementClauseBody, { description: 'Its clauses', least: 1, most: 50 })
  clauses: AgreementClauseBody[];

  @Parts(() => ItemTermBody, { description: 'Of a complaint: what is settled, and how', least: 0, most: MOST_PAIRS })
  items: ItemTermBody[];

  @Parts(() => PromiseBody, { description: 'What is promised, by whom, to whom, by when', least: 0, most: 20 })
  undertakings: PromiseBody[];

  @Ids({
    description:
      'Whom it binds, who all sign, the complainant among them; all who take part, if not said. With some alone a part is settled',
    most: 31,
    optional: true,
  })
  parties?: string[];

  @Choice(BREACH_CONSEQUENCES, {
    description: 'What a breach by a respondent leads to once it is found; what the rulebook says, if not said',
    optional: true,
  })
  onBreach?: BreachConsequence;

  @Flag({
    description: 'Your declaration that no clause waives consumers’ refunds or permits goods called counterfeit',
  })
  noRefundWaiver: boolean;

  @Id({ description: 'The accepted proposal that it is drawn up from', optional: true })
  proposalId?: string;

  @Id({
    description: 'The platform whose yes a clause on an account needs; it is asked by its interface',
    optional: true,
  })
  accountPlatformId?: string;
}

export class AgreementVersionBody {
  @Whole({ description: 'Which version is meant', least: 1, most: 1_000_000 })
  version: number;
}

export class SendSignatureCodeBody extends AgreementVersionBody {
  @Choice(CODE_CHANNELS, { description: 'A channel to which the party has consented; mail unless it has said no' })
  channel: CodeChannel;
}

export class SignAgreementBody extends AgreementVersionBody {
  @SixDigits({ description: 'The code that you were sent for this version' })
  code: string;
}

export class PaperSignatureBody extends AgreementVersionBody {
  @Id({ description: 'The party that signed' })
  partyId: string;

  @Parts(() => EvidenceBody, {
    description: 'The signed and sealed paper, scanned',
    least: 1,
    most: 20,
    key: ({ ref }) => ref,
  })
  evidence: EvidenceBody[];

  @Text({
    description: 'How it was compared',
    example: 'Page by page; company seal as registered',
    most: 2_000,
    optional: true,
  })
  note?: string;
}

export class AccountClauseAnswerBody extends AgreementVersionBody {
  @Flag({ description: 'Whether the platform consents' })
  consents: boolean;

  @Text({
    description: 'Which platform was asked, and what it said',
    example: 'Platform A, by letter of 3 March: consents.',
    most: 4_000,
  })
  answer: string;
}

export class AgreementQuery {
  @Whole({
    description: 'An earlier version, for its words; the newest, if not said',
    least: 1,
    most: 1_000_000,
    optional: true,
  })
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^[1-9]\d{0,6}$/.test(value) ? Number(value) : value,
  )
  version?: number;
}
