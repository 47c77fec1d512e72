import type { Words, Sentence } from '../locale.js';

type Facts = { readonly association: string; readonly at: string };

/** What people are told of a complaint about somebody's conduct in office: never who, and no word of it. */
export const GRIEVANCE_NOTICES = {
  'grievance-to-handle': {
    subject: { 'zh-CN': '请您处理一件履职投诉', en: 'A complaint about conduct in office is yours to handle' },
    text: {
      'zh-CN': ({ association, at }) =>
        `${association}收到一件对工作人员或者中立人员履职行为的投诉，按规则由您处理，应当在${at}前答复。具体内容请登录工作台“履职投诉”查看，请勿与被投诉人员谈论。`,
      en: ({ association, at }) =>
        `${association} received a complaint about somebody’s conduct in office, which by rule is yours to handle and to answer by ${at}. You find it at the desk under “Complaints about conduct”. Please do not speak about it with the person concerned.`,
    },
  },
  'grievance-put': {
    subject: { 'zh-CN': '请就一件对您的投诉作出说明', en: 'You are heard on a complaint about your conduct' },
    text: {
      'zh-CN': ({ association, at }) =>
        `有人就您履行职务的行为向${association}提出投诉。请在${at}前登录查看所述内容并作出说明；逾期未说明的，将依现有材料处理。`,
      en: ({ association, at }) =>
        `Somebody complained to ${association} about how you act in your office. Please sign in, see what is said and answer by ${at}; after that it is decided on what there is.`,
    },
  },
  'grievance-answered': {
    subject: { 'zh-CN': '履职投诉已有处理结论', en: 'A complaint about conduct has been answered' },
    text: {
      'zh-CN': ({ association }) => `${association}已就一件与您有关的履职投诉作出结论并说明理由，请登录查看。`,
      en: ({ association }) =>
        `${association} has answered a complaint about conduct that concerns you, with reasons. Please sign in to read it.`,
    },
  },
} as const satisfies Readonly<Record<string, { readonly subject: Words; readonly text: Sentence<Facts> }>>;
