import { evolveAll } from '../dispute/evolve.js';
import type { DisputeEvent } from '../dispute/core/state.js';
import { unfiled } from '../dispute/core/unfiled.js';
import { instant, type Actor } from '../kernel/message.js';
import { ana, ben, clock, max } from '../testing/core/actors.js';
import {
  drawUpAgreement,
  cancelSession,
  recordSession,
  scheduleSession,
  signAgreement,
  signAsMediator,
} from '../testing/talks/mediation-commands.js';
import { askedMax, choosing, mediating } from '../testing/talks/mediation-stories.js';
import { releaseFacts } from '../testing/talks/paper-commands.js';
import { factsSigned } from '../testing/talks/paper-stories.js';
import { acceptNegotiation, proposeNegotiation } from '../testing/talks/negotiation-commands.js';
import { waiting } from '../testing/core/scenes.js';
import { andThen } from '../testing/core/story.js';
import { toldInRoom } from './told-in-room.js';
import { notificationsOf, type Happened, type Told } from './notifications-of.js';

const by = (actor: Actor, events: readonly DisputeEvent[]): readonly Happened[] =>
  events.map((event) => ({ ...event, meta: { by: actor, at: instant('2026-03-07T02:00:00Z'), command: 'Do' } }));
const told = (past: readonly DisputeEvent[], all: readonly DisputeEvent[], actor: Actor): readonly Told[] => {
  const [before, after] = [evolveAll(unfiled, past), evolveAll(unfiled, all)];
  return notificationsOf(before, after, by(actor, all.slice(past.length)));
};
const brief = (all: readonly Told[]) =>
  all.map(({ topic, to }) => `${topic} ${'partyId' in to ? to.partyId : to.accountId}`).sort();

const asked = andThen(waiting, proposeNegotiation('03-07T10:00', ['pair:ben:bag']));
const agreed = andThen(asked, acceptNegotiation('03-08T10:00'));

it('tells the side whose act is awaited, and never whoever acted', () => {
  const some = told(waiting, asked, ana);
  expect(brief(some)).toContain('act ben');
  expect(some.every(({ notToAccountId }) => notToAccountId === ana.id)).toBe(true);
});

it('tells of an agreement to negotiate those between whom it is, and no other respondent', () => {
  const some = brief(told(asked, agreed, ben));
  expect(some).toEqual(expect.arrayContaining(['news ana']));
  expect(some.filter((one) => /cai/.test(one))).toEqual([]);
});

it('tells nothing of what the engine records', () => {
  expect(
    told(
      waiting,
      [...waiting, { type: 'ServiceDispatched', data: { serviceId: 'x', channel: 'mail' } } as DisputeEvent],
      { kind: 'engine', id: 'e' },
    ),
  ).toEqual([]);
});

it('leaves to legal service what it serves in the same act', () => {
  const base = told(waiting, agreed, clock);
  const served = {
    type: 'ServiceOrdered',
    data: { ...Object.values(evolveAll(unfiled, waiting).services)[0], addressee: { kind: 'party', id: 'ana' } },
  };
  const all = [...agreed, { ...served, data: { ...served.data, serviceId: 'new' } } as unknown as DisputeEvent];
  expect(brief(base)).toContain('news ana');
  expect(brief(told(waiting, all, clock))).not.toContain('news ana');
});

it('tells of a room its members alone', () => {
  const dispute = evolveAll(unfiled, agreed);
  const [roomId = ''] = Object.keys(dispute.rooms);
  expect(brief(toldInRoom(dispute, roomId, ben))).toEqual(['room ana', 'room ben']);
  expect(toldInRoom(dispute, roomId, ben).every(({ notToAccountId }) => notToAccountId === ben.id)).toBe(true);
  expect(toldInRoom(dispute, 'another', ben)).toEqual([]);
  // of an answer to a proposal the room shows nothing, and of the last yes it shows that all agree
  expect(brief(toldInRoom(dispute, roomId, ben, 'ProposalAnswered'))).toEqual([]);
  expect(brief(toldInRoom(dispute, roomId, ben, 'ProposalAccepted'))).toEqual(['room ana', 'room ben']);
  const caucus = {
    ...dispute,
    rooms: { [roomId]: { kind: 'caucus' as const, members: { partyIds: ['ben'], personIds: ['meng'] }, aboutId: 'm' } },
  };
  expect(brief(toldInRoom(caucus, roomId, ben))).toEqual(['room ben', 'room meng']);
});

it('tells of a mediation whoever is awaited in it, its mediator by its account, and of the seal the staff', () => {
  expect(brief(told(choosing.slice(0, 1), choosing, ana))).toContain('act ben');
  expect(brief(told(choosing, askedMax, ben))).toContain('act max');
  const drawn = andThen(mediating, drawUpAgreement('03-05T10:00'));
  expect(brief(told(mediating, drawn, max))).toEqual(expect.arrayContaining(['act ana', 'act ben']));
  const anew = andThen(drawn, signAgreement('03-05T11:00', ana), drawUpAgreement('03-05T12:00'));
  expect(brief(told(andThen(drawn, signAgreement('03-05T11:00', ana)), anew, max))).toContain('act ana');
  const signed = andThen(drawn, signAgreement('03-05T11:00', ana), signAgreement('03-05T12:00', ben));
  expect(brief(told(drawn, signed, ben))).toContain('act max');
  expect(brief(told(signed, andThen(signed, signAsMediator('03-05T13:00')), max))).toContain('task mia');
});

it('tells of a session, and that it is called off, those who are asked to it, without waiting for a digest', () => {
  const fixed = andThen(mediating, scheduleSession('03-05T10:00', 'caucus', ['ben']));
  expect(brief(told(mediating, fixed, max))).toEqual(['act ben']);
  expect(brief(told(fixed, andThen(fixed, cancelSession('03-05T11:00')), max))).toEqual(['act ben']);
});

it('tells of minutes those who were there, and of a release those who have not agreed to it yet', () => {
  const held = andThen(mediating, recordSession('03-06T10:00', 'caucus', ['ben'], { minutes: 'minutes' }));
  expect(brief(told(mediating, held, max))).toEqual(['act ben']);
  expect(brief(told(factsSigned, andThen(factsSigned, releaseFacts('03-06T10:00', ana)), ana))).toEqual(
    expect.arrayContaining(['act ben']),
  );
});
