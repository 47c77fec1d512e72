import { Body, Controller, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access } from '../../../../http/access.js';
import type { Caller } from '../../../../http/caller.js';
import { Operation } from '../../../../http/operation.js';
import { PARTS, type ApiParts } from '../../../../http/parts.js';
import { CurrentCaller, partRequestsOf, type Known } from '../../../../http/request.js';
import { waitingToken } from '../../../../http/waiting-token.js';
import { READ } from '../../../refusals.js';
import { ComplaintsAnswer, FileComplaintsBody } from './batch.dto.js';
import { fileEach, type Outcome } from './file-complaints.js';

@ApiTags('filing')
@Controller({ path: 'complaints', version: '1' })
export class BatchController {
  constructor(@Inject(PARTS) private readonly parts: Pick<ApiParts, 'log'>) {}

  @Post('batches')
  @Access('party')
  @ApiHeader({ name: 'Parley-Party', required: false, description: 'The party that you act for' })
  @Operation('fileComplaints', {
    summary: 'File up to 500 complaints in one call, each with an answer of its own',
    description:
      'Each complaint is filed by itself, under a key made of the call’s. A call that was cut off may be sent again with the same key and body: what was filed is answered again, the rest is filed. At most 8 MiB.',
    refusals: [...READ, 'BodyTooLarge'],
    keyed: true,
  })
  @ApiResponse({
    status: 200,
    type: ComplaintsAnswer,
    headers: { 'Parley-Token': { description: 'Waits for these changes in a list', schema: { type: 'string' } } },
  })
  async fileComplaints(
    @Body() { complaints }: FileComplaintsBody,
    @CurrentCaller() caller: Caller,
    @Req() request: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const outcomes = await fileEach(caller, complaints, partRequestsOf(request));
    for (const one of outcomes)
      if ('problem' in one && one.problem.code === 'Internal')
        this.parts.log.error({ err: one.error, requestId: request.id }, 'failed');
    const last = Math.max(0, ...outcomes.map((one) => ('answer' in one ? one.answer.position : 0)));
    if (last > 0) reply.header('parley-token', waitingToken(caller.tenant, last));
    void reply.status(200).type('application/json; charset=utf-8').send(textOf(outcomes));
  }
}

/** The stored answers stand in it byte for byte. */
const textOf = (outcomes: readonly Outcome[]): string => {
  const results = outcomes.map((one, index) =>
    'answer' in one
      ? `{"index":${index},"status":${one.answer.status},"answer":${one.answer.body}}`
      : JSON.stringify({ index, status: one.problem.status, problem: one.problem }),
  );
  const filed = outcomes.filter((one) => 'answer' in one).length;
  return `{"filed":${filed},"notFiled":${outcomes.length - filed},"results":[${results.join(',')}]}`;
};
