import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { dueOfAll } from '#application/training/due-courses.js';
import { handleTraining, loadLearners } from '#application/training/training.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import { refuse } from '#domain/kernel/refusal.js';
import { assignerOf } from '#domain/training/decide.js';
import { newId } from '#infrastructure/ids.js';
import { POWER, READ } from '../dispute/refusals.js';
import { Access } from '../http/access.js';
import { After } from '../http/after.js';
import type { Caller } from '../http/caller.js';
import { makePdf } from '../http/make-pdf.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { send } from '../http/send.js';
import { waitForTable } from '../http/wait-for-read.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../right/acting.js';
import { learnerOf } from './learner-of.js';
import { certificateOf } from './certificate-of.js';
import {
  AssignCourseBody,
  CourseAssignmentList,
  DueCourseList,
  EndCourseAssignmentBody,
  TrainingChanged,
} from './training.dto.js';
import { viewAssignments, viewDue } from './view-training.js';

const AFTER = { name: 'Parley-After', required: false, description: 'Parley-Token of a change that it has to show' };

/** What an agency asks of its hosts, what the association asks, and who owes what (guideline 2.1, 5.3). */
@ApiTags('training')
@ApiHeader({ name: 'Parley-Party', required: false, description: 'The party that you act for' })
@Controller({ version: '1' })
export class AssignmentsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post('training/assignments')
  @HttpCode(200)
  @Access('party', 'case-manager')
  @Operation('assignCourse', {
    summary: 'Ask somebody to pass a course by a day; for a party it sees how that goes once the person agrees',
    refusals: [...READ, ...POWER, 'UnknownReference', 'InstantImplausible', 'NamedTwice', 'TooMany'],
    keyed: true,
  })
  @ApiOkResponse({ type: TrainingChanged })
  async assignCourse(
    @Body() { accountId: learnerId, course, dueOn }: AssignCourseBody,
    @Act() { caller: { tenant, actor: by, now: at }, request, reply }: Acting,
  ): Promise<void> {
    const data = { assignmentId: newId(), learnerId, course, dueOn };
    const made = { type: 'AssignCourse', data } as const;
    send(reply, await handleTraining(tenant, learnerId, { by, at, request }, { made }), tenant);
  }

  @Post('training/assignments/:assignmentId/ends')
  @HttpCode(200)
  @Access('signed-in')
  @Operation('endCourseAssignment', {
    summary: 'Ask for it no more; or, as the learner, let whoever asked see nothing of it any more',
    refusals: [...READ, ...POWER],
    keyed: true,
  })
  @ApiOkResponse({ type: TrainingChanged })
  async endCourseAssignment(
    @Param('assignmentId', PathId) assignmentId: string,
    @Body() { accountId }: EndCourseAssignmentBody,
    @Act() { caller: { tenant, actor, now: at }, request, reply }: Acting,
  ): Promise<void> {
    const by = learnerOf(actor);
    const made = { type: 'EndCourseAssignment', data: { assignmentId } } as const;
    send(reply, await handleTraining(tenant, accountId ?? by.id, { by, at, request }, { made }), tenant);
  }

  @Get('training/assignments')
  @Access('party', 'case-manager')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listCourseAssignments', {
    summary: 'What your party, or the association, asked of whom, and who passed',
    refusals: READ,
  })
  @ApiHeader(AFTER)
  @ApiOkResponse({ type: CourseAssignmentList })
  async listCourseAssignments(
    @CurrentCaller() { tenant, actor, now: at }: Caller,
    @After() token: string | undefined,
  ): Promise<CourseAssignmentList> {
    await waitForTable(tenant, 'training', token);
    const assigner = assignerOf(actor, await tenant.contextOf(actor));
    if (!assigner) return { items: [] }; // it speaks for nobody
    const { partyId } = assigner;
    const learners = await loadLearners(tenant, partyId === undefined ? { byAssociation: true } : { askedBy: partyId });
    const rows = learners.flatMap((learner) =>
      Object.values(learner.training.assignments)
        .filter((one) => one.partyId === partyId)
        .map((one) => ({ learner, one })),
    );
    return { items: await viewAssignments(tenant, rows, { today: localDateAt(at) }) };
  }

  @Get('training/due')
  @Access('case-manager', 'administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listTrainingDue', {
    summary: 'Who owes which course by when: members by their rules, mediators and experts by their terms',
    refusals: ['Unauthenticated', 'Forbidden'],
  })
  @ApiHeader(AFTER)
  @ApiOkResponse({ type: DueCourseList })
  async listTrainingDue(
    @CurrentCaller() { tenant, now: at }: Caller,
    @After() token: string | undefined,
  ): Promise<DueCourseList> {
    await waitForTable(tenant, 'training', token);
    return { items: await viewDue(tenant, await dueOfAll(tenant, at), localDateAt(at)) };
  }

  @Get('me/training/certificates/:certificateId')
  @Access('signed-in')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getTrainingCertificate', {
    summary: 'Your certificate as PDF/A, with the address at which anybody who holds it confirms it',
    refusals: [...READ, 'DocumentNotReady'],
  })
  @ApiOkResponse({
    description: 'The file',
    content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
  })
  async getTrainingCertificate(
    @Param('certificateId', PathId) certificateId: string,
    @CurrentCaller() caller: Caller,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const print = (await certificateOf(this.parts, caller, certificateId)) ?? refuse('NotFound');
    const pdf = await makePdf(this.parts, print);
    void reply
      .header('content-disposition', `attachment; filename="${print.number}.pdf"`)
      .type('application/pdf')
      .send(pdf);
  }
}
