import { readConfig } from './config.js';

it('runs no demonstration in production: there is no page on which anybody signs in as anybody', () => {
  expect(() => readConfig({ PARLEY_ENV: 'production' })).toThrow(/demonstration/);
  expect(readConfig({ PARLEY_ENV: 'development' }).fillsDemo).toBe(true);
  expect(readConfig({ DEMO_FILL: 'no' }).fillsDemo).toBe(false);
});
