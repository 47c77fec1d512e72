import { hasAPart, disputeDecider } from '#domain/dispute/decider.js';
import type { DisputeFile } from '#domain/dispute/core/action.js';
import type { DisputeCommand } from '#domain/dispute/commands.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import type { Actor } from '#domain/kernel/message.js';
import { Refused, refuse } from '#domain/kernel/refusal.js';
import type { Answer, Request } from '#event-store/answers.js';
import { emptyStream, loadStream, type Stream } from '#event-store/load.js';
import type { Entry } from '#event-store/prepare.js';
import { newId } from '#infrastructure/ids.js';
import { getRulebook, type Released } from '#rulebooks/released.js';
import { decideWithHolders, type DecidedWith } from './decide-with-holders.js';
import { answerOnce, appendOnce, entryOf, type Decided, type Doorway } from '../command-handler/door.js';
import { standingOfDelegation } from '../context/standing-of-delegation.js';
import { standingOnDuty } from '../context/duty.js';
import { standingOfExperts } from '../context/experts.js';
import { standingOfBody } from '../context/mediation-body.js';
import { limitsThatFollow, standingUnderLimits } from '../context/limits.js';
import { madeIds } from '../command-handler/made-ids.js';
import { standingOfNeutrals } from '../context/neutrals.js';
import { standingOfReviewers } from '../context/reviewers.js';
import { findReach } from '../context/find-reach.js';

export type LoadedDispute = DisputeFile & { readonly stream: Stream<DisputeEvent> };

/** The dispute as it is now, always from its stream, with what a decision by this actor may rest on. */
export async function loadDispute(
  { database, associationId, standingOf, calendar }: Doorway,
  disputeId: string,
  by: Actor,
): Promise<LoadedDispute> {
  const [stream, standing] = await Promise.all([
    loadStream<DisputeEvent>(database, associationId, disputeId),
    standingOf(by),
  ]);
  const dispute = evolveAll(disputeDecider.initial, stream.events);
  return { ...getRulebook(dispute.rulebook), calendar, dispute, standing, newId, stream };
}

/**
 * The same for whoever has a part in it. Throws Refused NotFound for everybody else, as for a dispute that never was.
 */
export async function loadOwnDispute(doorway: Doorway, disputeId: string, by: Actor): Promise<LoadedDispute> {
  const file = await loadDispute(doorway, disputeId, by);
  return file.stream.version > 0 && hasAPart(by, file) ? file : refuse('NotFound');
}

/**
 * A command with what is recorded in the same set, what other disputes say that the decision rests on, and what its
 * sender is told besides.
 */
export type Beside<C> = {
  readonly command: C;
  readonly entries?: readonly Entry[];
  readonly earlier?: DisputeFile['earlier'];
  readonly answer?: object;
};

export type Prepared<C> = C | ((file: DisputeFile) => Promise<C | Beside<C>>);

/**
 * The door to a dispute that exists. `command` may be made late, from a file that its sender has a part in: only then
 * are its words sealed. `precondition` sees the file before the decision, again after each conflict, and may throw.
 */
export function handleDispute(
  doorway: Doorway,
  disputeId: string,
  by: Actor,
  command: Prepared<DisputeCommand>,
  request: Request,
  precondition?: (file: DisputeFile) => void,
): Promise<Answer> {
  return answerOnce(doorway, request, async () => {
    const file = await loadOwnDispute(doorway, disputeId, by);
    precondition?.(file);
    const made = typeof command === 'function' ? await command(file) : command;
    const {
      command: asked,
      entries = [],
      earlier,
      answer = {},
    } = 'command' in made ? made : ({ command: made } as Beside<DisputeCommand>);
    const relied = { ...(await reliedOn(doorway, asked, file)), ...(earlier && { earlier }) };
    const chosen = await decideWithHolders(doorway, disputeId, asked, relied);
    const decided = decidedOn(relied, asked, chosen, answer);
    const limits = await limitsThatFollow(doorway, disputeId, file.dispute, asked, chosen.events);
    return { ...decided, entries: [...decided.entries, ...entries, ...limits] };
  });
}

/**
 * The same from a file that was loaded a moment ago, which spares two queries where nothing has moved since. Gives the
 * dispute as it then is; undefined if something had moved, or it was recorded before: then it went through the door as
 * usual.
 */
export async function handleLoaded(
  doorway: Doorway,
  file: LoadedDispute,
  command: DisputeCommand,
  request: Request,
): Promise<Dispute | undefined> {
  const relied = await reliedOn(doorway, command, file);
  const decided = await decideIfAllowed(doorway, command, relied);
  const answer = decided && (await appendOnce(doorway, request, decidedOn(relied, command, decided)));
  if (decided && answer !== 'conflict') return evolveAll(file.dispute, decided.events);
  await handleDispute(doorway, file.stream.streamId, command.by, command, request);
  return undefined;
}

/** Refused may be what has been recorded already: the door knows. */
const decideIfAllowed = async (
  doorway: Doorway,
  command: DisputeCommand,
  file: LoadedDispute,
): Promise<DecidedWith | undefined> => {
  try {
    return await decideWithHolders(doorway, file.stream.streamId, command, file);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
};

/**
 * With what else it may rest on: who is on duty, and what the parties consent to now, by which documents go. The engine
 * only reports what became of something and has no document ordered, but where it carries an outage into disputes, or a
 * signature was the last that was missing.
 */
const reliedOn = async (doorway: Doorway, command: DisputeCommand, file: LoadedDispute): Promise<LoadedDispute> => {
  const duty = await standingOfBody(
    doorway,
    command,
    await standingOfNeutrals(doorway, command, await standingOnDuty(doorway, command, file.standing)),
  );
  const limited = await standingUnderLimits(
    doorway,
    command,
    file.dispute,
    await standingOfReviewers(doorway, command, duty),
  );
  const agreed = await standingOfDelegation(doorway, command, file.dispute, limited);
  const standing = await standingOfExperts(doorway, file.stream.streamId, command, file.dispute, agreed);
  if (
    command.by.kind === 'engine' &&
    command.type !== 'ExtendForOutage' &&
    command.type !== 'RecordElectronicSignature'
  )
    return { ...file, standing };
  return { ...file, standing: { ...standing, reach: await findReach(doorway, file.dispute) } };
};

const decidedOn = (
  { stream }: LoadedDispute,
  command: DisputeCommand,
  { events, standing }: DecidedWith,
  more: object = {},
): Decided => ({
  entries: [entryOf('dispute', stream, events, command, standing)],
  answer: {
    status: 200,
    body: JSON.stringify({
      disputeId: stream.streamId,
      ...madeIds(events),
      ...more,
      events: events.map(({ type }) => type),
    }),
  },
});

export type Opening<C = Extract<DisputeCommand, { type: 'FileComplaint' | 'RequestMediation' }>> = {
  readonly command: C;
  /** What is recorded in the same set: parties that were not known before. */
  readonly entries: readonly Entry[];
  /** Rights of the register that it relies on and that were checked. */
  readonly checkedRights?: readonly string[];
  /** What the filer is told beside the id. */
  readonly answer: Readonly<Record<string, unknown>>;
};

type Preparing = (disputeId: string, file: DisputeFile) => Promise<Opening>;

/**
 * The door to a new dispute. Its id is made here and lies in the answer, so that the same key finds the same dispute.
 */
export function openDispute(
  doorway: Doorway,
  by: Actor,
  prepare: Preparing,
  request: Request,
  rulebook = getRulebook(),
): Promise<Answer> {
  return answerOnce(doorway, request, async () => {
    const { disputeId, stream, command, entries, answer, standing, events } = await decideOpening(
      doorway,
      by,
      prepare,
      rulebook,
    );
    const wish = events.find((event) => event.type === 'ComplaintFiled')?.data.urgent;
    const made = command.type === 'RequestMediation' && madeIds(events);
    return {
      entries: [entryOf('dispute', stream, events, command, standing), ...entries],
      answer: {
        status: 201,
        body: JSON.stringify({ disputeId, ...answer, ...made, ...(wish && { urgentId: wish.urgentId }) }),
      },
    };
  });
}

/**
 * What the filer would be told, or why it would be refused, with nothing recorded. The doorway's vault must keep
 * nothing either.
 */
export const tryOpening = async (doorway: Doorway, by: Actor, prepare: Preparing): Promise<Opening['answer']> =>
  (await decideOpening(doorway, by, prepare, getRulebook())).answer;

const decideOpening = async (doorway: Doorway, by: Actor, prepare: Preparing, rulebook: Released) => {
  const disputeId = newId();
  const stream = emptyStream<DisputeEvent>(doorway.associationId, disputeId);
  const file = {
    ...rulebook,
    calendar: doorway.calendar,
    dispute: disputeDecider.initial,
    standing: await doorway.standingOf(by),
    newId,
    stream,
  };
  if (!hasAPart(by, file)) refuse('NotFound');
  const { command, entries, answer, checkedRights } = await prepare(disputeId, file);
  const onDuty = await standingUnderLimits(
    doorway,
    command,
    file.dispute,
    await standingOnDuty(doorway, command, file.standing),
  );
  const standing = { ...onDuty, ...(checkedRights && { checkedRights }) };
  // Who asks for mediation has everybody invited at once, each by what it consents to.
  const invited = command.type === 'RequestMediation' && {
    reach: { ...standing.reach, ...(await findReach(doorway, command.data)) },
  };
  const events = disputeDecider.decide(command, { ...file, standing: { ...standing, ...invited } });
  return { disputeId, stream, command, entries, answer, standing, events };
};
