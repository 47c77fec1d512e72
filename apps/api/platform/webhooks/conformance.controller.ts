import { Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import { instant } from '#domain/kernel/message.js';
import type { Request } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import { pageAt, placeOf } from '../../dispute/docket/cursor.js';
import { Access } from '../../http/access.js';
import type { Caller } from '../../http/caller.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { CurrentCaller, KeyedRequest } from '../../http/request.js';
import { ownPlatform } from '../people/own-platform.js';
import {
  ConformanceCheckAnswer,
  ConformanceCheckList,
  ListConformanceChecksQuery,
  type ConformanceFinding,
} from './conformance.dto.js';
import { assertSandbox } from '../sandbox/assert-sandbox.js';
import { addressOf } from './want-webhooks.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;
type Row = {
  readonly id: string;
  readonly host: string;
  readonly asked_at: Date;
  readonly finished_at: Date | null;
  readonly findings: ConformanceFinding[] | null;
};

/** Whether the receiver of a platform takes webhooks as it should, tried when the platform asks. */
@ApiTags('platforms')
@Controller({ path: 'platforms/:platformId/conformance-checks', version: '1' })
export class ConformanceController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('platform:read', 'administrator', 'case-manager')
  @Operation('listConformanceChecks', {
    summary: 'Checks of a platform’s receiver with what came of each step, the last first',
    description: 'Kept for a year.',
    refusals: REFUSALS,
  })
  @ApiOkResponse({ type: ConformanceCheckList })
  async listConformanceChecks(
    @Param('platformId', PathId) platformId: string,
    @Query() { cursor, limit = 20 }: ListConformanceChecksQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<ConformanceCheckList> {
    const { tenant } = await ownPlatform(this.parts, caller, platformId);
    const list = { operation: 'listConformanceChecks', platformId };
    const after = placeOf<{ readonly at: string; readonly id: string }>(tenant, list, cursor);
    const { rows } = await tenant.database.query<Row>({
      text: `SELECT id, host, asked_at, finished_at, findings FROM office.conformance_check
               WHERE association_id = $1 AND platform_id = $2 AND ($3::timestamptz IS NULL OR (asked_at, id) < ($3, $4::uuid))
               ORDER BY asked_at DESC, id DESC LIMIT $5`,
      values: [tenant.associationId, platformId, after?.at, after?.id, limit + 1],
    });
    const { page, ...next } = pageAt(tenant, list, { rows, limit }, ({ asked_at: at, id }) => ({
      at: instant(at),
      id,
    }));
    const items = page.map(({ id, host, asked_at: askedAt, finished_at: finishedAt, findings }) => ({
      ...{ checkId: id, host, askedAt: instant(askedAt), findings: findings ?? [] },
      ...(finishedAt !== null && { finishedAt: instant(finishedAt) }),
    }));
    return { items, ...next };
  }

  @Post()
  @Access('platform:keys')
  @Operation('startConformanceCheck', {
    summary: 'Have the receiver of your platform tried step by step; in a sandbox alone',
    description:
      'About twenty test webhooks go to the registered address: signed, signed wrongly, repeated, out of order. None is about a dispute. Then the log of the sandbox is asked whether measures, inquiries and a complaint to hand over were dealt with. Limited.',
    refusals: [...REFUSALS, 'NoInterface', 'NotASandbox'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: ConformanceCheckAnswer })
  async startConformanceCheck(
    @Param('platformId', PathId) platformId: string,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant, by } = await ownPlatform(this.parts, caller, platformId);
    const { associationId } = tenant;
    await assertSandbox(this.parts, associationId);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const url = await addressOf(manager, { associationId, platformId });
      await this.parts.limits.take('conformance', platformId);
      const id = newId();
      await manager.query(
        `INSERT INTO office.conformance_check (id, association_id, platform_id, host, asked_by, asked_at)
           VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, associationId, platformId, URL.parse(url)?.host ?? '', by, this.parts.now()],
      );
      return { status: 201, body: JSON.stringify({ checkId: id } satisfies ConformanceCheckAnswer) };
    });
    sendOffice(reply, answer);
  }
}
