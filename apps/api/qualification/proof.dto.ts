import type { LocalDate } from '#domain/calendar/local-date.js';
import {
  CHECK_RESULTS,
  CHECK_SOURCES,
  PROOF_KINDS,
  SALE_CHANNELS,
  type CheckResult,
  type CheckSource,
  type ProofKind,
  type SaleChannel,
} from '#domain/qualification/events.js';
import { Choice, Choices, Flag, Wholes } from '../dispute/fields/choice.js';
import { Day } from '../dispute/fields/day.js';
import { Ids } from '../dispute/fields/id.js';
import { Hashes } from '../dispute/fields/pattern.js';
import { Territories } from '../dispute/fields/territories.js';
import { Name, Text } from '../dispute/fields/text.js';
import { Part } from '../dispute/fields/nested.js';

const PAPERS = { description: 'Papers of the party whose bytes were sent, by their SHA-256', most: 20 };

export class FileProofBody {
  @Choice(PROOF_KINDS, { description: 'What the paper is' })
  kind: ProofKind;

  @Name({ description: 'The brand, mark or indication that it is about', example: 'SOUTHWIND', optional: true })
  brand?: string;

  @Name({ description: 'Number of the certificate, patent or permission', example: '87654321', optional: true })
  number?: string;

  @Name({
    description: 'Of a certificate or patent: its owner, as it is registered',
    example: 'Southwind Ltd',
    optional: true,
  })
  owner?: string;

  @Name({
    description: 'Of an authorisation: who grants it, as the paper says',
    example: 'Southwind Ltd',
    optional: true,
  })
  grantor?: string;

  @Name({
    description: 'Of an authorisation: to whom, as the paper says',
    example: 'North Shop Trading',
    optional: true,
  })
  grantee?: string;

  @Flag({ description: 'Of an authorisation: whoever has it may authorise others', optional: true })
  mayAuthorise?: boolean;

  @Wholes({
    description: 'Classes of goods that it covers (Nice); not limited if not told',
    least: 1,
    most: 45,
    optional: true,
  })
  classes?: number[];

  @Choices(SALE_CHANNELS, { description: 'Ways of sale that it covers; not limited if not told', optional: true })
  channels?: SaleChannel[];

  @Ids({ description: 'Platforms on which it holds; not limited if not told', most: 50, optional: true })
  platformIds?: string[];

  @Territories({ description: 'Where it holds: codes of ISO 3166-1; not limited if not told', optional: true })
  territories?: string[];

  @Day({ description: 'First day', optional: true })
  validFrom?: LocalDate;

  @Day({ description: 'Last day', optional: true })
  validUntil?: LocalDate;

  @Text({
    description: 'Anything more, as who is in the quality-control team and what it looks at',
    example: 'Three people; samples of every delivery',
    most: 2_000,
    optional: true,
  })
  note?: string;

  @Hashes(PAPERS)
  papers: string[];
}

export class SeenProofBody {
  @Hashes({ description: 'Its papers, as `papers` of the proof tells them', most: 400 })
  papers: string[];

  @Day({ description: 'Its last day, where it has one', optional: true })
  validUntil?: LocalDate;
}

export class CheckProofBody {
  @Choice(CHECK_SOURCES, { description: 'With what it was compared' })
  source: CheckSource;

  @Day({ description: 'On which day' })
  lookedOn: LocalDate;

  @Choice(CHECK_RESULTS, { description: 'What came of it' })
  result: CheckResult;

  @Text({
    description: 'What was seen; asked for where it was not confirmed',
    example: 'The register names another owner since 2025',
    most: 2_000,
    optional: true,
  })
  remark?: string;

  @Part(() => SeenProofBody, {
    description: 'What was looked at: a paper that was renewed since is refused (ProofMoved). Will be required',
    optional: true,
  })
  seen?: SeenProofBody;
}

export class RenewProofBody {
  @Day({ description: 'The new last day' })
  validUntil: LocalDate;

  @Hashes(PAPERS)
  papers: string[];
}

export class AllowAskersBody {
  @Ids({ description: 'Platforms that may be answered from the file; none takes it back', least: 0, most: 100 })
  platformIds: string[];
}
