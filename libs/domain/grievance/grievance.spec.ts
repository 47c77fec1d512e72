import { readdirSync, readFileSync } from 'node:fs';
import { canonicalJson } from '../kernel/canonical-json.js';
import { instant, type Actor, type Instant } from '../kernel/message.js';
import { Refused } from '../kernel/refusal.js';
import { ana, ben, shop } from '../testing/core/actors.js';
import { calendar } from '../testing/core/calendar.js';
import { chooseHandler, type Candidate } from './choose-handler.js';
import type { GrievanceFile } from './actions.js';
import type { FileGrievance, GrievanceCommand } from './commands.js';
import { allowedGrievanceActions, decideGrievance } from './decide.js';
import type { GrievanceEvent } from './events.js';
import { evolveGrievance, unmade, type Grievance } from './state.js';
import { toldOf } from './told.js';

const person = (id: string): Actor => ({ kind: 'person', id });
const mia = person('mia'); // complained of
const ada = person('ada');
const noa = person('noa');
const ENGINE: Actor = { kind: 'engine', id: 'grievances' };
const at = instant('2026-03-02T02:00:00Z');
const later = instant('2026-03-12T02:00:00Z');

const fileOf = (by: Actor, grievance: Grievance): GrievanceFile => ({
  grievance,
  calendar,
  context: { mayActFor: by.onBehalfOf === undefined ? [] : [by.onBehalfOf] },
});
type Told = GrievanceCommand extends infer C ? (C extends GrievanceCommand ? Pick<C, 'type' | 'data'> : never) : never;
const decide = (by: Actor, one: Grievance, told: Told, when: Instant = at): readonly GrievanceEvent[] =>
  decideGrievance({ ...told, by, at: when } as GrievanceCommand, fileOf(by, one));
const after = (events: readonly GrievanceEvent[], one: Grievance = unmade): Grievance =>
  events.reduce(evolveGrievance, one);
const refusedWith = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
};

const candidate = (accountId: string, facts: Partial<Candidate> = {}): Candidate => ({
  accountId,
  isAdministrator: false,
  away: false,
  inConflict: false,
  actedThere: false,
  under: [],
  ...facts,
});

const filing: Pick<FileGrievance, 'type' | 'data'> = {
  type: 'FileGrievance',
  data: {
    disputeId: 'd',
    number: 'GR-1',
    by: { kind: 'party', id: ana.onBehalfOf ?? '' },
    aboutId: 'mia',
    office: 'case-manager',
    ground: 'delay',
    reasonsContentId: 'why',
    keptBack: false,
  },
};
const assign = { type: 'AssignGrievance', data: { toId: 'ada' } } as const;
const escalate = { type: 'EscalateGrievance', data: { toId: 'noa' } } as const;
const put = { type: 'PutGrievance', data: { statementContentId: 'said' } } as const;
const reply = { type: 'ReplyToGrievance', data: { textContentId: 'answer' } } as const;
const finding = (outcome: 'upheld' | 'not-upheld' | 'inadmissible', consequences: readonly 'training'[] = []) => ({
  outcome,
  reasonsContentId: 'because',
  consequences,
});
const decideIt = { type: 'DecideGrievance', data: finding('upheld', ['training']) } as const;
const store = {
  type: 'StoreGrievanceEvidence',
  data: { named: 'aa', sha256: 'aa', size: 3, mediaType: 'image/png' },
} as const;
const again = { type: 'RequestGrievanceReview', data: { reasonsContentId: 'no' } } as const;
const review = { type: 'ReviewGrievance', data: finding('not-upheld') } as const;

const filed = decide(ana, unmade, filing);
const assigned = decide(ENGINE, after(filed), assign);
const given = after(assigned, after(filed));
const wasPut = decide(ada, given, put);
const heard = after(wasPut, given);
const replied = decide(mia, heard, reply);
const answered = after(replied, heard);
const decided = decide(ada, answered, decideIt, later);
const over = after(decided, answered);
const asked = decide(ana, over, again, later);
const reviewing = after(asked, over);
const reassigned = after(decide(ENGINE, reviewing, { type: 'AssignGrievance', data: { toId: 'noa' } }), reviewing);
const reviewed = decide(noa, reassigned, review, later);

it('is answered by a working day, which it is told with, and once more after a review', () => {
  expect(filed).toMatchObject([{ type: 'GrievanceFiled', data: { answerDue: { dueAt: '2026-03-23T16:00:00.000Z' } } }]);
  expect(wasPut).toMatchObject([{ data: { replyDue: { dueAt: '2026-03-09T16:00:00.000Z' } } }]);
  expect(decided).toMatchObject([{ type: 'GrievanceDecided', data: { deciderId: 'ada', consequences: ['training'] } }]);
  expect(after(reviewed, reassigned)).toMatchObject({ stage: 'closed', reviewed: { deciderId: 'noa' } });
});

it('is nothing to the one complained of before it is heard, who then answers and never decides', () => {
  for (const told of [put, reply, decideIt]) expect(refusedWith(() => decide(mia, given, told))).toBe('NotFound');
  expect(refusedWith(() => decide(mia, answered, decideIt))).toBe('NotYourPart');
  const called = after(decide(ENGINE, heard, { type: 'EscalateGrievance', data: { toId: 'mia' } }), heard);
  expect(refusedWith(() => decide(mia, called, decideIt))).toBe('NotYourPart');
  expect(allowedGrievanceActions(mia, fileOf(mia, heard), at)).toEqual(['ReplyToGrievance']);
});

it('is there for nobody else: other parties, the platform, colleagues', () => {
  for (const by of [ben, shop, noa, person('max')])
    for (const told of [put, reply, decideIt, again])
      expect(refusedWith(() => decide(by, heard, told))).toBe('NotFound');
  expect(refusedWith(() => decide({ ...mia, onBehalfOf: 'x' }, heard, reply))).toBe('NotFound');
  expect(refusedWith(() => decide(ana, given, decideIt))).toBe('NotYourPart');
});

it('finds nobody to blame unheard, and lets no consequence follow where nothing was found', () => {
  expect(refusedWith(() => decide(ada, given, decideIt))).toBe('WrongStage');
  expect(refusedWith(() => decide(ada, heard, decideIt))).toBe('WrongStage');
  expect(decide(ada, heard, decideIt, later)).toHaveLength(1); // it had its days
  expect(decide(ada, given, { type: 'DecideGrievance', data: finding('inadmissible') })).toHaveLength(1);
  const without = { type: 'DecideGrievance', data: finding('not-upheld', ['training']) } as const;
  expect(refusedWith(() => decide(ada, answered, without))).toBe('UnknownReference');
});

it('is looked at again once, in time, by somebody who had no hand in it', () => {
  expect(refusedWith(() => decide(ada, reviewing, review))).toBe('NotYourPart');
  const back = after(decide(ENGINE, reviewing, assign), reviewing);
  expect(refusedWith(() => decide(ada, back, review))).toBe('SecondPersonNeeded');
  expect(refusedWith(() => decide(ana, reviewing, again))).toBe('WrongStage');
  expect(refusedWith(() => decide(ana, over, again, instant('2026-05-02T02:00:00Z')))).toBe('DeadlinePassed');
  expect(decide(mia, over, again, later)).toMatchObject([{ data: { by: 'heard' } }]);
});

describe('looked at again', () => {
  const assignTo = (toId: string) => ({ type: 'AssignGrievance', data: { toId } }) as const;
  const callTo = (toId: string) => ({ type: 'EscalateGrievance', data: { toId } }) as const;
  const step = (one: Grievance, by: Actor, told: Told, when?: Instant) => after(decide(by, one, told, when), one);
  // ada put it and was replaced, oda was called and another in her place, noa decided
  const called = step(step(heard, ENGINE, callTo('oda')), ENGINE, callTo('max'));
  const toNoa = step(step(called, ENGINE, assignTo('noa')), mia, reply);
  const decidedByNoa = step(toNoa, noa, decideIt, later);
  const askedAgain = step(decidedByNoa, ana, again, later);

  it('is given to nobody who had it before, though that one was replaced', () => {
    expect(askedAgain).toMatchObject({ former: ['noa', 'max'], replaced: ['oda', 'ada'] });
    for (const id of ['ada', 'oda', 'max', 'noa']) {
      expect([id, chooseHandler(askedAgain, [candidate(id, { isAdministrator: true })])]).toEqual([id, undefined]);
      const back = step(askedAgain, ENGINE, assignTo(id));
      expect([id, refusedWith(() => decide(person(id), back, review, later))]).toEqual([id, 'SecondPersonNeeded']);
    }
    expect(chooseHandler(askedAgain, [candidate('ada', { isAdministrator: true }), candidate('eva')])).toBe('eva');
  });

  it('may come back to whoever was replaced, as long as it is not decided, and that one read nothing meanwhile', () => {
    expect(chooseHandler(toNoa, [candidate('ada')])).toBe('ada');
    expect(refusedWith(() => decide(ada, toNoa, decideIt, later))).toBe('NotFound');
  });

  it('may come back to whoever was to look again and was replaced', () => {
    const eva = step(step(askedAgain, ENGINE, assignTo('eva')), ENGINE, assignTo('uli'));
    expect(chooseHandler(eva, [candidate('eva')])).toBe('eva');
    expect(decide(person('eva'), step(eva, ENGINE, assignTo('eva')), review, later)).toHaveLength(1);
  });
});

it('is put when it is looked at again, where it was called inadmissible unheard', () => {
  const out = { type: 'DecideGrievance', data: finding('inadmissible') } as const;
  const decided = after(decide(ada, given, out), given);
  const asked = after(decide(ana, decided, again), decided);
  const toNoa = after(decide(ENGINE, asked, { type: 'AssignGrievance', data: { toId: 'noa' } }), asked);
  const upheld = { type: 'ReviewGrievance', data: finding('upheld', ['training']) } as const;
  expect(refusedWith(() => decide(noa, toNoa, upheld))).toBe('WrongStage');
  const heard = after(decide(noa, toNoa, put), toNoa);
  expect(allowedGrievanceActions(mia, fileOf(mia, heard), at)).toContain('ReplyToGrievance');
  const replied = after(decide(mia, heard, reply), heard);
  expect(after(decide(noa, replied, upheld), replied).reviewed).toMatchObject({ outcome: 'upheld' });
});

describe('that was put, looked at again', () => {
  const acquit = { type: 'DecideGrievance', data: finding('not-upheld') } as const;
  const worse = { type: 'ReviewGrievance', data: finding('upheld', ['training']) } as const;
  const cleared = after(decide(ada, answered, acquit, later), answered);
  const asked = after(decide(ana, cleared, again, later), cleared);
  const toNoa = after(decide(ENGINE, asked, { type: 'AssignGrievance', data: { toId: 'noa' } }), asked);
  const putAgain = after(decide(noa, toNoa, put, later), toNoa);

  it('finds nothing worse of somebody than was decided before it was put once more', () => {
    expect(refusedWith(() => decide(noa, toNoa, worse, later))).toBe('WrongStage');
    expect(decide(noa, toNoa, review, later)).toHaveLength(1);
    const same = { type: 'ReviewGrievance', data: finding('upheld', ['training']) } as const;
    expect(decide(noa, reassigned, same, later)).toHaveLength(1);
    const more = { ...same, data: { ...same.data, consequences: ['training', 'replacement'] } } as const;
    expect(refusedWith(() => decide(noa, reassigned, more, later))).toBe('WrongStage');
  });
  it('is put once in this round, answered anew, and only then found worse', () => {
    expect(allowedGrievanceActions(noa, fileOf(noa, toNoa), later)).toContain('PutGrievance');
    expect(refusedWith(() => decide(noa, putAgain, put, later))).toBe('WrongStage');
    expect(refusedWith(() => decide(noa, putAgain, worse, later))).toBe('WrongStage');
    expect(allowedGrievanceActions(mia, fileOf(mia, putAgain), later)).toContain('ReplyToGrievance');
    const answeredAgain = after(decide(mia, putAgain, reply, later), putAgain);
    expect(decide(noa, answeredAgain, worse, later)).toHaveLength(1);
    expect(decide(noa, putAgain, worse, instant('2026-03-25T02:00:00Z'))).toHaveLength(1); // it had its days
  });
  it('keeps what was put and said before, and writes to the one complained of once more', () => {
    expect(putAgain).toMatchObject({ before: { put: { handlerId: 'ada' }, reply: { textContentId: 'answer' } } });
    expect(putAgain).not.toHaveProperty('reply');
    const told = (one: Grievance) => toldOf(one).filter(({ topic }) => topic === 'grievance-put');
    expect(told(toNoa)).toEqual([{ topic: 'grievance-put', to: { accountId: 'mia' }, of: 'put' }]);
    expect(told(putAgain)).toEqual([{ topic: 'grievance-put', to: { accountId: 'mia' }, of: 'put-again' }]);
  });
});

it('tells the platform that complained what came of it', () => {
  const by = { kind: 'platform', id: 'shop' } as const;
  const decided = after(decide(ada, { ...given, by }, { type: 'DecideGrievance', data: finding('inadmissible') }), {
    ...given,
    by,
  });
  expect(toldOf(decided)).toContainEqual({ topic: 'grievance-answered', to: { platformId: 'shop' }, of: 'decided' });
});

it('is handled by whoever was called to it, too', () => {
  const called = after(decide(ENGINE, given, escalate), given);
  expect(decide(noa, called, put)).toHaveLength(1);
  expect(toldOf(called).map(({ to }) => to)).toEqual([{ accountId: 'ada' }, { accountId: 'noa' }]);
  expect(toldOf(over)).toContainEqual({ topic: 'grievance-answered', to: { accountId: 'mia' }, of: 'decided' });
});

it('takes files of whoever complained alone, each once, by the hash under which it was to come', () => {
  const stored = after(decide(ana, given, store), given);
  expect(Object.keys(stored.evidence)).toEqual(['aa']);
  expect(decide(ana, stored, store)).toEqual([]);
  expect(refusedWith(() => decide(ada, given, store))).toBe('NotYourPart');
  expect(refusedWith(() => decide(ana, given, { ...store, data: { ...store.data, named: 'bb' } }))).toBe('HashDiffers');
});

describe('whose it is', () => {
  const about = { aboutId: 'mia', stage: 'under-review', former: [], replaced: [] } as const;
  it('is an administrator, else a case manager who had no hand in the dispute', () => {
    const [noaC, adaC] = [candidate('noa'), candidate('ada', { isAdministrator: true })];
    expect(chooseHandler(about, [noaC, adaC])).toBe('ada');
    expect(chooseHandler(about, [candidate('mia', { isAdministrator: true }), noaC])).toBe('noa');
    expect(chooseHandler({ ...about, former: ['ada'] }, [noaC, adaC])).toBe('noa');
    expect(chooseHandler(about, [noaC, adaC], ['ada'])).toBe('noa');
  });
  it.each<Partial<Candidate>>([{ away: true }, { inConflict: true }, { actedThere: true }, { under: ['mia'] }])(
    'is nobody of whom it holds that %j',
    (facts) => expect(chooseHandler(about, [candidate('ada', { isAdministrator: true, ...facts })])).toBeUndefined(),
  );
});

describe('kept samples', () => {
  const folder = new URL('samples/', import.meta.url);
  const today = [
    ...[
      filed,
      decide(ana, given, store),
      assigned,
      decide(ENGINE, given, escalate),
      wasPut,
      replied,
      decided,
      asked,
      reviewed,
    ],
  ].flatMap((events) => events);
  it('are of every event, and of nothing else', () =>
    expect(readdirSync(folder).sort()).toEqual(today.map(({ type }) => `${type}.json`).sort()));
  it.each(today.map((event) => [event.type, event] as const))('%s is as it was released', (type, event) =>
    expect(canonicalJson(event)).toBe(readFileSync(new URL(`${type}.json`, folder), 'utf8').trimEnd()),
  );
});
