import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Instant } from '#domain/kernel/message.js';
import { CONFORMANCE_STEPS, type ConformanceStep } from '#messages/conformance/steps.js';
import type { Expected } from '#messages/conformance/findings.js';
import { ListTasksQuery } from '../../dispute/docket/list.dto.js';

const EXPECTED = ['taken', 'prompt', 'refused', 'not-taken', 'done'] as const satisfies readonly Expected[];

export class ListConformanceChecksQuery extends ListTasksQuery {}

export class ConformanceSeen {
  @ApiPropertyOptional({ type: 'integer', description: 'Status that was answered', example: 204 })
  status?: number;

  @ApiPropertyOptional({ type: 'integer', description: 'After how long' })
  milliseconds?: number;

  @ApiPropertyOptional({ description: '`no-answer` or `not-allowed`, where nothing was answered' })
  error?: string;

  @ApiPropertyOptional({ type: 'integer', description: 'How often programs or people of the platform did it' })
  done?: number;

  @ApiPropertyOptional({ type: 'integer', description: 'How often it is still owed' })
  open?: number;
}

export class ConformanceFinding {
  @ApiProperty({ enum: Object.keys(CONFORMANCE_STEPS), description: 'What was tried' })
  id: ConformanceStep;

  @ApiProperty({
    enum: EXPECTED,
    description:
      '`taken`: 2xx; `prompt`: 2xx within 3 s; `refused`: 4xx; `not-taken`: anything but 2xx; `done`: done in the sandbox by programs or people of the platform, with nothing of it left',
  })
  expected: Expected;

  @ApiProperty({ description: 'Whether it was as expected' })
  right: boolean;

  @ApiProperty({ type: ConformanceSeen })
  seen: ConformanceSeen;
}

export class ConformanceCheckAnswer {
  @ApiProperty({ format: 'uuid' })
  checkId: string;
}

export class ConformanceCheckView extends ConformanceCheckAnswer {
  @ApiProperty({ description: 'Host that was tried', example: 'shop.example' })
  host: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'By machine time' })
  askedAt: Instant;

  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'Missing while it runs' })
  finishedAt?: Instant;

  @ApiProperty({
    type: [ConformanceFinding],
    description: 'Step by step; empty while it runs, or where the platform has no interface any more',
  })
  findings: ConformanceFinding[];
}

export class ConformanceCheckList {
  @ApiProperty({ type: [ConformanceCheckView] })
  items: ConformanceCheckView[];

  @ApiPropertyOptional({ description: 'Cursor of the next page' })
  next?: string;
}
