import { ana, ben, cai, eve, mall, mia, shop, contextOf } from '../../testing/core/actors.js';
import { acceptComplaint, rejectComplaint, requestCure, withdrawComplaint } from '../../testing/core/commands.js';
import { giveUpEffect } from '../../testing/service/service-commands.js';
import { answerInquiry } from '../../testing/response/inquiry-commands.js';
import {
  accepted,
  filed,
  inquired,
  kept,
  lifted,
  silent,
  togetherInquired,
  waitingAlone,
} from '../../testing/core/scenes.js';
import { andThen, disputeAfter } from '../../testing/core/story.js';
import type { Actor } from '../../kernel/message.js';
import { redactEvent } from './redact-event.js';
import { visibilityOf, visibleStage } from './visibility.js';
import type { DisputeEvent } from '../core/state.js';
import { pairOf } from '../core/pairs.js';

const everything = ['pair:ben:bag', 'pair:cai:bag', 'pair:ben:cap'] as const;
const sightIn = (past: readonly DisputeEvent[], by: Actor) =>
  visibilityOf(by, { dispute: disputeAfter(past), context: contextOf(by) });
const seen = (past: readonly DisputeEvent[], by: Actor) =>
  past.flatMap((event) => redactEvent(event, sightIn(past, by), disputeAfter(past)) ?? []);

it('shows staff and complainant every pair, a respondent its own, a platform those on it', () => {
  const pairsOf = (by: Actor) => sightIn(accepted, by).pairs.map(pairOf);
  const all = ['pair:ben:bag', 'pair:cai:bag', 'pair:ben:cap'];
  expect([mia, ana, shop].map(pairsOf)).toEqual([all, all, all]);
  expect(pairsOf(ben)).toEqual(['pair:ben:bag', 'pair:ben:cap']);
  expect(pairsOf(cai)).toEqual(['pair:cai:bag']);
});

it.each([eve, mall, { ...ben, onBehalfOf: 'nobody' }])('knows no dispute for a stranger', (stranger) => {
  expect(() => sightIn(accepted, stranger)).toThrow(expect.objectContaining({ code: 'NotFound' }));
});

describe('before the complaint is accepted, and for ever after its rejection', () => {
  const rejected = andThen(filed, rejectComplaint('03-01T11:00', 'other'));
  const cured = andThen(filed, requestCure('03-01T11:00', 'other'));
  it.each([ben, cai, shop])('it is there for nobody of whom it complains: $id', (by) => {
    for (const past of [filed, cured, rejected, andThen(filed, withdrawComplaint('03-01T11:00', ...everything))])
      expect(() => sightIn(past, by)).toThrow(expect.objectContaining({ code: 'NotFound' }));
  });
  it('complainant and staff know it', () =>
    expect([ana, mia].map((by) => sightIn(rejected, by).pairs.length)).toEqual([3, 3]));
});

it('what was withdrawn before the acceptance was never there for a respondent', () => {
  const past = andThen(filed, withdrawComplaint('03-01T11:00', 'pair:ben:cap', 'pair:cai:bag'), acceptComplaint());
  expect(sightIn(past, ben).pairs.map(pairOf)).toEqual(['pair:ben:bag']);
  expect(sightIn(past, shop).pairs.map(pairOf)).toEqual(['pair:ben:bag']);
  expect(() => sightIn(past, cai)).toThrow(expect.objectContaining({ code: 'NotFound' }));
  for (const by of [ben, shop]) {
    expect(seen(past, by).map(({ event }) => event.type)).not.toContain('ComplaintWithdrawn');
    expect(JSON.stringify(seen(past, by))).not.toMatch(/cap|cai/);
  }
});

it('tells of an answer to an inquiry only the reports about the own pairs', () => {
  const past = andThen(togetherInquired, answerInquiry('03-22T12:00', '03-20T10:00', 'pair:ben:bag'));
  const answerFor = (by: Actor) => seen(past, by).find(({ event }) => event.type === 'InquiryAnswered')?.event.data;
  expect(answerFor(ben)).toEqual({
    inquiryId: expect.any(String),
    pairs: ['pair:ben:bag', 'pair:ben:cap'],
    reportIds: [expect.any(String)],
  });
  expect(answerFor(cai)).toEqual({ inquiryId: expect.any(String), pairs: ['pair:cai:bag'] });
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
  const stageFor = (by: Actor) => visibleStage(sightIn(past, by), disputeAfter(past), 'dispute');
  expect(stageFor(cai)).toEqual({ stage: 'closed', reason: 'withdrawn' });
  expect(stageFor(ben)).toEqual({ stage: 'awaiting-counter-notice' });
});
