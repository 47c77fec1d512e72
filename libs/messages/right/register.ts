import type { RightCommand } from '#domain/right/actions.js';
import type { EndGround, Evaluation, InvalidationOutcome, LicenceKind, RightEvent } from '#domain/right/events.js';
import type { RightChange } from '#domain/right/right-change.js';
import type { RightFlag } from '#domain/right/flags.js';
import type { NotInForce } from '#domain/right/in-force.js';
import type { RightRole } from '#domain/right/roles.js';
import type { RightStage } from '#domain/right/state.js';
import type { Words } from '../locale.js';

/** What stands on the button for each command about a right of the register. */
export const RIGHT_COMMANDS = {
  RecordRight: { 'zh-CN': '登记权利', en: 'Record a right' },
  AddRightPapers: { 'zh-CN': '补充权利材料', en: 'Add papers of the right' },
  CheckRight: { 'zh-CN': '核验通过', en: 'Confirm the check' },
  WantRightPapers: { 'zh-CN': '要求补充材料', en: 'Ask for more papers' },
  RefuseRight: { 'zh-CN': '不予认可', en: 'Refuse the right' },
  RenewRight: { 'zh-CN': '登记续展', en: 'Record a renewal' },
  TransferRight: { 'zh-CN': '登记转让', en: 'Record a transfer' },
  GrantLicence: { 'zh-CN': '登记许可', en: 'Record a licence' },
  EndLicence: { 'zh-CN': '登记许可终止', en: 'End a licence' },
  ReportInvalidation: { 'zh-CN': '登记无效或者撤销请求', en: 'Report a request for invalidation' },
  DecideInvalidation: { 'zh-CN': '登记无效或者撤销结果', en: 'Record the outcome of an invalidation' },
  RecordEvaluation: { 'zh-CN': '登记专利权评价报告', en: 'Record an evaluation report' },
  EndRight: { 'zh-CN': '登记权利终止', en: 'Record the end of the right' },
  StoreRightPaper: { 'zh-CN': '上传权利材料文件', en: 'Send the file of a paper' },
  PublishRight: { 'zh-CN': '公开供查询', en: 'Publish for look-up' },
  UnpublishRight: { 'zh-CN': '撤回公开', en: 'Take back from look-up' },
} as const satisfies Record<RightCommand['type'], Words>;

/** What a person has to have done about a right by a day. */
export const RIGHT_TASKS = {
  'review-right': { 'zh-CN': '查看所依据权利的变动', en: 'Look at what has changed of a right that is relied on' },
  'review-standing': {
    'zh-CN': '审查投诉方受限制的案件和暂缓的措施',
    en: 'Look at disputes of a barred complainant, and at measures that were held',
  },
} as const satisfies Record<'review-right' | 'review-standing', Words>;

/** What each event of the register says in a right's history. */
export const RIGHT_EVENTS = {
  RightRecorded: { 'zh-CN': '权利已登记，等待核验', en: 'The right was recorded and waits to be checked' },
  RightPapersAdded: { 'zh-CN': '已补充材料，等待核验', en: 'Papers were added, to be checked' },
  RightChecked: { 'zh-CN': '材料已由协会核验', en: 'The association has checked the papers' },
  RightPapersWanted: { 'zh-CN': '协会要求补充材料', en: 'The association asked for more papers' },
  RightRefused: { 'zh-CN': '协会未予认可', en: 'The association refused the right' },
  RightRenewed: { 'zh-CN': '已续展', en: 'The term was renewed' },
  RightTransferred: { 'zh-CN': '已登记转让', en: 'A transfer was recorded' },
  LicenceGranted: { 'zh-CN': '已登记许可', en: 'A licence was recorded' },
  LicenceEnded: { 'zh-CN': '许可终止', en: 'A licence ended' },
  InvalidationReported: { 'zh-CN': '有人请求宣告无效或者撤销', en: 'Somebody asked for its invalidation' },
  InvalidationDecided: { 'zh-CN': '无效或者撤销程序有结果', en: 'The invalidation was decided' },
  EvaluationRecorded: { 'zh-CN': '已登记专利权评价报告', en: 'An evaluation report was recorded' },
  RightEnded: { 'zh-CN': '权利终止', en: 'The right ended' },
  RightPaperStored: { 'zh-CN': '权利材料文件已保存', en: 'The file of a paper was kept' },
  RightPublished: { 'zh-CN': '权利人已公开供查询', en: 'Its holder let everybody look it up' },
  RightUnpublished: { 'zh-CN': '已撤回公开', en: 'It can no longer be looked up by everybody' },
} as const satisfies Record<RightEvent['type'], Words>;

export const RIGHT_STAGES = {
  unrecorded: { 'zh-CN': '尚未登记', en: 'Not recorded yet' },
  'awaiting-check': { 'zh-CN': '等待核验', en: 'Waiting to be checked' },
  'awaiting-papers': { 'zh-CN': '等待补充材料', en: 'Waiting for papers' },
  checked: { 'zh-CN': '已核验', en: 'Checked' },
  refused: { 'zh-CN': '未予认可', en: 'Refused' },
} as const satisfies Record<RightStage, Words>;

export const RIGHT_ROLES = {
  holder: { 'zh-CN': '权利人', en: 'Holder' },
  licensee: { 'zh-CN': '被许可人', en: 'Licensee' },
  'former-holder': { 'zh-CN': '原权利人', en: 'Former holder' },
  'case-manager': { 'zh-CN': '案件经办人', en: 'Case manager' },
} as const satisfies Record<RightRole, Words>;

/** What a case manager is to look at. */
export const RIGHT_FLAGS = {
  'not-checked': { 'zh-CN': '权利材料尚未核验', en: 'Its papers have not been checked yet' },
  'papers-wanted': { 'zh-CN': '尚欠协会要求补充的材料', en: 'Papers that the association asked for are still missing' },
  'licence-not-checked': { 'zh-CN': '许可证明尚未核验', en: 'The proof of the licence has not been checked yet' },
  'invalidation-pending': { 'zh-CN': '无效或者撤销程序未决', en: 'An invalidation is pending' },
  'invalidated-not-final': {
    'zh-CN': '已被宣告无效，决定尚未生效',
    en: 'It was declared invalid; the decision is not final',
  },
  'partly-invalidated': { 'zh-CN': '已被部分宣告无效', en: 'It was declared invalid in part' },
  'evaluation-unfavourable': { 'zh-CN': '专利权评价报告结论不利', en: 'The evaluation report is unfavourable' },
  'not-in-territory': { 'zh-CN': '登记的有效地域不包括中国', en: 'It is not recorded as being in force in China' },
} as const satisfies Record<RightFlag, Words>;

/** Why nothing can be based on a right. */
export const NOT_IN_FORCE = {
  'not-begun': { 'zh-CN': '尚未生效', en: 'has not begun' },
  expired: { 'zh-CN': '保护期已届满', en: 'has expired' },
  ended: { 'zh-CN': '已经终止', en: 'has ended' },
  invalidated: { 'zh-CN': '已被生效决定宣告无效', en: 'was declared invalid by a final decision' },
} as const satisfies Record<NotInForce, Words>;

/** What has changed of a right since a complaint relied on it. */
export const RIGHT_CHANGES = {
  ...RIGHT_FLAGS,
  'not-begun': { 'zh-CN': '权利尚未生效', en: 'The right has not begun' },
  expired: { 'zh-CN': '权利保护期已届满', en: 'The right has expired' },
  ended: { 'zh-CN': '权利已经终止', en: 'The right has ended' },
  invalidated: { 'zh-CN': '权利已被生效决定宣告无效', en: 'The right was declared invalid by a final decision' },
  transferred: { 'zh-CN': '权利已转让给他人', en: 'The right has gone to another holder' },
  'licence-ended': { 'zh-CN': '投诉方的许可已经终止', en: 'The complainant’s licence has ended' },
  refused: { 'zh-CN': '权利核验未予认可', en: 'The right was refused after its check' },
} as const satisfies Record<RightChange, Words>;

export const LICENCE_KINDS = {
  exclusive: { 'zh-CN': '独占许可', en: 'Exclusive licence' },
  sole: { 'zh-CN': '排他许可', en: 'Sole licence' },
  ordinary: { 'zh-CN': '普通许可', en: 'Ordinary licence' },
} as const satisfies Record<LicenceKind, Words>;

export const INVALIDATION_OUTCOMES = {
  upheld: { 'zh-CN': '维持有效', en: 'Upheld' },
  'partly-invalidated': { 'zh-CN': '部分无效', en: 'Invalidated in part' },
  invalidated: { 'zh-CN': '宣告无效或者撤销', en: 'Invalidated' },
  withdrawn: { 'zh-CN': '请求已撤回', en: 'Request withdrawn' },
} as const satisfies Record<InvalidationOutcome, Words>;

export const EVALUATIONS = {
  favourable: { 'zh-CN': '未发现不符合授予专利权条件的缺陷', en: 'No ground against it found' },
  mixed: { 'zh-CN': '部分权利要求不符合授予专利权条件', en: 'Grounds against part of it found' },
  unfavourable: { 'zh-CN': '不符合授予专利权条件', en: 'Grounds against all of it found' },
} as const satisfies Record<Evaluation, Words>;

export const END_GROUNDS = {
  surrendered: { 'zh-CN': '权利人放弃', en: 'Given up by its holder' },
  'fee-unpaid': { 'zh-CN': '未缴纳年费', en: 'Annual fee not paid' },
  revoked: { 'zh-CN': '被撤销', en: 'Revoked' },
  'holder-gone': { 'zh-CN': '权利人终止且无人承继', en: 'Its holder is gone without a successor' },
} as const satisfies Record<EndGround, Words>;
