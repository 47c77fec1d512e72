import { MOST_ITEMS } from '../../fields/bounds.js';
import type { LocalDate } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import { EVIDENCE_PARTS, type EvidencePart } from '#domain/dispute/core/evidence.js';
import { Accepted, Choice } from '../../fields/choice.js';
import { Day } from '../../fields/day.js';
import { Moment } from '../../fields/moment.js';
import { Part, Refs } from '../../fields/nested.js';
import { Code, MediaType, Ref, Sha256 } from '../../fields/pattern.js';
import { Name, Text } from '../../fields/text.js';
import { LiveStreamBody } from './live-stream.dto.js';

/** A file named by its hash. */
export class EvidenceBody {
  @Ref({ description: "The sender's own name for this file", example: 'e1' })
  ref: string;

  @Sha256({ description: 'SHA-256 of its bytes' })
  sha256: string;

  @MediaType({ description: 'What kind of file it is' })
  mediaType: string;

  @Moment({ description: 'When it was captured', optional: true })
  capturedAt?: Instant;

  @Text({ description: 'What it shows', example: 'Screenshot of the product card', most: 2_000 })
  description: string;

  @Choice(EVIDENCE_PARTS, {
    description: 'Whether the other side gets it (that is so if nothing is said), or staff and neutrals alone',
    optional: true,
  })
  part?: EvidencePart;

  @Ref({
    description: 'The file of this request of which it is a redacted copy, by ref',
    example: 'e0',
    optional: true,
  })
  derivedFrom?: string;

  @Part(() => LiveStreamBody, { description: 'Of a recording of a live room: where in it this is', optional: true })
  liveStream?: LiveStreamBody;
}

/** A paper of the rulebook's checklist. */
export class MaterialBody {
  @Code({ description: 'Its code in the checklist', example: 'TM1' })
  code: string;

  @Refs({ description: 'The evidence that it consists of, by ref', least: 1, most: 100, example: 'e1' })
  evidence: string[];

  @Refs({
    description: 'The items that it is for, by ref (in a cure by id); all if not told',
    least: 1,
    most: MOST_ITEMS,
    example: 'i1',
    optional: true,
  })
  items?: string[];

  @Day({ description: 'The day on its face, where it proves the state of a right', optional: true })
  issuedOn?: LocalDate;
}

export class DeclarationBody {
  @Accepted({ description: 'The sender declares that what it says is true and knows of its liability' })
  accepted: true;

  @Name({ description: 'Version of the declaration that was accepted', example: '2026-11', most: 40 })
  version: string;
}
