import { Controller, Inject, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import type { Request } from '#event-store/answers.js';
import { NoBody } from '../../dispute/no-body.js';
import { Access } from '../../http/access.js';
import { officeOf } from '../../http/association-door.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { sourceOf } from '../../http/source-of.js';
import { holdAccount } from '../find-account.js';
import { endAccountSessions } from './end-account-sessions.js';

export class SessionsEnded {
  @ApiProperty({ description: 'How many sessions were open and are no longer', type: 'integer', example: 3 })
  ended: number;
}

type Asked = { readonly known: Known; readonly request: Request; readonly reply: FastifyReply };

/** Sessions of other people, ended while their accounts stay as they are. */
@ApiTags('associations')
@Controller({ path: 'associations/:associationId', version: '1' })
export class SessionEndingsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post('accounts/:accountId/session-endings')
  @HttpCode(200)
  @Access('operator', 'administrator')
  @Operation('endAccountSessions', {
    summary: 'Sign an account out everywhere without suspending it; its person is told',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound'],
    keyed: true,
  })
  @ApiOkResponse({ type: SessionsEnded })
  endAccountSessions(
    @Param('associationId', PathId) associationId: string,
    @Param('accountId', PathId) accountId: string,
    @NoBody() _: void,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.end({ known, request, reply }, associationId, accountId);
  }

  @Post('session-endings')
  @HttpCode(200)
  @Access('operator', 'administrator')
  @Operation('endEverySession', {
    summary: 'Sign everybody of the association out, links included, but for the session that asks',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound'],
    keyed: true,
  })
  @ApiOkResponse({ type: SessionsEnded })
  endEverySession(
    @Param('associationId', PathId) associationId: string,
    @NoBody() _: void,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.end({ known, request, reply }, associationId);
  }

  private async end({ known, request, reply }: Asked, associationId: string, accountId?: string): Promise<void> {
    const { by } = await officeOf(this.parts, known, associationId);
    const { identity } = known;
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      if (accountId !== undefined) await holdAccount(manager, associationId, accountId);
      const ended = await endAccountSessions(manager, {
        associationId,
        ...(accountId === undefined ? identity?.kind === 'account' && { except: identity.tokenHash } : { accountId }),
        by: by.id,
        source: sourceOf(known),
        now: this.parts.now(),
      });
      return { status: 200, body: JSON.stringify({ ended } satisfies SessionsEnded) };
    });
    sendOffice(reply, answer);
  }
}
