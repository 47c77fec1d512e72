import { localDate } from '../../../calendar/local-date.js';
import { ana, ben, cai, max } from '../../../testing/core/actors.js';
import { shanghai, withdrawComplaint } from '../../../testing/core/commands.js';
import { measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { noticed } from '../../../testing/core/scenes.js';
import {
  acceptMediation,
  chooseMediator,
  consentToMediation,
  drawUpAgreement,
  idOf,
  inviteToMediation,
  sealAgreement,
  signAgreement,
  signAsMediator,
} from '../../../testing/talks/mediation-commands.js';
import { requestPanel } from '../../../testing/panel/panel-commands.js';
import { mediating, twoSides } from '../../../testing/talks/mediation-stories.js';
import {
  allegeBreach,
  answerBreach,
  decideBreach,
  reportPerformance,
} from '../../../testing/talks/performance-commands.js';
import { acceptOffer, inRoomThen, makeOffer, negotiating, terms } from '../../../testing/talks/room-story.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';
import type { DisputeEvent } from '../../core/state.js';
import type { BreachConsequence, ItemTerm, Terms } from './terms.js';
import { onBreachOf } from './on-breach.js';

const bag = 'pair:ben:bag';
const cap = 'pair:ben:cap';
const alleged = [reportPerformance('04-01T10:00'), allegeBreach('04-02T10:00'), answerBreach('04-03T10:00')] as const;

const negotiated = (onBreach: BreachConsequence) => {
  const agreed: Terms = { ...terms, onBreach };
  const { dispute } = inRoomThen(
    negotiating,
    makeOffer('03-08T12:00', ana, { terms: agreed }),
    acceptOffer('03-09T10:00', ben, agreed),
  );
  return andThen(dispute, withdrawComplaint('03-10T10:00', 'pair:cai:bag'), ...alleged);
};
const mediated = (onBreach: BreachConsequence) =>
  andThen(
    mediating,
    drawUpAgreement('03-05T10:00', { onBreach }),
    signAgreement('03-05T11:00', ana),
    signAgreement('03-05T12:00', ben),
    signAsMediator('03-05T13:00'),
    sealAgreement('03-05T14:00'),
    ...alleged,
  );

it('goes before a panel at once where so agreed, with the measures back', () => {
  given(...negotiated('escalate'))
    .when(decideBreach('04-04T10:00', 'broken'))
    .then(
      recorded('BreachFound', { brokenBy: 'ben', consequence: 'escalate', reopened: [bag, cap] }),
      measureSet(bag, 'block', 6, 'settlement-broken'),
      ordered('breach-decided', 'ben', bag, cap),
      ordered('breach-decided', 'ana', bag, cap),
      recorded('PanelRequested', { pairs: [bag, cap], parties: ['ana', 'ben'], requestedBy: 'association' }),
      ordered('panel-news', 'ana', bag, cap),
      ordered('panel-news', 'ben', bag, cap),
    );
  expect(disputeAfter(andThen(negotiated('escalate'), decideBreach('04-04T10:00', 'broken'))).stages.dispute).toEqual({
    stage: 'panel',
  });
});

it('can go before another panel where the first, agreed on for this, decided nothing', () => {
  const ended = (past: readonly DisputeEvent[]): readonly DisputeEvent[] => {
    const [panelId = ''] = Object.keys(disputeAfter(past).panels);
    return [
      ...past,
      { type: 'PanelEnded', data: { panelId, outcome: 'lapsed', effectiveAt: shanghai('05-04T10:00') } },
    ];
  };
  const breach = decideBreach('04-04T10:00', 'broken');
  given(...ended(andThen(negotiated('escalate'), breach)))
    .when(requestPanel('05-05T10:00', [bag]))
    .then(
      recorded('PanelRequested', { pairs: [bag] }),
      ordered('panel-news', 'ana', bag),
      ordered('panel-news', 'ben', bag),
    );
  given(...andThen(negotiated('reopen'), breach))
    .when(requestPanel('05-05T10:00', [bag]))
    .thenRefused('PanelTooEarly');
});

it('of a dispute without pairs: is in dispute again and waits for its next step, goes before a panel, or stands alone and closes it', () => {
  const after = (onBreach: BreachConsequence) => andThen(mediated(onBreach), decideBreach('04-04T10:00', 'broken'));
  const [reopened, escalated, found] = (['reopen', 'escalate', 'record'] as const).map(after);
  expect(disputeAfter(reopened ?? []).stages.dispute?.stage).toBe('next-step');
  expect(Object.keys(disputeAfter(reopened ?? []).tasks)).toEqual(['next-step/dispute']);
  expect(disputeAfter(escalated ?? []).stages.dispute?.stage).toBe('panel');
  expect(disputeAfter(found ?? []).stages.dispute).toEqual({ stage: 'closed', reason: 'settled' });
  expect(planAfter(found ?? []).deadlines).toEqual([]);
});

it('ends what was promised by and to whoever broke it, and nothing that others promised each other', () => {
  const promise = (byId: string, toId: string) => ({ byId, toId, due: localDate('2026-04-10') });
  const agreed = andThen(
    twoSides,
    chooseMediator('03-03T11:00', ana),
    chooseMediator('03-03T12:00', ben),
    chooseMediator('03-03T13:00', cai),
    acceptMediation('03-04T10:00'),
    drawUpAgreement('03-05T10:00', {
      onBreach: 'reopen',
      promises: [promise('cai', 'ana'), promise('ana', 'cai'), promise('ana', 'ben'), promise('ben', 'ana')],
    }),
    ...[ana, ben, cai].map((by) => signAgreement('03-05T11:00', by)),
    signAsMediator('03-05T13:00'),
    sealAgreement('03-05T14:00'),
    ...alleged,
    decideBreach('04-04T10:00', 'broken'),
  );
  const { undertakings, stages } = disputeAfter(agreed);
  expect(
    Object.entries(undertakings).map(([id, { byId, toId }]) => {
      const { stage, reason } = stages[`undertaking:${id}`] ?? {};
      return [byId, toId, reason ?? stage];
    }),
  ).toEqual([
    ['cai', 'ana', 'awaiting-reminder'],
    ['ana', 'cai', 'awaiting-reminder'],
    ['ana', 'ben', 'ended'],
    ['ben', 'ana', 'broken'],
  ]);
});

it('of a promise about some items brings back those alone, and leaves what was promised about others', () => {
  const split: Terms = {
    ...terms,
    undertakings: ([cap, bag] as const).flatMap((pair) =>
      terms.undertakings.map((one) => ({ ...one, pairs: [pair] as const })),
    ),
    onBreach: 'reopen',
  };
  const { dispute } = inRoomThen(
    negotiating,
    makeOffer('03-08T12:00', ana, { terms: split }),
    acceptOffer('03-09T10:00', ben, split),
  );
  const past = andThen(dispute, ...alleged, decideBreach('04-04T10:00', 'broken'));
  expect(past).toContainEqual(recorded('BreachFound', { consequence: 'reopen', reopened: [bag] }));
  const { stages, undertakings } = disputeAfter(past);
  expect([stages[bag]?.stage, stages[cap]]).toEqual([
    'awaiting-counter-notice',
    { stage: 'closed', reason: 'settled' },
  ]);
  const blocked = past.flatMap(({ type, data }) =>
    type === 'MeasureSet' && data.ground === 'settlement-broken' ? [data.itemId] : [],
  );
  expect(blocked).toEqual(['bag']);
  expect(Object.keys(undertakings).map((id) => stages[`undertaking:${id}`]?.reason)).toEqual([undefined, 'broken']);
});

it('of what a respondent promised another is found and brings nothing back in favour of the complainant', () => {
  const items = [bag, cap, 'pair:cai:bag'].map((pair) => ({ pair, outcome: 'keep' }) as ItemTerm);
  const agreed = andThen(
    noticed,
    inviteToMediation('03-03T10:00', ['ben', 'cai'], ana),
    ...[ana, ben, cai].map((by) => consentToMediation('03-03T11:00', by)),
    ...[ana, ben, cai].map((by) => chooseMediator('03-03T12:00', by)),
    acceptMediation('03-04T10:00'),
    drawUpAgreement('03-05T10:00', {
      onBreach: 'reopen',
      items,
      promises: [{ byId: 'ben', toId: 'cai', due: localDate('2026-04-10') }],
    }),
    ...[ana, ben, cai].map((by) => signAgreement('03-05T11:00', by)),
    signAsMediator('03-05T13:00'),
    sealAgreement('03-05T14:00'),
    reportPerformance('04-01T10:00'),
    allegeBreach('04-02T10:00', cai),
    answerBreach('04-03T10:00'),
    decideBreach('04-04T10:00', 'broken'),
  );
  expect(agreed).toContainEqual(recorded('BreachFound', { brokenBy: 'ben', consequence: 'record', reopened: [] }));
  expect(disputeAfter(agreed).stages.dispute).toEqual({ stage: 'closed', reason: 'settled' });
});

it('is what the rulebook says where the agreement says nothing', () => {
  expect(onBreachOf({})).toBe('reopen');
  expect(
    onBreachOf({ settlement: { clause: 'S', source: 'story', confidence: 'house-rule', onBreach: 'record' } }),
  ).toBe('record');
  const { mediationId, clauseKinds, promises } = {
    mediationId: idOf(disputeAfter(mediating)),
    clauseKinds: ['general'] as const,
    promises: [],
  };
  const terms = {
    settlementId: 'agreed',
    scope: 'whole',
    items: [],
    termsContentId: 'terms',
    noRefundWaiver: true,
  } as const;
  given(...mediating)
    .when({
      type: 'DrawUpAgreement',
      data: { mediationId, clauseKinds, promises, ...terms },
      by: max,
      at: shanghai('03-05T10:00'),
    })
    .then(
      recorded('AgreementDrawnUp', { onBreach: 'reopen' }),
      ordered('agreement-drawn-up', 'ana'),
      ordered('agreement-drawn-up', 'ben'),
    );
});
