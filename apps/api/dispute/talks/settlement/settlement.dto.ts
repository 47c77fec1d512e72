import { ApiProperty } from '@nestjs/swagger';
import { Choice } from '../../fields/choice.js';
import { Parts } from '../../fields/nested.js';
import { Text } from '../../fields/text.js';
import { EvidenceBody } from '../../intake/filing/evidence.dto.js';

export class SaidOfPerformance {
  @ApiProperty({ format: 'uuid' })
  undertakingId: string;

  @ApiProperty({ enum: ['performed', 'breach-alleged', 'breach-answered'] })
  kind: 'performed' | 'breach-alleged' | 'breach-answered';

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ required: false, description: 'Absent once it was erased' })
  text?: string;
}

export class SettlementBody {
  @ApiProperty({ format: 'uuid' })
  settlementId: string;

  @ApiProperty({
    type: [SaidOfPerformance],
    description: 'What the two sides said of how it was kept, in the order in which they said it',
  })
  said: SaidOfPerformance[];

  @ApiProperty({
    type: Object,
    required: false,
    description: 'What was agreed, as the offer said it; absent once it was erased',
  })
  terms?: object;
}

export class ReportPerformanceBody {
  @Parts(() => EvidenceBody, {
    description: 'Its proof, named by hash; between the two sides and the staff',
    least: 0,
    most: 20,
  })
  evidence: EvidenceBody[];

  @Text({ description: 'What was done', example: 'Paid on 8 April, receipt attached.', most: 2_000, optional: true })
  note?: string;
}

export class AllegeBreachBody {
  @Text({ description: 'What was not done as promised', example: 'Nothing was paid.', most: 4_000 })
  ground: string;
}

export class AnswerBreachBody {
  @Text({ description: 'Your answer', example: 'The bank returned the transfer.', most: 4_000 })
  answer: string;
}

export class DecideBreachBody {
  @Choice(['broken', 'performed'], { description: 'What you find after hearing both' })
  outcome: 'broken' | 'performed';

  @Text({ description: 'Why; both sides read it', example: 'No payment was shown.', most: 4_000 })
  reason: string;
}
