import { ApiSchema, ApiProperty } from '@nestjs/swagger';
import { PRESERVED_PARTS } from '#domain/rulebook/expedited.js';
import { PreservedResultBody } from './preservation.dto.js';

@ApiSchema({ name: 'PreservedRoomBody' })
export class RoomBody {
  @ApiProperty({ format: 'uuid' })
  itemId: string;

  @ApiProperty({ required: false, description: "The platform's own number of the room; missing if it was erased" })
  externalId?: string;

  @ApiProperty({ required: false })
  url?: string;
}

/** A request to keep the record of rooms. */
export class PreservationBody {
  @ApiProperty({ format: 'uuid' })
  preservationId: string;

  @ApiProperty({ format: 'uuid' })
  platformId: string;

  @ApiProperty({ example: 'awaiting-preservation' })
  stage: string;

  @ApiProperty({ type: [RoomBody] })
  rooms: RoomBody[];

  @ApiProperty({ enum: PRESERVED_PARTS, isArray: true })
  parts: string[];

  @ApiProperty({ type: [PreservedResultBody], description: 'What was told so far' })
  results: object[];
}

export class PreservationsBody {
  @ApiProperty({ type: [PreservationBody] })
  preservations: PreservationBody[];
}
