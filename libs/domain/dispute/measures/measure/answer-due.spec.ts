import { clockSays, shanghai } from '../../../testing/core/commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { cardHidden } from '../../../testing/measures/lane-stories.js';
import { reviewUrgentMeasure } from '../../../testing/measures/lane-commands.js';
import { giveUpEffect, recordAsked, reportMeasures } from '../../../testing/service/service-commands.js';
import type { DisputeCommand } from '../../actions.js';
import type { DisputeEvent } from '../../core/state.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';

const by = (local: string, clause: string) =>
  expect.objectContaining({
    dueAt: shanghai(local),
    derivation: expect.objectContaining({ clause }) as object,
  }) as unknown;
const of = { respondentId: 'cai', itemId: 'bag', platformId: 'shop' } as const;
const asked = andThen(cardHidden, recordAsked('03-01T23:11', 1));
const silent = andThen(asked, clockSays('NotePlatformSilence', '2026-03-01T23:26:30', 'platform:shop'));

it('gives the platform minutes for what could not wait, by a clause of its own', () => {
  given(...cardHidden)
    .when(recordAsked('03-01T23:11', 1))
    .then(recorded('MeasuresAsked', { upTo: 1, answerDue: by('03-01T23:26', 'U 3') }));
  expect(planAfter(asked).deadlines.map(({ type, dueAt }) => [type, dueAt])).toContainEqual([
    'NotePlatformSilence',
    '2026-03-01T15:26:00.000Z',
  ]);
});
it('keeps its minutes, and gives them to nothing else, where something is asked beside it that can wait', () => {
  const waits: DisputeEvent = {
    type: 'MeasureSet',
    data: { ...of, wanted: 'block', sequence: 2, ground: 'new-facts' },
  };
  const both = andThen([...asked, waits], recordAsked('03-01T23:20', 2));
  const silentAt = (past: readonly DisputeEvent[]) =>
    planAfter(past).deadlines.flatMap(({ type, dueAt }) => (type === 'NotePlatformSilence' ? [dueAt] : []));
  expect(both.at(-1)).toEqual(recorded('MeasuresAsked', { answerDue: by('03-02T23:20', 'R 5') }));
  expect(silentAt(both)).toEqual([shanghai('03-01T23:26')]);
  const answered = andThen(both, reportMeasures('03-01T23:25', ['ben', 'bag', 1, 'confirmed']));
  expect(silentAt(answered)).toEqual([shanghai('03-02T23:20')]);
});
it('has a person follow up its silence and its refusal in minutes, too', () => {
  given(...asked)
    .when(clockSays('NotePlatformSilence', '2026-03-01T23:26:30', 'platform:shop'))
    .then(recorded('PlatformSilent', { chaseDue: by('03-01T23:56', 'U 4') }));
  const refused = andThen(asked, reportMeasures('03-01T23:20', ['ben', 'bag', 1, 'refused']));
  expect(refused.at(-2)).toEqual(recorded('MeasureRefused', { chaseDue: by('03-01T23:50', 'U 4') }));
});
it('asks again at once, with minutes again', () => {
  expect(planAfter(silent).effects.map(({ kind }) => kind)).toContain('ask-platform');
  given(...silent)
    .when(recordAsked('03-01T23:27', 1))
    .then(recorded('MeasuresAsked', { answerDue: by('03-01T23:42', 'U 3') }));
});
it('is as quick about undoing it', () =>
  given(
    ...andThen(
      asked,
      reportMeasures('03-01T23:12', ['ben', 'bag', 1, 'confirmed']),
      reviewUrgentMeasure('03-02T14:00', 'wrong'),
    ),
  )
    .when(recordAsked('03-02T14:01', 2))
    .then(recorded('MeasuresAsked', { upTo: 2, answerDue: by('03-02T14:16', 'U 3') })));
it('has a person carry it in minutes to a platform without an interface', () => {
  const key = planAfter(cardHidden).effects.find(({ kind }) => kind === 'ask-platform')?.key ?? '';
  const gaveUp = giveUpEffect('03-01T23:11', key, 'platform:shop');
  given(...cardHidden)
    .when({ ...gaveUp, data: { ...gaveUp.data, reason: 'no-interface' } } as unknown as DisputeCommand)
    .then(recorded('HandMeasuresAsked', { platformId: 'shop', upTo: 1, due: by('03-01T23:41', 'U 4') }));
});
it('leaves nothing urgent about what was confirmed', () => {
  const confirmed = andThen(asked, reportMeasures('03-01T23:12', ['ben', 'bag', 1, 'confirmed']));
  expect(disputeAfter(confirmed).stages['platform:shop']).toEqual({ stage: 'closed', reason: 'confirmed' });
});
