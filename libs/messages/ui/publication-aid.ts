import type { Words } from '../locale.js';

/** What a second person reads before a decision is published, as everybody would read it. */
export const PUBLICATION_AID = {
  text: { 'zh-CN': '拟公示的全文', en: 'What everybody would read' },
  help: {
    'zh-CN': '请通读全文并与原结论核对：不得出现当事人、代理人、专家和店铺的名称、链接、联系方式等可以识别身份的内容。',
    en: 'Read all of it beside the decision: nothing in it may tell who a party, its agent, an expert or a shop is, by name, link or contact.',
  },
  by: { 'zh-CN': '提出人', en: 'Proposed by' },
  length: { 'zh-CN': '字数', en: 'Characters' },
  decision: { 'zh-CN': '查看原结论', en: 'Read the decision' },
} as const satisfies Record<string, Words>;
