import type { RecordAward } from '../../dispute/panel/award/record-award.js';
import type { DisputeCommand } from '../../dispute/actions.js';
import { REMEDIES, type Remedy } from '../../dispute/panel/decision/findings.js';
import type { DisputeEvent } from '../../dispute/core/state.js';
import type { PairSubject } from '../../dispute/core/subject.js';
import { localDate, localDateAt } from '../../calendar/local-date.js';
import { mia } from '../core/actors.js';
import { from, pairsOf, some, type Make } from '../core/any-record.js';
import { paper, shanghai } from '../core/commands.js';
import { noticed } from '../core/scenes.js';
import { andThen } from '../core/story.js';

const papers = {
  evidence: [paper('agreement'), paper('award')],
  agreementEvidenceId: 'agreement',
  awardEvidenceId: 'award',
};

/** A commission that is registered as CAC-1 has decided so on 2 March. */
export const recordAward = (
  at: string,
  items: Readonly<Record<PairSubject, Remedy>>,
  changes: Partial<RecordAward['data']> = {},
): DisputeCommand => ({
  type: 'RecordAward',
  data: {
    registration: 'CAC-1',
    detailsContentId: 'commission',
    madeOn: localDate('2026-03-02'),
    ...papers,
    items: (Object.keys(items) as PairSubject[]).map((pair) => ({ pair, outcome: items[pair] ?? 'keep' })),
    boundPlatformIds: [],
    ...changes,
  },
  by: mia,
  at: shanghai(at),
});

/** Stories that record every event of an award. */
export const awardStories: readonly (readonly DisputeEvent[])[] = [
  andThen(
    noticed,
    recordAward(
      '03-04T10:00',
      { 'pair:ben:bag': 'lift' },
      {
        evidence: [...papers.evidence, { ...paper('letter'), capturedAt: shanghai('03-03T10:00') }],
        boundPlatformIds: ['shop'],
      },
    ),
  ),
];

/** Throws of awards. */
export const AWARDS = {
  RecordAward: (dispute, { a, b, c }, at) => ({
    data: {
      ...(c % 7 > 0 && { registration: 'CAC-1' }),
      detailsContentId: 'commission',
      madeOn: localDateAt(at),
      ...papers,
      items: some(pairsOf(dispute), a).map((pair) => ({ pair, outcome: from(REMEDIES, b) })),
      boundPlatformIds: b % 3 === 0 ? ['shop'] : [],
    },
    by: mia,
  }),
} as const satisfies { readonly RecordAward: Make };
