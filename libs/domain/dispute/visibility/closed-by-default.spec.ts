import { amy, ana, ben, cai, contextOf, eda, eve, fay, mall, max, mia, shop } from '../../testing/core/actors.js';
import { everyStory } from '../../testing/core/every-event.js';
import { disputeAfter } from '../../testing/core/story.js';
import { instant, type Actor } from '../../kernel/message.js';
import { pairOf } from '../core/pairs.js';
import { subjectsOf, type Dispute, type DisputeEvent } from '../core/state.js';
import { partsOf, serviceSubject, SUBJECT_KINDS, type SubjectKind } from '../core/subject.js';
import { DOCUMENTS } from '../service/notice/document-kinds.js';
import { DOCUMENT_SEEN } from './document-seen.js';
import { CONDUCT_SEEN } from './conduct-seen.js';
import { nothing } from './event-row.js';
import { EVENT_SEEN } from './event-seen.js';
import { exhibitsSeen } from './sees-exhibit.js';
import { KIND_SEEN } from './kind-seen.js';
import { nobody } from './letter-rules.js';
import { recipientView } from './recipient-view.js';
import { redactEvent } from './redact-event.js';
import { seesAgreement } from './sees-agreement.js';
import { seesSettlement } from './sees-settlement.js';
import { fileKinds } from './panel-file.js';
import { PART_SEEN } from './sees-part.js';
import { never } from './subject-rules.js';
import { AGREEMENTS_SEEN, MEDIATION_SEEN } from './talks-seen.js';
import { visibilityOf } from './visibility.js';
import { VIEWER_SORTS, type Visibility } from './viewer.js';

type Type = DisputeEvent['type'];
const TYPES = Object.keys(EVENT_SEEN) as Type[];
const neutralOf = (id: string): Actor => ({ kind: 'person', id, onBehalfOf: 'eve' });
const people: readonly Actor[] = [ana, ben, cai, shop, max, eda, fay, mia, amy, neutralOf('eda'), neutralOf('max')];
const ends = everyStory.map((past) => ({ past, dispute: disputeAfter(past) }));

const lookAt = (dispute: Dispute, by: Actor): Visibility | undefined => {
  try {
    return visibilityOf(by, { dispute, context: contextOf(by) });
  } catch {
    return undefined; // a stranger here
  }
};
/** Nobody looks as a recipient; the bundle for one is made so. */
const forCourt = (dispute: Dispute) =>
  dispute.complainantId === undefined ? [] : [recipientView({ kind: 'court' }, dispute)];
/** Everything that this viewer sees of what happened, over all stories. */
const looks = ends.flatMap(({ past, dispute }) =>
  [...people.map((by) => lookAt(dispute, by)), ...forCourt(dispute)].flatMap((viewer) => {
    return viewer
      ? [{ viewer, dispute, seen: past.flatMap((one) => redactEvent(one, viewer, dispute)?.event ?? []) }]
      : [];
  }),
);
const lookedAs = (...sorts: readonly Visibility['sort'][]) => looks.filter(({ viewer }) => sorts.includes(viewer.sort));
const DECIDERS = ['expert', 'askedExpert', 'recipient'] as const;

it('has a word for every sort of viewer in each row', () => {
  for (const rows of [KIND_SEEN, DOCUMENT_SEEN, EVENT_SEEN, PART_SEEN])
    for (const [name, row] of Object.entries(rows))
      expect([name, VIEWER_SORTS.filter((sort) => typeof row[sort] !== 'function')]).toEqual([name, []]);
  expect(Object.keys(KIND_SEEN).sort()).toEqual([...SUBJECT_KINDS].sort());
  expect(Object.keys(DOCUMENT_SEEN).sort()).toEqual([...DOCUMENTS].sort());
});

it('shows nobody a kind of subject, letter or event whose row has no word for it', () => {
  for (const { viewer, dispute, seen } of looks) {
    const { sort } = viewer;
    if (sort === undefined) continue;
    for (const subject of subjectsOf(dispute))
      if (KIND_SEEN[partsOf(subject).kind][sort] === never)
        expect([sort, subject, viewer.sees(subject)]).toEqual([sort, subject, false]);
    for (const { serviceId, document } of Object.values(dispute.services))
      if (DOCUMENT_SEEN[document][sort] === nobody)
        expect([sort, document, viewer.sees(serviceSubject(serviceId))]).toEqual([sort, document, false]);
    for (const { type } of seen)
      expect([sort, type, EVENT_SEEN[type][sort] as unknown]).not.toEqual([sort, type, nothing]);
  }
});

it('has looked as every sort of viewer', () =>
  expect([...new Set(looks.map(({ viewer }) => viewer.sort))].sort()).toEqual([...VIEWER_SORTS].sort()));

it('is there for no stranger, and shows nothing to a program', () => {
  for (const { past, dispute } of ends) {
    for (const stranger of [eve, mall, { kind: 'person', id: 'administrator' } as const])
      expect(lookAt(dispute, stranger)).toBeUndefined();
    const engine = lookAt(dispute, { kind: 'engine', id: 'e' });
    if (engine) expect(past.flatMap((one) => redactEvent(one, engine, dispute) ?? [])).toEqual([]);
    if (engine) expect(subjectsOf(dispute).filter(engine.sees)).toEqual([]);
  }
});

/** What the parties say to each other or to a mediator, reviews, referrals, and what measures cost. */
const OUTSIDE = { ...MEDIATION_SEEN, ...AGREEMENTS_SEEN, ...CONDUCT_SEEN, LossStated: EVENT_SEEN.LossStated };
/** That a panel has a room of its own it knows. */
const isNotForPanel = (type: string): boolean => Object.hasOwn(OUTSIDE, type) && !/^Room(Opened|Closed)$/.test(type);

const TALKS: readonly SubjectKind[] = ['mediation', 'negotiation', 'undertaking', 'referral', 'review', 'dictation'];
const OTHERS = /^(performance-|breach-|faith-|referral|dictation-|item-held)/;
const TALK_LETTERS = DOCUMENTS.filter(
  (document) =>
    /^(mediat|agreement-|account-|settlement-|confirmation-|room-|negotiation-|stay-)/.test(document) ||
    OTHERS.test(document),
);

it('keeps from whoever decides all that is said, promised and broken outside the panel', () => {
  for (const { viewer, dispute, seen } of lookedAs(...DECIDERS)) {
    expect(subjectsOf(dispute).filter((one) => TALKS.includes(partsOf(one).kind) && viewer.sees(one))).toEqual([]);
    expect(seen.map(({ type }) => type).filter(isNotForPanel)).toEqual([]);
    const letters = Object.values(dispute.services).filter(({ serviceId }) => viewer.sees(serviceSubject(serviceId)));
    expect(letters.map(({ document }) => document).filter((one) => TALK_LETTERS.includes(one))).toEqual([]);
    expect(Object.values(dispute.settlements).filter((one) => seesSettlement(one, viewer, dispute))).toEqual([]);
    expect(Object.keys(dispute.mediations).filter((id) => seesAgreement(id, viewer, dispute))).toEqual([]);
    expect(
      exhibitsSeen(viewer, dispute).filter(({ ownerId, decisionId }) => ownerId === 'association' && !decisionId),
    ).toEqual([]);
  }
  for (const sort of DECIDERS) {
    for (const type of TYPES) if (isNotForPanel(type)) expect([type, EVENT_SEEN[type][sort]]).toEqual([type, nothing]);
    for (const one of TALK_LETTERS) expect([one, DOCUMENT_SEEN[one][sort]]).toEqual([one, nobody]);
    for (const kind of TALKS) expect([kind, KIND_SEEN[kind][sort]]).toEqual([kind, never]);
  }
});

it('builds the file of a panel of nothing that was said outside it, whatever the dispute went through', () => {
  const acceptedAt = instant('2026-03-01T00:00:00Z');
  const seat = { panelId: 'panel-x', seat: 'member', neutralId: 'zoe', acceptedAt } as const;
  const kinds = ends.flatMap(({ past, dispute }) =>
    fileKinds(past, { ...dispute, complainantId: 'ana', seats: { ...dispute.seats, x: seat } }, 'zoe'),
  );
  expect(kinds).toContain('ComplaintFiled');
  expect(kinds.filter(isNotForPanel)).toEqual([]);
});

it('tells nobody who sits how the parties ranked the experts, nor who gave what to the draw', () => {
  for (const type of ['ExpertsRanked', 'NonceContributed'] as const)
    for (const sort of DECIDERS) expect([type, EVENT_SEEN[type][sort]]).toEqual([type, nothing]);
});

it("keeps the association's own papers, an agreement's scan or an authority's answer, from whoever decides", () => {
  const [sitting] = lookedAs('expert');
  if (!sitting) throw new Error('Nobody sits');
  const { viewer, dispute } = sitting;
  const scan = {
    evidenceId: 'scan',
    sha256: 'ab',
    mediaType: 'image/png',
    ownerId: 'association',
    part: 'confidential',
  };
  const laidDown = { ...dispute, exhibits: { scan } } as unknown as Dispute;
  expect(exhibitsSeen(viewer, laidDown)).toEqual([]);
  expect(exhibitsSeen({ ...viewer, sort: 'staff', staff: true }, laidDown)).toHaveLength(1);
  const kept = { ...dispute, exhibits: { scan: { ...scan, ownerId: 'ben' } } } as unknown as Dispute;
  expect(exhibitsSeen(viewer, kept)).toHaveLength(1); // the confidential part of a party's file is for the panel
});

it('shows whoever is only asked to sit its own seat and nothing of the file', () => {
  for (const { viewer, dispute, seen } of lookedAs('askedExpert')) {
    expect(exhibitsSeen(viewer, dispute)).toEqual([]);
    for (const event of seen)
      expect(dispute.seats[(event.data as { seatId?: string }).seatId ?? '']?.neutralId).toBe(viewer.expertId);
  }
});

it('names to a respondent and a platform no pair that is not their own', () => {
  for (const { viewer, seen } of lookedAs('respondent', 'platform')) {
    const own = viewer.pairs.map(pairOf);
    const others = JSON.stringify(seen).match(/"pair:[^"]+"/g) ?? [];
    expect(others.filter((one) => !own.includes(JSON.parse(one) as never))).toEqual([]);
  }
});
