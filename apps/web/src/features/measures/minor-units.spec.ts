import { minorUnits } from './minor-units.js';

it.each([
  ['50000', 5_000_000],
  ['1,234.5', 123_450],
  [' 0.01 ', 1],
  ['0', undefined],
  ['', undefined],
  ['1.234', undefined],
  ['-5', undefined],
  ['五万', undefined],
])('reads %j as %j', (text, units) => expect(minorUnits(text)).toBe(units));
