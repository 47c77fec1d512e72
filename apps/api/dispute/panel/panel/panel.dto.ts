import {
  BASES,
  COMPETENCE_OUTCOMES,
  type Basis,
  type CompetenceOutcome,
} from '#domain/dispute/panel/panel/competence-events.js';
import type { Instant } from '#domain/kernel/message.js';
import { LEGAL_KINDS, PANEL_MODES, type LegalKind, type PanelMode } from '#domain/rulebook/panel-rules.js';
import { Pairs, type PairBody } from '../../dispute/pair.dto.js';
import { Choice, Whole } from '../../fields/choice.js';
import { Id, Ids } from '../../fields/id.js';
import { Moment } from '../../fields/moment.js';
import { Name, Text } from '../../fields/text.js';
import { CONFLICTS, type Conflict } from './conflicts.js';

export class RequestPanelBody {
  @Pairs({ description: 'About what; none only where a mediation without a complaint failed', least: 0 })
  pairs: PairBody[];

  @Choice(LEGAL_KINDS, {
    description: 'Which legal thing is asked for; an award comes from a registered commission alone',
  })
  legalKind: LegalKind;

  @Choice(PANEL_MODES, {
    description: 'How the panel is found; without it, as is usual by the rulebook',
    optional: true,
  })
  mode?: PanelMode;

  @Whole({ description: 'How many sit; without it, as is usual by the rulebook', least: 1, most: 9, optional: true })
  size?: number;

  @Text({
    description: 'Why; the parties read it',
    example: 'The mediation failed over who made the design first.',
    optional: true,
  })
  reason?: string;
}

const BINDING = BASES.filter((basis) => basis !== 'submission');

export class RecordCompetenceBody {
  @Id({ description: 'The party or platform that is bound' })
  partyId: string;

  @Choice(BINDING, { description: 'By what' })
  basis: Exclude<Basis, 'submission'>;

  @Name({ description: 'Version of the rules, terms or agreement', example: '2026-01', most: 100 })
  version: string;

  @Name({ description: 'The clause', example: '12', most: 100 })
  clause: string;

  @Moment({ description: 'When it was signed or accepted', optional: true })
  signedAt?: Instant;

  @Text({
    description: 'How attention was drawn to it',
    example: 'Shown alone before the signature, in bold.',
    most: 2_000,
  })
  details: string;
}

export class DecideCompetenceBody {
  @Choice(COMPETENCE_OUTCOMES, { description: 'The panel goes on, goes on with advice alone, or ends' })
  outcome: CompetenceOutcome;

  @Text({ description: 'Why', example: 'The rules that the member signed name this procedure.' })
  reason: string;
}

export class ContributeNonceBody {
  @Name({
    description: 'A number or words of your own, which everybody will read',
    example: '4 8 15 16 23 42',
    most: 200,
  })
  nonce: string;
}

export class MixPublicValueBody {
  @Name({ description: 'The public value that the rulebook names', example: '03 11 17 22 28 31 + 07', most: 200 })
  value: string;

  @Text({ description: 'Where everybody can look it up', example: 'Announcement of 14 March, cwl.gov.cn', most: 2_000 })
  source: string;
}

export class ListExpertsBody {
  @Ids({ description: 'Experts who can sit, to be struck and ranked', most: 50 })
  expertIds: string[];
}

export class ReturnExpertListBody {
  @Ids({ description: 'Whom you do not want', least: 0, most: 50 })
  struck: string[];

  @Ids({ description: 'The others, the most wanted first; those left out come last', least: 0, most: 50 })
  ranked: string[];
}

export class NominateExpertBody {
  @Id({ description: 'An expert of the roster' })
  expertId: string;
}

export class WaiveExclusionBody extends NominateExpertBody {
  @Choice(CONFLICTS, { description: 'The tie that you know of' })
  conflict: Conflict;
}
