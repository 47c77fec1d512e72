import { ApiProperty } from '@nestjs/swagger';
import { ProblemBody } from '../../../../http/problem.dto.js';
import { FiledAnswer } from '../../../answers.dto.js';
import { checked } from '../../../fields/checked.js';
import { listFault } from '../../../fields/list.js';
import { FileComplaintBody } from '../file-complaint.dto.js';

export const MOST_COMPLAINTS = 500;

const eachAnObject = (one: unknown) =>
  typeof one === 'object' && one !== null && !Array.isArray(one) ? undefined : ({ code: 'not-an-object' } as const);

/** Each complaint is checked by itself, when its turn comes: a fault in one is that one's answer. */
export class FileComplaintsBody {
  @checked(
    { description: 'The complaints, each as it would be filed alone' },
    {
      fault: (value) => listFault(value, { least: 1, most: MOST_COMPLAINTS, each: eachAnObject }),
      schema: { type: () => FileComplaintBody, isArray: true, minItems: 1, maxItems: MOST_COMPLAINTS },
    },
  )
  complaints: object[];
}

export class ComplaintResult {
  @ApiProperty({ description: 'Its place in the call, from 0' })
  index: number;

  @ApiProperty({
    description: '201 where it is filed, now or by an earlier call with the same key; else the status of its problem',
    example: 201,
  })
  status: number;

  @ApiProperty({ type: FiledAnswer, required: false })
  answer?: FiledAnswer;

  @ApiProperty({ type: ProblemBody, required: false })
  problem?: ProblemBody;
}

export class ComplaintsAnswer {
  @ApiProperty()
  filed: number;

  @ApiProperty({ description: 'Those with a problem. After 503 send the whole call again with the same key' })
  notFiled: number;

  @ApiProperty({ type: [ComplaintResult], description: 'One for each complaint, in the order given' })
  results: ComplaintResult[];
}
