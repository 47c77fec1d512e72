import { tellingProgress } from './rebuild-progress.js';

it('tells at first, then every two seconds, how long the rest takes, by what this run has built', () => {
  let now = 5_000;
  const said: string[] = [];
  const tell = tellingProgress(
    () => now,
    (line) => void said.push(line),
  );
  const after = (milliseconds: number, events: number): void => {
    now += milliseconds;
    tell({ events, total: 10_000 });
  };
  after(0, 4_000); // another run was killed there
  after(1_999, 5_000);
  after(1, 5_000);
  after(1_000, 6_000);
  after(2_000, 9_000);
  expect(said).toEqual([
    '4000 of 10000 events',
    '5000 of 10000 events, 500 a second, 10 s left',
    '9000 of 10000 events, 1000 a second, 1 s left',
  ]);
});
