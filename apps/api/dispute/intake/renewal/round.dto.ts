import { SIDE_EFFECTS, type SideEffectKind } from '#domain/dispute/intake/renewal/events.js';
import type { Instant } from '#domain/kernel/message.js';
import { PairBody, Pairs } from '../../dispute/pair.dto.js';
import { Choice } from '../../fields/choice.js';
import { Id, Ids } from '../../fields/id.js';
import { Moment } from '../../fields/moment.js';
import { Part, Parts } from '../../fields/nested.js';
import { Text } from '../../fields/text.js';
import { DeclarationBody, EvidenceBody, MaterialBody } from '../filing/evidence.dto.js';

export class RaiseAgainBody {
  @Pairs({ description: 'What is to be taken down again' })
  pairs: PairBody[];

  @Text({ description: 'The new facts', example: 'The shop sells the same bag again with another picture.' })
  statement: string;

  @Parts(() => EvidenceBody, { description: 'Files that show them, named by their hashes', least: 1, most: 900 })
  evidence: EvidenceBody[];

  @Parts(() => MaterialBody, {
    description: 'Papers of the checklist that come with it, beside those of the complaint',
    least: 1,
    most: 100,
    optional: true,
  })
  materials?: MaterialBody[];

  @Part(() => DeclarationBody, { description: 'Guarantee of truth' })
  declaration: DeclarationBody;
}

export class SideEffectBody {
  @Choice(SIDE_EFFECTS, { description: 'What was done beside the measure' })
  kind: SideEffectKind;

  @Text({ description: 'Which and how much', example: '12 points', most: 2_000, optional: true })
  details?: string;
}

export class ListSideEffectsBody {
  @Id({ description: 'The respondent' })
  respondentId: string;

  @Id({ description: 'The item whose measure it was done with' })
  itemId: string;

  @Parts(() => SideEffectBody, { description: 'Everything that was done', least: 1, most: 20 })
  sideEffects: SideEffectBody[];
}

export class ConfirmUndoneBody extends PairBody {
  @Ids({ description: 'What was undone', most: 100 })
  sideEffectIds: string[];

  @Moment({ description: "When, by the platform's own clock", optional: true })
  undoneAt?: Instant;
}
