import type { Finding } from './active-kinds.js';
import { openKnownClean } from './known-clean.js';

const nothing: Finding = { state: 'none', kinds: [], signed: true };
const of = (associationId: string, sha256: string) => ({ associationId, sha256 });

it('remembers in what nothing was found, for each association, and of too many the newest', () => {
  const { find, note } = openKnownClean(2);
  for (const sha256 of ['a', 'b', 'c']) note(of('one', sha256), nothing);
  expect([find(of('one', 'a')), find(of('one', 'b')), find(of('one', 'c')), find(of('two', 'c'))]).toEqual([
    undefined,
    nothing,
    nothing,
    undefined,
  ]);
});

it('remembers nothing of a file that can do something, or of which nobody knows', () => {
  const { find, note } = openKnownClean();
  note(of('one', 'a'), { state: 'present', kinds: ['javascript'], signed: false });
  note(of('one', 'b'), { state: 'unknown', kinds: [], signed: false });
  expect([find(of('one', 'a')), find(of('one', 'b'))]).toEqual([undefined, undefined]);
});
