import type { ReplaySeat } from '#domain/dispute/visibility/sees-replay.js';
import type { Sentence, Words } from '../locale.js';

/** As whom an auditor looks at a dispute as it stood. */
export const REPLAY_SEAT_NAMES = {
  'case-manager': { 'zh-CN': '案件负责人', en: 'Case manager' },
  complainant: { 'zh-CN': '投诉方', en: 'Complainant' },
  respondent: { 'zh-CN': '被投诉方', en: 'Respondent' },
  panel: { 'zh-CN': '专家组', en: 'Panel' },
} as const satisfies Record<ReplaySeat, Words>;

/** A dispute replayed by its auditor. */
export const REPLAY_WORDS = {
  help: {
    'zh-CN':
      '按所选身份在所选时间点能够看到的内容显示，但以审计授权为限：会谈、合议、未公布的表决、保密材料以及目前已限制或者删除的内容均不显示。',
    en: 'Shown as that seat saw it then, within your mandate: nothing of talks, deliberations, ballots that were not revealed or confidential parts, and nothing that is closed or erased today.',
  },
  as: { 'zh-CN': '以谁的身份查看', en: 'As seen by' },
  instant: { 'zh-CN': '时间点', en: 'Instant' },
  previous: { 'zh-CN': '上一步', en: 'Previous act' },
  next: { 'zh-CN': '下一步', en: 'Next act' },
  happened: { 'zh-CN': '该时间点发生的事项', en: 'What happened then' },
  notTold: { 'zh-CN': '该身份当时未获告知这些事项。', en: 'This seat was told nothing of it.' },
  notThere: { 'zh-CN': '该身份当时尚未参与本案', en: 'This seat had no part in the dispute yet' },
  notThereHelp: {
    'zh-CN': '请选择更晚的时间点，或者更换身份。',
    en: 'Choose a later instant, or another seat.',
  },
  seen: { 'zh-CN': '当时看到的案件', en: 'The dispute as it was seen' },
  stood: { 'zh-CN': '当时的进度', en: 'How far it had got' },
  history: { 'zh-CN': '至此的经过', en: 'What had happened by then' },
  files: { 'zh-CN': '当时可见的证据', en: 'Evidence that it could see' },
  papers: { 'zh-CN': '当时可见的文书', en: 'Documents that it could read' },
  none: { 'zh-CN': '无', en: 'None' },
  decision: { 'zh-CN': '决定', en: 'Decision' },
  issued: { 'zh-CN': '已作出', en: 'Issued' },
  pending: { 'zh-CN': '尚未作出', en: 'Not issued yet' },
} as const satisfies Record<string, Words>;

/** Which of all instants is shown. */
export const INSTANT_OF: Sentence<{ readonly at: number; readonly of: number; readonly when: string }> = {
  'zh-CN': ({ at, of, when }) => `第${at}个，共${of}个 · ${when}`,
  en: ({ at, of, when }) => `${at} of ${of} · ${when}`,
};

/** The respondent as whom it is shown. */
export const AS_RESPONDENT: Sentence<{ readonly name: string }> = {
  'zh-CN': ({ name }) => `被投诉方 · ${name}`,
  en: ({ name }) => `Respondent · ${name}`,
};
