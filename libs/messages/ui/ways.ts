import type { Words } from '../locale.js';

/**
 * What stands where a way leads to other pages, and on top of them: kept by itself, so that a page with the way on it
 * does not bring all words of those pages with it.
 */
export const WAYS = {
  open: { 'zh-CN': '公开信息', en: 'Open to everybody' },
  handling: { 'zh-CN': '受理条件和处理规则', en: 'Conditions of acceptance and rules of handling' },
  published: { 'zh-CN': '已公示的结论', en: 'Published decisions' },
  panel: { 'zh-CN': '专家组', en: 'Panel of experts' },
  panels: { 'zh-CN': '专家组审议', en: 'Panels of experts' },
  decision: { 'zh-CN': '专家组的结论', en: 'Decision of the panel' },
  decisions: { 'zh-CN': '专家组的结论', en: 'Decisions of panels' },
  talks: { 'zh-CN': '协商与调解', en: 'Negotiation and mediation' },
  promises: { 'zh-CN': '和解承诺', en: 'What was promised' },
  inMediation: { 'zh-CN': '调解', en: 'Mediation' },
  withOther: { 'zh-CN': '协商', en: 'Negotiation' },
  legalAid: { 'zh-CN': '申请法律援助', en: 'Ask for legal aid' },
  acting: { 'zh-CN': '谁可以代表您', en: 'Who may act for you' },
  readings: { 'zh-CN': '谁查阅过', en: 'Who has read' },
  desk: { 'zh-CN': '咨询协会', en: 'Ask the association' },
  byYou: { 'zh-CN': '由您履行', en: 'Promised by you' },
  byOther: { 'zh-CN': '由对方履行', en: 'Promised by the other side' },
} as const satisfies Record<string, Words>;
