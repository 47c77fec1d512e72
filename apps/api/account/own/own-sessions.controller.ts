import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { noteSecurity } from '#infrastructure/security/security-event.js';
import { given } from '../../dispute/given.js';
import { Access } from '../../http/access.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { sourceOf } from '../../http/source-of.js';
import { endSessions } from '#application/account/end-sessions.js';
import { endSession } from '../session/end-sessions.js';
import { listSessions } from '../session/list-sessions.js';
import { signedIn } from './own-account.controller.js';

export class OwnSession {
  @ApiProperty({ description: 'Id of the session; it tells nothing of the token', format: 'uuid' })
  sessionId: string;

  @ApiProperty({ description: 'Whether it is the one that asks' })
  current: boolean;

  @ApiPropertyOptional({ description: 'From where it was opened', example: '203.0.113.7' })
  address?: string;

  @ApiPropertyOptional({ description: 'With what it was opened, as that calls itself' })
  device?: string;

  @ApiProperty({ description: 'When it was opened, by machine time', format: 'date-time' })
  openedAt: string;

  @ApiProperty({ description: 'When it was last used, to the minute', format: 'date-time' })
  lastUsedAt: string;

  @ApiProperty({ description: 'When it ends at the latest', format: 'date-time' })
  expiresAt: string;
}

export class OwnSessions {
  @ApiProperty({ description: 'Those that are open, the last used first', type: [OwnSession] })
  items: OwnSession[];
}

export class EndSessionsBody {
  @ApiProperty({ description: 'All but the one that asks, or that one too', enum: ['others', 'all'] })
  @IsIn(['others', 'all'])
  which: 'others' | 'all';
}

/** Where a person is signed in. */
@ApiTags('sessions')
@Controller({ path: 'me', version: '1' })
export class OwnSessionsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('sessions')
  @Access('signed-in')
  @Operation('listOwnSessions', { summary: 'Where you are signed in', refusals: ['Unauthenticated'] })
  @ApiOkResponse({ type: OwnSessions })
  async list(@Req() known: Known): Promise<OwnSessions> {
    const { accountId, tokenHash } = signedIn(known);
    const open = await listSessions(this.parts, accountId);
    return {
      items: open.map((one) =>
        given({
          sessionId: one.id,
          current: one.tokenHash.equals(tokenHash),
          address: one.address ?? undefined,
          device: one.device ?? undefined,
          openedAt: instant(one.createdAt),
          lastUsedAt: instant(one.lastUsedAt ?? one.createdAt),
          expiresAt: instant(one.expiresAt),
        }),
      ),
    };
  }

  @Delete('sessions/:sessionId')
  @HttpCode(204)
  @Access('signed-in')
  @Operation('endOwnSession', { summary: 'End one of your sessions', refusals: ['Unauthenticated', 'NotFound'] })
  @ApiNoContentResponse()
  async end(@Param('sessionId', PathId) sessionId: string, @Req() known: Known): Promise<void> {
    const { accountId } = signedIn(known);
    if (!(await endSession(this.parts.dataSource.manager, accountId, sessionId))) refuse('NotFound');
    await this.note(known, accountId, { sessionId });
  }

  @Post('session-endings')
  @HttpCode(204)
  @Access('signed-in')
  @Operation('endOwnSessions', {
    summary: 'End all of your other sessions, or all of them',
    refusals: ['Unauthenticated'],
    keyed: true,
  })
  @ApiNoContentResponse()
  async endAll(@Body() { which }: EndSessionsBody, @Req() known: Known, @KeyedRequest() _: Request): Promise<void> {
    const { accountId, tokenHash } = signedIn(known);
    await this.parts.dataSource.transaction((manager) =>
      endSessions(manager, accountId, which === 'others' ? tokenHash : undefined),
    );
    await this.note(known, accountId, { which });
  }

  private async note(known: Known, accountId: string, facts: Readonly<Record<string, string>>): Promise<void> {
    const associationId = known.caller?.tenant.associationId;
    const who = { ...(associationId !== undefined && { associationId }), accountId, actor: accountId };
    await noteSecurity(this.parts.pool, { kind: 'sessions-ended', ...who, source: sourceOf(known), facts });
  }
}
