import type { ExhibitNumber, ExhibitSeries, ExhibitSide } from '#domain/dispute/core/exhibit-number.js';
import type { Locale, Words } from '../locale.js';

const SIDES: Readonly<Record<ExhibitSide, Words>> = {
  complainant: { 'zh-CN': '投诉方', en: 'Complainant’s' },
  respondent: { 'zh-CN': '被投诉方', en: 'Respondent’s' },
  association: { 'zh-CN': '协会', en: 'Association’s' },
};
const SERIES: Readonly<Record<ExhibitSeries, Words>> = {
  file: { 'zh-CN': '证据', en: 'exhibit' },
  confidential: { 'zh-CN': '保密证据', en: 'confidential exhibit' },
  panel: { 'zh-CN': '补充证据', en: 'supplementary exhibit' },
  performance: { 'zh-CN': '履行证据', en: 'exhibit of performance' },
  guarantee: { 'zh-CN': '担保材料', en: 'paper of a guarantee' },
  own: { 'zh-CN': '单方材料', en: 'own paper' },
};

/** An exhibit's number in words: 投诉方证据3. The place of a respondent stands there from the second on. */
export const sayExhibitNumber = (number: ExhibitNumber, withPlace: boolean, locale: Locale): string => {
  const [side, series] = [SIDES[number.side][locale], SERIES[number.series][locale]];
  const place = withPlace && number.place > 1 ? String(number.place) : '';
  if (locale === 'zh-CN') return `${side}${place && `（${place}）`}${series}${number.ordinal}`;
  return `${side} ${series} ${place && `${place}-`}${number.ordinal}`;
};
