import type { TieQuestion } from '#domain/neutral/tie-questions.js';
import type { Sentence, Words } from '../locale.js';

/** Before somebody declares: what it should ask itself; and to the association what that comes from. */
export const TIE_WORDS = {
  title: { 'zh-CN': '声明前请先核对', en: 'Before you declare, please check' },
  help: {
    'zh-CN':
      '以上问题依据协会登记的信息自动生成，可能并不相关，也不表示您与任何一方有关系。请据实判断；有关系的请不要接受。',
    en: 'The association’s records suggest these questions; they may be about nothing, and say nothing of you. Judge by what you know; where there is a tie, decline.',
  },
  none: {
    'zh-CN': '登记的信息没有提示需要特别核对的事项。',
    en: 'The records suggest nothing in particular to check.',
  },
  staffTitle: { 'zh-CN': '可能的利害关系（仅协会可见）', en: 'Possible ties, for the association alone' },
  staffNone: { 'zh-CN': '登记的信息没有提示', en: 'The records suggest none' },
  somebody: { 'zh-CN': '本案其他相关人', en: 'somebody else concerned' },
  sameName: { 'zh-CN': '名称相同', en: 'the same name' },
  dispute: { 'zh-CN': '曾参与的案件', en: 'An earlier matter' },
  ended: { 'zh-CN': '已于此时结束', en: 'ended' },
} as const satisfies Record<string, Words>;

type Named = { readonly name: string };
/** What somebody is asked about itself, by the party's name. */
export const TIE_QUESTIONS: Readonly<Record<TieQuestion, Sentence<Named>>> = {
  'acts-for': {
    'zh-CN': ({ name }) => `您或者您所在的单位，是否代理或者曾经代理${name}或者其代理人的事务？`,
    en: ({ name }) => `Do or did you, or those you work for, act for ${name} or for whoever represents it?`,
  },
  'works-for': {
    'zh-CN': ({ name }) => `您是否在${name}任职，或者曾经任职？`,
    en: ({ name }) => `Do or did you work for ${name}?`,
  },
  shares: {
    'zh-CN': ({ name }) => `您或者您所在的单位，与${name}之间是否存在持股关系（含关联企业）？`,
    en: ({ name }) => `Is there a shareholding between you, or those you work for, and ${name} or its group?`,
  },
  kin: {
    'zh-CN': ({ name }) => `您的近亲属是否与${name}有关，或者代表其办理事务？`,
    en: ({ name }) => `Has anybody of your family to do with ${name}, or acts for it?`,
  },
  business: {
    'zh-CN': ({ name }) => `您或者您所在的单位，是否为${name}提供顾问、代理或者其他服务？`,
    en: ({ name }) => `Do you, or those you work for, advise ${name} or do business for it?`,
  },
  competes: {
    'zh-CN': ({ name }) => `您或者您所在的单位，与${name}是否存在竞争关系？`,
    en: ({ name }) => `Do you, or those you work for, compete with ${name}?`,
  },
  'earlier-matter': {
    'zh-CN': ({ name }) => `您曾在涉及${name}的案件中担任专家或者调解员，是否影响您在本案中的公正？`,
    en: ({ name }) => `You once sat or mediated in a matter of ${name}. Does that touch your impartiality here?`,
  },
  'colleague-acted': {
    'zh-CN': () => '与您同一单位的人，是否经办、调解或者裁决过本案？',
    en: () => 'Did anybody with whom you work handle, mediate or decide this matter before?',
  },
  'same-name': {
    'zh-CN': ({ name }) => `您任职或者代理的单位中，有与${name}名称相同的，是否为同一单位？`,
    en: ({ name }) => `Somebody for whom you work or act has the same name as ${name}. Is it the same?`,
  },
};
