import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { TrainingCommand } from '#domain/training/commands.js';
import type { CourseCode } from '#domain/training/course.js';
import { decideTraining } from '#domain/training/decide.js';
import type { TrainingEvent } from '#domain/training/events.js';
import { evolveTraining, untrained, type Certificate, type Training } from '#domain/training/state.js';
import type { Answer, Request } from '#event-store/answers.js';
import { loadStreams } from '#event-store/load-streams.js';
import { loadStream, type Stream } from '#event-store/load.js';
import { findLearners, type LearnersSought } from '#read-models/find-learners.js';
import { courseOf, hashOfCourse } from '#rulebooks/courses/taught.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { derivedStreamId } from '#infrastructure/derived-stream.js';

type Reading = Pick<TenantContext, 'database' | 'associationId'>;

/** One stream for each person who learns: an id made of the account’s, so that it needs no index. */
export const trainingStreamId = (associationId: string, learnerId: string): string =>
  derivedStreamId(`training\n${associationId}\n${learnerId}`);

export type Learner = { readonly learnerId: string; readonly training: Training };
type Loaded = Learner & { readonly stream: Stream<TrainingEvent> };

export async function loadTraining({ database, associationId }: Reading, learnerId: string): Promise<Loaded> {
  const streamId = trainingStreamId(associationId, learnerId);
  const stream = await loadStream<TrainingEvent>(database, associationId, streamId);
  return { learnerId, training: stream.events.reduce(evolveTraining, untrained), stream };
}

/** Those who are sought, each as its stream says. */
export async function loadLearners(
  { database, associationId }: Reading,
  sought: LearnersSought,
): Promise<readonly Learner[]> {
  const ids = await findLearners(database, associationId, sought);
  const byStream = new Map(ids.map((id) => [trainingStreamId(associationId, id), id]));
  const streams = await loadStreams<TrainingEvent>(database, associationId, [...byStream.keys()]);
  return [...byStream].map(([streamId, learnerId]) => ({
    learnerId,
    training: (streams.get(streamId)?.events ?? []).reduce(evolveTraining, untrained),
  }));
}

/** Certificates that people earned while they acted for a party. */
export async function certificatesFor(tenant: Reading, partyId: string): Promise<readonly Certificate[]> {
  const learners = await loadLearners(tenant, { passedFor: partyId });
  return learners.flatMap(({ training: { certificates } }) => certificates.filter((one) => one.partyId === partyId));
}

export type AskedOnce = { readonly by: Actor; readonly at: Instant; readonly request: Request };
type Made = TrainingCommand extends infer C ? (C extends TrainingCommand ? Pick<C, 'type' | 'data'> : never) : never;

/** The one command handler of somebody’s training. Answers with what was recorded, and of a test with what it was worth. */
export function handleTraining(
  tenant: TenantContext,
  learnerId: string,
  { by, at, request }: AskedOnce,
  { made, course }: { readonly made: Made; readonly course?: CourseCode },
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const [{ training, stream }, context] = await Promise.all([loadTraining(tenant, learnerId), tenant.contextOf(by)]);
    const command = { ...made, by, at } as TrainingCommand;
    const taught = course && courseOf(course);
    const events = decideTraining(command, {
      ...{ training, learnerId, context },
      ...(taught && { course: { taught, hash: hashOfCourse(taught) } }),
    });
    if (made.type === 'AssignCourse' && !(await isThere(tenant, learnerId)))
      refuse('UnknownReference', { field: 'accountId', name: learnerId });
    const told = events.find(({ type }) => type === 'CourseAttempted')?.data;
    const certified = events.find((event) => event.type === 'CourseCertified')?.data;
    const { assignmentId } = made.data as { readonly assignmentId?: string };
    const body = {
      accountId: learnerId,
      ...(assignmentId !== undefined && { assignmentId }),
      ...(told && 'right' in told && { right: told.right, of: told.of, passed: told.passed }),
      ...(certified && { certificateId: certified.certificateId }),
      events: events.map(({ type }) => type),
    };
    return {
      entries: [entryOf('training', stream, events, command)],
      answer: { status: 200, body: JSON.stringify(body) },
    };
  });
}

const isThere = async ({ database, associationId }: Reading, accountId: string): Promise<boolean> => {
  const { rowCount } = await database.query({
    name: 'learner-there',
    text: 'SELECT FROM office.account WHERE association_id = $1 AND id = $2 AND ended_at IS NULL',
    values: [associationId, accountId],
  });
  return rowCount === 1;
};
