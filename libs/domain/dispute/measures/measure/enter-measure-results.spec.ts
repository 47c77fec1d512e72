import { mia } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { noticed, shopAsked } from '../../../testing/core/scenes.js';
import { andThen, given } from '../../../testing/core/story.js';
import {
  enterMeasureResults,
  measuresWithoutInterface,
  recordMeasuresHandover,
} from '../../../testing/service/service-commands.js';

const carried = andThen(noticed, measuresWithoutInterface('03-03T11:00', 3), recordMeasuresHandover('03-03T12:00', 3));
const results = enterMeasureResults('03-03T13:00', ['ben', 'bag', 1, 'confirmed'], ['cai', 'bag', 2, 'refused']);
const buttons = (past: typeof carried) => offered(past, mia, 'EnterMeasureResults');

it('says that a person entered them', () =>
  given(...carried)
    .when(results)
    .then(
      recorded('MeasureConfirmed', { itemId: 'bag', byHand: true }),
      recorded('MeasureRefused', { respondentId: 'cai', byHand: true }),
      recorded('ServiceOrdered', { document: 'measure-refused' }),
    ));
it('is nobody’s, nor offered, for a platform that tells them itself', () => {
  given(...shopAsked)
    .when(results)
    .thenRefused('NotByHand');
  expect(buttons(shopAsked)).toEqual([]);
});
it('is offered until all is carried out, also after a refusal', () => {
  expect(buttons(carried)).toEqual(['platform:shop']);
  const partly = andThen(carried, results);
  expect(buttons(partly)).toEqual(['platform:shop']);
  const rest = enterMeasureResults('03-03T14:00', ['cai', 'bag', 2, 'confirmed'], ['ben', 'cap', 3, 'confirmed']);
  expect(buttons(andThen(partly, rest))).toEqual([]);
  given(...andThen(partly, rest))
    .when(rest)
    .then();
});
it('names results', () =>
  given(...carried)
    .when(enterMeasureResults('03-03T13:00'))
    .thenRefused('NothingNamed'));

belongsTo(carried, results, 'mia');
