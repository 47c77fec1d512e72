import { mkdtempSync, appendFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openThreads } from '#infrastructure/demo/script/actor.js';
import { openDays } from '#infrastructure/demo/script/days.js';
import { openStepBook } from './open-step-book.js';
import { whenOf } from '#infrastructure/demo/script/when.js';

const folder = mkdtempSync(path.join(tmpdir(), 'parley-script-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (day: number): Date => new Date(Date.UTC(2026, 2, day));

it('moves the clock when every thread waits, to the earliest that one waits for', async () => {
  const told: string[] = [];
  const days = openDays(async (instant) => void told.push(`clock ${instant.getUTCDate()}`));
  const thread =
    (name: string, ...stops: readonly number[]) =>
    async () => {
      for (const stop of stops) {
        await days.at(at(stop));
        told.push(`${name} ${stop}`);
      }
    };
  await days.play([thread('ana', 3, 9), thread('ben', 5, 3, 5)]);
  expect(told).toEqual(['clock 3', 'ana 3', 'clock 5', 'ben 5', 'ben 3', 'ben 5', 'clock 9', 'ana 9']);
});

it('plays the others to their end when one fails, and tells it then', async () => {
  const told: number[] = [];
  const days = openDays(async (instant) => void told.push(instant.getUTCDate()));
  const failing = async (): Promise<void> => Promise.reject(new Error('refused'));
  await expect(days.play([failing, () => days.at(at(4))])).rejects.toThrow('refused');
  expect(told).toEqual([4]);
});

it('asks again for nothing that was answered, also after a crash in the middle of a line', async () => {
  const file = path.join(folder, 'steps.jsonl');
  const asked: (string | undefined)[] = [];
  const play = async (): Promise<unknown> => {
    const ask = async (_: string, __: string, headers: Readonly<Record<string, string>>) => {
      asked.push(headers['idempotency-key']);
      return { answer: asked.length };
    };
    const { post } = openThreads('http://api', ask, openStepBook(file)).thread('bag');
    return [await post({}, '/disputes'), await post({}, '/acceptances')];
  };
  const first = await play();
  appendFileSync(file, '["demo-bag-3",{"ans');
  expect(await play()).toEqual(first);
  expect(asked).toEqual(['demo-bag-1', 'demo-bag-2']);
});

it('counts days back from the loading in Shanghai’s, and of what is longer ago not every one', () => {
  const { ago, day, hoursAgo } = whenOf(new Date('2026-11-28T17:00:00Z')); // the 29th there
  expect(
    [ago(1, '10:00'), ago(13, '10:00'), ago(27, '10:00'), ago(33, '10:00')].map((one) => one.toISOString()),
  ).toEqual([
    '2026-11-28T02:00:00.000Z',
    '2026-11-16T02:00:00.000Z',
    '2026-11-03T02:00:00.000Z',
    '2026-10-28T02:00:00.000Z',
  ]);
  expect([day(0), day(-1), hoursAgo(1).toISOString()]).toEqual([
    '2026-11-29',
    '2026-11-28',
    '2026-11-28T16:00:00.000Z',
  ]);
});
