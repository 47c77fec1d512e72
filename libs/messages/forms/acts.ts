import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { Words } from '../locale.js';
import { ACTS_OF_SEATS } from './acts-of-seats.js';

/** What each act of the association’s people does, in one sentence: beside its button and above its form. */
export const ACTS_DO = {
  ...ACTS_OF_SEATS,
  FileComplaint: {
    'zh-CN': '为当事人代录投诉；当事人确认之前不产生任何效果',
    en: 'Write down a complaint for a party; nothing follows before the party confirms it',
  },
  RequestCure: {
    'zh-CN': '一次性告知投诉方全部材料缺陷',
    en: 'Tell the complainant all defects of the materials at once',
  },
  AcceptComplaint: {
    'zh-CN': '受理投诉：发出通知，并要求平台采取措施',
    en: 'Accept the complaint: notices go out and measures are asked for',
  },
  RejectComplaint: { 'zh-CN': '不予受理，并说明全部理由', en: 'Reject the complaint with every reason' },
  AcceptAmendment: {
    'zh-CN': '受理变更：就变更的标的重新发出通知，各自重新计算答复期',
    en: 'Accept an amendment: a fresh notice goes out about its pairs, which have response windows of their own',
  },
  RefuseAmendment: {
    'zh-CN': '不受理变更，并说明全部理由；投诉按原内容继续',
    en: 'Refuse an amendment with every reason; the complaint goes on as it was',
  },
  TakeCharge: {
    'zh-CN': '从待分派或者同事处接手本案，同事会收到通知',
    en: 'Take the dispute, out of the queue or from a colleague, who is told',
  },
  HandOverCharge: {
    'zh-CN': '附说明移交给同事，双方都会收到通知',
    en: 'Hand the dispute over to a colleague with a note; both are told',
  },
  RelateDisputes: {
    'zh-CN': '登记本案与另一案件的关系；两案均有记录，仅工作人员可见',
    en: 'Say how this dispute stands to another; recorded in both, seen by the staff alone',
  },
  ReviewReliance: {
    'zh-CN': '记录已查看所依据权利的变化，以及如何处理',
    en: 'Say that you looked at what has changed of the right relied on, and what follows',
  },
  ReviewStanding: {
    'zh-CN': '记录已结合涉及投诉方的裁定和认定审查本案',
    en: 'Say that you looked at the dispute in the light of orders and findings about its complainant',
  },
  ConfirmDay: {
    'zh-CN': '期限在官方日历未覆盖的日期届满时，确认哪一天是末日',
    en: 'Say which day was the last of a time that ran out on a day which no official calendar covers',
  },
  RecordArrival: { 'zh-CN': '确认文书已到达受送达人', en: 'Confirm that a document reached its addressee' },
  RecordHandover: {
    'zh-CN': '登记人工交寄、留置、宣读文书，或者在没有接口的平台录入',
    en: 'Record that a person gave the document to the post, left it, read it out, or entered it at a platform without an interface',
  },
  RecordAttempt: {
    'zh-CN': '登记已尝试送达但尚未成功',
    en: 'Record that somebody tried to bring it and could not yet',
  },
  RecordReturn: { 'zh-CN': '登记人工寄出的文书被退回', en: 'Record that what a person had sent came back' },
  ResumeEffect: { 'zh-CN': '让已停止的自动处理重新尝试', en: 'Have something tried again that was given up' },
  AskForExport: {
    'zh-CN': '将案卷装订成编页码、附目录的案卷（PDF/A及ZIP），供法院、行政机关、仲裁委员会或者当事人使用',
    en: 'Have the dispute made into a numbered, indexed bundle (PDF/A and ZIP) for a court, an authority, a commission or a party',
  },
  AskForDocument: {
    'zh-CN': '生成可长期保存的PDF（PDF/A），稍后即可下载，有权阅读的人都可取用',
    en: 'Have a document made into a PDF for keeping (PDF/A); ready a moment later, made once for everybody who may read it',
  },
  DescribeLiveStream: {
    'zh-CN': '补充或者更正直播录像的平台、直播间、场次、起止秒数和商品卡片；此前的说明仍留存',
    en: 'Say or put right where in a live stream a recording is; what was said before stays on record',
  },
  DescribeContractDuties: {
    'zh-CN': '逐项说明合同或者责任说明约定由谁承担哪项知识产权责任，并对照《指引》核对；此前的说明仍留存',
    en: 'Say point by point who bears which duty by a contract, read against the guideline; what was said before stays on record',
  },
  LinkExhibit: {
    'zh-CN': '说明证据用于证明哪项诉求、哪个标的、哪个争议焦点或者哪个要件',
    en: 'Say for which claim, item, question of the panel or element of the right an exhibit is',
  },
  RuleOnLateEvidence: {
    'zh-CN': '说明理由，决定逾期提交的证据能否作为依据；未获采纳的仍留在案卷中并注明',
    en: 'Say with reasons whether late files may be relied on; what is not admitted stays in the file, marked so',
  },
  CheckTranslation: {
    'zh-CN': '对照原文核对译本并说明结论；此前提出的异议一并答复',
    en: 'Say, having compared it with its original, whether a translation is faithful; it answers what was contested',
  },
  FindOnComparison: {
    'zh-CN': '由首席专家逐项作出认定并说明理由',
    en: 'Find on the elements of a comparison, each with its reason, as who presides',
  },
  RecordMeasuresHandover: {
    'zh-CN': '登记已将采取措施的要求带到没有接口的平台',
    en: 'Record that the request for measures was carried to a platform without an interface',
  },
  EnterMeasureResults: {
    'zh-CN': '录入没有接口的平台所作的答复',
    en: 'Enter what a platform without an interface has answered',
  },
  AskAgain: { 'zh-CN': '就平台拒绝的事项再次提出要求', en: 'Ask a platform again for what it refused' },
  EndChase: { 'zh-CN': '说明理由，结束对平台的跟进', en: 'Close the task to follow a platform up, with a reason' },
  DecideHeldMeasures: {
    'zh-CN': '说明理由，决定暂缓的措施是否仍要采取',
    en: 'Decide, with reasons, on measures that were held: ordered after all, or left',
  },
  RejectCounterNotice: {
    'zh-CN': '认定不侵权声明不成立，并说明理由',
    en: 'Find that a counter-notice does not hold, with the reason',
  },
  UndoRestoration: {
    'zh-CN': '在规定时间内撤销因声明而立即恢复的标的：声明缺少法定要件',
    en: 'Undo, in the time for it, what a statement restored at once: an element of it was not there',
  },
  MatchUnlisted: {
    'zh-CN': '指明所指的是哪个标的；此前提交的内容自到达时起对其生效',
    en: 'Say which item was meant; what was filed counts for it from its own arrival',
  },
  RefuseUnlisted: {
    'zh-CN': '答复该标的不属于本案，并说明理由',
    en: 'Answer that it is no item of this dispute, with the reason',
  },
  NotePrintedDate: {
    'zh-CN': '照录文书上载明的日期，即使该日期不可能存在',
    en: 'Put a date on the record as it was printed, even one that cannot be',
  },
  ReportProceeding: { 'zh-CN': '报告起诉或者向行政机关投诉', en: 'Report a suit or a complaint to an authority' },
  NoteProceeding: {
    'zh-CN': '记录当事人在本案之外提起的程序',
    en: 'Put a proceeding on record that somebody brought beside the dispute',
  },
  CorrectProceeding: { 'zh-CN': '更正已记录的程序信息', en: 'Correct what was told of a proceeding' },
  ReportProceedingState: { 'zh-CN': '报告诉讼或者行政投诉的进展', en: 'Tell what has become of a suit or complaint' },
  ConfirmJudgment: {
    'zh-CN': '附上所核对的文书，核实当事人自行报告的生效结果',
    en: 'Confirm the final result that a party told of itself, with the paper that you saw',
  },
  EnterInquiryAnswer: { 'zh-CN': '录入平台收到了哪些报告', en: 'Say which reports the platform has received' },
  RecordCourtOrder: {
    'zh-CN': '登记法院裁定；裁定优先于各项期限',
    en: 'Record a court’s order, which goes before every clock',
  },
  ExcuseDelay: { 'zh-CN': '认定投诉方的迟延有正当事由', en: 'Find a delay of the complainant excused' },
  RefuseDelay: {
    'zh-CN': '不认定所主张的迟延事由，并说明理由',
    en: 'Find a claimed delay not excused, with the reason',
  },
  ExtendDeadline: {
    'zh-CN': '延长答复期：由投诉方同意，或者由经办人决定',
    en: 'Let a response window end later: the complainant consents, or a case manager orders it',
  },
  ExtendForOutage: {
    'zh-CN': '因系统中断顺延本会自定的期限',
    en: 'Let the house’s own windows end later by an outage',
  },
  ReviewGround: { 'zh-CN': '复核继续采取的措施是否仍有依据', en: 'Review whether kept measures still have a ground' },
  ClosePairs: { 'zh-CN': '终结无人答复且无人继续主张的标的', en: 'End what nobody answered and nobody takes further' },
  ConcludeDispute: {
    'zh-CN': '说明理由，终结没有标的且无人继续的案件',
    en: 'End, with a reason, a dispute without items that nobody takes further',
  },
  AdmitRound: {
    'zh-CN': '认定事实为新：重新通知并再次要求下架',
    en: 'Find the facts new: notice anew and take down again',
  },
  RefuseRound: { 'zh-CN': '认定没有新的事实，并告知投诉方理由', en: 'Find nothing new; the complainant is told why' },
  ConfirmRelisting: {
    'zh-CN': '认定为在先案件的商品：通知附带此前结果；曾恢复的须有新的事实',
    en: 'Take items for goods of an earlier dispute: how that ended goes with the notices; what came back needs new facts',
  },
  DenyRelisting: {
    'zh-CN': '认定不是在先案件的商品，并告知投诉方理由',
    en: 'Find no goods of an earlier dispute; the complainant is told why',
  },
  CompareGoods: { 'zh-CN': '比对商品，结果告知三方', en: 'Compare the goods; all three are told what came of it' },
  ListSideEffects: {
    'zh-CN': '列明平台在措施之外对被投诉方的处理；没有接口的平台由工作人员录入',
    en: 'List what was done to the respondent beside a measure: the platform, or a person for one without an interface',
  },
  ConfirmUndone: {
    'zh-CN': '确认附带处理已撤销；没有接口的平台由工作人员录入',
    en: 'Confirm that side effects were undone: the platform, or a person for one without an interface',
  },
  EndUndoing: {
    'zh-CN': '说明理由，不再跟进附带处理，并告知被投诉方',
    en: 'Follow side effects up no longer, with a reason that the respondent is told',
  },
  RecordObjectEnded: {
    'zh-CN': '登记标的已结束，其措施不再有意义',
    en: 'Say that an item has ended: measures on it are moot',
  },
  RecordObjectBack: {
    'zh-CN': '登记此前误记为已结束，或者同一直播间、链接重新开放；应有的措施随之恢复要求',
    en: 'Say that an item had not ended, or is open again: measures on it that would stand are wanted again',
  },
  RecordPlatformAct: {
    'zh-CN': '登记平台自行对标的、店铺或者账号所作的处理',
    en: 'Say what the platform did by itself about an item, a shop or an account',
  },
  TakeUrgent: { 'zh-CN': '接手不能等待的请求', en: 'Take in hand what cannot wait' },
  TakeUrgentMeasure: {
    'zh-CN': '采取足以奏效的最轻措施；不能一人决定的，等待第二人同意',
    en: 'Have the least measure taken that helps; what one may not do alone waits for a second person',
  },
  SecondUrgentMeasure: {
    'zh-CN': '作为第二人同意拟采取的措施',
    en: 'Agree, as a second person, to the measure that was proposed',
  },
  RecordCall: { 'zh-CN': '登记已致电被投诉方', en: 'Record that a respondent was called' },
  RefuseUrgent: {
    'zh-CN': '不采取紧急措施，投诉按普通程序进行',
    en: 'Take no urgent measure; the complaint goes its ordinary way',
  },
  ReviewUrgentMeasure: { 'zh-CN': '维持或者撤销已采取的紧急措施', en: 'Confirm or undo what was done urgently' },
  GiveGuarantee: {
    'zh-CN': '登记担保；本会不持有任何款项',
    en: 'Record a guarantee; the association never holds money',
  },
  AskEarlyRestoration: {
    'zh-CN': '以担保为条件，申请提前恢复，或者加标识并托管货款',
    en: 'Ask, behind a guarantee, for early restoration or for label and escrow',
  },
  AnswerEarlyRestoration: {
    'zh-CN': '同意提前恢复，或者说明理由不予同意',
    en: 'Grant early restoration, or refuse it with the reason',
  },
  DecideRestoration: {
    'zh-CN': '凭担保提前恢复的依据已不存在时，说明理由，决定是否重新采取措施；有法院裁定的，登记裁定即可',
    en: 'Decide, with reasons, on goods whose ground to be on sale is gone: taken down again, or left; a court’s order is recorded instead',
  },
  ReleaseGuarantee: { 'zh-CN': '解除担保', en: 'Let a guarantee go' },
  ClaimGuarantee: { 'zh-CN': '就担保提出主张', en: 'Claim on a guarantee' },
  AnswerPreservation: {
    'zh-CN': '逐项说明直播记录哪些已保存（附哈希值）、哪些拒绝、哪些缺失',
    en: 'Say what of a room is kept, with hashes, what is refused and what is missing',
  },
  DecideBreach: {
    'zh-CN': '听取双方意见后，认定是否违反和解协议',
    en: 'Find, after the hearing, whether a settlement was broken',
  },
  OpenDesk: {
    'zh-CN': '开设当事人与协会之间的问答室，其他人不在其中',
    en: 'Open the room in which a party and the association ask and answer; nobody else is in it',
  },
  AskRoomReading: {
    'zh-CN': '说明理由，申请查阅自己不在其中的会谈室，由第二人决定',
    en: 'Ask, with a reason, to read a room that you are not in; a second person decides',
  },
  AllowRoomReading: {
    'zh-CN': '作为第二人，同意申请人查阅一天；会谈室全体成员会收到通知',
    en: 'As a second person, let who asked read the room for a day; all its members are told',
  },
  InviteToMediation: {
    'zh-CN': '邀请投诉方和被投诉方调解；法定期限继续计算',
    en: 'Invite the complainant and respondents to mediation; what runs under the law runs on',
  },
  ProposeMediators: { 'zh-CN': '向当事人推荐名册中的调解员', en: 'Propose mediators of the roster to the parties' },
  AssignMediator: {
    'zh-CN': '当事人未能一致选定时，说明理由指定调解员',
    en: 'Assign a mediator with reasons, where the parties did not agree on one',
  },
  AnswerObjection: { 'zh-CN': '对调解员异议作出决定', en: 'Decide an objection to the mediator' },
  RecordPaperSignature: {
    'zh-CN': '登记已签章并与本版本核对过的书面协议',
    en: 'Record a signed and sealed paper that you compared with this version',
  },
  SealAgreement: {
    'zh-CN': '登记调解组织已在本版本上盖章',
    en: 'Record that the seal of the mediation body was put to this version',
  },
  AnswerAccountClause: {
    'zh-CN': '就账号归属条款能否生效作出答复；没有接口的平台由工作人员登记',
    en: 'Answer, as its platform, whether a clause on who owns an account may take effect; the staff records it for a platform without an interface',
  },
  RecordHandingIn: {
    'zh-CN': '登记法院已收取材料及其编号、回执',
    en: 'Record that the court took the papers, with its number and slip',
  },
  RecordConfirmationResult: {
    'zh-CN': '登记法院的处理结果；各方会被告知结果和其他途径',
    en: 'Record what the court did with the application; every party is told, and of other ways',
  },
  OpenFaithReview: {
    'zh-CN': '依据系统提示或者当事人申请，启动善意审查',
    en: 'Open a bad-faith review, from signals or at a party’s request',
  },
  DeclineFaithReview: {
    'zh-CN': '指明申请未满足的公开条件',
    en: 'Name the published condition that a request does not meet',
  },
  WarnOfFaithReview: {
    'zh-CN': '书面告知当事人，其可在规则规定的期限内答辩',
    en: 'Warn the party in writing; it can reply within the time of the rulebook',
  },
  ProposeFaithFinding: {
    'zh-CN': '说明理由作出认定；涉及恶意、伪造文件或者附有后果的，须第二人同意',
    en: 'Find, with reasons; of malice, a forged file, or where something is to follow, a second person has to agree',
  },
  SecondFaithFinding: {
    'zh-CN': '作为第二人同意拟作的认定，认定及其后果随即生效',
    en: 'Agree to a proposed finding as a second person; it takes effect, and what follows with it',
  },
  ReturnFaithFinding: {
    'zh-CN': '作为第二人说明理由，退回拟作的认定',
    en: 'Return a proposed finding as a second person, with the reason',
  },
  AssignFaithAppeal: {
    'zh-CN': '指定决定申诉的人员；现在及决定时都会核对其资格',
    en: 'Name who decides the appeal; that this person may is checked now, and again at the decision',
  },
  DecideFaithAppeal: {
    'zh-CN': '决定申诉：维持、减轻，或者撤销认定及其后果',
    en: 'Decide the appeal: the finding stays, is milder, or is taken away with what followed',
  },
  RequestPanel: {
    'zh-CN': '就未能协商解决的事项申请专家组',
    en: 'Ask for a panel of experts about what could not be settled',
  },
  RecordCompetence: {
    'zh-CN': '登记当事人或者平台受何规则或者条款约束，以及如何提请其注意',
    en: 'Record by which rules or terms a party or platform is bound, and how attention was drawn to them',
  },
  DecideCompetence: {
    'zh-CN': '说明理由，先行决定权限异议或者撤回同意',
    en: 'Decide an objection or a withdrawn consent, with reasons, before anything else',
  },
  WithdrawPanelRequest: {
    'zh-CN': '撤回专家组申请，专家组程序随之结束',
    en: 'Take back your request for a panel, which ends it',
  },
  CommitDraw: {
    'zh-CN': '开始抽取：生成无人可见的密值，并公布日后可供验证的承诺',
    en: 'Begin a draw: a secret is made that nobody sees, and what proves it later is told',
  },
  FreezeDrawList: {
    'zh-CN': '冻结当前名册，并列明不能担任者的理由',
    en: 'Freeze the roster as it is now, with the reasons of everybody who cannot sit',
  },
  MixPublicValue: {
    'zh-CN': '各方均未提供随机数时，录入公开数值',
    en: 'Enter the public value that is mixed in where no side added anything',
  },
  ListExperts: {
    'zh-CN': '向当事人送出专家名单，供其剔除和排序',
    en: 'Send the parties a list of experts to be struck and ranked',
  },
  AppointExpert: {
    'zh-CN': '指定专家填补空缺席位，并说明理由',
    en: 'Appoint an expert to a free seat, and say why this one',
  },
  DecideChallenge: {
    'zh-CN': '由不参加也不经办本案的人说明理由，决定回避申请',
    en: 'Decide a challenge, with reasons, as somebody who neither sits nor handles the dispute',
  },
  RemoveExpert: {
    'zh-CN': '更换经提醒仍不履职的专家',
    en: 'Replace an expert that does not act though it was reminded',
  },
  CompleteFile: { 'zh-CN': '答复专家的问题并交回案卷', en: 'Answer a panelist’s questions and give the file back' },
  ReportPanelContact: { 'zh-CN': '报告在案卷之外与专家的接触', en: 'Report contact with a panelist outside the file' },
  AnswerPanelContact: {
    'zh-CN': '向专家组全体成员说明接触报告的处理结果',
    en: 'Tell everybody in the panel what came of a report of contact',
  },
  ExtendDecisionTime: {
    'zh-CN': '说明理由，将专家组期限延长一次，并告知当事人',
    en: 'Make the panel’s time longer, once, for a reason that the parties are told',
  },
  EndPanelCase: {
    'zh-CN': '不作结论而终止审议：驳回、已起诉、逾期或者撤回',
    en: 'End the case of a panel without a decision: dismissed, taken to a court, lapsed or withdrawn',
  },
  ReleaseDecision: { 'zh-CN': '作为第二人，让重大结论发出', en: 'Let a grave decision go out, as a second person' },
  ReturnDecision: {
    'zh-CN': '说明理由，将重大结论退回专家组一次',
    en: 'Send a grave decision back to the panel, once, with a reason',
  },
  CorrectDecision: {
    'zh-CN': '更正笔误；结论内容不变',
    en: 'Put a slip of the pen right; nothing that was decided changes',
  },
  EnterAdoptionAnswer: {
    'zh-CN': '逐项说明平台采纳、部分采纳或者不采纳，并说明理由',
    en: 'Say of each item whether what was decided is adopted, adopted in part, or departed from, with the reason',
  },
  RefuseClarification: {
    'zh-CN': '说明理由，对结论不予更正、说明',
    en: 'Answer, with reasons, that the decision is neither corrected nor clarified',
  },
  RefuseReview: {
    'zh-CN': '由未参与该结论的人说明理由，不准许复核',
    en: 'Let it not come to a review, with reasons, as somebody who had no hand in the decision',
  },
  OpenReview: {
    'zh-CN': '由未参与该结论的人准许复核，另组专家组',
    en: 'Let it come to a review: a panel of others is to be found, as somebody who had no hand in the decision',
  },
  RecordAward: {
    'zh-CN': '登记已登记的仲裁机构就哪些标的作出何种裁决',
    en: 'Record what a registered commission decided by an award, of which items and how',
  },
  ProposePublication: {
    'zh-CN': '提出最终结论隐去信息后的公开文本',
    en: 'Propose a redacted text of the final decision for everybody to read',
  },
  ApprovePublication: {
    'zh-CN': '作为第二人同意公开文本，此后任何人均可阅读',
    en: 'Agree to the redacted text as a second person: from now on everybody can read it',
  },
  RefusePublication: {
    'zh-CN': '作为第二人说明理由，不同意公开文本',
    en: 'Do not agree to the redacted text as a second person, with the reason',
  },
  AcceptDelegated: {
    'zh-CN': '接受平台移交的投诉，按协议进入相应程序，不再重新送达',
    en: 'Accept what a platform handed over; it enters where the agreement says, and nothing is served again',
  },
  DeclineDelegated: {
    'zh-CN': '不接受平台移交的投诉，并说明全部理由',
    en: 'Decline what a platform handed over, with every reason',
  },
  DictateCounterNotice: {
    'zh-CN': '为被投诉方代录不侵权声明；其确认之前其他人不会知悉',
    en: 'Write down a counter-notice for a respondent; nobody else learns of it before it confirms',
  },
  CorrectDictation: {
    'zh-CN': '在当事人确认之前更正代录内容，并重新请其确认',
    en: 'Put right what was written down, before its party confirms it; the party is asked anew',
  },
  ConfirmDictation: {
    'zh-CN': '以当事人收到的确认码确认代录内容',
    en: 'Confirm what was written down: with the code that its party was sent, or by the party itself',
  },
  ReferOut: {
    'zh-CN': '移送主管机关；涉及健康、安全或者犯罪的，先由第二人同意',
    en: 'Hand a matter to an authority; where health, safety or a crime is at stake a second person agrees first',
  },
  ReferIn: {
    'zh-CN': '登记来案的机关或者法院，结果将向其回报',
    en: 'Record that the dispute came from an authority or court; its result is reported back there',
  },
  AgreeReferral: { 'zh-CN': '作为第二人同意移送', en: 'Agree to a referral as a second person' },
  RecordReferralAnswer: {
    'zh-CN': '登记机关的答复及其编号',
    en: 'Record what the authority answered, and under which number',
  },
} as const satisfies Partial<Record<DisputeCommand['type'], Words>>;
