import { ApiProperty } from '@nestjs/swagger';
import { WantedMeasure } from './measure-list.dto.js';

export class MeasuresPacket {
  @ApiProperty({
    type: 'integer',
    description: 'Goes with the record of its handover; 0 where nothing has to be carried',
  })
  upTo: number;

  @ApiProperty({ type: [WantedMeasure] })
  measures: WantedMeasure[];

  @ApiProperty({ description: 'The same as text, to be pasted into a portal or printed' })
  text: string;
}
