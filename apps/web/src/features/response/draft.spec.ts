import { nextRef } from '../service/named-file.js';
import { bodyOf, EMPTY, type DraftFile } from './draft.js';

const file = (ref: string, more: Partial<DraftFile> = {}): DraftFile => ({
  ref,
  name: `${ref}.png`,
  sha256: 'a'.repeat(64),
  mediaType: 'image/png',
  description: '',
  part: 'forwarded',
  ...more,
});

it('sends what was typed, and nothing that was left empty', () => {
  const body = bodyOf(
    { ...EMPTY, itemIds: ['bag'], statement: ' 正品 ', unlisted: ['  '], confidential: ' ' },
    'ben',
    '2026-11',
  );
  expect(body).toEqual({
    respondentId: 'ben',
    itemIds: ['bag'],
    statement: '正品',
    evidence: [],
    declaration: { accepted: true, version: '2026-11' },
  });
});

it('tells of each file who gets it, names it after itself where nothing else was said, and ties a redacted copy to its original', () => {
  const files = [
    file('f1', { part: 'confidential', description: '进货单' }),
    file('f2', { derivedFrom: 'f1' }),
    file('f3', { derivedFrom: 'f9' }),
  ];
  const { evidence } = bodyOf({ ...EMPTY, files, confidential: '每件86元' }, 'ben', '2026-11');
  expect(evidence).toMatchObject([
    { ref: 'f1', description: '进货单', part: 'confidential' },
    { ref: 'f2', description: 'f2.png', part: 'forwarded', derivedFrom: 'f1' },
    { ref: 'f3', part: 'forwarded' },
  ]);
  expect(evidence[2]).not.toHaveProperty('derivedFrom');
});

it('forgets the tie of a copy whose original is no longer confidential, and of one that is itself', () => {
  const files = [
    file('f1'),
    file('f2', { derivedFrom: 'f1' }),
    file('f3', { part: 'confidential', derivedFrom: 'f3' }),
  ];
  for (const one of bodyOf({ ...EMPTY, files }, 'ben', '2026-11').evidence)
    expect(one).not.toHaveProperty('derivedFrom');
});

it('gives every file a name of its own', () => {
  expect(nextRef([])).toBe('f1');
  expect(nextRef([file('f2'), file('f7')])).toBe('f8');
});
