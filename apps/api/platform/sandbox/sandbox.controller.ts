import { Controller, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { slugOf } from '#application/association/slugs.js';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import { instant } from '#domain/kernel/message.js';
import type { Request } from '#event-store/answers.js';
import { SANDBOX_DISPUTES } from '#infrastructure/demo/sandbox/sandbox-size.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { newId } from '#infrastructure/ids.js';
import { findFill, type SandboxFill } from '#infrastructure/sandbox/sandbox-fills.js';
import { given } from '../../dispute/given.js';
import { Access } from '../../http/access.js';
import type { Caller } from '../../http/caller.js';
import { tenantOf } from '../../http/caller-of.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { CurrentCaller, KeyedRequest } from '../../http/request.js';
import { ownPlatform } from '../people/own-platform.js';
import { assertSandbox } from './assert-sandbox.js';
import { listNeutrals } from './move-neutrals.js';
import { resetSandbox } from './reset-sandbox.js';
import { SandboxReset, SandboxStanding } from './sandbox.dto.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound', 'NotASandbox'] as const;

/** Of a sandbox, for a platform that tries out what it has built: filled with what it will meet, and emptied. */
@ApiTags('platforms')
@Controller({ path: 'platforms/:platformId/sandbox', version: '1' })
export class SandboxController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('platform:read', 'administrator')
  @Operation('getSandbox', {
    summary: 'How far your sandbox is filled with synthetic disputes',
    refusals: REFUSALS,
  })
  @ApiOkResponse({ type: SandboxStanding })
  async getSandbox(
    @Param('platformId', PathId) platformId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<SandboxStanding> {
    const { tenant } = await ownPlatform(this.parts, caller, platformId);
    await assertSandbox(this.parts, tenant.associationId);
    return standingOf(await findFill(this.parts.pool, platformId));
  }

  @Post('fills')
  @HttpCode(200)
  @Access('platform:keys', 'administrator')
  @Operation('fillSandbox', {
    summary: 'Fill your sandbox with a synthetic dispute in each stage that a platform meets',
    description:
      'Synthetic parties, a mediator, an expert and officers act one after the other, as people would; the sandbox’s legal time goes on by 24 days meanwhile. It takes a minute or two, once: asked again, nothing more is made.',
    refusals: REFUSALS,
    keyed: true,
  })
  @ApiOkResponse({ type: SandboxStanding })
  async fillSandbox(
    @Param('platformId', PathId) platformId: string,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant, by } = await ownPlatform(this.parts, caller, platformId);
    await assertSandbox(this.parts, tenant.associationId);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      await manager.query(
        `INSERT INTO office.sandbox_fill (id, association_id, platform_id, asked_by, asked_at, begun_at)
           VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT ON CONSTRAINT sandbox_fill_once DO NOTHING`,
        [newId(), tenant.associationId, platformId, by, this.parts.now(), caller.now],
      );
      const fill = await findFill(statementsIn(manager), platformId);
      return { status: 200, body: JSON.stringify(standingOf(fill)) };
    });
    sendOffice(reply, answer);
  }

  @Post('resets')
  @Access('platform:keys', 'administrator')
  @Operation('resetSandbox', {
    summary: 'Begin anew in an empty sandbox: nothing of the log is changed, everybody and all keys move out of it',
    description:
      'A fresh sandbox association takes over address and names, your platforms with keys, webhook addresses and secrets, officers, people of platforms, mediators and experts with their sign-ins. The old one stays as it is, and nobody gets in any more. Limited.',
    refusals: REFUSALS,
    keyed: true,
  })
  @ApiCreatedResponse({ type: SandboxReset })
  async resetSandbox(
    @Param('platformId', PathId) platformId: string,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant } = await ownPlatform(this.parts, caller, platformId);
    await assertSandbox(this.parts, tenant.associationId);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      await this.parts.limits.take('sandbox', await slugOf(this.parts.pool, tenant.associationId));
      const moved = await resetSandbox(this.parts, manager, tenant.associationId);
      const body: SandboxReset = {
        associationId: moved.associationId,
        platformId: moved.platformIds.get(platformId) ?? '',
      };
      return { status: 201, body: JSON.stringify(body) };
    });
    await this.parts.clock.refresh();
    const { associationId: to } = JSON.parse(answer.body) as SandboxReset;
    const fresh = tenantOf(this.parts, { id: to, caseManagerAccountId: null }, []);
    await listNeutrals({ old: tenant, fresh }, caller.actor, this.parts.now());
    sendOffice(reply, answer);
  }
}

const standingOf = (fill: SandboxFill | undefined): SandboxStanding => {
  const disputes = SANDBOX_DISPUTES;
  if (!fill) return { state: 'empty', disputes, filed: 0 };
  const { askedAt, finishedAt, fault, filed } = fill;
  const state = finishedAt === null ? 'filling' : fault === null ? 'filled' : 'failed';
  return given({
    ...{ state, disputes, filed: Math.min(filed, disputes), askedAt: instant(askedAt) },
    finishedAt: finishedAt === null ? undefined : instant(finishedAt),
  }) as SandboxStanding;
};
