import { readFiles, type Read } from './read-files.js';

const file = (name: string) => new File([name], name);
const unreadable = (name: string): File =>
  Object.assign(file(name), { slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) });

it('tells of each with its hash as soon as it is read', async () => {
  const told: string[] = [];
  const tell = ({ file: { name }, sha256 }: Read) => void told.push(`${name} ${sha256.slice(0, 6)}`);
  const far = ({ name }: File, share: number) => void told.push(`${name} ${share}`);
  expect(await readFiles([file('a'), file('b')], { isWanted: () => true, tell, far })).toBe(true);
  expect(told).toEqual(['a 1', 'a ca9781', 'b 1', 'b 3e23e8']);
});

it('goes on after one that cannot be read, and says so', async () => {
  const read: string[] = [];
  const tell = (one: Read) => void read.push(one.file.name);
  const reader = { isWanted: () => true, tell, far: () => undefined };
  expect(await readFiles([unreadable('a'), file('b')], reader)).toBe(false);
  expect(read).toEqual(['b']);
});

it('tells nobody of a file that is read when its form was left', async () => {
  let isWanted = true;
  const read: string[] = [];
  const done = readFiles([file('a'), file('b')], {
    isWanted: () => isWanted,
    tell: (one) => {
      read.push(one.file.name);
      isWanted = false;
    },
    far: () => undefined,
  });
  expect(await done).toBe(true);
  expect(read).toEqual(['a']);
});
