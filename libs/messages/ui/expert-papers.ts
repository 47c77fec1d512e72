import type { Words } from '../locale.js';

/** Decisions of panels among the papers that an expert has to sign. */
export const EXPERT_PAPERS = {
  beingDrafted: { 'zh-CN': '合议中，结论草案提出后签署', en: 'Deliberated; signed once it is drafted' },
  toDraft: { 'zh-CN': '查看草案并签署', en: 'To the draft' },
  noneHelp: {
    'zh-CN': '您所在专家组进入合议后，待签署的结论会列在这里。',
    en: 'Once your panel deliberates, the decision that you will sign stands here.',
  },
} as const satisfies Record<string, Words>;
