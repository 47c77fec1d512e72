import { LOSS_FIGURES } from '#domain/dispute/measures/loss/events.js';
import { figuresOf, NO_FIGURE, valueOf } from './loss-figures.js';

it.each([
  ['sales', '12,345.6', 1_234_560],
  ['sales', '0', 0],
  ['sales', '1.234', undefined],
  ['hours-down', '36', 36],
  ['hours-down', '1.5', undefined],
  ['stock', '', undefined],
])('reads of %s “%s” as %s', (figure, amount, value) => expect(valueOf({ ...NO_FIGURE, figure, amount })).toBe(value));

it.each(LOSS_FIGURES)(
  'sends %s in a unit of its own, with its source and without days that were left empty',
  (figure) => {
    const [sent] = figuresOf([{ ...NO_FIGURE, figure, amount: '3', source: ' Shop back office ' }]) ?? [];
    expect(sent).toEqual({ figure, value: expect.any(Number), unit: expect.any(String), source: 'Shop back office' });
  },
);

it('sends nothing while one of them lacks something', () => {
  const whole = { ...NO_FIGURE, figure: 'stock', amount: '3', source: 'Count' };
  for (const lack of [{ figure: '' }, { amount: '' }, { source: ' ' }])
    expect(figuresOf([whole, { ...whole, ...lack }])).toBeUndefined();
  expect(figuresOf([whole, whole])).toHaveLength(2);
});
