import 'reflect-metadata';
import { ACTIONS } from '#domain/dispute/actions.js';
import type { Role } from '#domain/dispute/core/decision-context.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { SubjectKind } from '#domain/dispute/core/subject.js';
import { DOCUMENT_SEEN } from '#domain/dispute/visibility/document-seen.js';
import { KIND_SEEN } from '#domain/dispute/visibility/kind-seen.js';
import { nobody } from '#domain/dispute/visibility/letter-rules.js';
import { exhibitsSeen } from '#domain/dispute/visibility/sees-exhibit.js';
import { never } from '#domain/dispute/visibility/subject-rules.js';
import { VIEWER_SORTS, type ViewerSort } from '#domain/dispute/visibility/viewer.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import type { Actor } from '#domain/kernel/message.js';
import type { RoomKind } from '#domain/dispute/talks/room/events.js';
import type { RoomRole } from '#domain/dispute/talks/room/members.js';
import { ROOM_ACTIONS } from '#domain/room/commands.js';
import { ana, ben, contextOf, max, mia, shop } from '#domain/testing/core/actors.js';
import { disputeAfter } from '#domain/testing/core/story.js';
import { person } from '#domain/testing/panel/panel-after.js';
import { panelConstituted, presiding } from '#domain/testing/panel/panel-stories.js';
import { mediatingItems } from '#domain/testing/talks/mediation-stories.js';
import { controllers } from './controllers.js';
import { ACCESS, type AccessRule } from './http/access.js';

/** Who comes through a door, a platform by whichever scope. */
type Door = AccessRule | 'platform';
const doorIn = (rule: AccessRule): Door => (rule.startsWith('platform:') ? 'platform' : rule);

/** Operations by their ids, each with who is let in. */
const DOORS: ReadonlyMap<string, readonly Door[]> = new Map(
  controllers.flatMap((controller) =>
    Object.getOwnPropertyNames(controller.prototype).flatMap((name) => {
      const handler = (controller.prototype as Readonly<Record<string, object>>)[name];
      if (name === 'constructor' || !handler || !Reflect.hasMetadata('path', handler)) return [];
      const { operationId } = (Reflect.getMetadata('swagger/apiOperation', handler) ?? {}) as { operationId?: string };
      const rules = (Reflect.getMetadata(ACCESS, handler) ?? Reflect.getMetadata(ACCESS, controller)) as AccessRule[];
      return operationId === undefined ? [] : [[operationId, rules.map(doorIn)] as const];
    }),
  ),
);
const doorOf = (operationId: string): readonly Door[] => DOORS.get(operationId) ?? [];

/** Through which door whoever has this role comes; clock and engine come through none. */
const DOOR_OF_ROLE: { readonly [R in Role]?: Door } = {
  complainant: 'party',
  respondent: 'party',
  addressee: 'party',
  participant: 'party',
  guarantor: 'party',
  beneficiary: 'party',
  platform: 'platform',
  'case-manager': 'case-manager',
  mediator: 'mediator',
  expert: 'expert',
};

/** Acts whose operations bear another name, since they share an address with another act. */
const OPERATIONS: Readonly<Record<string, readonly string[]>> = {
  AnswerInquiry: ['answerInquiry'],
  EnterInquiryAnswer: ['answerInquiry'],
  AnswerAdoption: ['answerAdoption'],
  EnterAdoptionAnswer: ['answerAdoption'],
  FileComplaint: ['fileComplaint', 'dictateComplaint'],
  StoreEvidence: ['putEvidence', 'postEvidence', 'beginUpload', 'continueUpload'],
};
/** It follows from what a counter-notice or a withdrawal names, and has no operation of its own. */
const WITHOUT_OPERATION: ReadonlySet<string> = new Set(['NameUnlisted']);

const camel = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
const operationsOf = (action: string): readonly string[] => OPERATIONS[action] ?? [camel(action)];
const sharing = (operations: readonly string[]): readonly string[] =>
  Object.keys(ACTIONS).filter((name) => operationsOf(name).some((one) => operations.includes(one)));
const doorsOf = (by: readonly Role[]): readonly Door[] => by.flatMap((role) => DOOR_OF_ROLE[role] ?? []);
const distinct = <T>(all: readonly T[]): readonly T[] => [...new Set(all)].sort();

const HUMAN = Object.entries(ACTIONS).flatMap(([name, { by }]) =>
  doorsOf(by).length > 0 && !WITHOUT_OPERATION.has(name) ? [name] : [],
);

it.each(HUMAN)('%s: its door lets in whoever can have the role of its rule, and nobody else', (action) => {
  const operations = operationsOf(action);
  const roles = sharing(operations).flatMap((name) => ACTIONS[name as keyof typeof ACTIONS].by);
  expect(distinct(operations.flatMap(doorOf))).toEqual(distinct(doorsOf(roles)));
});

/** As whom a member comes into a room of this kind. */
const DOOR_OF_MEMBER = (role: RoomRole, kind: RoomKind): readonly Door[] => {
  if (role === 'party') return ['party'];
  if (role === 'office') return ['case-manager'];
  return role === 'neutral' ? [kind === 'deliberation' ? 'expert' : 'mediator'] : [];
};

const IN_ROOMS = Object.entries(ROOM_ACTIONS)
  .map(([name, { by, in: kinds }]) => {
    const roles: readonly RoomRole[] = by;
    const among: readonly RoomKind[] = kinds;
    return [name, among.flatMap((kind) => roles.flatMap((role) => DOOR_OF_MEMBER(role, kind)))] as const;
  })
  .filter(([, doors]) => doors.length > 0);

it.each(IN_ROOMS)('%s in a room: the same', (name, doors) => {
  expect(distinct(doorOf(camel(name)))).toEqual(distinct(doors));
});

/** A recipient of an export comes through no door. */
type LookingSort = Exclude<ViewerSort, 'recipient'>;
const LOOKING = VIEWER_SORTS.filter((sort) => sort !== 'recipient');

/** Through which door each sort of viewer comes. */
const DOOR_OF_SORT: { readonly [S in LookingSort]: Door } = {
  staff: 'case-manager',
  complainant: 'party',
  respondent: 'party',
  platform: 'platform',
  mediator: 'mediator',
  askedMediator: 'mediator',
  expert: 'expert',
  askedExpert: 'expert',
  auditor: 'auditor',
};

const sortsOf = (...kinds: readonly SubjectKind[]): readonly LookingSort[] =>
  LOOKING.filter((sort) => kinds.some((kind) => KIND_SEEN[kind][sort] !== never));
const readers: readonly LookingSort[] = LOOKING.filter((sort) =>
  Object.values(DOCUMENT_SEEN).some((row) => row[sort] !== nobody),
);

/** Who sees an exhibit, in a dispute that is mediated and in one that has a panel. */
const sees = (past: readonly DisputeEvent[], actor: Actor): boolean => {
  const dispute = disputeAfter(past);
  return exhibitsSeen(visibilityOf(actor, { dispute, context: contextOf(actor) }), dispute).length > 0;
};
const exhibits: readonly LookingSort[] = (
  [
    ['staff', panelConstituted, mia],
    ['complainant', panelConstituted, ana],
    ['respondent', panelConstituted, ben],
    ['platform', panelConstituted, shop],
    ['expert', panelConstituted, person(presiding)],
    ['mediator', mediatingItems, max],
  ] as const
).flatMap(([sort, past, actor]) => (sees(past, actor) ? [sort] : []));

/** What each read shows, by the rows that give it to somebody. */
const READS: Readonly<Record<string, readonly ViewerSort[]>> = {
  getDispute: sortsOf('dispute'),
  getTimeline: sortsOf('dispute'),
  listDisputes: sortsOf('dispute'),
  getDocument: readers,
  downloadDocument: readers,
  listEvidence: exhibits,
  openViewing: exhibits,
  getEvidence: exhibits,
  listPanels: sortsOf('panel'),
  listDecisions: sortsOf('decision'),
  listDecisionReviews: sortsOf('decision'),
  listAdoptions: sortsOf('adoption'),
  listReferrals: sortsOf('referral'),
  listFaithReviews: sortsOf('review'),
  listPreservations: sortsOf('preservation'),
  getRoom: sortsOf('room'),
  listMessages: sortsOf('room'),
  getAgreement: sortsOf('mediation'),
  getFacts: sortsOf('mediation'),
  getConfirmation: sortsOf('mediation'),
};

it.each(Object.entries(READS))('%s: whoever is shown something comes through its door', (operation, sorts) => {
  expect(sorts.length).toBeGreaterThan(0);
  expect(doorOf(operation)).toEqual(
    expect.arrayContaining(sorts.flatMap((sort) => (sort === 'recipient' ? [] : DOOR_OF_SORT[sort]))),
  );
});
it('shows exhibits to a mediator, too', () => expect(exhibits).toContain('mediator'));
