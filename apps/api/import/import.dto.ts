import { ApiProperty } from '@nestjs/swagger';
import { IMPORT_KINDS } from '#messages/import/kinds.js';

export class ImportStarted {
  @ApiProperty({ format: 'uuid' })
  importId: string;

  @ApiProperty({ description: 'SHA-256 of the file' })
  sha256: string;
}

export class ImportOutcomes {
  @ApiProperty({ type: 'integer' })
  made: number;

  @ApiProperty({ type: 'integer' })
  changed: number;

  @ApiProperty({ type: 'integer' })
  there: number;

  @ApiProperty({ type: 'integer' })
  refused: number;
}

export class ImportView {
  @ApiProperty({ format: 'uuid' })
  importId: string;

  @ApiProperty({ enum: IMPORT_KINDS })
  kind: string;

  @ApiProperty({ description: 'SHA-256 of the file' })
  sha256: string;

  @ApiProperty({ format: 'uuid', description: 'Account of who brought it' })
  askedBy: string;

  @ApiProperty({ required: false, description: 'Its name' })
  askedByName?: string;

  @ApiProperty({ type: String, format: 'date-time' })
  askedAt: string;

  @ApiProperty({ type: 'integer', description: 'Rows of the file' })
  rowCount: number;

  @ApiProperty({ type: ImportOutcomes, description: 'Rows that were carried out so far' })
  outcomes: ImportOutcomes;

  @ApiProperty({ type: String, format: 'date-time', required: false, description: 'When its last row was carried out' })
  finishedAt?: string;

  @ApiProperty({ description: 'Whether its result can be fetched still' })
  isKept: boolean;
}

export class ImportList {
  @ApiProperty({ type: [ImportView] })
  items: readonly ImportView[];

  @ApiProperty({ required: false, description: 'Cursor of the next page' })
  next?: string;
}
