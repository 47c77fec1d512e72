import { hash } from 'node:crypto';
import { Body, Controller, Delete, Get, Header, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import { askAuthority } from '#application/timestamp/ask-authority.js';
import { findAuthorities, noteAuthorityAnswer } from '#application/timestamp/authorities.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import { viewTimestamp } from '../../deposit/view-deposit.js';
import { Access } from '../../http/access.js';
import { officeOf } from '../../http/association-door.js';
import { invalid } from '../../http/http-problem.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { trialFault } from '../providers/trial.js';
import {
  NameTimestampAuthorityBody,
  TimestampAuthorityList,
  TimestampAuthorityNamed,
  TimestampAuthorityTried,
} from './timestamp-authority.dto.js';
import { areRoots, viewAuthority } from './view-authority.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;
/** A trial attests the hash of no bytes: nothing of anybody’s. */
const NOTHING = hash('sha256', '');

/** Who attests times for the association. */
@ApiTags('associations')
@Controller({ path: 'associations/:associationId/timestamp-authorities', version: '1' })
export class TimestampAuthoritiesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('operator', 'administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listTimestampAuthorities', {
    summary: 'Who attests times for the association, in the order in which they are asked, and how each last answered',
    refusals: REFUSALS,
  })
  @ApiOkResponse({ type: TimestampAuthorityList })
  async listTimestampAuthorities(
    @Param('associationId', PathId) associationId: string,
    @Req() known: Known,
  ): Promise<TimestampAuthorityList> {
    const { tenant } = await officeOf(this.parts, known, associationId);
    return { items: (await findAuthorities(this.parts.pool, tenant.associationId)).map(viewAuthority) };
  }

  @Post()
  @Access('operator', 'administrator')
  @Operation('nameTimestampAuthority', {
    summary: 'Name who attests times, with its roots; in the place of one of the same name',
    description: 'Deposits that wait are put to it. Only hashes are sent there, never a file.',
    refusals: REFUSALS,
    keyed: true,
  })
  @ApiCreatedResponse({ type: TimestampAuthorityNamed })
  async nameTimestampAuthority(
    @Param('associationId', PathId) associationId: string,
    @Body() { name, url, roots, policy }: NameTimestampAuthorityBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant } = await officeOf(this.parts, known, associationId);
    if (this.parts.environment === 'production' && !url.startsWith('https:')) throw invalid('url', 'not-a-url');
    if (!areRoots(roots)) throw invalid('roots', 'invalid');
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const [{ id: authorityId }] = (await manager.query(
        `INSERT INTO office.timestamp_authority (id, association_id, name, url, roots, policy, created_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7)
           ON CONFLICT ON CONSTRAINT timestamp_authority_name DO UPDATE SET url = excluded.url, roots = excluded.roots,
             policy = excluded.policy, failed_at = NULL, failed_with = NULL
           RETURNING id`,
        [newId(), tenant.associationId, name, url, roots, policy ?? null, this.parts.now()],
      )) as [{ id: string }];
      return { status: 201, body: JSON.stringify({ authorityId } satisfies TimestampAuthorityNamed) };
    });
    sendOffice(reply, answer);
  }

  @Post(':authorityId/trials')
  @HttpCode(200)
  @Access('operator', 'administrator')
  @Operation('tryTimestampAuthority', {
    summary: 'Have it attest the hash of nothing, and see what was checked of its token',
    description: 'Where nothing comes that proves anything, facts.code says why in a word. Limited.',
    refusals: [...REFUSALS, 'TrialFailed'],
    keyed: true,
  })
  @ApiOkResponse({ type: TimestampAuthorityTried })
  async tryTimestampAuthority(
    @Param('associationId', PathId) associationId: string,
    @Param('authorityId', PathId) authorityId: string,
    @Req() known: Known,
    @KeyedRequest() _: Request,
  ): Promise<TimestampAuthorityTried> {
    const { tenant } = await officeOf(this.parts, known, associationId);
    const { pool, limits, outgoing, now } = this.parts;
    const authorities = await findAuthorities(pool, tenant.associationId);
    const authority = authorities.find((one) => one.authorityId === authorityId) ?? refuse('NotFound');
    await limits.take('trial', tenant.associationId);
    const answer = await askAuthority(outgoing, authority, NOTHING);
    await noteAuthorityAnswer(pool, authorityId, 'failed' in answer ? answer.failed : undefined, now());
    if ('failed' in answer) throw trialFault({ result: 'failed', code: answer.failed });
    return { timestamp: viewTimestamp(answer.report, authority.name) };
  }

  @Delete(':authorityId')
  @HttpCode(204)
  @Access('operator', 'administrator')
  @Operation('removeTimestampAuthority', {
    summary: 'Ask it no more, and believe its roots no more; tokens that are kept stay as they were checked',
    refusals: REFUSALS,
  })
  @ApiNoContentResponse()
  async removeTimestampAuthority(
    @Param('associationId', PathId) associationId: string,
    @Param('authorityId', PathId) authorityId: string,
    @Req() known: Known,
  ): Promise<void> {
    const { tenant } = await officeOf(this.parts, known, associationId);
    const { rowCount } = await this.parts.pool.query(
      'DELETE FROM office.timestamp_authority WHERE association_id = $1 AND id = $2',
      [tenant.associationId, authorityId],
    );
    if (rowCount === 0) refuse('NotFound');
  }
}
