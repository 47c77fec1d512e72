import type { NoticeRulebook } from '#domain/rulebook/rulebook.js';
import { counterNoticeHouse, counterNotices, filesFollow } from './2026-11-28/files-and-cures.js';
import { names20261128 } from './2026-11-28/names.js';
import { tracks20261128 } from './2026-11-28/tracks.js';
import { urging20261128 } from './2026-11-28/urging.js';
import { cnEcl202701 } from './cn-ecl-2027-01.js';

/** The notice procedure as it was tried from outside and put right: what 2027-01 has, with papers and periods mended. */
export const cnEcl20261128: NoticeRulebook = {
  ...cnEcl202701,
  version: '2026-11-28',
  tracks: tracks20261128,
  // real notices name up to 120 respondents and 2,032 items; one stream of that size is measured in docs/limits.md
  limits: { items: 2_500, respondents: 150, pairs: 3_000 },
  filesFollow,
  counterNotices,
  house: { ...cnEcl202701.house, ...counterNoticeHouse },
  urging: urging20261128,
  materials: [
    ...cnEcl202701.materials.filter(({ rights }) => rights === 'all' || !rights.includes('name') || rights.length > 1),
    ...names20261128,
  ],
};
