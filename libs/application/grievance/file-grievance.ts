import type { Dispute } from '#domain/dispute/core/state.js';
import { mediationSubject, seatSubject } from '#domain/dispute/core/subject.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import { visibilityOf, type Visibility } from '#domain/dispute/visibility/visibility.js';
import { officesIn } from '#domain/dispute/who-acted.js';
import { chooseHandler } from '#domain/grievance/choose-handler.js';
import type { AssignGrievance, FileGrievance } from '#domain/grievance/commands.js';
import { decideGrievance } from '#domain/grievance/decide.js';
import type { Aggrieved, GrievanceEvent, GrievanceGround, GrievedOffice } from '#domain/grievance/events.js';
import { evolveGrievance, unmade } from '#domain/grievance/state.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Answer } from '#event-store/answers.js';
import { emptyStream } from '#event-store/load.js';
import { newId } from '#infrastructure/ids.js';
import { findGrievances } from '#read-models/find-grievances.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { loadOwnDispute, type LoadedDispute } from '../dispute/disputes.js';
import { findCandidates } from './candidates.js';
import { GRIEVANCES, type AskedOfGrievance } from './grievances.js';

export type GrievanceTold = {
  readonly number: string;
  readonly office: GrievedOffice;
  /** Where it is not said, who has that office now. */
  readonly personId?: string;
  readonly ground: GrievanceGround;
  readonly keptBack: boolean;
  readonly seal: () => Promise<string>;
};

const MOST = 20;

/**
 * Files a grievance, for a party of the dispute or its platform, and gives it to somebody at once; where nobody is
 * there who may have it, it waits until somebody is. Answers 201 with the day by which it is answered.
 */
export function fileGrievance(
  tenant: TenantContext,
  disputeId: string,
  { seal, personId, ...told }: GrievanceTold,
  { by, at, request }: AskedOfGrievance,
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const file = await loadOwnDispute(tenant, disputeId, by);
    const sight = visibilityOf(by, file);
    const aggrieved = aggrievedOf(sight);
    const aboutId = personOf(file, sight, told.office, personId);
    // of its own alone: what others complained of shuts nobody out, and is told to nobody
    const own = { disputeId, byId: aggrieved.id, limit: MOST };
    if ((await findGrievances(tenant.database, tenant.associationId, own)).length === MOST)
      refuse('TooMany', { field: 'grievances', most: String(MOST) });
    const reasonsContentId = await seal();
    const grievanceId = newId();
    const filing: FileGrievance = {
      type: 'FileGrievance',
      data: { disputeId, ...told, by: aggrieved, aboutId, reasonsContentId },
      by,
      at,
    };
    const calendar = await tenant.calendar();
    const filed = decideGrievance(filing, { grievance: unmade, calendar, context: file.context });
    const grievance = filed.reduce(evolveGrievance, unmade);
    const toId = chooseHandler(grievance, await findCandidates(tenant, file, at));
    const giving: AssignGrievance | undefined =
      toId === undefined ? undefined : { type: 'AssignGrievance', data: { toId }, by: GRIEVANCES, at };
    const given = giving ? decideGrievance(giving, { grievance, calendar, context: { mayActFor: [] } }) : [];
    const stream = emptyStream<GrievanceEvent>(tenant.associationId, grievanceId);
    const entry = entryOf('grievance', stream, filed, filing, file.context);
    const then = giving ? entryOf('grievance', stream, given, giving).events : [];
    const answer = { grievanceId, number: told.number, answerBy: grievance.due?.dueAt };
    return {
      entries: [{ ...entry, events: [...entry.events, ...then] }],
      answer: { status: 201, body: JSON.stringify(answer) },
    };
  });
}

/** A party or the platform; neutrals and the association’s own people have other ways. */
const aggrievedOf = (sight: Visibility): Aggrieved => {
  const { party, platformId } = sight;
  if (!seesPart(sight, 'grievance')) refuse('NotYourPart', { subject: 'dispute' });
  if (platformId !== undefined) return { kind: 'platform', id: platformId };
  return party === undefined ? refuse('NotYourPart', { subject: 'dispute' }) : { kind: 'party', id: party };
};

/** Whoever holds or held the office here, as far as the one who complains may know of it. */
const personOf = (
  { dispute, stream }: LoadedDispute,
  sight: Visibility,
  office: GrievedOffice,
  named: string | undefined,
): string => {
  const [first, ...others] = HOLDERS[office](dispute, sight);
  if (named === undefined) return first !== undefined && others.length === 0 ? first : refuse('NothingNamed', NAMED);
  const acted = officesIn(stream.events, dispute)[named] ?? [];
  const handled = office === 'case-manager' && acted.some((held) => held.office === office);
  return handled || named === first || others.includes(named)
    ? named
    : refuse('UnknownReference', { ...NAMED, name: named });
};
const NAMED = { field: 'personId' };

const there = (ids: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(ids.filter((id) => id !== undefined)),
];

/** Who has each office now. */
const HOLDERS: { readonly [O in GrievedOffice]: (dispute: Dispute, sight: Visibility) => readonly string[] } = {
  'case-manager': ({ caseManagerId }) => there([caseManagerId]),
  mediator: ({ mediations }, { sees }) =>
    there(
      Object.entries(mediations).flatMap(([id, { mediatorId }]) => (sees(mediationSubject(id)) ? [mediatorId] : [])),
    ),
  expert: ({ seats }, { sees }) =>
    there(Object.entries(seats).flatMap(([id, { neutralId }]) => (sees(seatSubject(id)) ? [neutralId] : []))),
};
