import { newReadings } from './readings.js';

const later = () => Promise.withResolvers<void>();

it('reads what is chosen later after what was chosen first, and is reading until all is read', async () => {
  const readings = newReadings();
  const [film, scan] = [later(), later()];
  const read: string[] = [];
  const told: boolean[] = [];
  const stop = readings.subscribe(() => void told.push(readings.isReading()));
  const first = readings.read(() => film.promise.then(() => void read.push('film')));
  const second = readings.read(() => scan.promise.then(() => void read.push('scan')));
  scan.resolve();
  await Promise.resolve();
  expect(readings.isReading()).toBe(true);
  film.resolve();
  await first;
  expect(readings.isReading()).toBe(true);
  await second;
  expect(readings.isReading()).toBe(false);
  expect(read).toEqual(['film', 'scan']);
  stop();
  expect(told).toEqual([true, true, true, false]);
});

it('goes on after one that cannot be read', async () => {
  const readings = newReadings();
  const read: string[] = [];
  await readings.read(() => Promise.reject(new Error('gone')));
  await readings.read(async () => void read.push('scan'));
  expect(read).toEqual(['scan']);
  expect(readings.isReading()).toBe(false);
});

it('wants nothing any more of what was begun before the form was left', async () => {
  const readings = newReadings();
  const film = later();
  const wanted: boolean[] = [];
  const first = readings.read(async (isWanted) => {
    await film.promise;
    wanted.push(isWanted());
  });
  readings.end();
  film.resolve();
  await first;
  await readings.read(async (isWanted) => void wanted.push(isWanted()));
  expect(wanted).toEqual([false, true]);
});
