import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { advanceClock } from '#application/clock/advance-clock.js';
import { answerOfficeOnce, intendOnce } from '#application/dispute/office-answers.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import type { Request } from '#event-store/answers.js';
import { Access } from '../../http/access.js';
import type { Caller } from '../../http/caller.js';
import { HttpProblem, invalid } from '../../http/http-problem.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { CurrentCaller, KeyedRequest, type Known } from '../../http/request.js';
import { clockPorts } from './clock-ports.js';
import { AdvanceClockBody, ClockAdvanced, ClockView } from './clock.dto.js';
import { millisecondsOf } from './duration.js';

@ApiTags('clock')
@ApiHeader({ name: 'Parley-Association', required: false, description: 'For the operator: the association, a UUID' })
@Controller({ path: 'clock', version: '1' })
export class ClockController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('signed-in', 'platform:read', 'operator')
  @Operation('getClock', { summary: 'Legal time of the association', refusals: ['Unauthenticated'] })
  @ApiOkResponse({ type: ClockView })
  getClock(@CurrentCaller() { now }: Caller, @Req() { identity }: Known): ClockView {
    return { now, advanced: identity?.association?.clockOffsetMs !== 0 };
  }

  @Post('advances')
  @HttpCode(200)
  @Access('operator', 'administrator')
  @Operation('advanceClock', {
    summary: 'Move legal time forward, from due instant to due instant',
    description:
      'At each instant at which something falls due it waits until that has acted and its effects were tried. For demonstrations and tests alone: in production only in a sandbox.',
    refusals: ['Unauthenticated', 'Forbidden', 'NotInProduction', 'ClockBackwards'],
    keyed: true,
  })
  @ApiOkResponse({ type: ClockAdvanced })
  async advanceClock(
    @Body() body: AdvanceClockBody,
    @CurrentCaller() caller: Caller,
    @Req() { identity }: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const isSandbox = identity?.association?.sandbox === true; // nothing of it has effect
    if (this.parts.environment === 'production' && !isSandbox) throw new HttpProblem('NotInProduction');
    const intended = await intendOnce(this.parts, request, async () => targetOf(body, caller.now));
    if (typeof intended !== 'string') return sendOffice(reply, intended);
    const ports = clockPorts(this.parts, caller.tenant.associationId);
    await this.parts.clock.refresh();
    const stops = await advanceClock(ports, instant(intended));
    const answer = { now: ports.now(), stops: [...stops] } satisfies ClockAdvanced;
    sendOffice(
      reply,
      await answerOfficeOnce(this.parts, request, async () => ({ status: 200, body: JSON.stringify(answer) })),
    );
  }
}

const targetOf = ({ by, to }: AdvanceClockBody, now: Instant): Instant => {
  if (by === undefined && to === undefined) throw invalid('by', 'missing');
  if (by !== undefined && to !== undefined) throw invalid('to', 'named-twice');
  const target = to === undefined ? instant(new Date(now).getTime() + millisecondsOf(by ?? '')) : instant(to);
  if (target < now) throw new HttpProblem('ClockBackwards', { facts: { now } });
  return target;
};
