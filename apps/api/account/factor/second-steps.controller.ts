import { Body, Controller, Get, Header, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { passkeyRequestOptions } from '#application/account/factor/use-passkey.js';
import type { Request } from '#event-store/answers.js';
import { Access } from '../../http/access.js';
import { HttpProblem } from '../../http/http-problem.js';
import type { HalfSignedIn } from '../../http/identity.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { sourceOf } from '../../http/source-of.js';
import { SessionView } from '../session/session.dto.js';
import { entering } from '../session/entering.js';
import { GiveFactorBody, PasskeyRequestView } from './give-factor.dto.js';
import { passkeyParts } from './give-factor.js';
import { finishEnrolment, giveSecondStep, halfAbout } from './second-step.js';

/** From a right password to a session. */
@ApiTags('sessions')
@Controller({ path: 'sessions', version: '1' })
export class SecondStepsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post('second-steps')
  @Access('half-session')
  @Operation('giveSecondStep', {
    summary: 'Give the second factor: a code, a recovery code or the answer of a passkey',
    description:
      'A code counts in its 30 seconds, the 30 before and the 30 after, and once. After ten wrong ones within 15 minutes from one address, or twenty within an hour from addresses that the person never signed in from, codes wait (429, Retry-After in seconds); passkeys and recovery codes never do.',
    refusals: ['Unauthenticated', 'Forbidden', 'WrongFactor', 'TooManyAttempts'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: SessionView })
  async giveSecondStep(
    @Body() body: GiveFactorBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const [half, asking] = [halfOf(known), { source: sourceOf(known), hostname: known.hostname, request }];
    return entering(this.parts, known, reply, () => giveSecondStep(this.parts, half, body, asking));
  }

  @Get('second-steps/passkey-options')
  @Header('Cache-Control', 'private, no-store')
  @Access('half-session')
  @Operation('getSecondStepPasskeyOptions', {
    summary: 'What a browser needs to use a passkey of yours as second factor; good for five minutes',
    refusals: ['Unauthenticated', 'Forbidden'],
  })
  @ApiOkResponse({ type: PasskeyRequestView })
  async getSecondStepPasskeyOptions(@Req() known: Known): Promise<PasskeyRequestView> {
    const half = halfOf(known);
    const parts = await passkeyParts(this.parts, known.hostname, this.parts.pool, this.parts.now());
    return { options: await passkeyRequestOptions(parts, halfAbout(half), half.account.id) };
  }

  @Post('enrolments')
  @Access('half-session')
  @Operation('finishEnrolment', {
    summary: 'Go on to a session, now that the factor that was owed has been added',
    refusals: ['Unauthenticated', 'Forbidden'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: SessionView })
  async finishEnrolment(
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const [half, asking] = [halfOf(known), { source: sourceOf(known), hostname: known.hostname, request }];
    return entering(this.parts, known, reply, () => finishEnrolment(this.parts, half, asking));
  }
}

const halfOf = ({ identity }: Known): HalfSignedIn => {
  if (identity?.kind !== 'half') throw new HttpProblem('Forbidden');
  return identity;
};
