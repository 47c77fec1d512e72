import { openFlights } from './one-flight.js';

const deferred = () => {
  let end: (outcome: string | Error) => void = () => undefined;
  const promise = new Promise<string>(
    (resolve, reject) => (end = (outcome) => (typeof outcome === 'string' ? resolve(outcome) : reject(outcome))),
  );
  return { promise, end };
};

it('does what is under way only once, and whoever comes meanwhile waits for it', async () => {
  const flights = openFlights();
  const first = deferred();
  let calls = 0;
  const call = () => ((calls += 1), first.promise);
  const both = [flights.run('mail', call), flights.run('mail', call)];
  const other = flights.run('another', async () => 'done');
  expect(await other).toBe('done');
  first.end('sent');
  expect(await Promise.all(both)).toEqual(['sent', 'joined']);
  expect(calls).toBe(1);
});

it('fails for all who waited, and can then be done again', async () => {
  const flights = openFlights();
  const first = deferred();
  const both = [flights.run('mail', () => first.promise), flights.run('mail', async () => 'never')];
  first.end(new Error('away'));
  expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await flights.run('mail', async () => 'sent')).toBe('sent');
});

it('knows what ended after something was read, and forgets it in time', async () => {
  let now = 1_000;
  const flights = openFlights(() => now);
  await flights.run('mail', async () => 'sent');
  expect([
    flights.endedSince('mail', 999),
    flights.endedSince('mail', 1_000),
    flights.endedSince('mail', 1_001),
  ]).toEqual([true, true, false]);
  expect(flights.endedSince('another', 0)).toBe(false);
  now += 120_000;
  await flights.run('another', async () => 'sent');
  expect(flights.endedSince('mail', 0)).toBe(false);
});
