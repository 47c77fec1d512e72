import { faultsOf } from './faults-of.js';

const NAMES = new Set(['title', 'items', 'items.0.link']);
const fault = (field: string, detail = `${field} is wrong`) => ({ field, code: 'invalid', detail });

it('says a fault beside its field, however its path is written', () => {
  for (const path of ['items.0.link', '/items/0/link', '#/items/0/link', 'items[0].link'])
    expect(faultsOf({ title: 'Bad', errors: [fault(path, 'no link')] }, NAMES)).toEqual({
      fields: { 'items.0.link': 'no link' },
      others: [],
    });
});

it('says it beside the nearest field around it, and several together', () => {
  const errors = [fault('items.3.link', 'one'), fault('items', 'two')];
  expect(faultsOf({ title: 'Bad', errors }, NAMES).fields).toEqual({ items: 'one two' });
});

it('leaves nothing unsaid: what no field here is about, and a problem without fields', () => {
  expect(faultsOf({ title: 'Bad', errors: [fault('party', 'who?'), fault('')] }, NAMES).others).toEqual([
    'who?',
    ' is wrong',
  ]);
  expect(faultsOf({ title: 'Bad', detail: 'Why' }, NAMES)).toEqual({ fields: {}, others: ['Why'] });
  expect(faultsOf({ title: 'Bad' }, NAMES).others).toEqual(['Bad']);
});

it('says beside a field that the refusal names what the refusal says, and never its code', () => {
  const errors = [{ field: 'title', code: 'names-somebody' }];
  expect(faultsOf({ title: 'Bad', detail: 'Why', errors }, NAMES).fields).toEqual({ title: 'Why' });
  expect(faultsOf({ title: 'Bad', errors }, NAMES).fields).toEqual({ title: 'Bad' });
});

it('takes no name of JavaScript for a field', () => {
  expect(faultsOf({ title: 'Bad', errors: [fault('constructor', 'x'), fault('__proto__', 'y')] }, NAMES)).toEqual({
    fields: {},
    others: ['x', 'y'],
  });
});
