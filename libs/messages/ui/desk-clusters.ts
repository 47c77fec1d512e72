import type { Sentence, Words } from '../locale.js';

/** Disputes that hang together, drawn and told in a table. */
export const DESK_CLUSTERS = {
  clusters: { 'zh-CN': '相互关联的案件', en: 'Disputes that hang together' },
  note: {
    'zh-CN': '依据上列案件的信号：同一文件、同一账号、同一权利或者同一时段。图中数字与表中序号相同；关联不代表恶意。',
    en: 'By the signals of the disputes listed here: one file, one account, one right, one time. The numbers of the drawing are those of the table. A tie is no finding.',
  },
  none: { 'zh-CN': '所列案件之间没有关联。', en: 'Nothing ties the disputes listed here to others.' },
  another: { 'zh-CN': '另一案件', en: 'Another dispute' },
  looking: { 'zh-CN': '正在查找关联……', en: 'Looking for what ties them…' },
  place: { 'zh-CN': '序号', en: 'No.' },
  tied: { 'zh-CN': '与哪一案件、因何关联', en: 'Tied to which, by what' },
} as const satisfies Record<string, Words>;

export const CLUSTER_OF: Sentence<{ readonly number: number; readonly count: number }> = {
  'zh-CN': ({ number, count }) => `第${number}组　${count}件`,
  en: ({ number, count }) => `Group ${number}: ${count} disputes`,
};
