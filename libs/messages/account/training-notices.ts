import type { Sentence, Words } from '../locale.js';

type Facts = { readonly association: string };

/** That somebody has a course to pass; which, and by when, stands on its page. */
export const TRAINING_NOTICES = {
  'training-due': {
    subject: { 'zh-CN': '您有培训课程待完成', en: 'A course of yours is due' },
    text: {
      'zh-CN': ({ association }) =>
        `您在${association}有培训课程即将到期或者已经到期，尚未通过。请登录“培训”查看课程和截止日期，并完成测试。`,
      en: ({ association }) =>
        `At ${association} a course of yours is nearly due, or past its day, and not passed yet. Sign in and see under “Training” which it is and by when, and take its test.`,
    },
  },
} as const satisfies Readonly<Record<string, { readonly subject: Words; readonly text: Sentence<Facts> }>>;
