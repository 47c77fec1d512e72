import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  loadRegister,
  recordNoticeConfirmed,
  recordNoticeEntered,
  recordNoticeRefused,
} from '#application/calendar/calendar-notices.js';
import { daysBetween, localDateAt } from '#domain/calendar/local-date.js';
import { followNotices } from '#application/calendar/follow-notices.js';
import type { Request } from '#event-store/answers.js';
import { Access } from '../../http/access.js';
import { officeOf } from '../../http/association-door.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { send } from '../../http/send.js';
import { NoBody } from '../../dispute/no-body.js';
import {
  CalendarNoticeBody,
  CalendarNoticeEnteredAnswer,
  CalendarNoticeRefusedAnswer,
  CalendarView,
  ConfirmCalendarBody,
} from './calendar-notice.dto.js';

const STAFF = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;

/**
 * The official notice of a year, holidays and days worked to make up for them: entered by one, confirmed by another.
 * From then on everything is counted by it, and running deadlines are counted again.
 */
@ApiTags('associations')
@Controller({ path: 'associations/:associationId/calendar', version: '1' })
export class CalendarController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('case-manager', 'administrator')
  @Operation('getCalendar', {
    summary: 'By which official calendar is counted, until when it is known, and the notices that were entered',
    refusals: STAFF,
  })
  @ApiOkResponse({ type: CalendarView })
  async getCalendar(@Param('associationId', PathId) associationId: string, @Req() known: Known): Promise<CalendarView> {
    const { tenant, at } = await officeOf(this.parts, known, associationId);
    const [{ version, hash, until, fixed }, { register }] = await Promise.all([
      tenant.calendar(),
      loadRegister(tenant),
    ]);
    return {
      version,
      ...(hash !== undefined && { hash }),
      until,
      daysLeft: daysBetween(localDateAt(at), until),
      fixed: fixed?.source ?? '',
      notices: register,
    };
  }

  @Post('notices')
  @Access('administrator')
  @Operation('enterCalendarNotice', {
    summary:
      'Enter the official notice of the next year, with its source and text; it counts once another has confirmed it',
    refusals: [...STAFF, 'AnsweredAlready', 'CalendarNotRight'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: CalendarNoticeEnteredAnswer })
  async enterCalendarNotice(
    @Param('associationId', PathId) associationId: string,
    @Body() { year, holidays, workdays, source, text }: CalendarNoticeBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant, by, at } = await officeOf(this.parts, known, associationId);
    const notice = { year, holidays, workdays, source, text };
    const answer = await recordNoticeEntered(tenant, notice, { by, at, request });
    await followNotices(tenant);
    send(reply, answer, tenant);
  }

  @Post('notices/:noticeId/confirmations')
  @HttpCode(200)
  @Access('case-manager', 'administrator')
  @Operation('confirmCalendarNotice', {
    summary: 'Confirm, as a second person who compared it with its source; running deadlines are then counted again',
    refusals: [...STAFF, 'AnsweredAlready', 'HashDiffers', 'SecondPersonNeeded'],
    keyed: true,
  })
  @ApiOkResponse({ type: CalendarNoticeEnteredAnswer })
  async confirmCalendarNotice(
    @Param('associationId', PathId) associationId: string,
    @Param('noticeId', PathId) noticeId: string,
    @Body() { hash }: ConfirmCalendarBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant, by, at } = await officeOf(this.parts, known, associationId);
    const answer = await recordNoticeConfirmed(tenant, { noticeId, hash }, { by, at, request });
    await followNotices(tenant);
    send(reply, answer, tenant);
  }

  @Post('notices/:noticeId/refusals')
  @HttpCode(200)
  @Access('case-manager', 'administrator')
  @Operation('refuseCalendarNotice', {
    summary: 'Say that what was entered is not what the notice says; it can then be entered anew',
    refusals: [...STAFF, 'AnsweredAlready'],
    keyed: true,
  })
  @ApiOkResponse({ type: CalendarNoticeRefusedAnswer })
  async refuseCalendarNotice(
    @Param('associationId', PathId) associationId: string,
    @Param('noticeId', PathId) noticeId: string,
    @NoBody() _: void,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant, by, at } = await officeOf(this.parts, known, associationId);
    const answer = await recordNoticeRefused(tenant, noticeId, { by, at, request });
    await followNotices(tenant);
    send(reply, answer, tenant);
  }
}
