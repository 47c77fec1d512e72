import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import type { Request } from '#event-store/answers.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { listAlarms, settleAlarm, type SecurityAlarm } from '#application/security/security-alarms.js';
import { given } from '../dispute/given.js';
import { Access } from '../http/access.js';
import { officeOf } from '../http/association-door.js';
import { sendOffice } from '../http/office.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { KeyedRequest, type Known } from '../http/request.js';
import {
  SecurityAlarmList,
  SecurityAlarmSettled,
  SettleSecurityAlarmBody,
  type SecurityAlarmView,
} from './security-alarm.dto.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;

/** What was found in the security log, and what people made of it. */
@ApiTags('security')
@Controller({ path: 'associations/:associationId/security-alarms', version: '1' })
export class SecurityAlarmsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listSecurityAlarms', {
    summary: 'Alarms of the security log: what was found, and who looked into it',
    refusals: REFUSALS,
  })
  @ApiOkResponse({ type: SecurityAlarmList })
  async listSecurityAlarms(
    @Param('associationId', PathId) associationId: string,
    @Req() known: Known,
  ): Promise<SecurityAlarmList> {
    const { tenant } = await officeOf(this.parts, known, associationId);
    return { items: (await listAlarms(tenant.database, associationId)).map(viewOf) };
  }

  @Post(':alarmId/outcomes')
  @HttpCode(200)
  @Access('administrator')
  @Operation('settleSecurityAlarm', {
    summary: 'Say, after looking into an alarm, whether it was one of yours or what it showed was ended',
    description: 'By another administrator than the one whom the alarm is about.',
    refusals: [...REFUSALS, 'NotIndependent', 'AnsweredAlready'],
    keyed: true,
  })
  @ApiOkResponse({ type: SecurityAlarmSettled })
  async settleSecurityAlarm(
    @Param('associationId', PathId) associationId: string,
    @Param('alarmId', PathId) alarmId: string,
    @Body() { outcome }: SettleSecurityAlarmBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { by } = await officeOf(this.parts, known, associationId);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const settled = { associationId, alarmId, outcome, by: by.id, at: this.parts.now() };
      await settleAlarm(statementsIn(manager), settled);
      return { status: 200, body: JSON.stringify({ alarmId } satisfies SecurityAlarmSettled) };
    });
    sendOffice(reply, answer);
  }
}

const viewOf = ({ foundAt, lookedAt, lookedBy, outcome, ...alarm }: SecurityAlarm): SecurityAlarmView => ({
  ...alarm,
  foundAt: foundAt.toISOString(),
  ...given({ lookedAt: lookedAt?.toISOString(), lookedBy: lookedBy ?? undefined, outcome: outcome ?? undefined }),
});
