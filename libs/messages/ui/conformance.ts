import type { Sentence, Words } from '../locale.js';

/** The check of a platform's receiver, as its page shows it; the steps stand in messages/conformance. */
export const CONFORMANCE_WORDS = {
  file: { 'zh-CN': '接口检测', en: 'Conformance check' },
  run: { 'zh-CN': '开始检测', en: 'Run the check' },
  running: { 'zh-CN': '检测进行中', en: 'The check is running' },
  help: {
    'zh-CN':
      '向本平台登记的接收地址发送约二十条测试消息（签名正确、签名错误、重复、乱序），逐项比较应答；测试消息不涉及任何案件，接收方应当不作处理。随后核对沙箱记录：措施是否回报、询问是否答复、投诉是否移交过。',
    en: 'About twenty test webhooks go to your registered address: signed, signed wrongly, repeated, out of order. None is about a dispute, and the receiver should do nothing with them. Then the sandbox’s own record is read: whether measures were reported, inquiries answered, a complaint handed over.',
  },
  step: { 'zh-CN': '检测项', en: 'Step' },
  expected: { 'zh-CN': '要求', en: 'Expected' },
  seen: { 'zh-CN': '实际', en: 'Seen' },
  right: { 'zh-CN': '符合', en: 'As expected' },
  wrong: { 'zh-CN': '不符合', en: 'Not as expected' },
  earlier: { 'zh-CN': '检测记录', en: 'Checks' },
  at: { 'zh-CN': '时间', en: 'When' },
  result: { 'zh-CN': '结论', en: 'Result' },
  download: { 'zh-CN': '下载结果', en: 'Download the result' },
  none: { 'zh-CN': '还没有检测过', en: 'No check was run yet' },
  noneHelp: { 'zh-CN': '检测结果保留一年。', en: 'Results are kept for a year.' },
  away: { 'zh-CN': '未登记接收地址，没有检测', en: 'No address is registered: nothing was tried' },
  elsewhere: { 'zh-CN': '在沙箱中检测', en: 'Run it in your sandbox' },
  elsewhereHelp: {
    'zh-CN': '检测只在沙箱协会中进行，以免与有效力的案件混淆。请登录本平台的沙箱；没有沙箱的，请联系协会。',
    en: 'The check runs in a sandbox association alone, apart from what has effect. Sign in to your sandbox; if you have none, ask the association.',
  },
  byHand: { 'zh-CN': '在本平台的机器上检测', en: 'From a machine of yours' },
} as const satisfies Record<string, Words>;

export const STEPS_WRONG: Sentence<{ readonly wrong: number; readonly of: number }> = {
  'zh-CN': ({ wrong, of }) => (wrong === 0 ? `${of}项全部符合` : `${of}项中${wrong}项不符合`),
  en: ({ wrong, of }) => (wrong === 0 ? `All ${of} steps as expected` : `${wrong} of ${of} steps not as expected`),
};
export const SEEN_STATUS: Sentence<{ readonly status: number; readonly count: number }> = {
  'zh-CN': ({ status, count }) => `应答${status}，${count}毫秒`,
  en: ({ status, count }) => `Answered ${status} after ${count} ms`,
};
export const SEEN_WORK: Sentence<{ readonly done: number; readonly open: number }> = {
  'zh-CN': ({ done, open }) => `已完成${done}项，未完成${open}项`,
  en: ({ done, open }) => `${done} done, ${open} left`,
};
