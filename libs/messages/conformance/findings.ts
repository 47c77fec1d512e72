import type { Locale, Sentence, Words } from '../locale.js';
import { CONFORMANCE_STEPS, type ConformanceStep } from './steps.js';

/** What was expected of an answer, and what came instead. */
export type Expected = 'taken' | 'prompt' | 'refused' | 'not-taken' | 'done';
export type Seen = {
  readonly status?: number;
  readonly milliseconds?: number;
  readonly error?: string;
  /** How often the platform did it by its own programs or people, and how often it is still owed. */
  readonly done?: number;
  readonly open?: number;
};

export const EXPECTED: Readonly<Record<Expected, Words>> = {
  taken: { 'zh-CN': '应答2xx', en: 'Answered 2xx' },
  prompt: { 'zh-CN': '3秒内应答2xx', en: 'Answered 2xx within 3 s' },
  refused: { 'zh-CN': '应答4xx', en: 'Answered 4xx' },
  'not-taken': { 'zh-CN': '不应答2xx', en: 'Not answered 2xx' },
  done: { 'zh-CN': '由平台的程序或者人员完成', en: 'Done by programs or people of the platform' },
};

const ANSWERED: Sentence<{ readonly status: number }> = {
  'zh-CN': ({ status }) => `应答${status}。`,
  en: ({ status }) => `answered ${status}. `,
};
const NOTHING: Sentence<{ readonly why: string }> = {
  'zh-CN': ({ why }) => `没有应答（${why}）。`,
  en: ({ why }) => `no answer came (${why}). `,
};
const REDIRECTS: Sentence<{ readonly status: number }> = {
  'zh-CN': ({ status }) => `转到其他地址（${status}），而协会的系统不跟随。请登记最终地址。`,
  en: ({ status }) => `it redirects (${status}), and Parley follows no redirect. Register the final address.`,
};
const OUTAGE: Sentence<{ readonly status: number }> = {
  'zh-CN': ({ status }) => `应答${status}会被视为故障，持续重发数日。请应答401。`,
  en: ({ status }) => `answered ${status}, which Parley takes for an outage and repeats for days. Answer 401.`,
};
const SLOW: Sentence<{ readonly took: number }> = {
  'zh-CN': ({ took }) => `用时${took}毫秒。先记录，随即应答，事后再处理；协会的系统等待15秒。`,
  en: ({ took }) => `took ${took} ms. Write it down, answer, and work afterwards; Parley waits 15 s.`,
};
const OPEN: Sentence<{ readonly open: number }> = {
  'zh-CN': ({ open }) => `还有${open}项未完成。`,
  en: ({ open }) => `${open} left to do. `,
};
const NEVER = {
  'zh-CN': '沙箱中还没有发生过；可以先填充沙箱。',
  en: 'it has not happened in this sandbox yet; filling it brings what to answer. ',
};
const ANSWER_401 = { 'zh-CN': '请应答401，以便发送方知悉。', en: 'Answer 401, so that the sender knows.' };
const OTHER_SECRET = {
  'zh-CN': '如果所有消息都被拒绝，说明其密钥与登记的不同。',
  en: ' If it refuses every webhook, it has another secret than was given here.',
};

/** What is wrong with an answer that was not as expected, with what to do. */
export function wrongInWords(
  { id, expected, seen }: { readonly id: ConformanceStep; readonly expected: Expected; readonly seen: Seen },
  locale: Locale,
): string {
  const { status, error = '', milliseconds = 0, open = 0 } = seen;
  const remedy = CONFORMANCE_STEPS[id].remedy[locale];
  if (expected === 'done') return (open > 0 ? OPEN[locale]({ open }) : NEVER[locale]) + remedy;
  if (status === undefined)
    return NOTHING[locale]({ why: error }) + (expected === 'refused' ? ANSWER_401[locale] : remedy);
  if (expected === 'refused' && status >= 500) return OUTAGE[locale]({ status });
  if (expected === 'refused' || expected === 'not-taken') return ANSWERED[locale]({ status }) + remedy;
  if (status >= 300 && status < 400) return REDIRECTS[locale]({ status });
  if (status < 300) return SLOW[locale]({ took: Math.round(milliseconds) });
  return ANSWERED[locale]({ status }) + remedy + (status === 401 || status === 403 ? OTHER_SECRET[locale] : '');
}
