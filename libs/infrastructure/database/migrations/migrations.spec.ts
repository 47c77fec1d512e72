import { compareReleases } from '../../release.js';
import { THIS_PROGRAM } from '../program.js';
import { NoteReleases1795900001210 } from './application/note-releases.js';

const numberOf = (name: string): number => Number(name.slice(-13));
const all = [...THIS_PROGRAM.owner, ...THIS_PROGRAM.application].map((Migration) => new Migration());

it('says of every migration since the database keeps it which release still runs on it, and that this one does', () => {
  const since = all.filter(({ name }) => numberOf(name) > numberOf(NoteReleases1795900001210.name));
  for (const { name, oldestRelease } of since) {
    expect({ name, oldestRelease }).toEqual({ name, oldestRelease: expect.any(String) });
    expect(compareReleases(oldestRelease ?? '', THIS_PROGRAM.release)).toBeLessThanOrEqual(0);
  }
});

it('names each migration once and as its class, which is what the database keeps', () => {
  const classes = [...THIS_PROGRAM.owner, ...THIS_PROGRAM.application].map(({ name }) => name);
  expect(all.map(({ name }) => name)).toEqual(classes);
  expect(new Set(classes).size).toBe(classes.length);
});
