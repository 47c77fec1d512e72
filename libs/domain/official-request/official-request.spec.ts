import { readdirSync, readFileSync } from 'node:fs';
import { localDate } from '../calendar/local-date.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import { instant, type Actor, type Instant } from '../kernel/message.js';
import { Refused } from '../kernel/refusal.js';
import type { OfficialRequestCommand, ReceiveOfficialRequest } from './commands.js';
import { allowedOfficialActions, decideOfficial } from './decide.js';
import type { OfficialFile, OfficialRequestEvent } from './events.js';
import { decideSuccession, isOrphaned } from './succession.js';
import { evolveOfficial, officialDueAt, tellFrom, tellingDueAt, unreceived, type OfficialRequest } from './state.js';

const person = (id: string, onBehalfOf?: string): Actor => ({
  kind: 'person',
  id,
  ...(onBehalfOf !== undefined && { onBehalfOf }),
});
const [maja, noa, rui, amy] = [person('maja'), person('noa'), person('rui'), person('amy')];
const clock: Actor = { kind: 'engine', id: 'official-requests' };
const on = (day: string): Instant => instant(`${day}T02:00:00Z`);
const OFFICERS = ['maja', 'noa', 'rui'];
const bundle: OfficialFile = { kind: 'bundle', disputeId: 'd1', exportId: 'x1', sha256: 'ab'.repeat(32) };
const talk: OfficialFile = { kind: 'room', disputeId: 'd1', roomId: 'r1', sha256: 'cd'.repeat(32) };

type Told = OfficialRequestCommand extends infer C
  ? C extends OfficialRequestCommand
    ? Pick<C, 'type' | 'data'>
    : never
  : never;
const decide = (by: Actor, request: OfficialRequest, told: Told, day = '2026-12-02') =>
  decideOfficial({ ...told, by, at: on(day) } as OfficialRequestCommand, {
    request,
    context: { duties: OFFICERS.includes(by.id) ? ['case-manager'] : [] },
    ready: [bundle, talk],
    officerIds: OFFICERS,
  });
const after = (events: readonly OfficialRequestEvent[], one: OfficialRequest = unreceived): OfficialRequest =>
  events.reduce(evolveOfficial, one);
const then = (one: OfficialRequest, by: Actor, told: Told, day?: string) => after(decide(by, one, told, day), one);
const refused = (...asked: Parameters<typeof decide>): string => {
  try {
    decide(...asked);
    return 'recorded';
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
};
const allowed = (by: Actor, request: OfficialRequest, day = '2026-12-02') =>
  allowedOfficialActions(
    by,
    { request, context: { duties: OFFICERS.includes(by.id) ? ['case-manager'] : [] } },
    on(day),
  );

const secrecy = { groundContentId: 'ban', until: localDate('2026-12-20') };
const RECEIVED: ReceiveOfficialRequest['data'] = {
  ...{ number: 'OR-1', kind: 'evidence-request', authority: 'ip-authority', authorityContentId: 'name' },
  ...{ documentNumberContentId: 'no', legalGroundContentId: 'ground', askedContentId: 'asked', subjectIds: ['ben'] },
  ...{ documentDay: localDate('2026-11-30'), receivedOn: localDate('2026-12-01'), answerBy: localDate('2026-12-10') },
  secondId: 'noa',
};
const receive = (more: object = {}): Told => ({ type: 'ReceiveOfficialRequest', data: { ...RECEIVED, ...more } });
const paper = { sha256: 'ef'.repeat(32), size: 9, mediaType: 'application/pdf' };
const store: Told = { type: 'StoreOfficialPaper', data: { ...paper, named: paper.sha256 } };
const passOn: Told = { type: 'PassOnOfficialRequest', data: { handlerId: 'noa', secondId: 'rui' } };
const ban = (one?: typeof secrecy): Told => ({ type: 'ChangeOfficialSecrecy', data: one ? { secrecy: one } : {} });
const ask: Told = { type: 'AskOfficialBundle', data: { disputeId: 'd1', exportId: 'x1' } };
const nameRoom = (roomKind = 'mediation'): Told => ({
  type: 'NameOfficialRoom',
  data: { disputeId: 'd1', roomId: 'r1', roomKind, groundContentId: 'duty' },
});
const confirmRoom: Told = {
  type: 'ConfirmOfficialRoom',
  data: { roomId: 'r1', talkVersion: 4, groundContentId: 'duty2' },
};
const propose = (hashes = [bundle.sha256]): Told => ({
  type: 'ProposeOfficialAnswer',
  data: { answerId: 'a1', textContentId: 'letter', hashes },
});
const giveBack: Told = { type: 'ReturnOfficialAnswer', data: { reasonContentId: 'more than was asked' } };
const approve = (hash: string): Told => ({ type: 'ApproveOfficialAnswer', data: { hash } });
const handOver = (day = '2026-12-02'): Told => ({
  type: 'HandOverOfficialAnswer',
  data: { way: 'registered-mail', referenceContentId: 'receipt', handedOverOn: localDate(day) },
});
const tell: Told = { type: 'TellOfficialSubjects', data: {} };
const tellBut = (...unreachedIds: readonly string[]): Told => ({
  type: 'TellOfficialSubjects',
  data: { unreachedIds },
});
const toldByHand = (subjectId = 'ben', day = '2026-12-02'): Told => ({
  type: 'RecordOfficialTelling',
  data: { subjectId, way: 'registered-mail', referenceContentId: 'receipt', toldOn: localDate(day) },
});

const preparing = after(decide(maja, unreceived, receive()));
const proposed = then(then(preparing, maja, ask), maja, propose());
const hash = proposed.answer?.hash ?? '';
const approved = then(proposed, noa, approve(hash));
const answered = then(approved, maja, handOver());

it('is received by an officer with another beside it, and says by when it is answered', () => {
  expect(preparing).toMatchObject({ stage: 'preparing', handlerId: 'maja', secondId: 'noa' });
  expect(officialDueAt(preparing)).toBe('2026-12-10T16:00:00.000Z');
  expect(refused(amy, unreceived, receive())).toBe('NotFound');
  expect(refused(person('maja', 'studio'), unreceived, receive())).toBe('NotFound');
  expect(refused(maja, unreceived, receive({ secondId: 'maja' }))).toBe('SecondPersonNeeded');
  expect(refused(maja, unreceived, receive({ secondId: 'amy' }))).toBe('UnknownReference');
  for (const wrong of [
    { receivedOn: localDate('2026-12-03') },
    { documentDay: localDate('2026-12-02') },
    { answerBy: undefined },
    { answerBy: localDate('2026-11-30') },
    { secrecy: { ...secrecy, until: localDate('2026-12-01') } },
  ])
    expect(refused(maja, unreceived, receive(wrong))).toBe('InstantImplausible');
});

it('is there for these two and nobody else, whatever else they are', () => {
  for (const by of [rui, amy, person('maja', 'studio'), { kind: 'platform', id: 'shop' } as const]) {
    for (const told of [store, passOn, ask, propose(), tell]) expect(refused(by, preparing, told)).toBe('NotFound');
    expect(allowed(by, preparing)).toEqual([]);
  }
  expect(refused(noa, preparing, ask)).toBe('NotYourPart');
  expect(refused(maja, preparing, tell)).toBe('NotYourPart');
});

it('of which the paper names no legal ground is answered by a letter that says so, and nothing else goes out', () => {
  const groundless = { legalGroundContentId: undefined };
  const one = after(decide(maja, unreceived, receive(groundless)));
  expect(allowed(maja, one)).toEqual([
    ...['StoreOfficialPaper', 'PassOnOfficialRequest', 'ChangeOfficialSecrecy', 'ProposeOfficialAnswer'],
  ]);
  for (const told of [ask, nameRoom()]) expect(refused(maja, one, told)).toBe('LegalGroundMissing');
  const penalty = { ...groundless, kind: 'penalty-notice', answerBy: undefined };
  expect(refused(maja, unreceived, receive(penalty))).toBe('LegalGroundMissing');
  const letter = then(one, maja, propose([]));
  const given = then(then(letter, noa, approve(letter.answer?.hash ?? '')), maja, handOver());
  expect(given).toMatchObject({ stage: 'answered', answer: { files: [] } });
});

it('keeps scans of its paper under the hash that was named', () => {
  const one = then(preparing, noa, store);
  expect(Object.keys(one.papers)).toEqual([paper.sha256]);
  expect(decide(maja, one, store)).toEqual([]);
  const other = { ...store, data: { ...paper, named: '00'.repeat(32) } } as Told;
  expect(refused(maja, preparing, other)).toBe('HashDiffers');
});

it('is proposed by one and approved by another who names the same hash', () => {
  expect(allowed(maja, preparing)).toEqual([
    ...['StoreOfficialPaper', 'PassOnOfficialRequest', 'ChangeOfficialSecrecy', 'AskOfficialBundle'],
    ...['NameOfficialRoom', 'ProposeOfficialAnswer'],
  ]);
  expect(refused(maja, preparing, propose(['ff'.repeat(32)]))).toBe('UnknownReference');
  expect(refused(maja, proposed, approve(hash))).toBe('NotYourPart');
  expect(refused(noa, proposed, approve('00'.repeat(32)))).toBe('HashDiffers');
  expect(approved).toMatchObject({ stage: 'approved', approved: { officerId: 'noa' } });
  const returned = then(proposed, noa, giveBack);
  expect(returned).toMatchObject({ stage: 'preparing', returned: { reasonContentId: 'more than was asked' } });
  expect(returned.answer).toBeUndefined();
  expect(then(returned, maja, propose()).returned).toBeUndefined();
});

it('goes back by either hand while it is approved and not handed over, and is approved anew', () => {
  expect(allowed(maja, proposed)).not.toContain('ReturnOfficialAnswer');
  expect(refused(maja, proposed, giveBack)).toBe('SecondPersonNeeded');
  for (const by of [maja, noa]) {
    const back = then(approved, by, giveBack);
    expect(back).toMatchObject({ stage: 'preparing', returned: { officerId: by.id } });
    expect([back.answer, back.approved]).toEqual([undefined, undefined]);
    expect(refused(maja, back, handOver())).toBe('WrongStage');
    expect(then(then(back, maja, propose()), noa, approve(hash)).stage).toBe('approved');
  }
  expect(refused(maja, answered, giveBack)).toBe('WrongStage');
});

it('has another hash where one file or word is another', () => {
  const more = then(preparing, maja, propose([bundle.sha256, talk.sha256]));
  const said = decide(maja, preparing, { ...propose(), data: { ...propose().data, textContentId: 'else' } } as Told);
  expect(new Set([hash, more.answer?.hash, after(said, preparing).answer?.hash]).size).toBe(3);
});

it('is not approved by who proposed it, though it is the second person by now', () => {
  const moved = then(proposed, maja, { type: 'PassOnOfficialRequest', data: { handlerId: 'noa', secondId: 'maja' } });
  expect(refused(maja, moved, approve(hash))).toBe('SecondPersonNeeded');
  expect(allowed(maja, moved)).not.toContain('ApproveOfficialAnswer');
  expect(refused(maja, preparing, { ...passOn, data: { handlerId: 'noa', secondId: 'noa' } } as Told)).toBe(
    'SecondPersonNeeded',
  );
  expect(refused(maja, then(preparing, maja, passOn), ask)).toBe('NotFound');
});

it('is handed over by a way that is recorded, between approval and today', () => {
  expect(refused(maja, proposed, handOver())).toBe('WrongStage');
  for (const day of ['2026-12-01', '2026-12-03'])
    expect(refused(maja, approved, handOver(day))).toBe('InstantImplausible');
  expect(answered).toMatchObject({ stage: 'answered', handedOver: { way: 'registered-mail' } });
  expect(officialDueAt(answered)).toBeUndefined();
});

it('gives a room out only where two people name the legal duty, and a deliberation never', () => {
  for (const kind of ['deliberation', 'desk', 'ballot'])
    expect(refused(maja, preparing, nameRoom(kind))).toBe('RoomNeverGoesOut');
  const named = then(preparing, maja, nameRoom('caucus'));
  expect(allowed(noa, preparing)).not.toContain('ConfirmOfficialRoom');
  expect(allowed(noa, named)).toContain('ConfirmOfficialRoom');
  expect(refused(maja, named, confirmRoom)).toBe('NotYourPart');
  const swapped = then(named, maja, { type: 'PassOnOfficialRequest', data: { handlerId: 'noa', secondId: 'maja' } });
  expect(refused(maja, swapped, confirmRoom)).toBe('NothingNamed');
  const confirmed = then(named, noa, confirmRoom);
  expect(confirmed.rooms['r1']?.confirmed).toMatchObject({ officerId: 'noa', talkVersion: 4 });
  expect(refused(maja, confirmed, nameRoom())).toBe('NamedTwice');
});

describe('its subjects', () => {
  it('are told by the clock once the answer is out', () => {
    expect(tellFrom(approved)).toBeUndefined();
    expect(tellFrom(answered)).toBe(answered.handedOver?.recordedAt);
    const told = then(answered, clock, tell);
    expect(told.toldAt).toBe(on('2026-12-02'));
    expect(refused(clock, told, tell)).toBe('DeadlineNotReached');
  });
  it('are not told as long as the law forbids it, and then are', () => {
    const silent = then(answered, maja, ban(secrecy));
    expect(refused(clock, silent, tell, '2026-12-20')).toBe('DeadlineNotReached');
    expect(then(silent, clock, tell, '2026-12-21').toldAt).toBe(on('2026-12-21'));
    const longer = then(silent, noa, ban({ ...secrecy, until: localDate('2027-01-20') }), '2026-12-19');
    expect(refused(clock, longer, tell, '2026-12-21')).toBe('DeadlineNotReached');
    expect(then(then(longer, maja, ban()), clock, tell, '2026-12-21').toldAt).toBeDefined();
  });
  it('for whom nobody reads here wait for one of the two, who says how each was told', () => {
    const told = then(answered, clock, tellBut('ben'));
    expect([told.untoldIds, tellingDueAt(told)]).toEqual([['ben'], '2026-12-07T16:00:00.000Z']);
    expect(allowed(maja, told)).toContain('RecordOfficialTelling');
    expect(refused(maja, told, toldByHand('cai'))).toBe('UnknownReference');
    for (const day of ['2026-12-01', '2026-12-03'])
      expect(refused(noa, told, toldByHand('ben', day))).toBe('InstantImplausible');
    const done = then(told, noa, toldByHand());
    expect(done).toMatchObject({ untoldIds: [], toldByHand: [{ subjectId: 'ben', officerId: 'noa' }] });
    expect(tellingDueAt(done)).toBeUndefined();
    for (const one of [done, then(answered, clock, tell)]) {
      expect(refused(maja, one, toldByHand())).toBe('NothingNamed');
      expect(allowed(maja, one)).not.toContain('RecordOfficialTelling');
    }
  });
  it('of nobody nobody is told', () => {
    const none = after(decide(maja, unreceived, receive({ subjectIds: [] })));
    const out = then(then(then(none, maja, propose([])), noa, approve(hashOf(none))), maja, handOver());
    expect(tellFrom(out)).toBeUndefined();
  });
});
const hashOf = (one: OfficialRequest): string => then(one, maja, propose([])).answer?.hash ?? '';

it('of a penalty only is noted, names whom it is about, and asks nothing', () => {
  const penalty = { kind: 'penalty-notice', answerBy: undefined };
  const noted = after(decide(maja, unreceived, receive(penalty)));
  expect(noted.stage).toBe('noted');
  expect(allowed(maja, noted)).toEqual(['StoreOfficialPaper', 'PassOnOfficialRequest']);
  expect(refused(maja, unreceived, receive({ kind: 'penalty-notice' }))).toBe('InstantImplausible');
  expect(refused(maja, unreceived, receive({ ...penalty, subjectIds: [] }))).toBe('NothingNamed');
});

const succeed = (by: Actor, one: OfficialRequest, officerIds: readonly string[], hands = ['rui', 'lin']) =>
  decideSuccession(
    {
      ...{ type: 'NameOfficialSuccessors', by, at: on('2026-12-02') },
      data: { handlerId: hands[0] ?? '', secondId: hands[1] ?? '' },
    },
    one,
    { officerIds, administratorIds: ['amy', 'ada', 'zoe', 'maja'] },
  );

describe('where neither of the two is in office any more', () => {
  const [ada, zoe] = [person('ada'), person('zoe')];
  // maja keeps another office: she may still not say who has it
  const left = then(preparing, maja, { type: 'PassOnOfficialRequest', data: { handlerId: 'noa', secondId: 'maja' } });
  const inOffice = ['rui', 'lin', 'zoe'];
  const refusedTo = (...asked: Parameters<typeof succeed>): string => {
    try {
      succeed(...asked);
      return 'recorded';
    } catch (error) {
      if (error instanceof Refused) return error.code;
      throw error;
    }
  };
  it('is so of both only, and of nothing that is not there', () => {
    expect(isOrphaned(left, { officerIds: inOffice })).toBe(true);
    expect(isOrphaned(left, { officerIds: [...inOffice, 'noa'] })).toBe(false);
    expect(isOrphaned(unreceived, { officerIds: inOffice })).toBe(false);
  });
  it('two administrators name the same two others, who are in office and not themselves', () => {
    const proposed = after(succeed(amy, left, inOffice, ['rui', 'lin']), left);
    expect(proposed).toMatchObject({ handlerId: 'noa', successors: { handlerId: 'rui', officerId: 'amy' } });
    expect(refusedTo(amy, proposed, inOffice, ['rui', 'lin'])).toBe('SecondPersonNeeded');
    const named = after(succeed(ada, proposed, inOffice, ['rui', 'lin']), proposed);
    expect(named).toMatchObject({ handlerId: 'rui', secondId: 'lin', stage: 'preparing' });
    expect(named.successors).toBeUndefined();
    expect(refusedTo(zoe, left, inOffice, ['rui', 'zoe'])).toBe('SecondPersonNeeded');
    expect(refusedTo(amy, left, inOffice, ['rui', 'rui'])).toBe('SecondPersonNeeded');
    expect(refusedTo(amy, left, inOffice, ['rui', 'noa'])).toBe('UnknownReference');
  });
  it('another pair is another proposal', () => {
    const proposed = after(succeed(amy, left, inOffice, ['rui', 'lin']), left);
    expect(succeed(ada, proposed, inOffice, ['lin', 'rui'])).toMatchObject([{ type: 'OfficialSuccessorsProposed' }]);
  });
  it('is nobody else’s to say, and nobody’s while one of the two is there', () => {
    for (const by of [maja, rui, person('amy', 'studio'), { kind: 'platform', id: 'amy' } as const])
      expect(refusedTo(by, left, inOffice, ['rui', 'lin'])).toBe('NotFound');
    expect(refusedTo(amy, left, [...inOffice, 'noa'], ['rui', 'lin'])).toBe('NotFound');
  });
});

describe('kept samples', () => {
  const folder = new URL('samples/', import.meta.url);
  const named = then(preparing, maja, nameRoom());
  const today = [
    ...[
      decide(maja, unreceived, receive({ secrecy })),
      decide(maja, preparing, store),
      decide(maja, preparing, passOn),
    ],
    ...[decide(maja, preparing, ban(secrecy)), decide(maja, preparing, ask), decide(maja, preparing, nameRoom())],
    ...[decide(noa, named, confirmRoom), decide(maja, preparing, propose([bundle.sha256, talk.sha256]))],
    ...[decide(noa, proposed, giveBack), decide(noa, proposed, approve(hash)), decide(maja, approved, handOver())],
    ...[decide(clock, answered, tell), decide(maja, then(answered, clock, tellBut('ben')), toldByHand())],
    ...[succeed(amy, preparing, ['rui', 'lin'])],
  ].flat();
  it('are of every event, and of nothing else', () =>
    expect(readdirSync(folder).sort()).toEqual(
      [...today.map(({ type }) => `${type}.json`), 'OfficialRequestReceived.2.json'].sort(),
    ));
  it('a paper without a ground is as it was released', () =>
    expect(canonicalJson(decide(maja, unreceived, receive({ legalGroundContentId: undefined }))[0])).toBe(
      readFileSync(new URL('OfficialRequestReceived.2.json', folder), 'utf8').trimEnd(),
    ));
  it.each(today.map((event) => [event.type, event] as const))('%s is as it was released', (type, event) =>
    expect(canonicalJson(event)).toBe(readFileSync(new URL(`${type}.json`, folder), 'utf8').trimEnd()),
  );
});
