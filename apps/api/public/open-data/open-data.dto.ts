import { ApiProperty } from '@nestjs/swagger';

export const FORMATS = ['jsonl', 'csv'] as const;
export const SETS = ['decisions', 'grades', 'statistics'] as const;

export class OpenDataSet {
  @ApiProperty({ enum: SETS })
  name: (typeof SETS)[number];

  @ApiProperty({ example: 'parley/decisions/1', description: 'Name and version of its columns; changes with them' })
  schema: string;

  @ApiProperty({ type: [String], description: 'Its columns, in order; the keys of each line of JSON' })
  columns: readonly string[];

  @ApiProperty({ type: [String], description: 'Its files without their ending: decisions month by month' })
  files: readonly string[];
}

export class OpenDataBody {
  @ApiProperty({ example: 'CC-BY-4.0', description: 'SPDX identifier' })
  licence: string;

  @ApiProperty({ enum: FORMATS, isArray: true, description: 'Endings under which each file is given' })
  formats: readonly (typeof FORMATS)[number][];

  @ApiProperty({ type: [OpenDataSet] })
  sets: OpenDataSet[];
}
