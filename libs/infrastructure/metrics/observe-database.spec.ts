import { observeDatabase } from './observe-database.js';
import { openMetrics } from './open-metrics.js';

it('tells how large the database is, looked at every five minutes however often it is asked', async () => {
  const { meter, text } = openMetrics((error) => {
    throw error;
  });
  let [time, bytes] = [1_000, 7];
  const read = jest.fn(async () => bytes);
  observeDatabase(meter, read, () => time);
  expect(await text()).toMatch(/^parley_database_bytes 7$/m);
  [time, bytes] = [300_999, 9];
  expect(await text()).toMatch(/^parley_database_bytes 7$/m);
  time = 301_000;
  expect(await text()).toMatch(/^parley_database_bytes 9$/m);
  expect(read).toHaveBeenCalledTimes(2);
});
