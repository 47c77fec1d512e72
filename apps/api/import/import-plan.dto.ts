import { ApiProperty } from '@nestjs/swagger';
import { IMPORT_KINDS, IMPORT_VERDICTS } from '#messages/import/kinds.js';
import { ENCODINGS } from './table/decode.js';

export class ImportColumnView {
  @ApiProperty({ description: 'Its name, which a heading may bear as well', example: 'login' })
  name: string;

  @ApiProperty({ description: 'Its heading in your language', example: '登录名' })
  heading: string;

  @ApiProperty({ description: 'Whether every row needs it' })
  required: boolean;

  @ApiProperty({ type: [String], required: false, description: 'What it may say, in your language' })
  choices?: string[];
}

export class ImportKindView {
  @ApiProperty({ enum: IMPORT_KINDS })
  kind: string;

  @ApiProperty({ description: 'What it is called in your language' })
  name: string;

  @ApiProperty({ type: [ImportColumnView] })
  columns: ImportColumnView[];
}

export class ImportKindList {
  @ApiProperty({ type: [ImportKindView], description: 'In the order in which one needs the other' })
  items: ImportKindView[];

  @ApiProperty({ type: 'integer', description: 'Rows that a table may have' })
  mostRows: number;

  @ApiProperty({ type: 'integer', description: 'Bytes that a file may have' })
  mostBytes: number;
}

export class ImportFaultView {
  @ApiProperty({ type: 'integer', description: 'Line of the file' })
  line: number;

  @ApiProperty({ description: 'Heading in the file; empty for the row as a whole' })
  column: string;

  @ApiProperty({ description: 'Stable name of the fault', example: 'not-a-day' })
  code: string;

  @ApiProperty({ description: 'What to do' })
  remedy: string;
}

export class ImportRowView {
  @ApiProperty({ type: 'integer', description: 'Line of the file on which it begins' })
  line: number;

  @ApiProperty({ type: [String], description: 'As the file says them, under its headings' })
  cells: readonly string[];

  @ApiProperty({ enum: IMPORT_VERDICTS, description: 'What it would come to' })
  verdict: string;

  @ApiProperty({ type: [String], description: 'Headings under which it says something else than what is there' })
  differs: readonly string[];

  @ApiProperty({ type: [ImportFaultView] })
  faults: readonly ImportFaultView[];
}

export class ImportCounts {
  @ApiProperty({ type: 'integer' })
  new: number;

  @ApiProperty({ type: 'integer' })
  changed: number;

  @ApiProperty({ type: 'integer', description: 'There already, and left as it is' })
  there: number;

  @ApiProperty({ type: 'integer' })
  wrong: number;
}

export class ImportPlanView {
  @ApiProperty({ enum: IMPORT_KINDS })
  kind: string;

  @ApiProperty({ description: 'SHA-256 of the file' })
  sha256: string;

  @ApiProperty({ enum: ENCODINGS, description: 'How it is written' })
  encoding: string;

  @ApiProperty({ type: [String], description: 'Its headings' })
  head: readonly string[];

  @ApiProperty({ type: ImportCounts })
  counts: ImportCounts;

  @ApiProperty({ type: [ImportRowView] })
  rows: readonly ImportRowView[];
}
