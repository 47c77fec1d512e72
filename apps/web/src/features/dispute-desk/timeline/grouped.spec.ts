import { grouped } from './grouped.js';

const stored = (at: string, by: 'person' | 'platform' = 'person') => ({ type: 'EvidenceStored', by, at }) as const;
const sizes = (entries: Parameters<typeof grouped>[0]) => grouped(entries).map(({ more }) => more.length + 1);

it('puts files that came together in one line', () => {
  const files = ['03:00:09', '03:00:05', '03:00:00'].map((at) => stored(`2026-03-02T${at}Z`));
  expect(sizes(files)).toEqual([3]);
});

it.each([
  ['what happened between them', [stored('2026-03-02T03:00:09Z'), { ...stored('2026-03-02T03:00:08Z'), type: 'ComplaintAccepted' as const }, stored('2026-03-02T03:00:07Z')], [1, 1, 1]],
  ['somebody else', [stored('2026-03-02T03:00:09Z'), stored('2026-03-02T03:00:08Z', 'platform')], [1, 1]],
  ['a later hour', [stored('2026-03-02T05:00:00Z'), stored('2026-03-02T03:00:00Z')], [1, 1]],
  ['another kind of event', [{ ...stored('2026-03-02T03:00:00Z'), type: 'ComplaintAccepted' as const }, { ...stored('2026-03-02T03:00:00Z'), type: 'ComplaintAccepted' as const }], [1, 1]],
])('keeps apart what %s parts', (_, entries, apart) => expect(sizes(entries)).toEqual(apart)); // prettier-ignore
