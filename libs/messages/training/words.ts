import type { CampaignStage } from '#domain/campaign/campaigns.js';
import type { CourseAudience, CourseCode } from '#domain/training/course.js';
import type { DueGround } from '#domain/training/due.js';
import { MEMBERSHIP_ROLES_NAMED } from '../membership/words.js';
import type { Words } from '../locale.js';

export const COURSES_NAMED: Readonly<Record<CourseCode, Words>> = {
  'before-listing': { 'zh-CN': '上架前的知识产权自查', en: 'What to check before goods are listed' },
  'words-that-draw-complaints': { 'zh-CN': '容易引发投诉的用词', en: 'Words that draw complaints' },
  'authorisation-chains': { 'zh-CN': '授权链的核对与保存', en: 'Authorisation chains' },
  'answering-a-notice': { 'zh-CN': '收到投诉通知后的及时答复', en: 'Answering a notice in time' },
  'live-rooms': { 'zh-CN': '直播间话术、素材与账号', en: 'Live rooms: scripts, material and accounts' },
  'geographical-indications': { 'zh-CN': '地理标志的规范使用', en: 'Geographical indications' },
};

export const AUDIENCES_NAMED: Readonly<Record<CourseAudience, Words>> = {
  ...MEMBERSHIP_ROLES_NAMED,
  neutral: { 'zh-CN': '调解员和专家', en: 'Mediators and experts' },
};

export const DUE_GROUNDS_NAMED: Readonly<Record<DueGround, Words>> = {
  assigned: { 'zh-CN': '指定学习', en: 'Asked for' },
  'member-rules': { 'zh-CN': '会员管理规则', en: 'Member rules' },
  'neutral-term': { 'zh-CN': '名册任期', en: 'Term on the roster' },
};

export const CAMPAIGN_STAGES_NAMED: Readonly<Record<CampaignStage, Words>> = {
  coming: { 'zh-CN': '即将开始', en: 'Coming' },
  running: { 'zh-CN': '进行中', en: 'Now' },
  over: { 'zh-CN': '已结束', en: 'Over' },
  cancelled: { 'zh-CN': '已取消', en: 'Cancelled' },
};

/** How an assignment stands, as whoever asked for it sees it. */
export const ASSIGNMENT_STATES_NAMED = {
  asked: { 'zh-CN': '待学员同意', en: 'Waits for consent' },
  agreed: { 'zh-CN': '学习中', en: 'Under way' },
  passed: { 'zh-CN': '已通过', en: 'Passed' },
  overdue: { 'zh-CN': '逾期未通过', en: 'Overdue' },
  declined: { 'zh-CN': '学员不同意', en: 'Declined' },
  ended: { 'zh-CN': '已终止', en: 'Ended' },
} as const satisfies Record<string, Words>;

/** What a certificate is called, where anybody confirms it. */
export const CERTIFICATE_KIND: Words = { 'zh-CN': '培训合格证书', en: 'Certificate of training' };

/** The certificate as it is printed. */
export const TRAINING_CERTIFICATE = {
  title: { 'zh-CN': '知识产权保护培训合格证书', en: 'Certificate of training in intellectual property' },
  number: { 'zh-CN': '编号', en: 'No.' },
  to: { 'zh-CN': '学员', en: 'For' },
  page: { 'zh-CN': '页', en: 'Page' },
  what: { 'zh-CN': '课程', en: 'Course' },
  name: { 'zh-CN': '课程名称', en: 'Name' },
  version: { 'zh-CN': '课程版本', en: 'Version' },
  passedOn: { 'zh-CN': '通过日期', en: 'Passed on' },
  hash: { 'zh-CN': '课程内容的 SHA-256', en: 'SHA-256 of text and questions' },
  code: { 'zh-CN': '存证校验值', en: 'Log reference' },
  closing: {
    'zh-CN':
      '本证书仅证明学员通过上述课程的在线测试，不是对其经营的商品、店铺或者直播间的认可，也不单独构成诚信评价的加分事由。',
    en: 'It says that the learner passed the test of this course, and nothing of the goods, shop or live room that it runs. By itself it adds no point to any rating.',
  },
} as const satisfies Record<string, Words>;
