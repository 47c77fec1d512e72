import type { Words } from '#messages/locale.js';
import { GALLERY_WORDS as W } from '#messages/ui/gallery.js';
import type { TableColumn } from '../../kit/data/table.js';
import { TwoLines } from '../../kit/data/table-frame.js';
import { Deadline } from '../../kit/status/deadline.js';
import { Status } from '../../kit/status/status.js';
import type { Tone } from '../../kit/status/tones.js';
import { NOW } from './states.js';

const STAGES = {
  stageFiled: 'neutral',
  stageWaiting: 'due',
  stageMediation: 'now',
  stagePanel: 'now',
  stageClosed: 'lifted',
} as const satisfies Partial<Record<keyof typeof W, Tone>>;
type DocketRow = {
  readonly id: string;
  readonly number: string;
  readonly stage: keyof typeof STAGES;
  readonly dueAt: string;
  readonly items: number;
  readonly isLong: boolean;
};

const NAMES = Object.keys(STAGES) as readonly (keyof typeof STAGES)[];
const DAY = 86_400_000;
export const ROWS: readonly DocketRow[] = Array.from({ length: 9 }, (_, at) => ({
  id: String(at + 1),
  number: `PL-2026-${String(4_671 + at * 13).padStart(5, '0')}`,
  stage: NAMES[at % NAMES.length] ?? 'stageFiled',
  dueAt: new Date(Date.parse('2026-11-26T16:00:00.000Z') + (at - 1) * DAY).toISOString(),
  items: (at * 7) % 13 || 300,
  isLong: at === 3,
}));

export const columnsOf = (say: (words: Words) => string): readonly TableColumn<DocketRow>[] => [
  { id: 'number', label: say(W.numberOf), isName: true, isSortable: true, cell: ({ number }) => number, width: 150 },
  {
    id: 'stage',
    label: say(W.stage),
    cell: ({ stage }) => <Status tone={STAGES[stage]} word={say(W[stage])} />,
    width: 150,
  },
  {
    id: 'parties',
    label: say(W.parties),
    cell: ({ isLong }) => <TwoLines first={say(isLong ? W.longName : W.complainant)} second={say(W.respondent)} />,
  },
  { id: 'items', label: say(W.goods), isNumber: true, cell: ({ items }) => items, width: 72 },
  { id: 'next', label: say(W.nextStep), cell: () => say(W.reviewIt) },
  {
    id: 'due',
    label: say(W.due),
    isSortable: true,
    cell: ({ dueAt }) => <Deadline dueAt={dueAt} now={NOW} />,
    width: 176,
  },
];
