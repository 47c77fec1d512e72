import { ApiProperty } from '@nestjs/swagger';
import { COMPARED_RIGHTS, COMPARISON_VIEWS, type ComparisonView } from '#domain/dispute/service/comparison/events.js';
import { Choice, Whole } from '../../fields/choice.js';
import { Id } from '../../fields/id.js';
import { Part, Parts } from '../../fields/nested.js';
import { Text } from '../../fields/text.js';

/** A part of a page or picture, in thousandths of its width and height, from the upper left corner. */
export class RegionBody {
  @Whole({ description: 'From the left', least: 0, most: 999 })
  x: number;

  @Whole({ description: 'From above', least: 0, most: 999 })
  y: number;

  @Whole({ description: 'Its width', least: 1, most: 1_000 })
  width: number;

  @Whole({ description: 'Its height', least: 1, most: 1_000 })
  height: number;
}

export class ExhibitPlaceBody {
  @Id({ description: 'The exhibit' })
  evidenceId: string;

  @Whole({ description: 'Its page', least: 1, most: 100_000, optional: true })
  page?: number;

  @Whole({ description: 'Its second', least: 0, most: 172_800, optional: true })
  second?: number;

  @Part(() => RegionBody, { description: 'A part of the page or picture', optional: true })
  region?: RegionBody;
}

export class ComparisonRowBody {
  @Text({ description: 'The element: a feature, an expression, a sign', example: 'A braided strap', most: 4_000 })
  element: string;

  @Part(() => ExhibitPlaceBody, { description: 'Where it stands in the paper of the right' })
  original: ExhibitPlaceBody;

  @Part(() => ExhibitPlaceBody, { description: 'Where it stands in the accused goods' })
  accused: ExhibitPlaceBody;

  @Choice(COMPARISON_VIEWS, { description: 'How you see it; equivalent of a patent alone' })
  view: ComparisonView;

  @Text({ description: 'Why', example: 'Both are braided of three strands.', most: 4_000, optional: true })
  text?: string;
}

export class FileComparisonBody {
  @Id({ description: 'Your earlier comparison of which this is a new version', optional: true })
  comparisonId?: string;

  @Parts(() => ComparisonRowBody, { description: 'Row by row', least: 1, most: 200 })
  rows: ComparisonRowBody[];
}

export class RowAnswerBody {
  @Id({ description: 'The row of the newest version' })
  rowId: string;

  @Choice(COMPARISON_VIEWS, { description: 'How you see it; equivalent of a patent alone' })
  view: ComparisonView;

  @Text({ description: 'Why', example: 'Ours is sewn.', most: 4_000, optional: true })
  text?: string;
}

export class AnswerComparisonBody {
  @Parts(() => RowAnswerBody, { description: 'All rows, or some', least: 1, most: 200, key: ({ rowId }) => rowId })
  rows: RowAnswerBody[];
}

export class RowFindingBody {
  @Id({ description: 'The row of the newest version' })
  rowId: string;

  @Choice(COMPARISON_VIEWS, { description: 'What the panel finds; equivalent of a patent alone' })
  finding: ComparisonView;

  @Text({ description: 'Why', example: 'The strands are the same at second 754.', most: 4_000 })
  reason: string;
}

export class FindOnComparisonBody {
  @Id({ description: 'The comparison' })
  comparisonId: string;

  @Parts(() => RowFindingBody, { description: 'All rows, or some', least: 1, most: 200, key: ({ rowId }) => rowId })
  rows: RowFindingBody[];
}

export class RowAnswerView {
  @ApiProperty({ format: 'uuid', description: 'Who says so' })
  partyId: string;

  @ApiProperty({ enum: COMPARISON_VIEWS })
  view: string;

  @ApiProperty({ required: false })
  text?: string;
}

export class RowFindingView {
  @ApiProperty({ enum: COMPARISON_VIEWS })
  finding: string;

  @ApiProperty({ required: false })
  reason?: string;
}

export class ComparisonRowView {
  @ApiProperty({ format: 'uuid' })
  rowId: string;

  @ApiProperty({ required: false })
  element?: string;

  @ApiProperty({ type: ExhibitPlaceBody })
  original: ExhibitPlaceBody;

  @ApiProperty({ type: ExhibitPlaceBody })
  accused: ExhibitPlaceBody;

  @ApiProperty({ enum: COMPARISON_VIEWS, description: 'How its filer sees it' })
  view: string;

  @ApiProperty({ required: false })
  text?: string;

  @ApiProperty({ type: [RowAnswerView] })
  answers: RowAnswerView[];

  @ApiProperty({ type: RowFindingView, required: false })
  found?: RowFindingView;
}

export class ComparisonVersionView {
  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ format: 'date-time' })
  filedAt: string;

  @ApiProperty({ type: [ComparisonRowView], description: 'Those whose exhibits you may see both' })
  rows: ComparisonRowView[];
}

export class ComparisonSeen {
  @ApiProperty({ format: 'uuid' })
  comparisonId: string;

  @ApiProperty({ format: 'uuid', description: 'Who filed it' })
  partyId: string;

  @ApiProperty({ enum: COMPARED_RIGHTS })
  right: string;

  @ApiProperty({ type: [ComparisonVersionView], description: 'The newest first' })
  versions: ComparisonVersionView[];
}

export class ComparisonList {
  @ApiProperty({ type: [ComparisonSeen] })
  items: ComparisonSeen[];
}
