import { ApiProperty } from '@nestjs/swagger';

/** What bars a complainant: by which order or finding, for what, and until when. */
export class BarBody {
  @ApiProperty({ enum: ['court-order', 'suspension', 'agent-ban'] })
  kind: string;

  @ApiProperty({ format: 'uuid', required: false, description: 'Of a court’s order' })
  barId?: string;

  @ApiProperty({ format: 'uuid', required: false, description: 'Of a finding: the review that it comes from' })
  reviewId?: string;

  @ApiProperty({ type: Object, required: false, description: 'Of an order: what it bars' })
  scope?: object;

  @ApiProperty({ format: 'date-time' })
  from: string;

  @ApiProperty({ format: 'date-time', required: false, description: 'Its last instant; none until it is lifted' })
  until?: string;
}
