import { VALIDATION_CODES } from '#messages/validation.js';
import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';

@ApiSchema({ name: 'FieldError' })
export class FieldErrorBody {
  @ApiProperty({
    description: 'Path in the body, a header or a parameter; empty for the body as a whole',
    example: 'items[2].locator.url',
  })
  field: string;

  @ApiProperty({
    description: `Stable name of the fault: ${VALIDATION_CODES.join(', ')}; or a rule's own, as \`defects-left-out\``,
    pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
    example: 'not-a-url',
  })
  code: string;

  @ApiPropertyOptional({ description: 'The fault in words' })
  detail?: string;
}

/** How every failure is answered. */
@ApiSchema({ name: 'Problem', description: 'RFC 9457 problem, in zh-CN or en by Accept-Language' })
export class ProblemBody {
  @ApiProperty({ description: 'URI reference of the kind of problem', example: '/problems/InvalidRequest' })
  type: string;

  @ApiProperty({ description: 'The problem in a line, for people' })
  title: string;

  @ApiProperty({ description: 'The HTTP status', example: 400 })
  status: number;

  @ApiProperty({ description: 'Stable name of the problem, for programs', example: 'InvalidRequest' })
  code: string;

  @ApiPropertyOptional({ description: 'What to do, for people' })
  detail?: string;

  @ApiPropertyOptional({ type: [FieldErrorBody], description: 'What is wrong with which field' })
  errors?: FieldErrorBody[];

  @ApiPropertyOptional({
    type: [Object],
    description: 'What is wrong with which row of a table: line, column, code, remedy',
  })
  rows?: object[];

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'What the refusal rests on: a subject, a stage',
  })
  facts?: Record<string, string>;

  @ApiPropertyOptional({ description: 'Stands in the log too; tell it to the administrator', format: 'uuid' })
  requestId?: string;
}
