import { Parts } from '../../fields/nested.js';
import { Text } from '../../fields/text.js';
import { EvidenceBody, MaterialBody } from './evidence.dto.js';

export class CureMaterialsBody {
  @Parts(() => MaterialBody, { description: 'Papers sent now', least: 0, most: 100 })
  materials: MaterialBody[];

  @Parts(() => EvidenceBody, { description: 'The files that they consist of', least: 0, most: 900 })
  evidence: EvidenceBody[];

  @Text({
    description: 'What the complainant says to the defects',
    example: 'Here is the certificate.',
    optional: true,
  })
  statement?: string;
}
