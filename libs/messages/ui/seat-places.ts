import type { Words } from '../locale.js';

/** What the places of a seat are called: apart from the words of their pages, which come with these. */
export const SEAT_PLACES = {
  filing: { 'zh-CN': '提交投诉', en: 'File a complaint' },
  answers: { 'zh-CN': '针对我方的通知', en: 'Notices against me' },
  rights: { 'zh-CN': '我的权利', en: 'My rights' },
  qualification: { 'zh-CN': '资质档案', en: 'Qualification' },
  qualificationChecks: { 'zh-CN': '资质核验', en: 'Qualification checks' },
  qualificationAsk: { 'zh-CN': '查询商家资质', en: 'Ask for a shop’s papers' },
  grade: { 'zh-CN': '我的诚信等级', en: 'My grade' },
  membership: { 'zh-CN': '会员资格', en: 'Membership' },
  members: { 'zh-CN': '会员', en: 'Members' },
  consultations: { 'zh-CN': '咨询', en: 'Consultations' },
  screening: { 'zh-CN': '商品文字筛查', en: 'Screening of listings' },
  warnings: { 'zh-CN': '节前预警', en: 'Early warnings' },
  watchList: { 'zh-CN': '重点监测', en: 'Watch list' },
  deposits: { 'zh-CN': '存证', en: 'Deposits' },
  mediationRequest: { 'zh-CN': '申请调解', en: 'Ask for mediation' },
  papers: { 'zh-CN': '待签文书', en: 'Papers to sign' },
  ownWork: { 'zh-CN': '我的工作量', en: 'My work' },
  owed: { 'zh-CN': '措施和询问', en: 'Measures and inquiries' },
  results: { 'zh-CN': '待答复结果', en: 'Results to answer' },
  delegated: { 'zh-CN': '委托案件', en: 'Delegated complaints' },
  sellers: { 'zh-CN': '卖家核实', en: 'Seller checks' },
  interface: { 'zh-CN': '接口和人员', en: 'Keys and people' },
  ownData: { 'zh-CN': '我的个人信息', en: 'My data' },
  notices: { 'zh-CN': '通知设置', en: 'Notices' },
} as const satisfies Record<string, Words>;
