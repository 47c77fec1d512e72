import { Body, Controller, Delete, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { loadDispute } from '#application/dispute/disputes.js';
import { noteForStaff } from '#application/staff-note/staff-notes.js';
import type { TaskKind } from '#domain/dispute/core/task.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import { SNOOZED } from '#messages/snoozed.js';
import { viewOf } from '../../dispute/dispute/view.js';
import { READ } from '../../dispute/refusals.js';
import { StaffNoteAnswer } from '../../dispute/staff-note/staff-note.dto.js';
import { Access } from '../../http/access.js';
import type { Caller } from '../../http/caller.js';
import { Operation } from '../../http/operation.js';
import { PathId } from '../../http/path-id.js';
import { CurrentCaller, KeyedRequest } from '../../http/request.js';
import { send } from '../../http/send.js';
import { dropSnooze, keepSnooze } from './keep-snoozes.js';
import { SnoozeTaskBody } from './snooze.dto.js';

const whoseOf = ({ tenant, actor }: Caller) => ({ associationId: tenant.associationId, accountId: actor.id });

/** A task that waits for something stands aside for one person, never beyond its day; it is due as before. */
@ApiTags('desk')
@Controller({ version: '1' })
export class SnoozesController {
  @Post('disputes/:disputeId/task-snoozes')
  @Access('case-manager')
  @Operation('snoozeTask', {
    summary: 'Set a task aside for yourself until a time, with the reason',
    description:
      'The reason is kept as a note of the staff on the dispute. The task stays due as it was, with its reminders and whoever else is called; your own list shows it apart until then.',
    refusals: [...READ, 'NoSuchSubject', 'InstantImplausible', 'TooMany'],
    keyed: true,
  })
  @ApiResponse({ status: 201, type: StaffNoteAnswer })
  async snoozeTask(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { kind, subject, until, reason }: SnoozeTaskBody,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant, actor: by, now: at, locale } = caller;
    const { tasks = [] } = viewOf(by, await loadDispute(tenant, disputeId, by));
    const task =
      tasks.find((one) => one.kind === kind && one.subject === subject) ?? refuse('NoSuchSubject', { subject });
    if (until <= at || until > task.dueAt)
      refuse('InstantImplausible', { field: 'until', earliest: at, latest: task.dueAt });
    const text = SNOOZED[locale]({ kind: kind as TaskKind, until, reason });
    const noted = { type: 'WriteStaffNote', disputeId, noteId: newId(), text, mentionedIds: [] } as const;
    const answer = await noteForStaff(tenant, noted, { by, at, request });
    const { noteId } = JSON.parse(answer.body) as StaffNoteAnswer;
    await keepSnooze(tenant.database, whoseOf(caller), { noteId, disputeId, kind, subject, until });
    send(reply, answer, tenant);
  }

  @Delete('task-snoozes/:noteId')
  @HttpCode(204)
  @Access('case-manager')
  @Operation('wakeTask', { summary: 'Have a task back that you set aside', refusals: READ })
  @ApiNoContentResponse()
  async wakeTask(@Param('noteId', PathId) noteId: string, @CurrentCaller() caller: Caller): Promise<void> {
    await dropSnooze(caller.tenant.database, whoseOf(caller), noteId);
  }
}
