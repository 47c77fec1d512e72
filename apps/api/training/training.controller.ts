import { randomBytes } from 'node:crypto';
import { Body, Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { actedFor } from '#application/party/acted-for.js';
import { dueOf } from '#application/training/due-courses.js';
import { handleTraining, loadTraining } from '#application/training/training.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import { MOST_ATTEMPTS } from '#domain/training/course.js';
import { newId } from '#infrastructure/ids.js';
import { hashOfCourse, TAUGHT } from '#rulebooks/courses/taught.js';
import { given } from '../dispute/given.js';
import { Access } from '../http/access.js';
import { After } from '../http/after.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { send } from '../http/send.js';
import { waitForTable } from '../http/wait-for-read.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../right/acting.js';
import {
  AnswerCourseAssignmentBody,
  CourseList,
  OwnTrainingView,
  TakeCourseTestBody,
  TrainingChanged,
  type CertificateView,
} from './training.dto.js';
import { learnerOf } from './learner-of.js';
import { viewAssignments, viewDue } from './view-training.js';

const OWN = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;

/** Courses, and what somebody learns (guideline 5.3). */
@ApiTags('training')
@Controller({ version: '1' })
export class TrainingController {
  @Get('courses')
  @Access('public')
  @Operation('listCourses', { summary: 'All courses with their text and questions, without the answers' })
  @ApiOkResponse({ type: CourseList })
  listCourses(): CourseList {
    return {
      items: TAUGHT.map((course) => ({
        ...{ code: course.code, version: course.version, name: course.name, lead: course.lead },
        ...{ minutes: course.minutes, passMark: course.passMark, mostAttempts: MOST_ATTEMPTS },
        hash: hashOfCourse(course),
        audience: [...course.audience],
        sections: course.sections.map((one) => ({ ...one, clauses: [...one.clauses] })),
        questions: course.questions.map(({ ask, options, clause }) => ({ ask, options: [...options], clause })),
      })),
    };
  }

  @Get('me/training')
  @Access('signed-in')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getOwnTraining', {
    summary: 'What you, and those for whom you act, have to pass, what was asked of you, and your certificates',
    refusals: ['Unauthenticated', 'Forbidden'],
  })
  @ApiHeader({ name: 'Parley-After', required: false, description: 'Parley-Token of a change that it has to show' })
  @ApiOkResponse({ type: OwnTrainingView })
  async getOwnTraining(
    @CurrentCaller() { tenant, account, actor, now: at }: Caller,
    @After() token: string | undefined,
  ): Promise<OwnTrainingView> {
    await waitForTable(tenant, 'training', token);
    const [accountId, today] = [learnerOf(actor).id, localDateAt(at)];
    const { training } = await loadTraining(tenant, accountId);
    const partyIds = await actedFor(tenant, accountId, account?.partyIds ?? [], at);
    const owed = await dueOf(tenant, { accountId, partyIds }, at);
    const rows = Object.values(training.assignments).map((one) => ({
      learner: { learnerId: accountId, training },
      one,
    }));
    return {
      accountId,
      due: await viewDue(tenant, owed, today),
      assignments: await viewAssignments(tenant, rows, { today, isOwn: true }),
      certificates: training.certificates
        .toReversed()
        .map(
          ({ certificateId, course, certifiedAt, code, partyId }) =>
            given({ certificateId, course, passedOn: localDateAt(certifiedAt), code, partyId }) as CertificateView,
        ),
    };
  }

  @Post('me/training/attempts')
  @HttpCode(200)
  @Access('signed-in')
  @Operation('takeCourseTest', {
    summary: 'Answer the questions of a course; who passes has its certificate at once',
    description: 'Which answers are right is told by nothing. Three tries within a day of 24 hours.',
    refusals: [...OWN, 'UnknownReference', 'NothingNamed', 'TooMany'],
    keyed: true,
  })
  @ApiOkResponse({ type: TrainingChanged })
  async takeCourseTest(
    @Body() { course, version, answers }: TakeCourseTestBody,
    @Act() { caller: { tenant, actor, now: at }, request, reply }: Acting,
  ): Promise<void> {
    const by = learnerOf(actor);
    const drawn = { attemptId: newId(), certificateId: newId(), code: randomBytes(32).toString('hex') };
    const data = { ...drawn, version, answers: answers.map(({ option }) => option) };
    const made = { type: 'TakeCourseTest', data } as const;
    send(reply, await handleTraining(tenant, by.id, { by, at, request }, { made, course }), tenant);
  }

  @Post('me/training/assignments/:assignmentId/answers')
  @HttpCode(200)
  @Access('signed-in')
  @Operation('answerCourseAssignment', {
    summary: 'Agree that whoever asked sees whether and when you passed, or do not',
    refusals: [...OWN, 'NotYourPart', 'AnsweredAlready'],
    keyed: true,
  })
  @ApiOkResponse({ type: TrainingChanged })
  async answerCourseAssignment(
    @Param('assignmentId', PathId) assignmentId: string,
    @Body() { accepted }: AnswerCourseAssignmentBody,
    @Act() { caller: { tenant, actor, now: at }, request, reply }: Acting,
  ): Promise<void> {
    const by = learnerOf(actor);
    const made = { type: 'AnswerCourseAssignment', data: { assignmentId, accepted } } as const;
    send(reply, await handleTraining(tenant, by.id, { by, at, request }, { made }), tenant);
  }
}
