import { Parts } from '../../fields/nested.js';
import { Text } from '../../fields/text.js';
import { EvidenceBody } from '../../intake/filing/evidence.dto.js';

export class ConfirmJudgmentBody {
  @Parts(() => EvidenceBody, {
    description: 'The judgment or decision that you saw, scanned',
    least: 1,
    most: 20,
    key: ({ ref }) => ref,
  })
  evidence: EvidenceBody[];

  @Text({
    description: 'What you compared',
    example: 'Certified copy with the certificate that it is in force',
    most: 2_000,
    optional: true,
  })
  note?: string;
}
