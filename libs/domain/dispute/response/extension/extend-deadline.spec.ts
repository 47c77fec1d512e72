import { ana, ben, mia } from '../../../testing/core/actors.js';
import { fileCounterNotice, shanghai } from '../../../testing/core/commands.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { inquired, noticed, silent, waiting } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { extendDeadline } from '../../../testing/intake/record-commands.js';

const [bag, cap] = ['pair:ben:bag', 'pair:ben:cap'] as const;
const window = 'respondent:ben';

it.each([
  ['the complainant consents', ana, 'consent'],
  ['a case manager orders it', mia, 'order'],
] as const)('ends later where %s, and the derivation shows it', (_, by, basis) => {
  given(...noticed)
    .when(extendDeadline('03-05T10:00', 2, by))
    .then(
      recorded('DeadlineExtended', {
        subject: 'respondent:ben',
        basis,
        reasonContentId: 'why',
        due: due('03-11T00:00'),
      }),
      ordered('window-extended', 'ben', bag, cap),
      ordered('window-extended', 'ana', bag, cap),
    );
  const { deadline } =
    disputeAfter(andThen(noticed, extendDeadline('03-05T10:00', 2, by))).stages['respondent:ben'] ?? {};
  expect(deadline?.derivation.steps).toContainEqual({ step: 'extended', date: '2026-03-10', reason: basis });
});
it('is not extended beyond what the rulebook allows, nor after its end', () => {
  given(...andThen(noticed, extendDeadline('03-05T10:00', 6)))
    .when(extendDeadline('03-05T11:00', 5))
    .thenRefused('TooMany');
  given(...noticed)
    .when(extendDeadline('2026-03-08T00:00:00.001', 2))
    .thenRefused('DeadlinePassed');
});
it('a period that the law sets nobody extends', () =>
  given(...waiting)
    .when(extendDeadline('03-10T10:00', 2, mia, bag))
    .thenRefused('StatutoryPeriod'));
it('a window that consent moved is the one by which lateness is judged', () =>
  expect(
    andThen(noticed, extendDeadline('03-05T10:00', 2), fileCounterNotice('03-10T10:00', 'ben', ['bag'])),
  ).toContainEqual(recorded('CounterNoticeFiled', { late: false, filedAt: shanghai('03-10T10:00') })));
it('is offered to both who may, while the window runs and the rulebook leaves days', () => {
  const buttons = (past: typeof noticed, by = mia) => offered(past, by, 'ExtendDeadline');
  expect(buttons(noticed)).toEqual([window, 'respondent:cai']);
  expect(buttons(noticed, ana)).toEqual([window, 'respondent:cai']);
  expect(buttons(noticed, ben)).toEqual([]);
  expect(buttons(andThen(noticed, extendDeadline('03-05T10:00', 10)))).toEqual(['respondent:cai']);
});
it('is neither done nor offered once the window has closed, and of the law’s period it is still said why', () => {
  given(...silent)
    .when(extendDeadline('03-09T10:00', 2))
    .thenRefused('WrongStage');
  expect(offered(silent, mia, 'ExtendDeadline')).toEqual([]);
  given(...inquired)
    .when(extendDeadline('03-22T10:00', 2, mia, bag))
    .thenRefused('StatutoryPeriod');
});

belongsTo(noticed, extendDeadline('03-05T10:00', 2), 'mia', 'ana');
