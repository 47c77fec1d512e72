import { MOST_PAIRS } from '../../fields/bounds.js';
import { pairKey } from '../../dispute/pair.dto.js';
import { Parts } from '../../fields/nested.js';
import { EvidenceBody } from '../../intake/filing/evidence.dto.js';
import { MeasureResultBody } from './measures.dto.js';

export class EnterMeasureResultsBody {
  @Parts(() => MeasureResultBody, {
    description: 'One result for each respondent and item',
    least: 1,
    most: MOST_PAIRS,
    key: pairKey,
  })
  results: MeasureResultBody[];

  @Parts(() => EvidenceBody, {
    description: 'Files that show it, such as screenshots of the portal',
    least: 0,
    most: 20,
    key: ({ ref }) => ref,
    optional: true,
  })
  evidence?: EvidenceBody[];
}
