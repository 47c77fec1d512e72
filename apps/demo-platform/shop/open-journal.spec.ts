import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openJournal } from './open-journal.js';

const folder = mkdtempSync(path.join(tmpdir(), 'journal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string): string => path.join(folder, name, 'journal.jsonl');
const open = async (name: string) => {
  const seen: unknown[] = [];
  return { seen, ...(await openJournal(file(name), (entry) => seen.push(entry))) };
};

test('entries appended at once stand in order, and a new life reads them', async () => {
  const numbers = Array.from({ length: 200 }, (_, at) => at);
  const first = await open('order');
  await Promise.all(numbers.map((number) => first.append(number)));
  expect(first.seen).toEqual(numbers);
  await first.close();
  expect((await open('order')).seen).toEqual(numbers);
});

test('a line without its end is cut off, and the next entry stands on a line of its own', async () => {
  const first = await open('torn');
  await first.append('whole 全');
  await first.close();
  appendFileSync(file('torn'), '["half');
  const second = await open('torn');
  await second.append('next');
  expect(second.seen).toEqual(['whole 全', 'next']);
  expect(readFileSync(file('torn'), 'utf8')).toBe('"whole 全"\n"next"\n');
});

test('after a failed write nothing more is taken and nothing is applied', async () => {
  const journal = await open('broken');
  await journal.close();
  await expect(journal.append('a')).rejects.toThrow();
  await expect(journal.append('b')).rejects.toThrow();
  expect([journal.isBroken(), journal.seen]).toEqual([true, []]);
});
