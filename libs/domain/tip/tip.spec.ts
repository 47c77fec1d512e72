import { readdirSync, readFileSync } from 'node:fs';
import { canonicalJson } from '../kernel/canonical-json.js';
import { instant, type Actor } from '../kernel/message.js';
import { Refused } from '../kernel/refusal.js';
import { ana, ben, eve, mall, mia, noa, shop, contextOf } from '../testing/core/actors.js';
import { calendar } from '../testing/core/calendar.js';
import { rulebook } from '../testing/core/rulebook.js';
import type { TipCommand } from './actions.js';
import { allowedTipActions, tipDecider } from './decider.js';
import type { TipDecision, TipEvent, TipSubject } from './events.js';
import { evolveTip, TIP_EVENT_TYPES } from './evolve.js';
import { unheard } from './state.js';

const at = instant('2026-03-02T01:00:00Z');
const anybody: Actor = { kind: 'person', id: 'public' };
type Told = TipCommand extends infer C ? (C extends TipCommand ? Pick<C, 'type' | 'data'> : never) : never;

const tipAfter = (past: readonly TipEvent[]) => past.reduce(evolveTip, unheard);
const decide = (past: readonly TipEvent[], told: Told, by: Actor): readonly TipEvent[] =>
  tipDecider.decide({ ...told, by, at } as TipCommand, {
    tip: tipAfter(past),
    rulebook,
    calendar,
    context: contextOf(by),
  });
const refused = (past: readonly TipEvent[], told: Told, by: Actor): string => {
  try {
    decide(past, told, by);
    return 'recorded';
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
};
const then = (past: readonly TipEvent[], told: Told, by: Actor): readonly TipEvent[] => [
  ...past,
  ...decide(past, told, by),
];

const give = (subject: TipSubject): Told => ({
  type: 'GiveTip',
  data: { number: 'TP-1', subject, wordsContentId: 'words', contactContentId: 'who', platformId: 'shop' },
});
const toShop: TipDecision = { route: { to: 'platform', platformId: 'shop' }, reasonContentId: 'why' };
const toAna: TipDecision = { route: { to: 'right-holder', rightId: 'mark', holderId: 'ana' }, reasonContentId: 'why' };
const toOffice: TipDecision = {
  route: { to: 'authority', authority: { kind: '12315', nameContentId: 'office' } },
  reasonContentId: 'why',
};
const closing: TipDecision = { closing: 'nothing-to-go-by', reasonContentId: 'why' };
const route = (decision: TipDecision, more: object = {}): Told => ({ type: 'DecideTip', data: { decision, ...more } });
const agree: Told = { type: 'SecondTip', data: { agrees: true } };
const sendBack: Told = { type: 'SecondTip', data: { agrees: false, reasonContentId: 'why' } };
const answer: Told = { type: 'AnswerTip', data: { outcome: 'acted', noteContentId: 'done' } };

const given = then([], give('counterfeit'), anybody);
const grave = then([], give('health-and-safety'), anybody);

it('is taken from anybody, with a day by which a person hands it on', () =>
  expect(given).toEqual([
    {
      type: 'TipReceived',
      data: {
        number: 'TP-1',
        subject: 'counterfeit',
        platformId: 'shop',
        wordsContentId: 'words',
        contactContentId: 'who',
        receivedAt: at,
        routeDue: expect.objectContaining({ dueAt: expect.any(String) }),
      },
    },
  ]));
it('gives whoever gave it no part in it but adding a picture, and every stranger none', () => {
  for (const by of [anybody, eve, mall, ana, ben])
    for (const told of [route(toShop), agree, answer, give('other')]) expect(refused(given, told, by)).toBe('NotFound');
  const menuOf = (by: Actor) => allowedTipActions(by, { tip: tipAfter(given), context: contextOf(by) });
  expect([menuOf(anybody), menuOf(eve)]).toEqual([['StoreTipPicture'], []]);
});

describe('on an ordinary day', () => {
  it.each([
    ['the platform', toShop, 'TipRouted'],
    ['the right holder', toAna, 'TipRouted'],
    ['an authority', toOffice, 'TipRouted'],
    ['nobody, for a reason', closing, 'TipClosed'],
  ] as const)('one person hands it to %s', (_, decision, type) =>
    expect(decide(given, route(decision), mia)).toEqual([
      { type, data: expect.objectContaining({ officerId: 'mia', reasonContentId: 'why' }) },
    ]),
  );
  it('whoever has it answers, and no other; for an authority the staff write it down', () => {
    for (const [decision, own, others] of [
      [toShop, shop, [mia, ana, mall]],
      [toAna, ana, [mia, shop, ben]],
      [toOffice, mia, [shop, ana, eve]],
    ] as const) {
      const routed = then(given, route(decision), mia);
      expect(decide(routed, answer, own)).toMatchObject([
        { type: 'TipAnswered', data: { outcome: 'acted', noteContentId: 'done' } },
      ]);
      for (const by of others) expect(['NotFound', 'NotYourPart']).toContain(refused(routed, answer, by));
      const offered = [own, ...others].map((by) =>
        allowedTipActions(by, { tip: tipAfter(routed), context: contextOf(by) }).includes('AnswerTip'),
      );
      expect(offered).toEqual([true, false, false, false]);
    }
  });
  it('it can be handed on from there, and whoever had it has it no more', () => {
    const moved = then(then(given, route(toShop), mia), route(toAna), mia);
    expect(refused(moved, answer, shop)).toBe('NotFound');
    expect(decide(moved, answer, ana)).toHaveLength(1);
  });
  it('what is closed stays closed, and what nobody has nobody answers', () => {
    expect(refused(then(given, route(closing), mia), route(toShop), mia)).toBe('WrongStage');
    expect(refused(then(given, route(closing), mia), answer, mia)).toBe('WrongStage');
  });
});

describe('of health, safety or a suspected crime', () => {
  it.each([toShop, toOffice, closing])('nothing follows before a second person agrees: %j', (decision) => {
    const proposed = then(grave, route(decision), mia);
    expect(proposed.at(-1)).toMatchObject({
      type: 'TipDecisionProposed',
      data: { grave: 'health-and-safety', officerId: 'mia' },
    });
    expect(refused(proposed, agree, mia)).toBe('SecondPersonNeeded');
    expect(decide(proposed, agree, noa)).toMatchObject([
      {
        type: 'route' in decision ? 'TipRouted' : 'TipClosed',
        data: { officerId: 'mia', seconderId: 'noa', reasonContentId: 'why' },
      },
    ]);
  });
  it('also where the officer finds it, whatever it came as', () =>
    expect(decide(given, route(toOffice, { grave: 'suspected-crime' }), mia)).toMatchObject([
      { type: 'TipDecisionProposed', data: { grave: 'suspected-crime' } },
    ]));
  it('the second person may send it back, for the first to decide anew', () => {
    const back = then(then(grave, route(toShop), mia), sendBack, noa);
    expect(back.at(-1)).toMatchObject({ type: 'TipSentBack', data: { seconderId: 'noa', reasonContentId: 'why' } });
    expect(tipAfter(back)).toMatchObject({ stage: 'awaiting-route' });
    expect(decide(back, route(toOffice), mia)).toMatchObject([{ type: 'TipDecisionProposed' }]);
  });
  it('stays grave whatever comes of it: nobody closes it or hands it on alone from then on', () => {
    const found = then(given, route(toOffice, { grave: 'suspected-crime' }), mia);
    const by = { grave: 'suspected-crime', officerId: 'mia' };
    for (const past of [then(found, sendBack, noa), then(found, agree, noa)])
      for (const decision of [closing, toShop])
        expect(decide(past, route(decision), mia)).toMatchObject([{ type: 'TipDecisionProposed', data: by }]);
  });
  it('whoever has it keeps it while its next step is decided and when that is sent back, and learns of neither', () => {
    const has = then(then(grave, route(toShop), mia), agree, noa);
    const moving = then(has, route(toAna), mia);
    const menuOf = (past: readonly TipEvent[]) =>
      allowedTipActions(shop, { tip: tipAfter(past), context: contextOf(shop) });
    const back = then(moving, sendBack, noa);
    expect(tipAfter(back)).toMatchObject({ stage: 'routed', route: { platformId: 'shop' } });
    for (const past of [has, moving, back]) {
      expect(menuOf(past)).toEqual(['AnswerTip']);
      expect(decide(past, answer, shop)).toMatchObject([{ type: 'TipAnswered' }]);
      const picture = { type: 'StoreTipPicture', data: { sha256: 'a', size: 3, mediaType: 'image/png' } } as const;
      expect(() => decide(past, picture, anybody)).toThrow(
        expect.objectContaining({ code: 'WrongStage', facts: { stage: 'routed' } }),
      );
    }
    expect(then(moving, answer, shop).length).toBe(moving.length + 1);
    expect(decide(then(moving, answer, shop), agree, noa)).toMatchObject([{ type: 'TipRouted' }]);
    expect(refused(then(grave, route(toShop), mia), route(toAna), mia)).toBe('WrongStage');
  });
  it('the place that it may go to does not have it yet', () =>
    expect(refused(then(grave, route(toShop), mia), answer, shop)).toBe('NotFound'));
});

describe('pictures', () => {
  const picture = (sha256: string): Told => ({
    type: 'StoreTipPicture',
    data: { sha256, size: 3, mediaType: 'image/jpeg' },
  });
  const one = then(given, picture('a'.repeat(64)), anybody);

  it('come from whoever gave it alone, a few, each once, until somebody decides', () => {
    expect(decide(one, picture('a'.repeat(64)), anybody)).toEqual([]);
    for (const by of [mia, shop]) expect(['NotYourPart', 'NotFound']).toContain(refused(given, picture('b'), by));
    const full = [...'bcde'].reduce((past, letter) => then(past, picture(letter.repeat(64)), anybody), one);
    expect(refused(full, picture('f'.repeat(64)), anybody)).toBe('TooMany');
    expect(refused(then(one, route(toShop), mia), picture('b'), anybody)).toBe('WrongStage');
    for (const told of [route(toShop), answer]) expect(refused(given, told, anybody)).toBe('NotFound');
  });

  it('go along only where they are chosen', () => {
    expect(tipAfter(then(one, route(toShop), mia)).shared).toBeUndefined();
    const along = then(one, route({ ...toShop, pictures: ['a'.repeat(64)] } as TipDecision), mia);
    expect(tipAfter(along)).toMatchObject({ stage: 'routed', shared: ['a'.repeat(64)] });
    const foreign = { ...toShop, pictures: ['f'.repeat(64)] } as TipDecision;
    expect(refused(one, route(foreign), mia)).toBe('UnknownReference');
    // handed on anew it goes without them, unless they are chosen anew
    expect(tipAfter(then(along, route(toAna), mia)).shared).toBeUndefined();
  });
});

/** As they stood in the log when their shapes were released. Never changed. */
describe('kept samples', () => {
  const folder = new URL('samples/', import.meta.url);
  const files = readdirSync(folder);
  it('are there of every event', () =>
    expect([...new Set(files.map((file) => file.split('.')[0]))].sort()).toEqual([...TIP_EVENT_TYPES].sort()));
  it.each(files)('%s is canonical and folds', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8').trimEnd();
    const sample = JSON.parse(text) as TipEvent;
    expect([canonicalJson(sample), sample.type]).toEqual([text, file.split('.')[0]]);
    expect(canonicalJson(evolveTip(tipAfter(then(grave, route(toShop), mia)), sample))).not.toBe(
      canonicalJson(tipAfter(then(grave, route(toShop), mia))),
    );
  });
});
