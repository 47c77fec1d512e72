import { refuse } from '../../kernel/refusal.js';
import { somePossible } from './some-possible.js';

const onlySmall = (size: number): void => {
  if (size > 2) refuse('TooMany', { most: String(size) });
};

it('asks until one passes', () => {
  const asked: number[] = [];
  const check = (size: number): void => {
    asked.push(size);
    onlySmall(size);
  };
  expect(somePossible([3, 1, 2], check)).toBe(true);
  expect(asked).toEqual([3, 1]);
});
it('tells the first reason where none does', () =>
  expect(() => somePossible([4, 3], onlySmall)).toThrow(
    expect.objectContaining({ code: 'TooMany', facts: { most: '4' } }),
  ));
it('is false where there is nothing to ask about', () => expect(somePossible([], onlySmall)).toBe(false));
it('takes no mistake for a refusal', () =>
  expect(() =>
    somePossible([1], () => {
      throw new TypeError('mistake');
    }),
  ).toThrow(TypeError));
