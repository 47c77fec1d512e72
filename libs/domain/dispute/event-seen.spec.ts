import { ana, ben, cai, eve, mall, mia, shop, standingOf } from '../testing/actors.js';
import { giveUpEffect, withdrawComplaint } from '../testing/commands.js';
import { accepted, filed, inquired, kept, lifted, silent, waitingAlone } from '../testing/scenes.js';
import { andThen, disputeAfter } from '../testing/story.js';
import type { Actor } from '../message.js';
import { eventSeen } from './event-seen.js';
import { sightOf, stageSeen } from './sight.js';
import type { DisputeEvent } from './state.js';
import { pairOf } from './pairs.js';

const sightIn = (past: readonly DisputeEvent[], by: Actor) => sightOf(by, { dispute: disputeAfter(past), standing: standingOf(by) });
const seen = (past: readonly DisputeEvent[], by: Actor) => past.flatMap((event) => eventSeen(event, sightIn(past, by), disputeAfter(past)) ?? []);

it('shows staff and complainant every pair, a respondent its own, a platform those on it', () => {
  const pairsOf = (by: Actor) => sightIn(filed, by).pairs.map(pairOf);
  const all = ['pair:ben:bag', 'pair:cai:bag', 'pair:ben:cap'];
  expect([mia, ana, shop].map(pairsOf)).toEqual([all, all, all]);
  expect(pairsOf(ben)).toEqual(['pair:ben:bag', 'pair:ben:cap']);
  expect(pairsOf(cai)).toEqual(['pair:cai:bag']);
});

it.each([eve, mall, { ...ben, onBehalfOf: 'nobody' }])('knows no dispute for a stranger', (stranger) => {
  expect(() => sightIn(filed, stranger)).toThrow(expect.objectContaining({ code: 'NotFound' }));
});

it('tells a respondent nothing that names another', () => {
  for (const past of [lifted, kept, silent, inquired]) {
    expect(JSON.stringify(seen(past, ben))).not.toContain('cai');
    expect(JSON.stringify(seen(past, cai))).not.toMatch(/ben|cap/);
  }
});

it('tells the complainant all but what the staff alone has to do with', () => {
  const past = andThen(accepted, giveUpEffect('03-02T10:00', 'ask-platform:shop:3', 'platform:shop'));
  expect(seen(past, mia)).toHaveLength(past.length);
  expect(seen(past, ana).map(({ event }) => event.type)).not.toContain('EffectGivenUp');
  expect(seen(past, ana)).toHaveLength(past.length - 1);
});

it("shows the end of a respondent's own part while others go on", () => {
  const past = andThen(waitingAlone, withdrawComplaint('03-10T10:00', 'pair:cai:bag'));
  const stageFor = (by: Actor) => stageSeen(sightIn(past, by), disputeAfter(past), 'dispute');
  expect(stageFor(cai)).toEqual({ stage: 'closed', reason: 'withdrawn' });
  expect(stageFor(ben)).toEqual({ stage: 'awaiting-counter-notice' });
});
