import { readdirSync, readFileSync } from 'node:fs';
import type { DecisionContext } from '../dispute/core/decision-context.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import { instant, type Actor } from '../kernel/message.js';
import { Refused } from '../kernel/refusal.js';
import type { JudgeFindings, ScreeningCommand } from './commands.js';
import { allowedScreeningActions, decideScreening, MOST_FINDINGS } from './decide.js';
import type { ScreeningEvent } from './events.js';
import { ruleCountsOf } from './figures.js';
import { evolveScreening, judgedOf, unscreened, type Screening } from './state.js';

const at = instant('2026-03-02T02:00:00Z');
const shop: Actor = { kind: 'platform', id: 'shop' };
const clerk: Actor = { kind: 'platform', id: 'shop', person: 'pia' };
const mall: Actor = { kind: 'platform', id: 'mall' };
const maja: Actor = { kind: 'person', id: 'maja' };
const mei: Actor = { kind: 'person', id: 'mei', onBehalfOf: 'merchant' };
const stranger: Actor = { kind: 'person', id: 'ben' };

const contextOf = (by: Actor) =>
  ({
    duties: by === maja ? ['case-manager'] : [],
    mayActFor: by === mei ? ['merchant'] : [],
  }) as unknown as DecisionContext;
type Told = ScreeningCommand extends infer C ? (C extends ScreeningCommand ? Pick<C, 'type' | 'data'> : never) : never;
const fileOf = (by: Actor, screening: Screening) => ({ screening, context: contextOf(by), associationId: 'house' });
const decide = (by: Actor, one: Screening, told: Told): readonly ScreeningEvent[] =>
  decideScreening({ ...told, by, at } as ScreeningCommand, fileOf(by, one));
const after = (events: readonly ScreeningEvent[], one: Screening = unscreened): Screening =>
  events.reduce(evolveScreening, one);
const refusedWith = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
};

const screen = {
  type: 'ScreenListings',
  data: {
    listedBy: 'others',
    texts: 3,
    textsHash: 'f'.repeat(64),
    lexiconVersion: '2026-11',
    names: { count: 2, hash: 'e'.repeat(64) },
    findings: [
      { rule: 'word-high-imitation', text: 1, score: 95 },
      { rule: 'registered-name', text: 1, score: 90 },
      { rule: 'word-high-imitation', text: 3, score: 71 },
    ],
    notKept: 0,
    findingsContentId: 'words',
  },
} as const satisfies Told;
const judge = (data: JudgeFindings['data']) => ({ type: 'JudgeFindings', data }) as const;
const confirm = judge({ findings: [3, 1, 1], judgement: 'confirmed' });
const dismiss = judge({ findings: [1], judgement: 'dismissed', reason: 'no-offer', noteContentId: 'why' });

const sent = decide(clerk, unscreened, screen);
const one = after(sent);

it('is recorded with who sent it, in whose name, and no word of it', () => {
  expect(sent).toMatchObject([{ data: { sender: { kind: 'platform', id: 'shop' }, screenedById: 'pia', texts: 3 } }]);
  expect(decide(shop, unscreened, screen)[0]!.data).not.toHaveProperty('screenedById');
  expect(decide(mei, unscreened, screen)).toMatchObject([{ data: { sender: { kind: 'party', id: 'merchant' } } }]);
  expect(decide(maja, unscreened, screen)).toMatchObject([{ data: { sender: { kind: 'association', id: 'house' } } }]);
  expect(refusedWith(() => decide(stranger, unscreened, screen))).toBe('NotFound');
  expect(refusedWith(() => decide(clerk, one, screen))).toBe('WrongStage');
});

it('keeps no more findings than anybody looks at', () => {
  const findings = Array.from({ length: MOST_FINDINGS + 1 }, () => screen.data.findings[0]);
  const many = { ...screen, data: { ...screen.data, findings } };
  expect(refusedWith(() => decide(clerk, unscreened, many))).toBe('TooMany');
});

it('is nothing to whoever neither sent it nor reviews', () => {
  for (const by of [mall, mei, stranger]) {
    expect(refusedWith(() => decide(by, one, confirm))).toBe('NotFound');
    expect(allowedScreeningActions(by, fileOf(by, one))).toEqual({ role: undefined, allowed: [] });
  }
  expect(allowedScreeningActions(shop, fileOf(shop, one))).toEqual({ role: 'sender', allowed: ['JudgeFindings'] });
  expect(allowedScreeningActions(maja, fileOf(maja, one)).role).toBe('reviewer');
});

it('is judged finding by finding, by the sender and by a reviewer, whose word counts', () => {
  const confirmed = decide(clerk, one, confirm);
  expect(confirmed).toMatchObject([{ data: { findings: [1, 3], judgedAs: 'sender', judgedById: 'pia' } }]);
  const seen = after(decide(maja, after(confirmed, one), dismiss), after(confirmed, one));
  expect(seen.findings.map((finding) => judgedOf(finding)?.judgement)).toEqual(['dismissed', undefined, 'confirmed']);
  expect(seen.findings[0]).toMatchObject({ sender: { judgement: 'confirmed' }, reviewer: { reason: 'no-offer' } });
});

it('is dismissed with a reason, and confirmed without one', () => {
  expect(refusedWith(() => decide(shop, one, judge({ findings: [1], judgement: 'dismissed' })))).toBe('EntryMissing');
  expect(refusedWith(() => decide(shop, one, judge({ findings: [1], judgement: 'confirmed', reason: 'other' })))).toBe(
    'EntryUnwanted',
  );
  for (const finding of [0, 4])
    expect(refusedWith(() => decide(shop, one, judge({ findings: [finding], judgement: 'confirmed' })))).toBe(
      'UnknownReference',
    );
});

it('is counted by rule, with what people said of it', () => {
  const both = after(decide(shop, one, confirm), one);
  const counts = ruleCountsOf(after(decide(maja, both, dismiss), both));
  expect(counts).toEqual({
    'word-high-imitation': { found: 2, confirmed: 1, dismissed: 1 },
    'registered-name': { found: 1, confirmed: 0, dismissed: 0 },
  });
});

describe('kept samples', () => {
  const folder = new URL('samples/', import.meta.url);
  const today = [...sent, ...decide(maja, one, dismiss)];
  it('are of every event, and of nothing else', () =>
    expect(readdirSync(folder).sort()).toEqual(today.map(({ type }) => `${type}.json`).sort()));
  it.each(today.map((event) => [event.type, event] as const))('%s is as it was released', (type, event) =>
    expect(canonicalJson(event)).toBe(readFileSync(new URL(`${type}.json`, folder), 'utf8').trimEnd()),
  );
});
