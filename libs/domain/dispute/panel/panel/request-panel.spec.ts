import { ana, ben, cai, eve, mia, shop } from '../../../testing/core/actors.js';
import { calendar } from '../../../testing/core/calendar.js';
import { withdrawComplaint } from '../../../testing/core/commands.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { inquired, lifted, noticed, silent } from '../../../testing/core/scenes.js';
import { andThen, given, givenIn } from '../../../testing/core/story.js';
import { panelAfter } from '../../../testing/panel/panel-after.js';
import { requestPanel } from '../../../testing/panel/panel-commands.js';
import { afterMediation, panelAsked } from '../../../testing/panel/panel-stories.js';
import { closeMediation } from '../../../testing/talks/mediation-commands.js';
import { mediating, mediatingItems } from '../../../testing/talks/mediation-stories.js';

const BAG = 'pair:ben:bag';

it('comes after a default, from a party, and everybody concerned is told', () =>
  given(...silent)
    .when(requestPanel('03-10T10:00', [BAG]))
    .then(
      recorded('PanelRequested', {
        requestedBy: 'party',
        requesterId: 'ana',
        parties: ['ana', 'ben'],
        mode: 'draw',
        size: 3,
        due: due('03-16T00:00'),
      }),
      ordered('panel-news', 'ana', BAG),
      ordered('panel-news', 'ben', BAG),
    ));
it('or after a mediation that failed, from the platform of the item', () =>
  given(...afterMediation)
    .when(requestPanel('03-21T10:00', [BAG], {}, shop))
    .then(
      recorded('PanelRequested', { requestedBy: 'platform', requesterId: 'shop' }),
      ordered('panel-news', 'ana', BAG),
      ordered('panel-news', 'ben', BAG),
    ));
it('or after a waiting period that ended without a suit', () =>
  expect(panelAfter(andThen(lifted, requestPanel('03-25T10:00', [BAG], {}, ben))).parties).toEqual(['ana', 'ben']));
it('not before, nor while a mediation or another panel runs', () => {
  given(...noticed)
    .when(requestPanel('03-04T10:00', [BAG]))
    .thenRefused('PanelTooEarly');
  given(...inquired)
    .when(requestPanel('03-22T10:00', [BAG]))
    .thenRefused('PanelTooEarly');
  given(...mediatingItems)
    .when(requestPanel('03-10T10:00', [BAG]))
    .thenRefused('MediationRuns');
  given(...panelAsked)
    .when(requestPanel('03-11T10:00', ['pair:cai:bag']))
    .thenRefused('WrongStage');
  given(...andThen(silent, withdrawComplaint('03-09T10:00', BAG)))
    .when(requestPanel('03-10T10:00', [BAG]))
    .thenRefused('PanelTooEarly');
  expect([noticed, silent, mediatingItems, panelAsked].map((past) => offers(past, 'RequestPanel')(ana))).toEqual([
    false,
    true,
    false,
    false,
  ]);
});
it('is offered to whoever has a part in a pair of which it can be asked', () => {
  expect([ana, ben, cai, shop, mia].map(offers(lifted, 'RequestPanel'))).toEqual([true, true, true, true, true]);
  expect([ben, cai, shop].map(offers(afterMediation, 'RequestPanel'))).toEqual([true, false, true]);
});
it('without pairs comes after a mediation that failed, and after nothing else', () => {
  const over = andThen(mediating, closeMediation('03-20T10:00', 'not-settled'));
  given(...over)
    .when(requestPanel('03-21T10:00', [BAG]))
    .thenRefused('UnknownReference');
  expect(andThen(over, requestPanel('03-21T10:00', []))).toContainEqual(
    recorded('PanelRequested', { pairs: [], parties: ['ana', 'ben'] }),
  );
  expect(offers(over, 'RequestPanel')(ben)).toBe(true);
});
it('is about pairs of one’s own, each once', () => {
  given(...silent)
    .when(requestPanel('03-10T10:00', []))
    .thenRefused('NothingNamed');
  given(...silent)
    .when(requestPanel('03-10T10:00', [BAG, BAG]))
    .thenRefused('NamedTwice');
  given(...silent)
    .when(requestPanel('03-10T10:00', [BAG], {}, cai))
    .thenRefused('UnknownReference');
  given(...silent)
    .when(requestPanel('03-10T10:00', [BAG], {}, eve))
    .thenRefused('NotFound');
});
it('is for what the rulebook has, never for an award', () => {
  given(...silent)
    .when(requestPanel('03-10T10:00', [BAG], { legalKind: 'arbitral-award' }))
    .thenRefused('LegalKindNotCarried');
  given(...silent)
    .when(requestPanel('03-10T10:00', [BAG], { size: 2 }))
    .thenRefused('NotByRulebook');
  given(...silent)
    .when(requestPanel('03-10T10:00', [BAG], { size: 1, mode: 'nomination' }))
    .thenRefused('NotByRulebook');
  const { panel: _, ...bare } = rulebook;
  const without = { rulebook: bare, calendar };
  givenIn(without)(...silent)
    .when(requestPanel('03-10T10:00', [BAG]))
    .thenRefused('LaneNotOpen');
  expect(offers(silent, 'RequestPanel', without)(ana)).toBe(false);
});
