import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ListTasksQuery } from '../dispute/docket/list.dto.js';
import { Name } from '../dispute/fields/text.js';

export class ListPartiesQuery extends ListTasksQuery {
  @Name({ description: 'A part of a name, two characters at least', example: '商贸', most: 100, optional: true })
  search?: string;
}

export class PartyLine {
  @ApiProperty({ format: 'uuid' })
  partyId: string;

  @ApiProperty({ enum: ['person', 'organisation', 'unknown'] })
  kind: 'person' | 'organisation' | 'unknown';

  @ApiPropertyOptional({ description: 'Missing once it was erased' })
  name?: string;

  @ApiPropertyOptional({ description: 'Where it is written to' })
  mail?: string;
}

export class PartyList {
  @ApiProperty({ type: [PartyLine] })
  items: PartyLine[];

  @ApiPropertyOptional({ description: 'Cursor of the next page; a page of a search may be short' })
  next?: string;
}
