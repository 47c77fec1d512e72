import type { Sentence } from '../locale.js';

/** The directory of who helps beside the association: for everybody, and as it is kept up. */
export const HELP_WORDS = {
  title: { 'zh-CN': '维权帮助名录', en: 'Who else helps' },
  lead: {
    'zh-CN':
      '协会以外可以提供帮助的机构。名录由协会维护，供查询联系方式，不代表推荐；收费和受理条件以各机构的说明为准。',
    en: 'Who helps beside the association. The association keeps this list up so that you find them; it recommends none. Fees and conditions are theirs to say.',
  },
  help: {
    'zh-CN': '任何人都可以查看本名录。每条信息每年核对一次；到期未核对的排在前面。',
    en: 'Everybody reads this list. Look at each entry once a year; those that are due stand first.',
  },
  kind: { 'zh-CN': '类别', en: 'Kind' },
  right: { 'zh-CN': '权利类型', en: 'Right' },
  any: { 'zh-CN': '全部', en: 'All' },
  name: { 'zh-CN': '名称', en: 'Name' },
  fee: { 'zh-CN': '费用', en: 'Fee' },
  telephone: { 'zh-CN': '电话', en: 'Telephone' },
  mail: { 'zh-CN': '电子邮箱', en: 'Mail' },
  website: { 'zh-CN': '网站', en: 'Website' },
  address: { 'zh-CN': '地址', en: 'Address' },
  hours: { 'zh-CN': '办公时间', en: 'Open' },
  source: { 'zh-CN': '信息来源', en: 'Source' },
  checked: { 'zh-CN': '最近核对', en: 'Last looked at' },
  due: { 'zh-CN': '待核对', en: 'To be looked at' },
  current: { 'zh-CN': '有效', en: 'Looked at' },
  standing: { 'zh-CN': '状态', en: 'Standing' },
  by: { 'zh-CN': '核对人', en: 'By' },
  none: { 'zh-CN': '名录中还没有信息', en: 'Nothing is entered yet' },
  noneHelp: {
    'zh-CN': '协会尚未录入。投诉举报可以拨打全国统一电话12315、12345。',
    en: 'The association has entered nobody yet. To complain anywhere in the country, dial 12315 or 12345.',
  },
  noneStaff: {
    'zh-CN': '可以先录入12315、12345，当地知识产权保护中心、法律援助中心和常用的鉴定机构。',
    en: 'Begin with 12315 and 12345, the local protection centre, legal aid and the appraisers that are asked most.',
  },
  noneFits: { 'zh-CN': '没有符合条件的机构', en: 'None fits' },
  noneFitsHelp: { 'zh-CN': '请放宽类别或者权利类型。', en: 'Choose another kind, or all rights.' },
} as const;

export const CHECKED_ON: Sentence<{ readonly day: string }> = {
  'zh-CN': ({ day }) => `协会于${day}核对`,
  en: ({ day }) => `Looked at by the association on ${day}`,
};
