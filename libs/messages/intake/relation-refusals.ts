import { NO_SECOND_NOTICE } from '#domain/rulebook/track-rules.js';
import { clauseName } from '../rulebook/clauses.js';
import type { RefusalCode } from '#domain/kernel/refusal.js';
import type { Sentence, Words } from '../locale.js';
import type { RefusalFacts } from '../refusal-facts.js';

/** What amendments, and complaints about what was complained of before, are refused with. */
export const RELATION_REFUSALS = {
  AnotherItem: {
    title: { 'zh-CN': '更正后是另一项标的', en: 'This would be another item' },
    detail: {
      'zh-CN': () => '更正后的链接指向另一项标的。请撤回原标的，并将新的链接作为新增标的提交。',
      en: () => 'The corrected address leads to another item. Please withdraw the old item and add the new one.',
    },
  },
  NewFactsNeeded: {
    title: { 'zh-CN': '需要说明新的事实', en: 'New facts are needed' },
    detail: {
      'zh-CN': ({ earlier = '' }) =>
        `投诉方曾以同一权利投诉同一商品（${earlier}），该案未获支持或者措施已经失效。投诉方须先说明此后有何新的事实，才能再次采取措施。`,
      en: ({ earlier = '' }) =>
        `The same right was relied on against the same goods before (${earlier}), and that was lost or lapsed. The complainant must first tell what is new since then.`,
    },
  },
  RepeatNoticeBarred: {
    title: { 'zh-CN': '不得再次通知', en: 'No second notice' },
    detail: {
      'zh-CN': ({ earlier = '' }) =>
        `该内容在${earlier}中已因书面说明而恢复，不得再次通知删除（${clauseName(NO_SECOND_NOTICE, 'zh-CN')}）。投诉方可以向人民法院起诉。`,
      en: ({ earlier = '' }) =>
        `The link was restored on a counter-statement in ${earlier}; it may not be notified again (${clauseName(NO_SECOND_NOTICE, 'en')}). The complainant may sue.`,
    },
  },
} as const satisfies {
  readonly [C in RefusalCode]?: { readonly title: Words; readonly detail: Sentence<RefusalFacts> };
};
