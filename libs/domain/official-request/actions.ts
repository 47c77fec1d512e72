import { localDateAt } from '../calendar/local-date.js';
import type { DecisionContext } from '../dispute/core/decision-context.js';
import type { Actor, Instant } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { LaterOfficial } from './commands.js';
import type { OfficialFile, OfficialRequestEvent, Secrecy } from './events.js';
import { hashOfAnswer } from './hash-of-answer.js';
import type { OfficialRole } from './roles.js';
import { tellFrom, type OfficialRequest, type OfficialStage } from './state.js';
import { DISCLOSABLE_ROOMS } from './terms.js';

/** What a decision about it rests on. */
export type OfficialRequestFile = {
  readonly request: OfficialRequest;
  readonly context: Pick<DecisionContext, 'duties'>;
  /** Files that were made for it and can go out now. */
  readonly ready: readonly OfficialFile[];
  /** The case managers of the association who may sign in. */
  readonly officerIds: readonly string[];
};

export type OfficialCard<C> = {
  readonly by: readonly OfficialRole[];
  readonly during: readonly OfficialStage[];
  /** Whether it could come to something now; the menu asks it, and the guard. */
  readonly precondition?: (
    request: OfficialRequest,
    by: Actor,
    at: Instant,
  ) =>
    'SecondPersonNeeded' | 'AnsweredAlready' | 'NothingNamed' | 'DeadlineNotReached' | 'LegalGroundMissing' | undefined;
  readonly decide: (command: C, file: OfficialRequestFile) => readonly OfficialRequestEvent[];
};

const BOTH = ['handler', 'second'] as const;
const OPEN = ['preparing', 'proposed', 'approved'] as const;
const MOST_PAPERS = 20;
const MOST_BUNDLES = 50;

/** A ban has an end that is still to come: one without end would keep subjects from ever being told. */
export const assertSecrecy = (secrecy: Secrecy | undefined, at: Instant): void => {
  if (secrecy && secrecy.until < localDateAt(at)) refuse('InstantImplausible', { field: 'secrecyUntil' });
};

/** Two different people, both in office. */
export const assertTwo = (handlerId: string, secondId: string, officerIds: readonly string[]): void => {
  if (handlerId === secondId) refuse('SecondPersonNeeded');
  for (const [field, id] of [
    ['handlerId', handlerId],
    ['secondId', secondId],
  ] as const)
    if (!officerIds.includes(id)) refuse('UnknownReference', { field, name: id });
};

/** Who may do what, when: guard and menu in one. */
export const OFFICIAL_ACTIONS: {
  readonly [T in LaterOfficial['type']]: OfficialCard<Extract<LaterOfficial, { type: T }>>;
} = {
  StoreOfficialPaper: {
    by: BOTH,
    during: [...OPEN, 'answered', 'noted'],
    decide: ({ data: { named, ...paper }, at }, { request: { papers } }) => {
      if (paper.sha256 !== named) refuse('HashDiffers', { named, received: paper.sha256 });
      if (papers[named]) return [];
      if (Object.keys(papers).length >= MOST_PAPERS) refuse('TooMany', { field: 'sha256', most: String(MOST_PAPERS) });
      return [{ type: 'OfficialRequestPaperStored', data: { ...paper, storedAt: at } }];
    },
  },
  PassOnOfficialRequest: {
    by: BOTH,
    during: [...OPEN, 'noted'],
    decide: ({ data: { handlerId, secondId }, by, at }, { officerIds }) => {
      assertTwo(handlerId, secondId, officerIds);
      return [{ type: 'OfficialRequestPassedOn', data: { handlerId, secondId, officerId: by.id, passedOnAt: at } }];
    },
  },
  ChangeOfficialSecrecy: {
    by: BOTH,
    during: [...OPEN, 'answered'],
    precondition: ({ toldAt }) => (toldAt === undefined ? undefined : 'AnsweredAlready'),
    decide: ({ data, by, at }) => {
      assertSecrecy(data.secrecy, at);
      return [{ type: 'OfficialSecrecyChanged', data: { ...data, officerId: by.id, changedAt: at } }];
    },
  },
  AskOfficialBundle: {
    by: ['handler'],
    during: ['preparing'],
    precondition: namesNoGround,
    decide: ({ data, by, at }, { request: { bundles } }) => {
      if (bundles.length >= MOST_BUNDLES) refuse('TooMany', { field: 'disputeId', most: String(MOST_BUNDLES) });
      return [{ type: 'OfficialBundleAsked', data: { ...data, officerId: by.id, askedAt: at } }];
    },
  },
  NameOfficialRoom: {
    by: ['handler'],
    during: ['preparing'],
    precondition: namesNoGround,
    decide: ({ data, by, at }, { request: { rooms } }) => {
      // a deliberation and its ballots have no way out, whoever asks
      const roomKind = DISCLOSABLE_ROOMS.find((kind) => kind === data.roomKind) ?? refuse('RoomNeverGoesOut');
      if (rooms[data.roomId]) refuse('NamedTwice', { field: 'roomId', name: data.roomId });
      return [{ type: 'OfficialRoomNamed', data: { ...data, roomKind, officerId: by.id, namedAt: at } }];
    },
  },
  ConfirmOfficialRoom: {
    by: ['second'],
    during: ['preparing'],
    precondition: ({ rooms }, { id }) =>
      Object.values(rooms).some(({ confirmed, officerId }) => !confirmed && officerId !== id)
        ? undefined
        : 'NothingNamed',
    decide: ({ data, by, at }, { request: { rooms } }) => {
      const room = rooms[data.roomId] ?? refuse('UnknownReference', { field: 'roomId', name: data.roomId });
      if (room.officerId === by.id) refuse('SecondPersonNeeded');
      if (room.confirmed) refuse('AnsweredAlready');
      return [{ type: 'OfficialRoomConfirmed', data: { ...data, officerId: by.id, confirmedAt: at } }];
    },
  },
  ProposeOfficialAnswer: {
    by: ['handler'],
    during: ['preparing'],
    decide: ({ data: { answerId, textContentId, hashes }, by, at }, { ready }) => {
      const files = hashes.map(
        (hash) =>
          ready.find(({ sha256 }) => sha256 === hash) ?? refuse('UnknownReference', { field: 'hashes', name: hash }),
      );
      const hash = hashOfAnswer(textContentId, files);
      const proposed = { answerId, textContentId, files, hash, officerId: by.id, proposedAt: at };
      return [{ type: 'OfficialAnswerProposed', data: proposed }];
    },
  },
  ReturnOfficialAnswer: {
    by: BOTH,
    during: ['proposed', 'approved'],
    precondition: mayReturn,
    decide: ({ data: { reasonContentId }, by, at }, { request: { answer } }) => [
      {
        type: 'OfficialAnswerReturned',
        data: { answerId: answer?.answerId ?? '', reasonContentId, officerId: by.id, returnedAt: at },
      },
    ],
  },
  ApproveOfficialAnswer: {
    by: ['second'],
    during: ['proposed'],
    precondition: isAnothers,
    decide: ({ data: { hash }, by, at }, { request: { answer } }) => {
      if (!answer || answer.hash !== hash) refuse('HashDiffers', { named: answer?.hash ?? '', received: hash });
      const { answerId } = answer;
      return [{ type: 'OfficialAnswerApproved', data: { answerId, hash, officerId: by.id, approvedAt: at } }];
    },
  },
  HandOverOfficialAnswer: {
    by: BOTH,
    during: ['approved'],
    decide: ({ data, by, at }, { request: { answer, approved } }) => {
      const first = approved ? localDateAt(approved.at) : data.handedOverOn;
      if (data.handedOverOn > localDateAt(at) || data.handedOverOn < first)
        refuse('InstantImplausible', { field: 'handedOverOn' });
      const handed = { ...data, answerId: answer?.answerId ?? '', officerId: by.id, recordedAt: at };
      return [{ type: 'OfficialAnswerHandedOver', data: handed }];
    },
  },
  TellOfficialSubjects: {
    by: ['engine'],
    during: ['answered'],
    precondition: (request, _, at) => {
      const from = tellFrom(request);
      return from === undefined || from > at ? 'DeadlineNotReached' : undefined;
    },
    decide: ({ data: { unreachedIds = [] }, at }, { request: { received } }) => {
      const unreached = unreachedIds.length > 0 && { unreachedIds };
      const told = { subjectIds: received?.subjectIds ?? [], ...unreached, toldAt: at };
      return [{ type: 'OfficialSubjectsTold', data: told }];
    },
  },
  RecordOfficialTelling: {
    by: BOTH,
    during: ['answered'],
    precondition: ({ untoldIds }) => (untoldIds.length === 0 ? 'NothingNamed' : undefined),
    decide: ({ data, by, at }, { request: { untoldIds, toldAt = at } }) => {
      const { subjectId, toldOn } = data;
      if (!untoldIds.includes(subjectId)) refuse('UnknownReference', { field: 'partyId', name: subjectId });
      if (toldOn > localDateAt(at) || toldOn < localDateAt(toldAt)) refuse('InstantImplausible', { field: 'toldOn' });
      return [{ type: 'OfficialSubjectToldByHand', data: { ...data, officerId: by.id, recordedAt: at } }];
    },
  },
};

/** The second person returns what is proposed; what was approved and cannot go out any more, either of them. */
function mayReturn(request: OfficialRequest, by: Actor): 'SecondPersonNeeded' | undefined {
  if (request.stage === 'approved') return undefined;
  return request.secondId === by.id ? isAnothers(request, by) : 'SecondPersonNeeded';
}

/** Who put an answer together does not look at it as the second person, whatever its part is by now. */
function isAnothers({ answer }: OfficialRequest, { id }: Actor): 'SecondPersonNeeded' | undefined {
  return answer?.officerId === id ? 'SecondPersonNeeded' : undefined;
}

/** Who asks for what others said in confidence says by which law; what asks without one is answered by a letter alone. */
function namesNoGround({ received }: OfficialRequest): 'LegalGroundMissing' | undefined {
  return received?.legalGroundContentId === undefined ? 'LegalGroundMissing' : undefined;
}
