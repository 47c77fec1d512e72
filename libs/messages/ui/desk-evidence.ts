import type { Sentence, Words } from '../locale.js';

/** What stands beside exhibits at the desk: live streams, late files, comparisons, the undertaking of confidentiality. */
export const EXHIBIT_WORDS = {
  liveRoom: { 'zh-CN': '直播间', en: 'Live room' },
  clip: { 'zh-CN': '片段', en: 'Clip' },
  recorded: { 'zh-CN': '录制', en: 'Recorded' },
  began: { 'zh-CN': '开播', en: 'Session began' },
  card: { 'zh-CN': '商品卡片', en: 'Product card' },
  shows: { 'zh-CN': '证明对象', en: 'To show' },
  late: { 'zh-CN': '逾期待定', en: 'Late' },
  lateAdmitted: { 'zh-CN': '逾期已采纳', en: 'Late, admitted' },
  notAdmitted: { 'zh-CN': '不予采纳', en: 'Not admitted' },
  ruling: { 'zh-CN': '是否采纳', en: 'Whether it may be relied on' },
  admit: { 'zh-CN': '采纳', en: 'Admit it' },
  refuse: { 'zh-CN': '不予采纳', en: 'Do not admit it' },
  rulingReason: { 'zh-CN': '理由', en: 'Reason' },
  rulingReasonHelp: { 'zh-CN': '各方都会看到。', en: 'All parties read it.' },
  comparisons: { 'zh-CN': '逐项比对表', en: 'Comparisons element by element' },
  version: { 'zh-CN': '版本', en: 'Version' },
  element: { 'zh-CN': '要素', en: 'Element' },
  original: { 'zh-CN': '权利内容', en: 'In the right' },
  accused: { 'zh-CN': '被诉商品', en: 'In the accused goods' },
  filerView: { 'zh-CN': '提交方意见', en: 'Its filer' },
  otherView: { 'zh-CN': '对方意见', en: 'The other side' },
  found: { 'zh-CN': '专家组认定', en: 'The panel' },
  unanswered: { 'zh-CN': '未答复', en: 'No answer yet' },
  undecided: { 'zh-CN': '未认定', en: 'Not found on yet' },
  undertaking: { 'zh-CN': '查阅保密内容前，请阅读并签署', en: 'Please read and sign before it opens' },
  sign: { 'zh-CN': '本人已阅读，作出上述承诺', en: 'I have read this and undertake it' },
  signed: { 'zh-CN': '保密承诺', en: 'Undertakings of confidentiality' },
  nobodySigned: { 'zh-CN': '尚无人签署', en: 'Nobody has signed yet' },
} as const satisfies Record<string, Words>;

export const CAME_LATE: Sentence<{ readonly window: string; readonly closedAt: string }> = {
  'zh-CN': ({ window, closedAt }) => `${window}已于${closedAt}届满，此后提交；未获采纳的，不得作为依据。`,
  en: ({ window, closedAt }) =>
    `It came after the ${window}, which closed ${closedAt}. Nothing rests on it unless it is admitted.`,
};
export const RULED: Sentence<{ readonly by: string; readonly at: string }> = {
  'zh-CN': ({ by, at }) => `${by}于${at}决定，理由：`,
  en: ({ by, at }) => `${by}, ${at}:`,
};
export const VERSION_OF: Sentence<{ readonly version: number; readonly whose: string; readonly at: string }> = {
  'zh-CN': ({ version, whose, at }) => `${whose}　第${version}版　${at}`,
  en: ({ version, whose, at }) => `${whose}, version ${version}, ${at}`,
};
export const AT_PLACE: Sentence<{ readonly page?: number | undefined; readonly time?: string | undefined }> = {
  'zh-CN': ({ page, time }) => [page !== undefined && `第${page}页`, time].filter(Boolean).join(' '),
  en: ({ page, time }) => [page !== undefined && `p. ${page}`, time].filter(Boolean).join(' '),
};
