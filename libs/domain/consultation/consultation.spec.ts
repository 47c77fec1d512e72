import { readdirSync, readFileSync } from 'node:fs';
import { canonicalJson } from '../kernel/canonical-json.js';
import { instant, type Actor, type Instant } from '../kernel/message.js';
import { Refused } from '../kernel/refusal.js';
import { calendar } from '../testing/core/calendar.js';
import type { ConsultationCommand } from './commands.js';
import { allowedConsultationActions, decideConsultation } from './decide.js';
import type { ConsultationEvent } from './events.js';
import { evolveConsultation, unasked, type Consultation } from './state.js';

const person = (id: string): Actor => ({ kind: 'person', id });
const [cai, maja, noa, stranger] = [person('cai'), person('maja'), person('noa'), person('ben')];
const at = instant('2026-03-02T02:00:00Z');
const later = instant('2026-03-04T02:00:00Z');

type Told = ConsultationCommand extends infer C
  ? C extends ConsultationCommand
    ? Pick<C, 'type' | 'data'>
    : never
  : never;
const fileOf = (by: Actor, consultation: Consultation) => ({
  consultation,
  calendar,
  context: { duties: by === maja || by === noa ? (['case-manager'] as const) : [] },
});
const decide = (by: Actor, one: Consultation, told: Told, when: Instant = at): readonly ConsultationEvent[] =>
  decideConsultation({ ...told, by, at: when } as ConsultationCommand, fileOf(by, one));
const after = (events: readonly ConsultationEvent[], one: Consultation = unasked): Consultation =>
  events.reduce(evolveConsultation, one);
const refusedWith = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
};
const words = { textContentId: 'words' };
const ask = {
  type: 'AskConsultation',
  data: { number: 'CO-1', questionContentId: 'why', guideContentId: 'guide' },
} as const;
const store = {
  type: 'StoreConsultationFile',
  data: { named: 'f'.repeat(64), sha256: 'f'.repeat(64), size: 3, mediaType: 'image/png' },
} as const;
const take = { type: 'TakeConsultation', data: {} } as const;
const answer = { type: 'AnswerConsultation', data: words } as const;
const askBack = { type: 'RequestConsultationDetails', data: words } as const;
const goOn = { type: 'SupplementConsultation', data: words } as const;
const close = { type: 'CloseConsultation', data: {} } as const;
const convert = { type: 'ConvertConsultation', data: { draftId: 'd1' } } as const;

const askAid = {
  type: 'AskConsultation',
  data: {
    ...ask.data,
    aid: { helps: ['representation'], situationContentId: 'situation', disputeId: 'd1' },
  },
} as const;
const hand = {
  type: 'HandLegalAid',
  data: { entryId: 'e1', kind: 'legal-aid', nameContentId: 'name', textContentId: 'words' },
} as const;
const accepted = { type: 'RecordAidAnswer', data: { outcome: 'accepted' } } as const;
const declined = { type: 'RecordAidAnswer', data: { outcome: 'declined', textContentId: 'why' } } as const;
const refuseAid = { type: 'RefuseLegalAid', data: words } as const;

const asked = decide(cai, unasked, ask);
const one = after(asked);

it('is answered within five working days, by whoever took it, and told on and on', () => {
  expect(one).toMatchObject({ stage: 'asked', askerId: 'cai', due: { dueAt: '2026-03-09T16:00:00.000Z' } });
  const answered = after(decide(maja, one, answer), one);
  expect(answered).toMatchObject({ stage: 'answered', ownerId: 'maja' });
  expect(answered.due).toBeUndefined();
  const again = after(decide(cai, answered, goOn, later), answered);
  expect(again).toMatchObject({ stage: 'asked', due: { dueAt: '2026-03-11T16:00:00.000Z' } });
  expect(again.turns.map(({ kind }) => kind)).toEqual(['question', 'answer', 'supplement']);
});

it('waits for whoever asked once it was asked back; who only adds something moves no day', () => {
  const waiting = after(decide(maja, one, askBack), one);
  expect(waiting).toMatchObject({ stage: 'details-requested' });
  expect(waiting.due).toBeUndefined();
  expect(refusedWith(() => decide(maja, waiting, askBack))).toBe('WrongStage');
  expect(after(decide(cai, one, goOn, later), one).due).toEqual(one.due);
});

it('is answered by its owner alone, from whom a colleague takes it first', () => {
  const hers = after(decide(maja, one, take), one);
  expect(refusedWith(() => decide(maja, hers, take))).toBe('WrongStage');
  expect(refusedWith(() => decide(noa, hers, answer))).toBe('NotYourPart');
  const his = after(decide(noa, hers, take), hers);
  expect(decide(noa, his, answer).map(({ type }) => type)).toEqual(['ConsultationAnswered']);
});

it('is nothing to whoever neither asked nor is of the staff', () => {
  for (const told of [take, answer, goOn, close, convert, store])
    expect(refusedWith(() => decide(stranger, one, told))).toBe('NotFound');
  expect(allowedConsultationActions(stranger, fileOf(stranger, one))).toEqual([]);
  expect(refusedWith(() => decide(cai, one, answer))).toBe('NotYourPart');
  expect(refusedWith(() => decide(maja, one, convert))).toBe('NotYourPart');
});

it('is closed by its asker at any time, by the staff never while an answer is owed', () => {
  expect(refusedWith(() => decide(maja, one, close))).toBe('WrongStage');
  const answered = after(decide(maja, one, answer), one);
  const over = after(decide(maja, answered, close), answered);
  expect(over).toMatchObject({ stage: 'closed', closedBy: 'officer' });
  expect(allowedConsultationActions(cai, fileOf(cai, over))).toEqual(['ConvertConsultation']);
  expect(after(decide(cai, one, close), one)).toMatchObject({ stage: 'closed', closedBy: 'asker' });
});

it('keeps a file under the hash that was named, once', () => {
  const kept = after(decide(cai, one, store), one);
  expect(decide(cai, kept, store)).toEqual([]);
  const other = { ...store, data: { ...store.data, sha256: '0'.repeat(64) } };
  expect(refusedWith(() => decide(cai, one, other))).toBe('HashDiffers');
});

describe('a request for legal aid', () => {
  const aid = after(decide(cai, unasked, askAid));
  const handed = after(decide(maja, aid, hand), aid);

  it('is handed to somebody, who is asked within five working days, and accepts', () => {
    expect(aid).toMatchObject({ stage: 'asked', aid: { helps: ['representation'], disputeId: 'd1' } });
    expect(handed).toMatchObject({ stage: 'handed', ownerId: 'maja', due: { dueAt: '2026-03-09T16:00:00.000Z' } });
    expect(refusedWith(() => decide(maja, handed, close))).toBe('WrongStage'); // an answer is owed
    const given = after(decide(maja, handed, accepted, later), handed);
    expect(given).toMatchObject({ stage: 'granted', aid: { handing: { entryId: 'e1', outcome: 'accepted' } } });
    expect(given.due).toBeUndefined();
    expect(refusedWith(() => decide(maja, given, accepted))).toBe('WrongStage');
    expect(after(decide(maja, given, close), given)).toMatchObject({ stage: 'closed', closedBy: 'officer' });
  });

  it('is the association’s again where it is declined, which hands it on, answers itself or refuses with reasons', () => {
    const back = after(decide(maja, handed, declined, later), handed);
    expect(back).toMatchObject({ stage: 'asked', due: { dueAt: '2026-03-11T16:00:00.000Z' } });
    expect(after(decide(maja, back, hand), back)).toMatchObject({ stage: 'handed' });
    expect(after(decide(maja, back, answer), back)).toMatchObject({ stage: 'answered' });
    const refused = after(decide(maja, back, refuseAid), back);
    expect(refused).toMatchObject({ stage: 'refused' });
    expect(refused.turns.map(({ kind }) => kind)).toEqual(['question', 'aid-handed', 'aid-declined', 'aid-refused']);
    // who tells more is looked at again
    expect(after(decide(cai, refused, goOn), refused)).toMatchObject({ stage: 'asked' });
  });

  it('waits for whom it was handed to when something asked between was answered', () => {
    const between = after(decide(cai, handed, goOn, later), handed);
    const told = after(decide(maja, between, answer, later), between);
    expect(told).toMatchObject({ stage: 'handed', due: { dueAt: '2026-03-09T16:00:00.000Z' } });
    expect(after(decide(maja, told, accepted, later), told)).toMatchObject({ stage: 'granted' });
    // the association that answers it itself waits for nobody, and takes an acceptance that comes all the same
    const itself = after(decide(maja, handed, answer, later), handed);
    expect(itself).toMatchObject({ stage: 'answered' });
    expect(itself.due).toBeUndefined();
    expect(after(decide(maja, itself, accepted, later), itself)).toMatchObject({ stage: 'granted' });
  });

  it('is withdrawn by who asked at any time, and makes no draft of a complaint', () => {
    expect(after(decide(cai, handed, close), handed)).toMatchObject({ stage: 'closed', closedBy: 'asker' });
    expect(refusedWith(() => decide(cai, aid, convert))).toBe('WrongStage');
    for (const told of [hand, accepted, refuseAid]) {
      expect(refusedWith(() => decide(stranger, handed, told))).toBe('NotFound');
      expect(refusedWith(() => decide(cai, handed, told))).toBe('NotYourPart');
      expect(refusedWith(() => decide(maja, one, told))).toBe('WrongStage'); // no aid was asked for
    }
  });

  it('asked from a link it is of the links of that party, and of no account of its', () => {
    const link = { kind: 'person', id: 'link-1', onBehalfOf: 'p1' } as const;
    const byLink = { ...askAid, data: { ...askAid.data, aid: { ...askAid.data.aid, byLink: true } } } as const;
    const theirs = after(decide(link, unasked, byLink));
    expect(theirs.askerId).toBe('p1');
    const other = { ...link, id: 'link-2' };
    expect(after(decide(other, theirs, goOn), theirs).turns).toHaveLength(2);
    for (const by of [
      { kind: 'person', id: 'p1' },
      { ...link, onBehalfOf: 'p2' },
      { ...cai, onBehalfOf: 'p1' },
    ] as const)
      expect(refusedWith(() => decide(by, theirs, goOn))).toBe('NotFound');
  });
});

describe('kept samples', () => {
  const folder = new URL('samples/', import.meta.url);
  const answered = after(decide(maja, one, answer), one);
  const aid = after(decide(cai, unasked, askAid));
  const handed = after(decide(maja, aid, hand), aid);
  const between = after(decide(cai, handed, goOn, later), handed);
  const today = [
    ...[asked, decide(cai, one, store), decide(maja, one, answer)],
    ...[decide(maja, after(decide(maja, one, take), one), askBack), decide(cai, answered, goOn, later)],
    ...[decide(maja, answered, close, later), decide(cai, answered, convert, later)],
    ...[decide(maja, aid, hand).slice(1), decide(maja, handed, declined, later), decide(maja, handed, refuseAid)],
  ].flat();
  const kept = [
    ...today.map((event) => [event.type, event] as const),
    // with what was added later
    ...[...decide(cai, unasked, askAid), ...decide(maja, between, answer, later)].map(
      (event) => [`${event.type}.2`, event] as const,
    ),
  ];
  it('are of every event, and of nothing else', () =>
    expect(readdirSync(folder).sort()).toEqual(kept.map(([name]) => `${name}.json`).sort()));
  it.each(kept)('%s is as it was released', (name, event) =>
    expect(canonicalJson(event)).toBe(readFileSync(new URL(`${name}.json`, folder), 'utf8').trimEnd()),
  );
});
