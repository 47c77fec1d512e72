import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { Words } from '../locale.js';

/** What each act of parties, mediators, experts and platforms does, in one sentence. */
export const ACTS_OF_SEATS = {
  AcceptMediation: {
    'zh-CN': '声明无利害关系并接受调解任务',
    en: 'Declare that nothing ties you to anybody here, and take the mediation',
  },
  DeclineMediation: {
    'zh-CN': '不接受调解任务；协会将另行指派',
    en: 'Decline; the association asks another',
  },
  DiscloseTie: {
    'zh-CN': '披露利害关系并退出本次调解',
    en: 'Tell what ties you to somebody, and leave the mediation',
  },
  ScheduleSession: {
    'zh-CN': '安排会谈并通知各方',
    en: 'Fix a session; those asked to it are told',
  },
  MoveSession: {
    'zh-CN': '变更会谈的时间或者地点；参加人重新收到通知，地点须重新填写',
    en: 'Give a session another time or place; those asked to it are told again. Say the place anew, else it has none',
  },
  CancelSession: {
    'zh-CN': '取消已安排的会谈并通知各方',
    en: 'Call a session off; those asked to it are told',
  },
  RecordSession: {
    'zh-CN': '登记谁出席、起止时间、准备用时及会谈记录；记录由出席方确认',
    en: 'Record who came, how long it took and what you prepared, with minutes that those confirm who came',
  },
  StartAppraisal: {
    'zh-CN': '开始鉴定；调解期限在鉴定期间中止',
    en: 'Begin an appraisal; the time of the mediation stands still',
  },
  EndAppraisal: {
    'zh-CN': '鉴定结束；调解期限继续计算',
    en: 'End the appraisal; the time of the mediation goes on',
  },
  CloseMediation: {
    'zh-CN': '以未达成协议结束调解',
    en: 'End the mediation without an agreement',
  },
  DrawUpAgreement: {
    'zh-CN': '制作调解协议的一个版本，交各方签署',
    en: 'Draw up a version of the agreement for the parties to sign',
  },
  SignAsMediator: {
    'zh-CN': '作为调解员签署协议',
    en: 'Sign the agreement as its mediator',
  },
  DrawUpFacts: {
    'zh-CN': '制作各方无争议的事实记录，交各方签署',
    en: 'Draw up what nobody disputes, for the parties to sign',
  },
  AcceptSeat: {
    'zh-CN': '声明无利害关系并接受席位；之后可以阅卷',
    en: 'Declare that nothing ties you to anybody here, and take the seat; then the file opens',
  },
  DeclineSeat: {
    'zh-CN': '不接受席位；将另行确定专家',
    en: 'Decline the seat; another expert is found',
  },
  RecuseExpert: {
    'zh-CN': '说明利害关系并退出专家组',
    en: 'Tell what ties you to somebody, and leave the panel',
  },
  ReturnFile: {
    'zh-CN': '案卷不清楚的，提出问题并退回一次',
    en: 'Return a file that is unclear, once, with questions',
  },
  AskParties: {
    'zh-CN': '向各方提问；各方在期限内答复',
    en: 'Put questions to the parties; they answer within a time',
  },
  ListIssues: {
    'zh-CN': '列明专家组将回答的争议焦点',
    en: 'List what the panel will answer',
  },
  SummariseConfidential: {
    'zh-CN': '向其他各方提供保密部分的要旨',
    en: 'Give the others the substance of a confidential part',
  },
  StartDeliberation: {
    'zh-CN': '结束意见提交，开始合议',
    en: 'Close submissions and begin to deliberate',
  },
  ReportMeasures: {
    'zh-CN': '逐项反馈措施执行结果',
    en: 'Report what became of each measure that was asked for',
  },
  AnswerInquiry: {
    'zh-CN': '答复协会的询问',
    en: 'Answer what the association asked',
  },
  CorrectKnowledge: {
    'zh-CN': '更正关于何时收到什么的记录',
    en: 'Put right what is recorded of what you received and when',
  },
  AnswerAdoption: {
    'zh-CN': '逐项答复是否采纳，不采纳的说明理由',
    en: 'Answer item by item whether you adopt what was decided, and why not',
  },
  TakeBackDelegated: {
    'zh-CN': '受理之前收回移交的投诉',
    en: 'Take a complaint back before it is accepted',
  },
  AcknowledgeResult: {
    'zh-CN': '确认结果已到达本平台',
    en: 'Confirm that the result has reached you',
  },
  AnswerResult: {
    'zh-CN': '逐项答复如何处理结果',
    en: 'Answer item by item what you do with the result',
  },
  CureMaterials: {
    'zh-CN': '在期限内提交欠缺的材料',
    en: 'Send the papers that are missing, in time',
  },
  CureCounterNotice: {
    'zh-CN': '补正不侵权声明欠缺的内容',
    en: 'Send what the counter-notice lacks',
  },
  WithdrawComplaint: {
    'zh-CN': '撤回全部或者部分投诉；措施将解除',
    en: 'Withdraw the complaint, or a part of it; its measures are lifted',
  },
  AmendComplaint: {
    'zh-CN': '变更投诉；变更部分重新审查',
    en: 'Amend the complaint; what is new is checked anew',
  },
  AcknowledgeService: {
    'zh-CN': '确认已收到文书；期限由此起算',
    en: 'Confirm that the document has arrived; its times begin',
  },
  UrgeRightHolder: {
    'zh-CN': '催告权利人撤回投诉或者起诉',
    en: 'Urge the right holder to withdraw or to sue',
  },
  RaiseAgain: {
    'zh-CN': '以新的事实再次请求采取措施',
    en: 'Ask for a measure again, with new facts',
  },
  WithdrawWords: {
    'zh-CN': '撤回陈述中的部分内容',
    en: 'Take back words of the statement',
  },
  ClaimDelay: {
    'zh-CN': '因不可归责的原因请求扣除迟延',
    en: 'Claim that a delay was no fault of yours',
  },
  ClaimRelisting: {
    'zh-CN': '反映已处理的商品重新上架',
    en: 'Say that goods which were taken down are back',
  },
  WithdrawRequest: {
    'zh-CN': '撤回调解申请',
    en: 'Withdraw the request for mediation',
  },
  WaiveExclusion: {
    'zh-CN': '知悉该关联，仍同意该专家参加',
    en: 'Agree to an expert although you know of the tie',
  },
  AnswerLateEvidence: {
    'zh-CN': '对对方逾期提交的证据发表意见',
    en: 'Say what you have to say to a file that came late',
  },
  AskForTranslation: {
    'zh-CN': '请文件的提交方（协会的文书请协会）提供译本',
    en: 'Ask whoever filed a text, or the association for its own, for a translation',
  },
  FileTranslation: {
    'zh-CN': '主动提交证据、文书、决定或者协议的译本；原件不因译本而改变',
    en: 'File a translation of an exhibit, letter, decision or agreement unasked; it changes no original',
  },
  DeliverTranslation: {
    'zh-CN': '提供对方、协会或者专家组请求的译本，或者就有异议的译本另行提交',
    en: 'Deliver a translation that was asked of you, or anew one that was contested',
  },
  ContestTranslation: {
    'zh-CN': '指出译文何处有误、理由和应有的译法；程序中改以原文为准，直至核对',
    en: 'Say which passage is wrongly translated, why, and how it should read; until it is checked the original governs',
  },
  SupplementEvidence: {
    'zh-CN': '在期限内补充证据文件',
    en: 'Add files in time',
  },
  FileCounterNotice: {
    'zh-CN': '声明不侵权并提交证据；等待期由此起算',
    en: 'Declare that you do not infringe, with your files; the waiting period follows',
  },
  WithdrawCounterNotice: {
    'zh-CN': '撤回就部分或者全部标的的不侵权声明',
    en: 'Take the counter-notice back, for some items or all',
  },
  OrderPreservationPapers: {
    'zh-CN': '生成向法院申请行为保全所需的材料',
    en: 'Get the papers for a preservation by a court',
  },
  TellSideEffect: {
    'zh-CN': '措施解除后仍存在的降权、扣分等',
    en: 'Tell what still stands against you after a measure was lifted',
  },
  SayDifferentGoods: {
    'zh-CN': '说明该商品与原投诉商品不同',
    en: 'Say by what these goods differ from those complained of',
  },
  StateLoss: {
    'zh-CN': '列明停止销售期间的损失及其依据',
    en: 'State what was lost while the goods were down, each figure with its source',
  },
  RequestFaithReview: {
    'zh-CN': '认为对方滥用投诉或者声明的，请求审查',
    en: 'Ask that a misuse by the other side be reviewed',
  },
  ReplyToFaithReview: { 'zh-CN': '在期限内对警示提出申辩', en: 'Reply to the warning, in time' },
  AppealFaithFinding: { 'zh-CN': '不服认定的，在期限内申诉', en: 'Appeal against the finding, in time' },
  ProposeNegotiation: { 'zh-CN': '向对方提议自行协商', en: 'Propose to the other side to settle it between you' },
  AcceptNegotiation: { 'zh-CN': '同意协商；协商空间随即开放', en: 'Agree to negotiate; a room for both opens' },
  EndNegotiation: { 'zh-CN': '不再协商，回到原程序', en: 'End the talks and go on with the procedure' },
  ProposeStay: { 'zh-CN': '提议在协商期间顺延等待期', en: 'Propose that the waiting period ends later while you talk' },
  AgreeStay: { 'zh-CN': '同意顺延等待期', en: 'Agree that the waiting period ends later' },
  ReportPerformance: { 'zh-CN': '报告承诺已经履行', en: 'Say that a promise was kept, with its proof' },
  ConfirmPerformance: { 'zh-CN': '确认对方已经履行', en: 'Confirm that the other side kept its promise' },
  AllegeBreach: { 'zh-CN': '提出对方未按约履行', en: 'Say what was not done as promised' },
  AnswerBreach: { 'zh-CN': '对违约异议进行答辩', en: 'Answer what the other side says you did not do' },
  ConsentToMediation: { 'zh-CN': '同意调解，并填写可参加的时间', en: 'Consent to mediation and say when you can talk' },
  RefuseMediation: { 'zh-CN': '不同意调解', en: 'Refuse mediation' },
  ChooseMediator: { 'zh-CN': '从名册中选择调解员', en: 'Choose a mediator from the list' },
  ObjectToMediator: { 'zh-CN': '对调解员提出异议并说明理由', en: 'Object to the mediator, with the reason' },
  ConfirmMinutes: { 'zh-CN': '确认会谈记录属实', en: 'Confirm that the minutes are right' },
  ObjectToMinutes: {
    'zh-CN': '说明会谈记录哪里不对；原记录保留，异议附在其旁',
    en: 'Say what is wrong with the minutes; they stay, and your objection beside them',
  },
  StateAvailability: {
    'zh-CN': '重新填写您可参加会谈的时间；调解员只看到共同的时间',
    en: 'Say anew when you can talk; the mediator sees the times that are common',
  },
  ConsentToExtension: { 'zh-CN': '同意延长调解期限', en: 'Consent to a longer mediation' },
  WithdrawFromMediation: { 'zh-CN': '退出调解；不影响其他程序', en: 'Leave the mediation; nothing else is lost by it' },
  SignAgreement: { 'zh-CN': '阅读后签署调解协议', en: 'Read the agreement and sign it' },
  DeclineSignature: { 'zh-CN': '说明不签署', en: 'Say that you do not sign' },
  SignFacts: { 'zh-CN': '签署无争议事实记录', en: 'Sign what nobody disputes' },
  ReleaseFacts: { 'zh-CN': '同意该记录在调解之外使用', en: 'Let that record be used outside the mediation' },
  ApplyForConfirmation: { 'zh-CN': '就调解协议申请司法确认', en: 'Apply to a court to confirm the agreement' },
  JoinConfirmation: { 'zh-CN': '共同申请司法确认', en: 'Join the application for confirmation' },
  WithdrawConfirmation: { 'zh-CN': '撤回司法确认申请', en: 'Withdraw the application for confirmation' },
  AskTakeover: { 'zh-CN': '请调解员接手双方和解', en: 'Ask a mediator to take your settlement over' },
  ConsentToPanel: { 'zh-CN': '同意由专家组审议并受其结论约束', en: 'Consent to the panel and to be bound by it' },
  WithdrawPanelConsent: { 'zh-CN': '在组成之前撤回同意', en: 'Take the consent back before the panel stands' },
  ObjectToCompetence: { 'zh-CN': '对专家组的权限提出异议', en: 'Object to the panel’s competence' },
  ContributeNonce: { 'zh-CN': '为公开抽取添加您的数字或者文字', en: 'Add something of your own to the public draw' },
  ReturnExpertList: { 'zh-CN': '剔除并排序名单中的专家', en: 'Strike and rank the experts of the list' },
  NominateExpert: { 'zh-CN': '选定一名专家', en: 'Nominate an expert' },
  ChallengeExpert: { 'zh-CN': '申请专家回避并说明理由', en: 'Challenge an expert, with the facts' },
  MakeSubmission: { 'zh-CN': '向专家组提交意见和证据', en: 'Say to the panel what you have to say, with your files' },
  RequestClarification: {
    'zh-CN': '申请更正结论中的笔误，或者说明不清楚之处；不改变结论',
    en: 'Ask for a slip of the decision to be put right, or for what is unclear to be said; nothing decided changes',
  },
  ClarifyDecision: {
    'zh-CN': '由首席专家代表专家组说明结论的含义；不改变结论',
    en: 'Say for the panel, as who presided, what the decision means; nothing decided changes',
  },
  RequestReview: { 'zh-CN': '对结论申请复核', en: 'Ask that the decision be reviewed' },
} as const satisfies Partial<Record<DisputeCommand['type'], Words>>;
