import type { Locale, Sentence } from './locale.js';

/** What is wrong with the form of a request's field, for the `errors` of a problem. */
export const VALIDATION_CODES = [
  'missing',
  'unknown-field',
  'not-text',
  'not-a-number',
  'not-a-boolean',
  'not-a-list',
  'not-an-object',
  'not-a-uuid',
  'not-an-instant',
  'not-a-day',
  'not-a-month',
  'not-a-duration',
  'not-a-url',
  'not-https',
  'not-a-mail-address',
  'not-a-phone-number',
  'not-a-hash',
  'not-in-list',
  'not-accepted',
  'bad-characters',
  'too-short',
  'too-long',
  'too-small',
  'too-large',
  'too-few',
  'too-many',
  'named-twice',
  'unknown-reference',
  'known-password',
  'names-you',
  'none-of-several',
  'not-a-slug',
  'not-json',
  'not-csv',
  'too-deep',
  'invalid',
] as const;
export type ValidationCode = (typeof VALIDATION_CODES)[number];

/** `limit` is the number that was not kept, `allowed` the values that are taken, `character` the one to be left out. */
export type ValidationFacts = {
  readonly limit?: number;
  readonly allowed?: readonly string[];
  readonly character?: string;
};

const limited = (facts: ValidationFacts, text: (limit: number) => string, otherwise: string): string =>
  facts.limit === undefined ? otherwise : text(facts.limit);

export const VALIDATIONS = {
  missing: { 'zh-CN': () => '此项必填。', en: () => 'This is required.' },
  'unknown-field': { 'zh-CN': () => '没有此项，请删除。', en: () => 'There is no such field; please leave it out.' },
  'not-text': { 'zh-CN': () => '请填写文字。', en: () => 'Please give text.' },
  'not-a-number': { 'zh-CN': () => '请填写数字。', en: () => 'Please give a number.' },
  'not-a-boolean': { 'zh-CN': () => '请填写“是”或者“否”。', en: () => 'Please give true or false.' },
  'not-a-list': { 'zh-CN': () => '此项应为列表。', en: () => 'Please give a list.' },
  'not-an-object': { 'zh-CN': () => '此项应为一组字段。', en: () => 'Please give an object.' },
  'known-password': {
    'zh-CN': () => '该密码过于常见或者曾在其他网站泄露，请换一个。',
    en: () => 'This password is common, or known from a breach somewhere else. Please choose another.',
  },
  'none-of-several': {
    'zh-CN': ({ allowed }) => `以下至少填写一项：${(allowed ?? []).join('、')}。`,
    en: ({ allowed }) => `Please give at least one of these: ${(allowed ?? []).join(', ')}.`,
  },
  'names-you': {
    'zh-CN': () => '密码中含有您的登录名、姓名、邮箱或者协会名称，请换一个。',
    en: () => 'This password holds your login, name or mail address, or the association’s name. Please choose another.',
  },
  'not-a-slug': {
    'zh-CN': () => '请使用小写字母、数字和连字符，且不以连字符开头或者结尾，例如hangzhou。',
    en: () => 'Please use a-z, 0-9 and single hyphens between them, as in hangzhou.',
  },
  'not-a-uuid': { 'zh-CN': () => '编号格式不正确。', en: () => 'Please give an id as this system issued it.' },
  'not-an-instant': {
    'zh-CN': () => '请填写带时区的日期和时间。',
    en: () => 'Please give date and time with a time zone (ISO 8601).',
  },
  'not-a-day': { 'zh-CN': () => '请填写日期，例如2026-03-14。', en: () => 'Please give a day, as in 2026-03-14.' },
  'not-a-month': { 'zh-CN': () => '请填写月份，例如2026-03。', en: () => 'Please give a month, as in 2026-03.' },
  'not-a-duration': { 'zh-CN': () => '请填写时间长度。', en: () => 'Please give a duration (ISO 8601).' },
  'not-a-url': { 'zh-CN': () => '请填写完整的网址。', en: () => 'Please give a complete web address.' },
  'not-https': {
    'zh-CN': () => '网址须以“https://”开头。',
    en: () => 'Please give an address that begins with https://.',
  },
  'not-a-mail-address': { 'zh-CN': () => '请填写有效的电子邮箱。', en: () => 'Please give a valid e-mail address.' },
  'not-a-phone-number': { 'zh-CN': () => '请填写有效的电话号码。', en: () => 'Please give a valid phone number.' },
  'not-a-hash': {
    'zh-CN': () => '请填写64位十六进制的文件哈希值。',
    en: () => 'Please give the SHA-256 of the file in 64 hexadecimal digits.',
  },
  'not-in-list': {
    'zh-CN': ({ allowed }) => `请从可选项中选择${allowed ? `：${allowed.join('、')}` : ''}。`,
    en: ({ allowed }) => `Please choose one of the values allowed${allowed ? `: ${allowed.join(', ')}` : ''}.`,
  },
  'not-accepted': { 'zh-CN': () => '请阅读并确认后再提交。', en: () => 'Please read and accept this first.' },
  'bad-characters': {
    'zh-CN': ({ character }) =>
      character === undefined ? '包含不允许的字符。' : `包含看不见或者不允许的字符（${character}），请删除后重新填写。`,
    en: ({ character }) =>
      character === undefined
        ? 'This contains characters that are not allowed.'
        : `This contains a character that nobody sees or that is not allowed here (${character}). Please leave it out.`,
  },
  'too-short': {
    'zh-CN': (facts) => limited(facts, (n) => `不得少于${n}个字符。`, '内容过短。'),
    en: (facts) => limited(facts, (n) => `Please give ${n} or more characters.`, 'This is too short.'),
  },
  'too-long': {
    'zh-CN': (facts) => limited(facts, (n) => `不得超过${n}个字符。`, '内容过长。'),
    en: (facts) => limited(facts, (n) => `Please keep to a length of ${n}.`, 'This is too long.'),
  },
  'too-small': {
    'zh-CN': (facts) => limited(facts, (n) => `不得小于${n}。`, '数值过小。'),
    en: (facts) => limited(facts, (n) => `Must be ${n} or more.`, 'This number is too small.'),
  },
  'too-large': {
    'zh-CN': (facts) => limited(facts, (n) => `不得大于${n}。`, '数值过大。'),
    en: (facts) => limited(facts, (n) => `Must be ${n} or less.`, 'This number is too large.'),
  },
  'too-few': {
    'zh-CN': (facts) => limited(facts, (n) => `至少需要${n}项。`, '项数过少。'),
    en: (facts) => limited(facts, (n) => `Please give ${n} or more.`, 'Please give more of these.'),
  },
  'too-many': {
    'zh-CN': (facts) => limited(facts, (n) => `最多${n}项。`, '项数过多。'),
    en: (facts) => limited(facts, (n) => `Please give no more than ${n}.`, 'Please give fewer of these.'),
  },
  'named-twice': { 'zh-CN': () => '内容重复，请保留一项。', en: () => 'This stands here twice; please keep one.' },
  'unknown-reference': {
    'zh-CN': () => '引用的内容不存在。',
    en: () => 'This names something that is not in the request.',
  },
  'not-json': { 'zh-CN': () => '请求内容无法读取。', en: () => 'The request could not be read as JSON.' },
  'not-csv': {
    'zh-CN': () => '无法读取表格。请将表格另存为UTF-8编码的CSV（以逗号分隔），并检查该行的引号。',
    en: () =>
      'The table could not be read. Please save it as “CSV UTF-8 (comma separated)” and check the quotes on this line.',
  },
  'too-deep': { 'zh-CN': () => '内容嵌套过深。', en: () => 'This is nested too deeply.' },
  invalid: { 'zh-CN': () => '填写的内容不正确。', en: () => 'This is not valid.' },
} as const satisfies Record<ValidationCode, Sentence<ValidationFacts>>;

export const validationDetail = (code: ValidationCode, facts: ValidationFacts, locale: Locale): string =>
  VALIDATIONS[code][locale](facts);
