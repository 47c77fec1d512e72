import type { Locale, Words } from '../locale.js';
import { VALIDATION_CODES, validationDetail, type ValidationCode, type ValidationFacts } from '../validation.js';

/** What only a table can get wrong: what a row names and the association does not know, or knows already. */
export const IMPORT_FAULTS = [
  'unknown-platform',
  'unknown-team',
  'team-of-case-managers',
  'unknown-account',
  'unknown-end',
  'unknown-owner',
  'several-of-the-name',
  'accounts-of-several',
  'not-your-own',
  'twice-in-the-file',
] as const;
export type ImportFault = (typeof IMPORT_FAULTS)[number];

const IMPORT_FAULT_WORDS = {
  'unknown-platform': {
    'zh-CN': '未登记该平台。请写为“平台名称：账号”，多个账号以分号分隔。',
    en: 'There is no such platform. Please write “platform: account”, several with semicolons between them.',
  },
  'unknown-team': { 'zh-CN': '没有该小组，请先建立。', en: 'There is no such team; please make it first.' },
  'team-of-case-managers': {
    'zh-CN': '小组成员须为案件经办人。请补充该职务，或者清空小组一栏。',
    en: 'Only case managers are in teams. Please add that office, or leave the team empty.',
  },
  'unknown-account': {
    'zh-CN': '没有具有该职务的在任账号。请先导入账号。',
    en: 'No account of that login holds this office. Please import accounts first.',
  },
  'unknown-end': {
    'zh-CN': '没有该登录名，也没有该名称的会员。请先导入账号或者会员。',
    en: 'There is neither a login nor a member of that name. Please import accounts or members first.',
  },
  'unknown-owner': {
    'zh-CN': '没有该名称的会员。请先导入会员。',
    en: 'There is no member of that name. Please import members first.',
  },
  'several-of-the-name': {
    'zh-CN': '有多个会员使用该名称，无法确定是哪一个，请逐条办理。',
    en: 'Several members have this name; please enter this one by hand.',
  },
  'accounts-of-several': {
    'zh-CN': '这些平台账号已分属不同会员，请核对。',
    en: 'These accounts belong to different members already; please check them.',
  },
  'not-your-own': {
    'zh-CN': '只能登记本人的权利。请清空权利人一栏，或者由协会办理。',
    en: 'You record your own rights alone. Please leave the owner empty, or ask the association.',
  },
  'twice-in-the-file': {
    'zh-CN': '与文件中前面的一行重复，请删除其中一行。',
    en: 'An earlier line of the file says the same; please delete one of them.',
  },
} as const satisfies Readonly<Record<ImportFault, Words>>;

const isValidation = (code: string): code is ValidationCode => (VALIDATION_CODES as readonly string[]).includes(code);

/** The remedy for one fault of a row. */
export const importRemedy = (code: ValidationCode | ImportFault, facts: ValidationFacts, locale: Locale): string =>
  isValidation(code) ? validationDetail(code, facts, locale) : IMPORT_FAULT_WORDS[code][locale];
