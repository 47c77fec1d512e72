import type { Locale } from '../locale.js';

const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 43 as 四十三; enough for the articles of a statute below 100. */
const chinese = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return DIGITS[ones] ?? '';
  return `${tens > 1 ? DIGITS[tens] : ''}十${ones > 0 ? DIGITS[ones] : ''}`;
};

const GUIDELINE = '《深圳市直播电商知识产权保护指引》';
const LAWS: Readonly<Record<string, string>> = {
  'E-Commerce Law': '《电子商务法》',
  'Civil Code': '《民法典》',
  'Peoples Mediation Law': '《人民调解法》',
  'Commercial Mediation Regulation': '《商事调解条例》',
  InfoReg: '《信息网络传播权保护条例》',
  'Copyright Law': '《著作权法》',
  'Civil Procedure Law': '《民事诉讼法》',
  'Interpretation of the Civil Procedure Law': '《民事诉讼法司法解释》',
  'Anti-Unfair Competition Law': '《反不正当竞争法》',
  'Layout Design Regulation': '《集成电路布图设计保护条例》',
  'Plant Variety Regulation': '《植物新品种保护条例》',
  'Personal Information Protection Law': '《个人信息保护法》',
};

/** Names that are too short for a reader who does not know them. */
const IN_FULL: readonly (readonly [RegExp, string])[] = [
  [/^House rules /, 'House rules of the association '],
  [/^Peoples Mediation/, 'People’s Mediation'],
  [/^InfoReg /, 'Regulation on Network Dissemination '],
];

/**
 * A rulebook's clause in words: `E-Commerce Law 43(2)` is 《电子商务法》第四十三条第二款, `House rules 3(2)`
 * 协会办案规则第3条第2款; a third number is an item (项). A clause of another form is shown as the rulebook writes it. Several are joined by `; `.
 */
export const clauseName = (clause: string, locale: Locale): string => {
  if (clause.includes('; '))
    return clause
      .split('; ')
      .map((one) => clauseName(one, locale))
      .join(locale === 'zh-CN' ? '、' : '; ');
  if (locale === 'en') return IN_FULL.reduce((text, [short, full]) => text.replace(short, full), clause);
  const law = /^([A-Z][A-Za-z -]+) (\d{1,4})(?:\((\d)\)(?:\((\d)\))?)?$/.exec(clause);
  if (law?.[1] && law[2] && Object.hasOwn(LAWS, law[1])) {
    const article = law[2].length > 2 ? law[2] : chinese(Number(law[2]));
    const [paragraph, item] = [law[3], law[4]].map((number) => number && chinese(Number(number)));
    return `${LAWS[law[1]]}第${article}条${paragraph ? `第${paragraph}款` : ''}${item ? `第${item}项` : ''}`;
  }
  const house = /^House rules (\d+)(?:\((\d+)\))?$/.exec(clause);
  if (house) return `协会办案规则第${house[1]}条${house[2] ? `第${house[2]}款` : ''}`;
  const article = /^(法[发释]〔\d{4}〕\d+号)(?: art\.)? (\d\d?)$/.exec(clause);
  if (article) return `${article[1]}第${chinese(Number(article[2]))}条`;
  const practice = /^practice (P\d+)$/.exec(clause);
  if (practice) return `行业做法${practice[1]}`;
  if (clause === 'Limitation of actions') return '诉讼时效规则';
  if (clause === 'Court order') return '法院裁定';
  if (clause === 'Guarantee') return '担保期限';
  if (clause === 'Uncertain day') return '系统规则（官方日历未覆盖的期限末日）';
  if (clause === 'Guideline app. 1' || clause === 'Shenzhen guideline, appendix 1') return `${GUIDELINE}附件1`;
  const advice = /^Shenzhen guideline (\d[\d.]*(?:\(\d\))?)$/.exec(clause);
  if (advice) return `${GUIDELINE}第${advice[1]}条`;
  return clause;
};

/** The article alone, where its law is named already: 第四十五条, `Article 45`. */
export const articleName = (clause: string, locale: Locale): string =>
  locale === 'en' ? clause.replace(/^.* (?=\d)/, 'Article ') : clauseName(clause, locale).replace(/^《.*》/, '');
