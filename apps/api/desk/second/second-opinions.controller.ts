import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { SECOND_ACTS } from '#domain/dispute/second-acts.js';
import { findSecondOpinions } from '#read-models/find-second-opinions.js';
import { READ } from '../../dispute/refusals.js';
import { Access } from '../../http/access.js';
import type { Caller } from '../../http/caller.js';
import { Operation } from '../../http/operation.js';
import { CurrentCaller } from '../../http/request.js';

export class SecondOpinionBody {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({ description: 'Number of the dispute' })
  number: string;

  @ApiProperty({
    required: false,
    format: 'uuid',
    description: 'The complaint about somebody’s conduct in office that you found on',
  })
  grievanceId?: string;

  @ApiProperty({ enum: [...SECOND_ACTS, 'DecideGrievance', 'ReviewGrievance'], description: 'What you did' })
  act: string;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

export class SecondOpinionList {
  @ApiProperty({ type: [SecondOpinionBody] })
  items: readonly SecondOpinionBody[];
}

@ApiTags('desk')
@Controller({ path: 'own-second-opinions', version: '1' })
export class SecondOpinionsController {
  @Get()
  @Access('case-manager', 'administrator')
  @Operation('listOwnSecondOpinions', {
    summary:
      'What you did as a second person: released, agreed to, sent back, or found on a complaint about conduct; the newest 200',
    refusals: READ,
  })
  @ApiOkResponse({ type: SecondOpinionList })
  async listOwnSecondOpinions(@CurrentCaller() { tenant, actor }: Caller): Promise<SecondOpinionList> {
    return { items: await findSecondOpinions(tenant.database, tenant.associationId, actor.id) };
  }
}
