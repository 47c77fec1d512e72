import { invalid } from '../../http/http-problem.js';
import { isUuid } from '#infrastructure/ids.js';
import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import { Access } from '../../http/access.js';
import { officeOf } from '../../http/association-door.js';
import { HttpProblem } from '../../http/http-problem.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { AbsenceList, AbsenceNoted, NoteLeaveBody, PageQuery } from './absence.dto.js';
import { checkOfficers } from './officers-known.js';
import { pageOf } from './page.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound', 'InstantImplausible', 'UnknownReference'] as const;

/** Of whom somebody speaks who notes leave or a conflict: a case manager of itself alone. Throws Forbidden. */
export const whoseOf = ({ identity }: Known, by: string, accountId = by): string => {
  if (!isUuid(accountId)) throw invalid('accountId', 'missing'); // the operator has no account of its own
  const isOffice =
    identity?.kind === 'operator' || (identity?.kind === 'account' && identity.account.roles.includes('administrator'));
  if (accountId !== by && !isOffice) throw new HttpProblem('Forbidden');
  return accountId;
};

/** Who is on leave, and who stands in. */
@ApiTags('associations')
@Controller({ path: 'associations/:associationId/absences', version: '1' })
export class AbsencesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post()
  @Access('operator', 'administrator', 'case-manager')
  @Operation('noteOfficerAbsence', {
    summary: 'Note that a case manager is away, and who stands in; notices go to both meanwhile',
    refusals: REFUSALS,
    keyed: true,
  })
  @ApiCreatedResponse({ type: AbsenceNoted })
  async noteOfficerAbsence(
    @Param('associationId', PathId) associationId: string,
    @Body() { accountId, from, until, deputyIds }: NoteLeaveBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { by, at } = await officeOf(this.parts, known, associationId);
    const awayId = whoseOf(known, by.id, accountId);
    if (until <= from || until <= at) refuse('InstantImplausible', { field: 'until', earliest: from < at ? at : from });
    if (deputyIds.includes(awayId)) refuse('UnknownReference', { field: 'deputyIds', name: awayId });
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      await checkOfficers(manager, associationId, 'accountId', [awayId]);
      await checkOfficers(manager, associationId, 'deputyIds', deputyIds);
      const absenceId = newId();
      await manager.query(
        `INSERT INTO office.absence (id, association_id, account_id, from_at, until_at, deputy_ids, noted_by, noted_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [absenceId, associationId, awayId, from, until, deputyIds, by.id, at],
      );
      return { status: 201, body: JSON.stringify({ absenceId } satisfies AbsenceNoted) };
    });
    sendOffice(reply, answer);
  }

  @Post(':absenceId/endings')
  @Access('operator', 'administrator', 'case-manager')
  @Operation('endOfficerAbsence', {
    summary: 'Say that somebody is back before its time',
    refusals: REFUSALS,
    keyed: true,
  })
  @ApiCreatedResponse({ type: AbsenceNoted })
  async endOfficerAbsence(
    @Param('associationId', PathId) associationId: string,
    @Param('absenceId', PathId) absenceId: string,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { by, at } = await officeOf(this.parts, known, associationId);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const [row] = await manager.query<{ account_id: string }[]>(
        'SELECT account_id FROM office.absence WHERE id = $1 AND association_id = $2',
        [absenceId, associationId],
      );
      if (!row) refuse('NotFound');
      whoseOf(known, by.id, row.account_id);
      await manager.query('UPDATE office.absence SET ended_at = least(coalesce(ended_at, $2), $2) WHERE id = $1', [
        absenceId,
        at,
      ]);
      return { status: 201, body: JSON.stringify({ absenceId } satisfies AbsenceNoted) };
    });
    sendOffice(reply, answer);
  }

  @Get()
  @Access('operator', 'administrator', 'case-manager')
  @Operation('listAbsences', {
    summary: 'Who is, was or will be away, the newest first',
    refusals: REFUSALS.slice(0, 3),
  })
  @ApiOkResponse({ type: AbsenceList })
  async listAbsences(
    @Param('associationId', PathId) associationId: string,
    @Query() query: PageQuery,
    @Req() known: Known,
  ): Promise<AbsenceList> {
    const { tenant } = await officeOf(this.parts, known, associationId);
    return pageOf(
      tenant,
      'listAbsences',
      query,
      `SELECT x.id AS "absenceId", account_id AS "accountId", a.name, from_at AS "from", until_at AS "until",
              deputy_ids AS "deputyIds", x.ended_at AS "endedAt", from_at AS "placeAt", x.id AS "placeId"
         FROM office.absence x JOIN office.account a ON a.id = account_id
        WHERE x.association_id = $1 AND ($2::text IS NULL OR a.name ILIKE $2)`,
    );
  }
}
