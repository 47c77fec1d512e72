import { shop } from '../../../testing/core/actors.js';
import { serviceOf } from '../../../testing/core/commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { accepted, shopAsked } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { correctKnowledge } from '../../../testing/measures/lane-commands.js';
import { recordArrival, recordDispatch, reportMeasures } from '../../../testing/service/service-commands.js';

const told = andThen(
  shopAsked,
  recordDispatch('03-03T11:30', 'statutory-notice', 'shop', 'platform'),
  recordArrival('03-03T12:00', 'statutory-notice', 'shop'),
  reportMeasures('03-03T13:00', ['ben', 'bag', 1, 'confirmed'], ['ben', 'cap', 3, 'refused']),
);
const notice = serviceOf(disputeAfter(told), 'statutory-notice', 'shop');

it.each(['asked:shop:3', `dispatched:${notice}`, `arrived:${notice}`, 'confirmed:ben:bag:1', 'refused:ben:cap:3'])(
  '%s can be corrected',
  (entry) =>
    given(...told)
      .when(correctKnowledge('03-04T10:00', entry))
      .then(recorded('KnowledgeCorrected', { platformId: 'shop', entry, textContentId: 'words' })),
);
it.each([
  'asked:shop:4',
  'asked:mall:1',
  'arrived:nothing',
  'confirmed:ben:cap:3',
  'refused:cai:bag:1',
  'kept:x',
  'ended:bag',
  'x',
  '',
  '__proto__:x',
])('%s is no entry', (entry) =>
  given(...told)
    .when(correctKnowledge('03-04T10:00', entry))
    .thenRefused('UnknownReference'),
);
it('tells of nothing that is still to come', () =>
  given(...told)
    .when(correctKnowledge('03-01T10:00', 'asked:shop:3'))
    .thenRefused('InstantImplausible'));
it('is offered to the platform once it was asked for anything', () => {
  expect(offered(told, shop, 'CorrectKnowledge')).toEqual(['platform:shop']);
  expect(offered(accepted, shop, 'CorrectKnowledge')).toEqual([]);
});

belongsTo(told, correctKnowledge('03-04T10:00', 'asked:shop:3'), 'shop');
