import {
  SIDE_EFFECTS,
  UNDOING_ENDS,
  type SideEffectKind,
  type UndoingEnded,
} from '#domain/dispute/intake/renewal/events.js';
import { PairBody } from '../../dispute/pair.dto.js';
import { Choice } from '../../fields/choice.js';
import { Id, Ids } from '../../fields/id.js';
import { Parts } from '../../fields/nested.js';
import { Text } from '../../fields/text.js';
import { EvidenceBody } from '../filing/evidence.dto.js';

export class TellSideEffectBody {
  @Id({ description: 'The respondent' })
  respondentId: string;

  @Id({ description: 'The item that was restored' })
  itemId: string;

  @Choice(SIDE_EFFECTS, { description: 'What still stands' })
  kind: SideEffectKind;

  @Text({
    description: 'Where it is seen',
    example: 'The shop is on page nine of its own name’s search since the day of the measure.',
  })
  statement: string;

  @Parts(() => EvidenceBody, {
    description: 'Files that show it, named by their hashes; for the association alone',
    least: 0,
    most: 100,
  })
  evidence: EvidenceBody[];
}

export class EndUndoingBody extends PairBody {
  @Ids({ description: 'Which side effects', most: 100 })
  sideEffectIds: string[];

  @Choice(UNDOING_ENDS, { description: 'Why' })
  reason: UndoingEnded['data']['reason'];

  @Text({ description: 'Told to the respondent', example: 'The points are for late deliveries in May.', most: 2_000 })
  note: string;
}
