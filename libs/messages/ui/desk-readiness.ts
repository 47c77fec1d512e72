import type { Words } from '../locale.js';
import { DESK_PLACES } from './desk-places.js';

/** What the association has of what it needs. */
export const READINESS_WORDS = {
  title: DESK_PLACES.readiness,
  checks: { 'zh-CN': '各项条件', en: 'Checks' },
  checksHelp: {
    'zh-CN': '协会正常运行所需的条件，以及缺少时如何补齐。服务器、密钥和数据库由运维人员用parley check检查。',
    en: 'What the association needs to work as it should, and how to mend what it lacks. Servers, keys and the database are looked over by their operator with parley check.',
  },
  check: { 'zh-CN': '条件', en: 'What is asked for' },
  state: { 'zh-CN': '状态', en: 'State' },
  ready: { 'zh-CN': '已具备', en: 'Ready' },
  must: { 'zh-CN': '须补齐', en: 'Must be mended' },
  should: { 'zh-CN': '建议补齐', en: 'Should be mended' },
  says: { 'zh-CN': '情况和办法', en: 'What was found, and what to do' },
  since: { 'zh-CN': '自何时起', en: 'Since' },
  dueAt: { 'zh-CN': '补齐期限', en: 'To be mended by' },
  staffing: { 'zh-CN': '人员', en: 'People' },
  staffingHelp: {
    'zh-CN': '同一案件中有的职责须由不同人员承担。下列为办理一件全部程序的案件还缺少的人员。',
    en: 'Some things in one dispute have to be done by different people. These are missing for everything that one dispute may need.',
  },
  there: { 'zh-CN': '现有人员', en: 'Who is there' },
  administrators: { 'zh-CN': '管理员', en: 'Administrators' },
  caseManagers: { 'zh-CN': '案件经办人', en: 'Case managers' },
  mediators: { 'zh-CN': '可以指定的调解员', en: 'Mediators who can be asked' },
  experts: { 'zh-CN': '可以参加的专家', en: 'Experts who can sit' },
  missing: { 'zh-CN': '缺少的人员', en: 'Who is missing' },
  asWhat: { 'zh-CN': '以何身份', en: 'As what' },
  forWhat: { 'zh-CN': '承担的职责', en: 'For what' },
  noneMissing: { 'zh-CN': '人员齐备', en: 'Nobody is missing' },
  noneMissingHelp: {
    'zh-CN': '一件案件可能需要的各项职责均有人员承担。',
    en: 'There are people for everything that one dispute may need.',
  },
} as const satisfies Record<string, Words>;
