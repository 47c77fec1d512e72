import type { TaskKind } from '#domain/dispute/core/task.js';
import type { Words } from '../locale.js';

/** What a case manager or an administrator has to do. */
export const TASKS = {
  'confirm-day': {
    'zh-CN': '确认官方日历未覆盖的期限末日',
    en: 'Say which day was the last of a time that no official calendar covers',
  },
  'check-materials': { 'zh-CN': '审查投诉材料', en: 'Check the materials of the complaint' },
  'repair-service': {
    'zh-CN': '以其他方式送达文书，或者登记到达',
    en: 'Bring the document another way, or record its arrival',
  },
  'match-contact': {
    'zh-CN': '核对当事人为核验联系方式提交的证件',
    en: 'Compare the papers that a party sent to prove its contact',
  },
  'renew-identity-check': {
    'zh-CN': '重新核验当事人身份',
    en: 'Check anew who a party is',
  },
  'check-registration': {
    'zh-CN': '核验自行注册的人员',
    en: 'Check who registered without being asked, and let it in or not',
  },
  'confirm-transfer': {
    'zh-CN': '复核单位账号的转移申请',
    en: 'Confirm, as another officer, that an organisation’s account passes to somebody else, or refuse it',
  },
  'second-authority': {
    'zh-CN': '由第二人复核代理权登记',
    en: 'Agree, as a second officer, to an authority that was proposed on paper, or refuse it',
  },
  'second-calendar-notice': {
    'zh-CN': '由第二人核对并确认放假安排通知',
    en: 'Compare an official notice of holidays with its source, as a second person, and confirm it',
  },
  'answer-naming-objection': {
    'zh-CN': '由未参与编制的人员答复对通报点名的异议',
    en: 'Answer, as somebody who had no hand in it, an objection to being named in a bulletin',
  },
  'answer-membership': { 'zh-CN': '审查入会申请', en: 'Answer who asks to be a member' },
  'confirm-commitment': { 'zh-CN': '复核纸质承诺书', en: 'Confirm a letter on paper' },
  'decide-allegation': { 'zh-CN': '决定会员是否违规', en: 'Decide on a breach of rules' },
  'decide-contest': { 'zh-CN': '决定评价异议', en: 'Decide on an objection' },
  'decide-repair': { 'zh-CN': '决定修复申请', en: 'Decide on a repair' },
  'decide-prevention': { 'zh-CN': '决定是否采取预防措施', en: 'Decide a preventive measure' },
  'decide-prevention-contest': {
    'zh-CN': '决定对预防措施的异议',
    en: 'Decide an objection to a preventive measure',
  },
  'review-prevention': {
    'zh-CN': '复查预防措施是否应当终止',
    en: 'See whether a preventive measure has to end',
  },
  'answer-data-request': {
    'zh-CN': '答复个人信息请求',
    en: 'Answer what somebody asked about its own data',
  },
  'check-asker': {
    'zh-CN': '核实无账户的个人信息请求人身份',
    en: 'Make sure who asks about its data without an account',
  },
  'tell-of-breach': {
    'zh-CN': '就个人信息泄露告知有关个人和主管机关',
    en: 'Tell the authority, and the people concerned, of a breach of personal data',
  },
  'second-hold': {
    'zh-CN': '由第二人决定是否保全资料',
    en: 'Agree, as a second administrator, that data is held',
  },
  'second-hold-lift': {
    'zh-CN': '由第二人决定是否解除保全',
    en: 'Agree, as a second administrator, that a hold ends',
  },
  'second-letter': {
    'zh-CN': '由第二人复核并核准文书样式',
    en: 'Look at a version of the letters, as a second administrator, and release or refuse it',
  },
  'second-mandate': {
    'zh-CN': '由第二人复核审计授权',
    en: 'Confirm, as a second person, what an auditor may read',
  },
  'second-factor-reset': {
    'zh-CN': '由第二人复核重置第二验证因素',
    en: 'Agree, as a second administrator, to a reset of second factors, or refuse it',
  },
  'name-official-successors': {
    'zh-CN': '为经办人和复核人均已离岗的机关来函指定两名接手人',
    en: 'Name two others for a request of an authority that nobody can open any more',
  },
  'second-platform-person': {
    'zh-CN': '由第二人复核平台的首位经办人',
    en: 'Confirm, as a second person, who acts first for a platform',
  },
  'see-to-delivery': {
    'zh-CN': '处理未能送达的通知邮件',
    en: 'See why a notification could not be brought; send it again or let it go',
  },
  'look-into-alarm': {
    'zh-CN': '核查安全提醒',
    en: 'Look into an alarm of the security log, and say what came of it',
  },
  'cover-duty': {
    'zh-CN': '安排无人值班的时段',
    en: 'Put somebody on duty for a time that nobody covers',
  },
  'mend-readiness': {
    'zh-CN': '补齐协会运行所缺的条件',
    en: 'Mend what the association lacks to work as it should',
  },
  'renew-qualification': {
    'zh-CN': '核验调解员到期的资格证明',
    en: 'See the new paper of a mediator whose qualification ends',
  },
  'answer-grievance': { 'zh-CN': '处理对履职行为的投诉', en: 'Answer a complaint about somebody’s conduct in office' },
  'reply-to-grievance': { 'zh-CN': '就对您履职行为的投诉作出说明', en: 'Say what you have to say about a complaint' },
  'review-grievance': { 'zh-CN': '复核履职投诉的处理结论', en: 'Look again at what came of a complaint about conduct' },
  'answer-official-request': { 'zh-CN': '答复机关来函', en: 'Answer an authority' },
  'approve-official-answer': { 'zh-CN': '复核对机关的答复', en: 'Look at an answer to an authority' },
  'tell-official-subject': {
    'zh-CN': '向无账号的当事人告知机关来函',
    en: 'Tell a party without an account of an authority’s request',
  },
  'answer-consultation': { 'zh-CN': '答复咨询', en: 'Answer a consultation' },
  'answer-legal-aid': { 'zh-CN': '处理法律援助申请', en: 'See to a request for legal aid' },
  'chase-legal-aid': { 'zh-CN': '查问法律援助受理情况', en: 'Ask whether legal aid is given' },
  'answer-desk': { 'zh-CN': '答复当事人的提问', en: 'Answer what a party asked' },
  'chase-platform': { 'zh-CN': '联系平台跟进措施', en: 'Follow up the measures with the platform' },
  'next-step': { 'zh-CN': '决定争议的下一步', en: 'Decide how the dispute goes on' },
  'resume-effect': {
    'zh-CN': '排查自动处理失败的原因并重试',
    en: 'Find out why an automatic step failed and have it tried again',
  },
  'take-urgent': { 'zh-CN': '接手紧急请求', en: 'Take the urgent wish in hand' },
  'second-measure': { 'zh-CN': '由第二人复核拟采取的措施', en: 'Agree, as a second person, to a measure or not' },
  'call-respondent': { 'zh-CN': '立即致电被投诉方', en: 'Call the respondent at once' },
  'review-urgent': { 'zh-CN': '复核紧急措施', en: 'Review the urgent measure' },
  'answer-restoration': { 'zh-CN': '答复提前恢复申请', en: 'Answer the request for early restoration' },
  'see-to-restored': {
    'zh-CN': '凭担保在售的依据已不存在：登记法院裁定，或者决定是否重新采取措施',
    en: 'On sale behind a guarantee without a ground: record the court’s order, or decide whether it goes down again',
  },
  'chase-preservation': { 'zh-CN': '联系平台跟进记录保存', en: 'Follow up with the platform what it keeps' },
  'match-unlisted': {
    'zh-CN': '对应通知未列的标的，或者答复非本案标的',
    en: 'Match items that the notice does not list, or answer that they are not of this dispute',
  },
  'check-round': { 'zh-CN': '审查投诉方再次提出的新事实', en: 'Look at the new facts of a second round' },
  'check-counter-notice': {
    'zh-CN': '处理仍缺法定要件或者文件的不侵权声明',
    en: 'See to a counter-notice that still lacks what the law asks for, or its files',
  },
  'see-to-unanswered': {
    'zh-CN': '决定声明被认定不成立、期满未重新声明的标的如何处理',
    en: 'Decide on items whose counter-notice counts no more and for which no new one came in time',
  },
  'chase-side-effects': {
    'zh-CN': '跟进平台撤销附带处理',
    en: 'Follow up what the platform is to undo beside the measure',
  },
  'check-relisting': { 'zh-CN': '比对是否系此前案件中的商品', en: 'See whether these are goods of an earlier dispute' },
  'compare-goods': {
    'zh-CN': '比对被投诉方所称的不同商品',
    en: 'Compare goods that the respondent says are different',
  },
  'examine-delay': { 'zh-CN': '审查迟延事由及其证明', en: 'Examine cause and proof of a claimed delay' },
  'chase-undertaking': {
    'zh-CN': '跟进逾期未履行的约定事项',
    en: 'Follow up what was promised and not reported as done',
  },
  'decide-breach': { 'zh-CN': '认定是否违反和解协议', en: 'Find whether the settlement was broken' },
  'review-ground': { 'zh-CN': '复核措施的维持依据', en: 'Review whether kept measures still have a ground' },
  'serve-by-hand': {
    'zh-CN': '平台未接入接口，请人工递交文书并登记回执',
    en: 'The platform has no interface: hand the document over and record its receipt',
  },
  'ask-by-hand': {
    'zh-CN': '平台未接入接口，请人工提出措施要求并登记结果',
    en: 'The platform has no interface: carry the request for measures over and record the outcome',
  },
  'assign-mediator': { 'zh-CN': '指定调解员', en: 'Assign a mediator' },
  'decide-objection': { 'zh-CN': '处理对调解员的异议', en: 'Decide on the objection to the mediator' },
  'seal-agreement': { 'zh-CN': '为调解协议加盖调解组织印章', en: 'Put the body’s seal to the settlement agreement' },
  'chase-account-clause': {
    'zh-CN': '跟进平台对账号归属条款的答复',
    en: 'Ask the platform again about the account clause',
  },
  'chase-appraisal': { 'zh-CN': '跟进鉴定进展', en: 'Ask how far the appraisal has got' },
  'hand-in-confirmation': {
    'zh-CN': '向人民法院提交司法确认申请并登记',
    en: 'Hand the application for confirmation in at the court and record it',
  },
  'chase-confirmation': { 'zh-CN': '跟进人民法院的司法确认结果', en: 'Ask the court what became of the confirmation' },
  'review-standing': {
    'zh-CN': '结合限制投诉的裁定或者认定审查本案',
    en: 'Look at the dispute in the light of an order or finding about its complainant',
  },
  'decide-held': { 'zh-CN': '决定是否采取暂缓的措施', en: 'Decide on measures that were held' },
  'review-register': { 'zh-CN': '审查权利登记显示的情况', en: 'Look at what the register says of the right relied on' },
  'sweep-holdings': {
    'zh-CN': '将同一当事人的其他案件提交审查',
    en: 'See that what the party holds elsewhere comes before a person',
  },
  'have-confirmed': { 'zh-CN': '请当事人确认代录内容', en: 'Have the party confirm what was written down' },
  'agree-referral': { 'zh-CN': '由第二人决定是否同意移送', en: 'Agree, as a second person, to a referral or not' },
  'decide-faith-review': { 'zh-CN': '决定是否启动善意审查', en: 'Decide whether to open a bad-faith review' },
  'warn-faith-review': { 'zh-CN': '书面告知被审查的当事人', en: 'Warn the party under review in writing' },
  'find-on-faith': { 'zh-CN': '作出善意审查认定', en: 'Decide a bad-faith review, with reasons' },
  'second-finding': {
    'zh-CN': '由第二人决定是否同意认定',
    en: 'Agree, as a second person, to the finding or return it',
  },
  'assign-appeal': { 'zh-CN': '指定决定申诉的人员', en: 'Name who decides the appeal' },
  'decide-appeal': { 'zh-CN': '对申诉作出决定', en: 'Decide the appeal' },
  'chase-referral': { 'zh-CN': '跟进主管机关的答复', en: 'Ask the authority for its answer' },
  'return-result': {
    'zh-CN': '在委托协议约定的期限前向平台返回结果',
    en: 'See that the result goes back to the platform by its day',
  },
  'answer-delegation': { 'zh-CN': '答复是否接受平台移交的投诉', en: 'Accept or decline what the platform handed over' },
  'decide-competence': { 'zh-CN': '决定专家组的权限问题', en: 'Decide on the competence of the panel' },
  'prepare-draw': {
    'zh-CN': '办理抽取准备：承诺密值、冻结名单',
    en: 'Prepare the draw: commit the secret, freeze the list',
  },
  'list-experts': { 'zh-CN': '向各方送出专家名单', en: 'Send the list of experts to the parties' },
  'appoint-expert': { 'zh-CN': '为空缺席位指定专家', en: 'Appoint an expert to the free seat' },
  'chase-adoption': { 'zh-CN': '跟进平台对结论的答复', en: 'Follow up the platform’s answer to what was decided' },
  'answer-review': {
    'zh-CN': '由未参与原结论的人员答复复核申请',
    en: 'Answer, as somebody who had no hand in the decision, whether it is reviewed',
  },
  'answer-clarification': {
    'zh-CN': '答复更正、说明结论的申请：更正、由首席专家说明，或者不予更正、说明',
    en: 'Answer a request about the decision: correct it, have who presided clarify it, or refuse',
  },
  'approve-publication': {
    'zh-CN': '由第二人决定是否同意公开脱敏文本',
    en: 'Agree, as a second person, to the redacted text or not',
  },
  'decide-challenge': { 'zh-CN': '由他人决定回避申请', en: 'Decide, as somebody else, on the challenge' },
  'complete-file': { 'zh-CN': '答复专家的问题并补充案卷', en: 'Answer the panelist’s questions and complete the file' },
  'look-into-contact': {
    'zh-CN': '核查案卷之外与专家的接触',
    en: 'Look into a contact with a panelist outside the file',
  },
  'chase-decision': { 'zh-CN': '跟进逾期未作出的结论', en: 'Follow up a decision that is overdue' },
  'release-decision': {
    'zh-CN': '由第二人复核结论后发出',
    en: 'Look at the decision, as a second person, before it goes out',
  },
} as const satisfies Record<TaskKind, Words>;
