import { ApiProperty } from '@nestjs/swagger';
import { MEASURE_STRENGTHS, type MeasureStrength } from '#domain/rulebook/expedited.js';

/** One measure as a platform needs it: compare `sequence` within respondent and item, and ignore a lower one. */
export class WantedMeasure {
  @ApiProperty({ format: 'uuid' })
  respondentId: string;

  @ApiProperty({ format: 'uuid' })
  itemId: string;

  @ApiProperty({ required: false, description: "The platform's own number of the item; missing if it was erased" })
  externalId?: string;

  @ApiProperty({ required: false })
  url?: string;

  @ApiProperty({ enum: ['block', 'lift'] })
  wanted: 'block' | 'lift';

  @ApiProperty({
    required: false,
    enum: MEASURE_STRENGTHS,
    description: 'Exactly this much and no more; without it the plain block',
  })
  rung?: MeasureStrength;

  @ApiProperty({ required: false, description: 'The item has ended: nothing is wanted any more' })
  moot?: true;

  @ApiProperty({ type: 'integer' })
  sequence: number;

  @ApiProperty({ type: 'integer', description: 'Latest sequence that was confirmed; 0 for none' })
  confirmed: number;

  @ApiProperty({ type: 'integer', description: 'Latest sequence that was refused; 0 for none' })
  refused: number;

  @ApiProperty({ description: 'Why it is wanted', example: 'complaint-accepted' })
  ground: string;

  @ApiProperty({
    required: false,
    type: [String],
    description: 'Of a lift: other open disputes that hold the same item, which therefore stays blocked',
  })
  heldBy?: readonly string[];
}

export class MeasureList {
  @ApiProperty({ type: [WantedMeasure] })
  measures: WantedMeasure[];
}
