import type { Sentence, Words } from '../locale.js';

type Facts = { readonly association: string; readonly count: string; readonly day: string };

/**
 * That whoever read in confidence gives back or destroys its copies and confirms it. Never what it read: neither title,
 * number nor name.
 */
export const RETURN_NOTICES = {
  'return-asked': {
    subject: {
      'zh-CN': '请返还或者销毁保密材料的复制件',
      en: 'Please give back or destroy your copies of what you read in confidence',
    },
    text: {
      'zh-CN': ({ association, count, day }) =>
        `您在${association}签署保密承诺后查阅的材料中，有${count}项的查阅已经结束。请在${day}前返还或者销毁全部复制件（纸质和电子），并登录“保密查阅”确认复制件的数量、处理方式和日期。没有留存复制件的，也请确认。`,
      en: ({ association, count, day }) =>
        `Of what you read at ${association} after undertaking to keep it secret, ${count} came to its end. Please give back or destroy every copy, on paper and as files, by ${day}; then sign in and confirm under “Read in confidence” how many there were, what became of them and when. If you kept none, please confirm that.`,
    },
  },
  'return-near': {
    subject: { 'zh-CN': '确认返还或者销毁的期限将至', en: 'The day for giving back or destroying copies is near' },
    text: {
      'zh-CN': ({ association, count, day }) =>
        `您在${association}保密查阅的材料中，有${count}项尚未确认返还或者销毁，最早的期限为${day}。请登录“保密查阅”办理。`,
      en: ({ association, count, day }) =>
        `Of what you read in confidence at ${association}, ${count} still waits for your word that copies were given back or destroyed; the first day is ${day}. Sign in and confirm it under “Read in confidence”.`,
    },
  },
  'return-late': {
    subject: { 'zh-CN': '确认返还或者销毁已经逾期', en: 'Your word on copies is overdue' },
    text: {
      'zh-CN': ({ association, count, day }) =>
        `您在${association}保密查阅的材料中，有${count}项逾期未确认返还或者销毁，最早的期限为${day}。材料的提交方和协会可以看到逾期情况。请立即登录“保密查阅”办理；违反保密承诺的，依法承担责任。`,
      en: ({ association, count, day }) =>
        `Of what you read in confidence at ${association}, ${count} is past its day, the first of them on ${day}, and you have not confirmed what became of the copies. Whoever disclosed it and the association can see that it is overdue. Please sign in and confirm it under “Read in confidence” at once; whoever breaks the undertaking is liable by law.`,
    },
  },
} as const satisfies Readonly<Record<string, { readonly subject: Words; readonly text: Sentence<Facts> }>>;
