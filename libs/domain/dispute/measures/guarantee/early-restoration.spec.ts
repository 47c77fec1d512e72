import {
  clockSays,
  newestOrder,
  recordCourtOrder,
  recordTermedOrder,
  reportProceeding,
} from '../../../testing/core/commands.js';
import { measureSet } from '../../../testing/core/expected.js';
import { rejectCounterNotice, withdrawCounterNotice } from '../../../testing/intake/record-commands.js';
import { andThen, disputeAfter, type Step } from '../../../testing/core/story.js';
import { answerEarlyRestoration } from '../../../testing/measures/lane-commands.js';
import { answerAdoption } from '../../../testing/panel/after-commands.js';
import { recordAward } from '../../../testing/panel/awards.js';
import { restorationAsked } from '../../../testing/measures/lane-stories.js';

const bag = 'pair:ben:bag';

it('is not undone by a suit, for the guarantee stands there instead; a court’s order goes first', () => {
  const granted = andThen(restorationAsked, answerEarlyRestoration('03-08T10:00', 'restore'));
  const sued = andThen(granted, reportProceeding('03-10T10:00', [bag]));
  expect([disputeAfter(sued).stages[bag]?.stage, disputeAfter(sued).measures[bag]?.wanted]).toEqual(['kept', 'lift']);
  expect(disputeAfter(andThen(sued, recordCourtOrder('03-11T10:00', 'take-down', bag))).measures[bag]?.wanted).toBe(
    'block',
  );
});

describe('of marked goods', () => {
  const marked = andThen(restorationAsked, answerEarlyRestoration('03-08T10:00', 'label-and-escrow'));
  const rungAfter = (...steps: readonly Step[]) => {
    const { wanted, rung } = disputeAfter(andThen(marked, ...steps)).measures[bag] ?? {};
    return [wanted, rung];
  };

  it('ends with a court’s order to take them down, which asks the platform for the whole block', () => {
    const down = andThen(marked, recordCourtOrder('03-11T10:00', 'take-down', bag));
    expect(down.slice(marked.length)).toContainEqual(measureSet(bag, 'block', 5, 'court-order'));
    expect(rungAfter(recordCourtOrder('03-11T10:00', 'take-down', bag))).toEqual(['block', undefined]);
  });
  it('ends with an award to keep the measure, once the platform follows it', () =>
    expect(
      rungAfter(recordAward('03-22T10:00', { [bag]: 'keep' }), answerAdoption('03-23T10:00', { [bag]: 'adopt' })),
    ).toEqual(['block', undefined]));
  it('comes back when such an order ends by itself, since nothing was decided of them', () => {
    const order = recordTermedOrder('03-11T10:00', 'take-down', '2026-06-30', bag);
    const end = clockSays('EndCourtOrder', '07-01T00:01', newestOrder);
    expect(rungAfter(order, end)).toEqual(['block', 'label-and-escrow']);
    expect(rungAfter(order, recordCourtOrder('06-01T10:00', 'take-down', bag))).toEqual(['block', undefined]);
  });
});

describe.each<[string, (at: string, ...itemIds: readonly string[]) => Step]>([
  ['withdrawn', withdrawCounterNotice],
  ['rejected', rejectCounterNotice],
])('of which the declaration is %s', (how, step) => {
  const ground = `counter-notice-${how as 'withdrawn' | 'rejected'}` as const;
  it.each(['restore', 'label-and-escrow'] as const)('%s ends with it, and the whole block is wanted again', (as) => {
    const granted = andThen(restorationAsked, answerEarlyRestoration('03-08T10:00', as));
    const gone = andThen(granted, step('03-09T10:00', 'bag'));
    const sets = gone.slice(granted.length).filter(({ type }) => type === 'MeasureSet');
    expect(sets).toEqual([measureSet(bag, 'block', 5, ground)]);
    const { measures, restorations } = disputeAfter(gone);
    expect([measures[bag]?.wanted, measures[bag]?.rung, restorations[bag]]).toEqual(['block', undefined, undefined]);
  });
});
