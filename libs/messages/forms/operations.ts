import type { Words } from '../locale.js';

type Told = { readonly label: Words; readonly does: Words };

/** What people of the association do beside the commands of disputes: what stands on its button, and what it does. */
export const OPERATIONS = {
  settleSecurityAlarm: {
    label: { 'zh-CN': '登记核查结果', en: 'Say what came of it' },
    does: {
      'zh-CN': '登记安全提醒的核查结果：系本协会所为，或者已停用相关账号、密钥',
      en: 'Record, after looking into an alarm, that it was one of yours, or that the account or key was ended',
    },
  },
  checkQualification: {
    label: { 'zh-CN': '登记资格核验', en: 'Record a qualification' },
    does: {
      'zh-CN': '登记已查看该调解员的资格证明及其有效期',
      en: 'Record that you saw the paper by which a mediator may mediate, and until when it counts',
    },
  },
  endQualification: {
    label: { 'zh-CN': '终止资格', en: 'End a qualification' },
    does: {
      'zh-CN': '登记该调解员不再具有某类资格；正在办理的调解继续进行',
      en: 'Say that a mediator may mediate as this no more; what it has goes on',
    },
  },
  putGrievance: {
    label: { 'zh-CN': '告知被投诉人员并听取说明', en: 'Put it to the person complained of' },
    does: {
      'zh-CN': '以您的表述告知被投诉人员所反映的情况，请其限期说明；要求不披露身份的投诉人不得写明',
      en: 'Tell the person in your words what is said of it, to be answered by a day; name nobody who is kept back',
    },
  },
  replyToGrievance: {
    label: { 'zh-CN': '作出说明', en: 'Say what you have to say' },
    does: {
      'zh-CN': '就对您履行职务行为的投诉作出说明',
      en: 'Answer, as the person complained of, what is said of how you act',
    },
  },
  decideGrievance: {
    label: { 'zh-CN': '作出处理结论', en: 'Say what came of it' },
    does: {
      'zh-CN': '说明理由作出结论并告知双方；未经听取说明不得认定成立或者不成立',
      en: 'Give the outcome with reasons, which both are told; nobody is found against unheard',
    },
  },
  reviewGrievance: {
    label: { 'zh-CN': '作出复核结论', en: 'Say what came of the review' },
    does: {
      'zh-CN': '由原处理人以外的人复核，作出终局结论',
      en: 'As another person than who decided, say what came of it in the end',
    },
  },
  requestGrievanceReview: {
    label: { 'zh-CN': '申请复核', en: 'Ask for a review' },
    does: {
      'zh-CN': '申请由另一人复核处理结论，以一次为限',
      en: 'Ask once for another person to look again at what came of it',
    },
  },
  sendDictationCode: {
    label: { 'zh-CN': '发送确认码', en: 'Send the code' },
    does: {
      'zh-CN': '按当事人已同意的方式向其发送确认码',
      en: 'Send its party a code by a channel to which it has consented',
    },
  },
  confirmDictationOnPaper: {
    label: { 'zh-CN': '登记书面确认代录内容', en: 'Record the confirmation on paper' },
    does: {
      'zh-CN': '登记当事人以签署的书面文件确认；须由代录人以外的人登记',
      en: 'Record that its party confirmed it by signed paper: for another person than the one who typed it',
    },
  },
  bringFromRegister: {
    label: { 'zh-CN': '从权利登记中调取文件', en: 'Bring the file from the register' },
    does: {
      'zh-CN': '调取投诉所引用的权利登记文件，无须重新上传',
      en: 'Bring the bytes of a paper that the complaint took from the rights register, instead of sending them again',
    },
  },
  sweepHoldings: {
    label: { 'zh-CN': '提请审查其他案件', en: 'Have other disputes looked at' },
    does: {
      'zh-CN': '认定恶意后，将同一当事人及其代理人的其他在办事项提请审查',
      en: 'Call what the same party and its representative hold elsewhere before a person, once malice was found',
    },
  },
  postMessage: {
    label: { 'zh-CN': '发送消息', en: 'Send a message' },
    does: { 'zh-CN': '向会谈室内全体成员发言', en: 'Say something to everybody in the room' },
  },
  revokeLinks: {
    label: { 'zh-CN': '停用文书链接', en: 'End the links' },
    does: {
      'zh-CN': '停用随该文书发出的链接及由此打开的会话',
      en: 'End the links that were sent with this document, and what was opened from them',
    },
  },
  registerParty: {
    label: { 'zh-CN': '登记当事人', en: 'Register a party' },
    does: { 'zh-CN': '将个人或者组织登记到本会', en: 'Make a person or organisation known to the association' },
  },
  askAccountTransfer: {
    label: { 'zh-CN': '申请变更组织的账号', en: 'Ask that an organisation’s account pass on' },
    does: {
      'zh-CN': '申请由另一人接替代表该组织：由现持有人，或者由工作人员依据文件提出',
      en: 'Ask that an organisation’s standing pass to another person: as its holder, or as an officer on paper',
    },
  },
  confirmAccountTransfer: {
    label: { 'zh-CN': '确认账号变更', en: 'Confirm the transfer' },
    does: {
      'zh-CN': '作为另一名工作人员确认：原账号退出，新账号代表该组织',
      en: 'Confirm as another officer: the old person is signed out, the new one acts for the organisation',
    },
  },
  refuseAccountTransfer: {
    label: { 'zh-CN': '不同意账号变更', en: 'Refuse the transfer' },
    does: {
      'zh-CN': '不同意所申请的账号变更；申请人可借此撤回',
      en: 'Say no to a transfer that was asked; whoever asked takes it back so',
    },
  },
  grantAuthority: {
    label: { 'zh-CN': '授权他人代理', en: 'Grant authority' },
    does: {
      'zh-CN': '工作人员依据授权委托书提出，由另一名工作人员批准',
      en: 'As the party, let an account act for it; as an officer, propose what a power of attorney says',
    },
  },
  endPartyAuthority: {
    label: { 'zh-CN': '终止授权', en: 'End an authority' },
    does: {
      'zh-CN': '终止授权；涉及当事人自己的人员时须两名工作人员同意',
      en: 'End an authority: as the party or the account itself at once; of the party’s own, officers only as two',
    },
  },
  approveAuthority: {
    label: { 'zh-CN': '批准授权', en: 'Approve an authority' },
    does: {
      'zh-CN': '作为另一名工作人员批准依据文件提出的授权',
      en: 'Approve as another officer what was proposed on paper',
    },
  },
  refuseAuthority: {
    label: { 'zh-CN': '不批准授权', en: 'Refuse an authority' },
    does: { 'zh-CN': '不批准工作人员提出的授权', en: 'Say no to an authority that an officer proposed' },
  },
  giveConsent: {
    label: { 'zh-CN': '登记送达方式同意', en: 'Record consent to a channel' },
    does: {
      'zh-CN': '登记当事人同意以某种方式接收通知',
      en: 'Agree to be told by a channel, for oneself or as staff have it from the party',
    },
  },
  withdrawConsent: {
    label: { 'zh-CN': '登记撤回送达方式同意', en: 'Record that consent is withdrawn' },
    does: {
      'zh-CN': '登记当事人不再同意某种方式，相关链接立即失效',
      en: 'Agree no longer to a channel; links that it brought end at once',
    },
  },
  matchContact: {
    label: { 'zh-CN': '确认联系方式属于当事人', en: 'Match the contact' },
    does: {
      'zh-CN': '登记已核对证件，该联系方式属于当事人',
      en: 'Record that you compared the papers, and that the contact is the party’s',
    },
  },
  refuseContactProof: {
    label: { 'zh-CN': '不认可联系方式核验', en: 'Refuse the proof of a contact' },
    does: {
      'zh-CN': '登记证件不能证明该联系方式属于当事人，并说明理由',
      en: 'Record that the papers do not show that the contact is the party’s, and why',
    },
  },
  endContactMatch: {
    label: { 'zh-CN': '终止联系方式认定', en: 'End the match of a contact' },
    does: {
      'zh-CN': '登记该联系方式已不属于或者从不属于当事人',
      en: 'Record that a contact which was matched is the party’s no longer, or never was',
    },
  },
  recordFilingBar: {
    label: { 'zh-CN': '登记限制投诉的裁定', en: 'Record a bar on filing' },
    does: { 'zh-CN': '登记法院限制当事人投诉的裁定', en: 'Record a court’s order that bars a party from filing' },
  },
  endFilingBar: {
    label: { 'zh-CN': '登记限制解除', en: 'Record that a bar has ended' },
    does: { 'zh-CN': '登记后续裁定解除了限制', en: 'Record that a later order took the bar away' },
  },
  verifyIdentity: {
    label: { 'zh-CN': '登记身份核验', en: 'Record a check of identity' },
    does: {
      'zh-CN': '登记已核验当事人身份、依据何种证明以及有效期',
      en: 'Record that you made sure who a party is, by which proof and until when',
    },
  },
  endIdentityVerification: {
    label: { 'zh-CN': '终止身份核验', en: 'End the check of identity' },
    does: { 'zh-CN': '登记此前的身份核验不再有效', en: 'Record that what was made sure of counts no longer' },
  },
  putPartyPaper: {
    label: { 'zh-CN': '上传当事人证件', en: 'Send a paper of the party' },
    does: {
      'zh-CN': '上传当事人的证件文件；相同文件重复上传结果相同',
      en: 'Send the bytes of a paper about a party; the same bytes again get the same answer',
    },
  },
  decideRegistration: {
    label: { 'zh-CN': '处理注册申请', en: 'Decide on a registration' },
    does: {
      'zh-CN': '登记注册已处理并授予权限，或者不予通过并终止账号',
      en: 'Say that a registration is dealt with, its account having its authority, or refuse it, which ends the account',
    },
  },
  askSeller: {
    label: { 'zh-CN': '向平台核实卖家身份', en: 'Ask the platform about a seller' },
    does: {
      'zh-CN': '询问平台注册人是否为该店铺的经营者',
      en: 'Ask a platform whether who registered is the seller behind a shop there',
    },
  },
  setSelfRegistration: {
    label: { 'zh-CN': '设置自助注册', en: 'Say who may register' },
    does: { 'zh-CN': '设定谁可以自助注册；未设定时任何人不得注册', en: 'Say who may register; nobody may before' },
  },
  checkRight: {
    label: { 'zh-CN': '确认权利文件已核对', en: 'Confirm the check of a right' },
    does: { 'zh-CN': '登记权利文件已经核对', en: 'Confirm that the papers were checked' },
  },
  refuseRight: {
    label: { 'zh-CN': '不认可权利登记', en: 'Refuse a right' },
    does: { 'zh-CN': '不认可该权利，并说明全部理由', en: 'Refuse the right with every reason' },
  },
  wantRightPapers: {
    label: { 'zh-CN': '要求补充权利文件', en: 'Ask for more papers of a right' },
    does: { 'zh-CN': '一次性要求补充权利文件', en: 'Ask for more papers, all at once' },
  },
  endRight: {
    label: { 'zh-CN': '登记权利终止', en: 'Record that a right has ended' },
    does: { 'zh-CN': '登记权利在期满前终止', en: 'Record that it ended before its term' },
  },
  recordEvaluation: {
    label: { 'zh-CN': '登记专利权评价报告', en: 'Record an evaluation report' },
    does: {
      'zh-CN': '登记实用新型或者外观设计专利权评价报告的结论',
      en: 'Record what the evaluation report of a utility model or design says',
    },
  },
  putRightPaper: {
    label: { 'zh-CN': '上传权利文件', en: 'Send a paper of a right' },
    does: {
      'zh-CN': '上传权利登记的文件；相同文件重复上传结果相同',
      en: 'Send the bytes of a paper of the register; the same bytes again get the same answer',
    },
  },
  recordRight: {
    label: { 'zh-CN': '登记权利', en: 'Record a right' },
    does: {
      'zh-CN': '代权利人登记一项权利及其证明文件，登记后待审核',
      en: 'Record a right of a party with the papers that prove it; it is then checked',
    },
  },
  renewRight: {
    label: { 'zh-CN': '登记权利续展', en: 'Record a renewal' },
    does: { 'zh-CN': '登记权利已续展', en: 'Record that its term was renewed' },
  },
  addRightPapers: {
    label: { 'zh-CN': '补充权利材料', en: 'Add papers' },
    does: {
      'zh-CN': '为已登记的权利补充或者更新材料，由协会核验',
      en: 'Add papers to a recorded right, or newer ones; they are then checked',
    },
  },
  reportInvalidation: {
    label: { 'zh-CN': '登记无效或者撤销请求', en: 'Report an invalidation' },
    does: {
      'zh-CN': '登记有人请求宣告无效或者撤销该权利',
      en: 'Report that somebody asked for its invalidation or revocation',
    },
  },
  decideInvalidation: {
    label: { 'zh-CN': '登记无效或者撤销结果', en: 'Record the outcome of an invalidation' },
    does: {
      'zh-CN': '登记无效或者撤销程序的结果；后来的结果取代先前的结果',
      en: 'Record how an invalidation came out; a later outcome takes its place',
    },
  },
  grantLicence: {
    label: { 'zh-CN': '登记许可', en: 'Record a licence' },
    does: { 'zh-CN': '登记权利许可', en: 'Record a licence' },
  },
  publishRight: {
    label: { 'zh-CN': '公开权利供查询', en: 'Publish for look-up' },
    does: {
      'zh-CN': '允许任何人在查询窗口查到该权利或者其许可；再次公开的取代先前的内容',
      en: 'Let everybody look up the right, or a licence of it; in the place of what was published before',
    },
  },
  unpublishRight: {
    label: { 'zh-CN': '撤回公开', en: 'Take back from look-up' },
    does: {
      'zh-CN': '查询窗口不再显示该权利或者其许可',
      en: 'Take back what everybody may look up of a right, or of a licence of it',
    },
  },
  endLicence: {
    label: { 'zh-CN': '登记许可终止', en: 'Record that a licence has ended' },
    does: { 'zh-CN': '登记许可的最后一日', en: 'Record that a licence ends' },
  },
  transferRight: {
    label: { 'zh-CN': '登记权利转让', en: 'Record a transfer' },
    does: { 'zh-CN': '登记权利自某日起转让给另一权利人', en: 'Record that it goes to another holder, from a day on' },
  },
  registerPlatform: {
    label: { 'zh-CN': '登记平台', en: 'Register a platform' },
    does: { 'zh-CN': '登记采取措施的平台', en: 'Register a platform that carries out measures' },
  },
  setPlatformContact: {
    label: { 'zh-CN': '设置平台联系邮箱', en: 'Set the contact of a platform' },
    does: {
      'zh-CN': '设定向平台告知其被指定人员的邮箱',
      en: 'Where the platform is told who was named to speak for it',
    },
  },
  setPlatformReceiver: {
    label: { 'zh-CN': '设置接收通知的网址', en: 'Set where webhooks go' },
    does: {
      'zh-CN': '设定平台此后接收通知的网址，或者改为人工转送',
      en: 'Where the platform takes webhooks from now on, or that it is reached by hand',
    },
  },
  changePlatformKeys: {
    label: { 'zh-CN': '更换平台密钥', en: 'Change the keys of a platform' },
    does: {
      'zh-CN': '生成新的密钥和推送密钥；旧密钥按约定天数或者更短时间并行',
      en: 'A new key and webhook secret; the old ones go on beside them for as many days as were agreed, or fewer',
    },
  },
  addPlatformKey: {
    label: { 'zh-CN': '增加平台密钥', en: 'Add a key for a platform' },
    does: {
      'zh-CN': '在现有密钥之外增加一个，命名并设定权限',
      en: 'Another key beside those that there are, with a name and with what it may do',
    },
  },
  sendWebhookAgain: {
    label: { 'zh-CN': '重发消息', en: 'Send again' },
    does: {
      'zh-CN': '以原编号再次发送；内容按现有记录重新生成，已收到的接收方不会重复处理',
      en: 'Send it under the id that it has; its body is made anew, and a receiver that has it does nothing',
    },
  },
  sendFailedWebhooksAgain: {
    label: { 'zh-CN': '重发未送达的消息', en: 'Send what failed again' },
    does: {
      'zh-CN': '重发自某日起未送达的全部消息，每条沿用原编号',
      en: 'Send again whatever failed since a day, each under the id that it has',
    },
  },
  tryWebhook: {
    label: { 'zh-CN': '发送测试消息', en: 'Send a test' },
    does: {
      'zh-CN': '发送一条没有内容的消息，查看接收地址是否正常',
      en: 'Send a webhook that says nothing, to see whether the receiver takes it',
    },
  },
  startConformanceCheck: {
    label: { 'zh-CN': '开始接口检测', en: 'Run the conformance check' },
    does: { 'zh-CN': '逐项检测本平台的接收地址', en: 'Have the receiver of your platform tried step by step' },
  },
  fillSandbox: {
    label: { 'zh-CN': '填充沙箱', en: 'Fill the sandbox' },
    does: {
      'zh-CN': '生成平台会遇到的各阶段的模拟案件',
      en: 'Make a synthetic dispute in each stage that a platform meets',
    },
  },
  resetSandbox: {
    label: { 'zh-CN': '重置沙箱', en: 'Reset the sandbox' },
    does: {
      'zh-CN': '迁入一个新的空沙箱；地址、密钥和人员不变，原有案件不再可见',
      en: 'Move into a fresh, empty sandbox: address, keys and people stay, the disputes are left behind',
    },
  },
  endPlatformKeys: {
    label: { 'zh-CN': '停用平台全部密钥', en: 'End all keys of a platform' },
    does: {
      'zh-CN': '立即停用平台的全部密钥，此后由平台人员或者系统运营方生成新的',
      en: 'End all keys of a platform now, also the one that asks; its people or the operator make the next',
    },
  },
  endPlatformKey: {
    label: { 'zh-CN': '停用一个密钥', en: 'End one key' },
    does: { 'zh-CN': '立即停用一个密钥', en: 'End one key now, however long it was to go on' },
  },
  namePlatformPerson: {
    label: { 'zh-CN': '指定平台人员', en: 'Name a person for a platform' },
    does: {
      'zh-CN': '邀请人员代表平台办理；首位由本会指定，须两名工作人员同意',
      en: 'Invite somebody to work for the platform; the association names the first, and two officers have to agree',
    },
  },
  confirmPlatformPerson: {
    label: { 'zh-CN': '同意平台人员', en: 'Agree to a platform’s person' },
    does: {
      'zh-CN': '同意另一名工作人员指定的平台人员，平台联系人会收到通知',
      en: 'Agree to whom another officer named for a platform; its contact is told',
    },
  },
  endPlatformPerson: {
    label: { 'zh-CN': '终止平台人员', en: 'End a platform’s person' },
    does: {
      'zh-CN': '该人员不再代表平台，立即退出登录',
      en: 'Somebody works for the platform no longer; it is signed out at once',
    },
  },
  changePlatformPerson: {
    label: { 'zh-CN': '变更权限', en: 'Change what a person may do' },
    does: {
      'zh-CN': '变更本平台人员的权限，立即生效',
      en: 'Change what one of your people may do for the platform; it holds at once',
    },
  },
  answerSeller: {
    label: { 'zh-CN': '答复卖家核实', en: 'Answer about a seller' },
    does: {
      'zh-CN': '答复该注册人是否为店铺经营者，并写明本平台证明的事项',
      en: 'Say whether who registered is the seller behind the shop, and what you vouch for',
    },
  },
  makePlatformLink: {
    label: { 'zh-CN': '生成店铺办理链接', en: 'Make a link for the seller' },
    does: {
      'zh-CN': '生成一次显示的链接，由本平台发给店铺；店铺凭链接和验证码阅读文书并办理',
      en: 'Make a link, shown once, for you to send to the seller, who reads the document by it and a code, and answers',
    },
  },
  noteRespondentPhone: {
    label: { 'zh-CN': '登记店铺手机号', en: 'Give the seller’s phone' },
    does: {
      'zh-CN': '登记店铺在本平台留存的手机号，协会可以向其发送短信',
      en: 'Give the phone that the seller left with you, so that it can be reached by text message',
    },
  },
  offerDelegation: {
    label: { 'zh-CN': '提出委托协议', en: 'Offer an agreement of delegation' },
    does: { 'zh-CN': '向平台提出一个版本的委托协议', en: 'Offer a platform a version of the agreement' },
  },
  watchShop: {
    label: { 'zh-CN': '列入重点监测', en: 'Watch the shop' },
    does: {
      'zh-CN': '对该关联店铺在一定期间内重点监测；不下架，不认定侵权，店铺可以提出异议',
      en: 'Watch this shop until a day; nothing is taken down or found by it, and the shop may object',
    },
  },
  dismissProposedShop: {
    label: { 'zh-CN': '不予监测', en: 'Do not watch it' },
    does: { 'zh-CN': '说明理由；就该争议不再提示该店铺', en: 'Say why; it is not proposed for this dispute again' },
  },
  fileImpactAssessment: {
    label: { 'zh-CN': '登记影响评估', en: 'File an impact assessment' },
    does: {
      'zh-CN': '登记个人信息保护影响评估；最新一份生效，未涵盖的种类不再接收并予删除',
      en: 'Put an assessment on file; the newest counts, and kinds that it leaves out are refused and deleted',
    },
  },
  changeIdentifierKey: {
    label: { 'zh-CN': '更换标识密钥', en: 'Change the key of identifiers' },
    does: {
      'zh-CN': '删除全部店铺标识并销毁原密钥；平台须用新密钥重新计算后提供',
      en: 'Delete all identifiers of shops and destroy the key; platforms hash and hand over anew',
    },
  },
  withdrawShopIdentifiers: {
    label: { 'zh-CN': '撤回店铺标识', en: 'Take identifiers back' },
    does: {
      'zh-CN': '撤回本平台提供的标识：某一店铺、某一种类，或者某一店铺的某一种类；立即删除',
      en: 'Take back what you gave of a shop, of a kind, or of a shop one kind; it is deleted at once',
    },
  },
  endDelegation: {
    label: { 'zh-CN': '终止委托协议', en: 'End the agreement of delegation' },
    does: { 'zh-CN': '按通知期终止委托协议', en: 'End the agreement, with its notice' },
  },
  listMediator: {
    label: { 'zh-CN': '列入调解员名册', en: 'Put a mediator on the roster' },
    does: {
      'zh-CN': '将调解员账号列入名册，或者更新其信息',
      en: 'Put a mediator’s account on the roster, or tell its facts anew',
    },
  },
  delistMediator: {
    label: { 'zh-CN': '移出调解员名册', en: 'Take a mediator off the roster' },
    does: { 'zh-CN': '将调解员移出名册；在办事项继续', en: 'Take a mediator off the roster; what it has goes on' },
  },
  noteAbsence: {
    label: { 'zh-CN': '登记调解员离岗', en: 'Note a mediator’s absence' },
    does: {
      'zh-CN': '登记调解员在一段时间内不能承办',
      en: 'Say that a mediator is away for some time; a mediator says it of itself alone',
    },
  },
  endAbsence: {
    label: { 'zh-CN': '结束调解员离岗', en: 'End a mediator’s absence' },
    does: { 'zh-CN': '提前结束离岗', en: 'End an absence' },
  },
  listExpert: {
    label: { 'zh-CN': '列入专家名册', en: 'Put an expert on the roster' },
    does: {
      'zh-CN': '将专家账号列入名册，或者更新其信息',
      en: 'Put an expert’s account on the roster, or tell its facts anew',
    },
  },
  delistExpert: {
    label: { 'zh-CN': '移出专家名册', en: 'Take an expert off the roster' },
    does: { 'zh-CN': '将专家移出名册；在办事项继续', en: 'Take an expert off the roster; what it has goes on' },
  },
  noteExpertAbsence: {
    label: { 'zh-CN': '登记专家离岗', en: 'Note an expert’s absence' },
    does: {
      'zh-CN': '登记专家在一段时间内不能参加',
      en: 'Say that an expert is away for some time; an expert says it of itself alone',
    },
  },
  endExpertAbsence: {
    label: { 'zh-CN': '结束专家离岗', en: 'End an expert’s absence' },
    does: { 'zh-CN': '提前结束离岗', en: 'End an absence' },
  },
  listReviewer: {
    label: { 'zh-CN': '列入善意审查人员', en: 'List a reviewer' },
    does: {
      'zh-CN': '登记经办人的任职和竞争关系，此后可参加善意审查',
      en: 'Write down for whom a case manager works and with whom it competes; it may then sit on reviews',
    },
  },
  delistReviewer: {
    label: { 'zh-CN': '移出善意审查人员', en: 'Delist a reviewer' },
    does: { 'zh-CN': '该人员不再参加善意审查', en: 'Have somebody sit on no more reviews' },
  },
  recordAffiliation: {
    label: { 'zh-CN': '登记关联关系', en: 'Record an affiliation' },
    does: {
      'zh-CN': '登记两个账号或者当事人之间的关系及其证明',
      en: 'Write down how two accounts or parties hang together, and what proves it',
    },
  },
  endAffiliation: {
    label: { 'zh-CN': '登记关联关系结束', en: 'Record that an affiliation ended' },
    does: {
      'zh-CN': '登记关系的结束时间；在规则规定的期间内仍须回避',
      en: 'Say when it ended; it ties for as long as the rulebook says',
    },
  },
  declareConflict: {
    label: { 'zh-CN': '声明利益冲突', en: 'Declare a conflict of interest' },
    does: {
      'zh-CN': '声明与当事人或者平台存在利益冲突，此后不能查看其案件',
      en: 'Declare a conflict of interest with a party or platform: of its disputes this person sees nothing more',
    },
  },
  endConflict: {
    label: { 'zh-CN': '终止利益冲突声明', en: 'End a declared conflict' },
    does: {
      'zh-CN': '登记利益冲突已消除；不得由本人登记',
      en: 'Say that a declared conflict of interest is over; never by whose it is',
    },
  },
  answerTip: {
    label: { 'zh-CN': '答复举报', en: 'Answer a tip' },
    does: {
      'zh-CN': '说明对举报的处理；由工作人员登记机关的处理',
      en: 'Say what you did about a tip that you have, or for staff: what the authority did',
    },
  },
  receiveOfficialRequest: {
    label: { 'zh-CN': '登记机关来函', en: 'Record a paper of an authority' },
    does: {
      'zh-CN': '登记询问、调取证据、协助函件或者处罚告知，由您经办并指定复核人',
      en: 'Record an inquiry, a request for evidence or assistance, or a notice of a penalty; you see to it with another',
    },
  },
  passOnOfficialRequest: {
    label: { 'zh-CN': '转交机关来函', en: 'Pass it on' },
    does: {
      'zh-CN': '转由两名经办人分别经办和复核；不再经办或者复核的人不再可见',
      en: 'Put it into the hands of two case managers; who is neither sees it no more',
    },
  },
  nameOfficialSuccessors: {
    label: { 'zh-CN': '指定机关来函接办人', en: 'Name who takes it over' },
    does: {
      'zh-CN':
        '原经办人和复核人均已离任或者停用的，由两名管理员先后指定相同的两名经办人接办；管理员看不到来函内容，也不得指定自己',
      en: 'Where both people of a request of an authority lost their office, two administrators name the same two others; they read no word of it, and never name themselves',
    },
  },
  changeOfficialSecrecy: {
    label: { 'zh-CN': '登记或者解除保密要求', en: 'Record or lift a ban on telling' },
    does: {
      'zh-CN': '登记法律禁止告知当事人的依据和截止日；不填写即为解除',
      en: 'Record that the law forbids to tell whom it is about until a day; with nothing said, that it does no more',
    },
  },
  proposeOfficialAnswer: {
    label: { 'zh-CN': '提交答复复核', en: 'Put the answer together' },
    does: {
      'zh-CN': '拟定复函并按校验值选定所附材料，提交复核人',
      en: 'Write the letter and name the files by their hashes, for the second person',
    },
  },
  returnOfficialAnswer: {
    label: { 'zh-CN': '退回修改', en: 'Give it back' },
    does: {
      'zh-CN': '由复核人说明应当修改之处；复核同意后尚未交付的，经办人也可以退回',
      en: 'Say, as the second person, what is to be otherwise; approved and not handed over, either of you takes it back',
    },
  },
  approveOfficialAnswer: {
    label: { 'zh-CN': '复核同意', en: 'Approve the answer' },
    does: {
      'zh-CN': '由复核人按所核对的校验值同意对外提供',
      en: 'Agree, as the second person, to what goes out, naming the hash that you looked at',
    },
  },
  handOverOfficialAnswer: {
    label: { 'zh-CN': '登记交付', en: 'Record the handover' },
    does: {
      'zh-CN': '登记答复以何种方式、于何日交付机关',
      en: 'Write down how and when the answer came into the authority’s hands',
    },
  },
  recordOfficialTelling: {
    label: { 'zh-CN': '登记告知', en: 'Record that a party was told' },
    does: {
      'zh-CN': '登记以何种方式、于何日告知在本系统无账号的当事人',
      en: 'Write down how and when a party was told for whom nobody reads here',
    },
  },
  proposeReward: {
    label: { 'zh-CN': '提出奖励建议', en: 'Propose a reward' },
    does: {
      'zh-CN': '依现行奖励规则的等级对线索提出奖励',
      en: 'Propose a reward for a tip by a grade of the rules in force',
    },
  },
  decideReward: {
    label: { 'zh-CN': '决定奖励', en: 'Decide on a reward' },
    does: {
      'zh-CN': '由提出人以外的经办人在本期预算内决定是否奖励',
      en: 'Grant a reward, or not, as another person than who proposed it; within the budget of the period',
    },
  },
  recordRewardPaid: {
    label: { 'zh-CN': '登记奖励已支付', en: 'Record that a reward was paid' },
    does: {
      'zh-CN': '登记已领取的奖励在系统外支付及其凭证号',
      en: 'Write down that a claimed reward was paid, with the reference of the payment',
    },
  },
  withholdReward: {
    label: { 'zh-CN': '不予支付奖励', en: 'Withhold a reward' },
    does: {
      'zh-CN': '由决定人以外的经办人认定领取人属于不予奖励的情形',
      en: 'Say, as another person than who granted it, that whoever claimed it is one whom the rules give nothing',
    },
  },
  releaseReward: {
    label: { 'zh-CN': '恢复支付奖励', en: 'Let a reward be paid after all' },
    does: {
      'zh-CN': '由作出不予支付认定的人以外的经办人复核，恢复为待支付',
      en: 'Say, as another person than who withheld it, that it is to be paid after all',
    },
  },
  secondTip: {
    label: { 'zh-CN': '作为第二人决定举报去向', en: 'Second a tip' },
    does: {
      'zh-CN': '作为第二人同意重大举报的去向，或者说明理由退回',
      en: 'As second person, agree to what is to become of a grave tip, or send it back with a reason',
    },
  },
  closeTip: {
    label: { 'zh-CN': '办结举报', en: 'Close a tip' },
    does: {
      'zh-CN': '说明理由办结；重大举报等待第二人',
      en: 'Close it with a reason; a grave one waits for a second person',
    },
  },
  routeTip: {
    label: { 'zh-CN': '转交举报', en: 'Hand a tip on' },
    does: {
      'zh-CN': '转交平台、权利登记中的权利人或者机关；重大举报等待第二人',
      en: 'Hand it to a platform, a right holder of the register, or an authority; a grave one waits for a second person',
    },
  },
  noticeGrade: {
    label: { 'zh-CN': '告知拟定等级', en: 'Give notice of a grade' },
    does: {
      'zh-CN': '告知会员拟定的等级、事实和异议期限',
      en: 'Tell the member of a proposed grade, with its facts and the time to object',
    },
  },
  confirmGrade: {
    label: { 'zh-CN': '确认等级', en: 'Confirm a grade' },
    does: {
      'zh-CN': '确认告知期满的等级，或者自然人的更优等级',
      en: 'Confirm a grade whose notice has run its time, or a better one of a natural person',
    },
  },
  dropGradeNotice: {
    label: { 'zh-CN': '撤回等级告知', en: 'Drop a notice of a grade' },
    does: { 'zh-CN': '撤回等级告知', en: 'Take a notice back' },
  },
  decideContest: {
    label: { 'zh-CN': '决定评价异议', en: 'Decide an objection to a rating' },
    does: {
      'zh-CN': '由未参与该事项的人决定异议',
      en: 'Decide an objection, as somebody who had no hand in the matter',
    },
  },
  decideRepair: {
    label: { 'zh-CN': '决定信用修复', en: 'Decide on a repair' },
    does: {
      'zh-CN': '由未参与该事项的人决定是否同意修复',
      en: 'Approve or refuse a repair, as somebody who had no hand in the matter',
    },
  },
  createAccount: {
    label: { 'zh-CN': '创建账号', en: 'Create an account' },
    does: {
      'zh-CN': '邀请人员加入本会；代理何方由当事人或者两名工作人员决定',
      en: 'Invite a person to an account in the association; for whom it may act, a party or two officers say',
    },
  },
  inviteAccount: {
    label: { 'zh-CN': '重新邀请', en: 'Invite anew' },
    does: {
      'zh-CN': '重新邀请账号使用人，此前的邀请失效',
      en: 'Invite the person of an account anew; what was sent before leads nowhere',
    },
  },
  withdrawInvitation: {
    label: { 'zh-CN': '撤回邀请', en: 'Withdraw an invitation' },
    does: {
      'zh-CN': '撤回已发出的邀请，其链接失效',
      en: 'Withdraw what was sent to the person of an account: the link leads nowhere any more',
    },
  },
  suspendAccount: {
    label: { 'zh-CN': '停用账号', en: 'Suspend an account' },
    does: {
      'zh-CN': '停用账号或者其某一职务：会话终止，待办转交他人',
      en: 'Suspend an account or one office of it; its sessions end, and what waits for it goes to others',
    },
  },
  restoreAccount: {
    label: { 'zh-CN': '恢复账号', en: 'Restore an account' },
    does: {
      'zh-CN': '恢复账号或者职务；已终止的须第二人提出同样请求',
      en: 'Restore an account or an office; what had ended waits until a second person asks for the same',
    },
  },
  endAccount: {
    label: { 'zh-CN': '终止账号', en: 'End an account' },
    does: {
      'zh-CN': '永久终止账号或者其某一职务，须两人才能恢复',
      en: 'End an account or one office of it for good; it comes back by two people alone',
    },
  },
  grantOffice: {
    label: { 'zh-CN': '增加职务', en: 'Grant an office' },
    does: {
      'zh-CN': '为账号增加一项职务；不得为本人增加',
      en: 'Give an account one more office; nobody gives one to itself',
    },
  },
  endAccountSessions: {
    label: { 'zh-CN': '退出账号的全部登录', en: 'Sign an account out everywhere' },
    does: {
      'zh-CN': '在不停用账号的情况下退出其全部登录，本人会收到通知',
      en: 'Sign an account out everywhere without suspending it; its person is told',
    },
  },
  endEverySession: {
    label: { 'zh-CN': '退出全会登录', en: 'Sign everybody out' },
    does: {
      'zh-CN': '退出本会所有人的登录和链接，当前会话除外',
      en: 'Sign everybody of the association out, links included, but for the session that asks',
    },
  },
  endAuthority: {
    label: { 'zh-CN': '终止账号对当事人的授权', en: 'End an account’s authority' },
    does: {
      'zh-CN': '终止账号代理当事人的授权；涉及当事人自己的人员时须另一名工作人员同意',
      en: 'End the authority of an account to act for a party; of the party’s own, another officer has to agree',
    },
  },
  askFactorReset: {
    label: { 'zh-CN': '申请重置第二因素', en: 'Ask for a reset of second factors' },
    does: {
      'zh-CN': '为遗失设备的人员申请重置第二因素',
      en: 'Ask that the second factors of somebody who lost them are reset',
    },
  },
  agreeToFactorReset: {
    label: { 'zh-CN': '同意重置第二因素', en: 'Agree to a reset of second factors' },
    does: {
      'zh-CN': '作为第二名管理员同意，立即生效',
      en: 'Agree, as a second administrator, to a reset of second factors: it takes effect now',
    },
  },
  refuseFactorReset: {
    label: { 'zh-CN': '不同意重置第二因素', en: 'Refuse a reset of second factors' },
    does: { 'zh-CN': '不同意重置第二因素', en: 'Refuse a reset of second factors' },
  },
  changeFactorPolicy: {
    label: { 'zh-CN': '设置第二因素要求', en: 'Change the policy of second factors' },
    does: {
      'zh-CN': '设定在系统要求之外哪些职务须使用第二因素',
      en: 'For which roles the association asks for a second factor beyond the installation',
    },
  },
  addIssuer: {
    label: { 'zh-CN': '增加身份提供方', en: 'Add an issuer of identities' },
    does: {
      'zh-CN': '接入身份提供方（OpenID Connect），并立即核实其身份',
      en: 'Take an issuer of identities (OpenID Connect); it is asked at once whether it is who it is called',
    },
  },
  endIssuer: {
    label: { 'zh-CN': '停用身份提供方', en: 'End an issuer' },
    does: { 'zh-CN': '此后不能再通过其登录', en: 'Take an issuer no longer: nobody signs in by it from now on' },
  },
  changeIssuerTrust: {
    label: { 'zh-CN': '设置身份提供方的信任', en: 'Change the trust in an issuer' },
    does: {
      'zh-CN': '设定其哪些声明视为第二因素',
      en: 'Which words of an issuer stand for a second factor from now on',
    },
  },
  noteOfficerAbsence: {
    label: { 'zh-CN': '登记离岗与代理', en: 'Note an absence and deputies' },
    does: {
      'zh-CN': '登记经办人离岗及其代理人，其间通知同时发给双方',
      en: 'Note that a case manager is away, and who stands in; notices go to both meanwhile',
    },
  },
  endOfficerAbsence: {
    label: { 'zh-CN': '登记提前返岗', en: 'Note an early return' },
    does: { 'zh-CN': '登记离岗人员提前返岗', en: 'Say that somebody is back before its time' },
  },
  setAssignment: {
    label: { 'zh-CN': '设置分派规则', en: 'Set the rule of assignment' },
    does: {
      'zh-CN': '设定新案件如何分派，以及临期时提醒谁',
      en: 'Say how new disputes find their case manager, and who is called when a task comes near its day',
    },
  },
  reassign: {
    label: { 'zh-CN': '批量移交案件', en: 'Reassign all disputes of a person' },
    does: {
      'zh-CN': '将一人的全部在办案件转给他人，逐件办理',
      en: 'Put all open disputes of one person into other hands; carried out one by one, each once',
    },
  },
  makeTeam: {
    label: { 'zh-CN': '建立小组', en: 'Make a team' },
    does: { 'zh-CN': '建立经办人小组', en: 'Make a team of case managers' },
  },
  changeTeam: {
    label: { 'zh-CN': '变更小组', en: 'Change a team' },
    does: { 'zh-CN': '重新设定小组的全部信息', en: 'Tell all of a team anew' },
  },
  endTeam: {
    label: { 'zh-CN': '撤销小组', en: 'End a team' },
    does: { 'zh-CN': '撤销小组；其案件仍由原经办人办理', en: 'End a team; its disputes stay with whose they are' },
  },
  proposePrevention: {
    label: { 'zh-CN': '拟采取预防措施', en: 'Propose a preventive measure' },
    does: {
      'zh-CN': '依据会员接受的规则告知拟采取的预防措施，会员可以先行答复',
      en: 'Tell a member what is meant by the rules that it accepted; it can reply first',
    },
  },
  decidePrevention: {
    label: { 'zh-CN': '决定预防措施', en: 'Decide a preventive measure' },
    does: {
      'zh-CN': '决定是否采取；规则要求的，由另一人决定',
      en: 'Decide it, as a second person where the rules say so',
    },
  },
  fulfilPrevention: {
    label: { 'zh-CN': '记录已履行', en: 'Record that it was fulfilled' },
    does: { 'zh-CN': '核实会员已履行，措施终止', en: 'Make sure that the member did what was asked; it ends' },
  },
  decidePreventionContest: {
    label: { 'zh-CN': '决定异议', en: 'Decide an objection' },
    does: {
      'zh-CN': '由未参与该措施的人员决定；异议成立的措施终止',
      en: 'Decide it, as somebody who had no hand in the measure; upheld ends it',
    },
  },
  endPrevention: {
    label: { 'zh-CN': '终止预防措施', en: 'End a preventive measure' },
    does: {
      'zh-CN': '写明原因和理由，措施即行终止，平台查询时不再告知',
      en: 'Say why; it ends at once, and platforms that ask are not told of it any more',
    },
  },
  withdrawRecommendation: {
    label: { 'zh-CN': '撤回建议', en: 'Take a recommendation back' },
    does: {
      'zh-CN': '写明原因和理由；所告知的平台会得知已撤回',
      en: 'Say why; the platforms to which it went are told',
    },
  },
  recommendPrevention: {
    label: { 'zh-CN': '向平台提出建议', en: 'Recommend to platforms' },
    does: {
      'zh-CN': '对非会员，向平台提出预防措施建议及理由，由各平台自行决定',
      en: 'Of somebody who is no member, with reasons; each platform decides alone',
    },
  },
  replyToPrevention: {
    label: { 'zh-CN': '答复', en: 'Reply' },
    does: { 'zh-CN': '在决定前陈述意见', en: 'Say what you have to say before it is decided' },
  },
  contestPrevention: {
    label: { 'zh-CN': '提出异议', en: 'Object' },
    does: { 'zh-CN': '对执行中的措施提出异议，由他人决定', en: 'Object to a measure in force; somebody else decides' },
  },
  answerRecommendation: {
    label: { 'zh-CN': '告知处理结果', en: 'Say what you decided' },
    does: {
      'zh-CN': '告知本平台自行作出的决定，协会不据此采取任何行动',
      en: 'Tell what you decided alone; nothing follows from it',
    },
  },
  publishCampaign: {
    label: { 'zh-CN': '发布宣传活动', en: 'Tell of a campaign' },
    does: { 'zh-CN': '发布活动，任何人即可在页面和日历中看到', en: 'Put it on the page and in the calendar at once' },
  },
  cancelCampaign: {
    label: { 'zh-CN': '取消活动', en: 'Cancel a campaign' },
    does: { 'zh-CN': '公布活动取消及理由', en: 'Let everybody read that it is not held, and why' },
  },
  setMailIntake: {
    label: { 'zh-CN': '设置邮件投诉', en: 'Set where complaints come by mail' },
    does: {
      'zh-CN': '设置接收投诉邮件的地址，或者停止接收；邮件本身不立案',
      en: 'Say at which address mails are taken, or take none; a mail opens no dispute by itself',
    },
  },
  settleIncomingMail: {
    label: { 'zh-CN': '处理来信', en: 'Say what a mail is' },
    does: {
      'zh-CN': '认定该邮件的性质；不属于投诉的，告知发件人另行提出的途径',
      en: 'Say what the mail is; if it is no complaint, its sender is told where else to go with it',
    },
  },
  enterHelpEntry: {
    label: { 'zh-CN': '录入帮助机构', en: 'Enter somebody who helps' },
    does: { 'zh-CN': '录入名录，任何人即可查到', en: 'Enter it in the directory, where everybody finds it at once' },
  },
  changeHelpEntry: {
    label: { 'zh-CN': '修改帮助机构', en: 'Change an entry' },
    does: {
      'zh-CN': '重新写明该机构的全部信息；视为今日已核对',
      en: 'Say anew what the entry says; it counts as looked at today',
    },
  },
  confirmHelpEntry: {
    label: { 'zh-CN': '确认信息无误', en: 'Looked at: it is right' },
    does: { 'zh-CN': '记明今日已核对，信息无误', en: 'Put on record that you looked today and that it is right' },
  },
  withdrawHelpEntry: {
    label: { 'zh-CN': '从名录中撤下', en: 'Take out of the directory' },
    does: { 'zh-CN': '撤下该机构；原有内容存档', en: 'Take it out; what it said stays on record' },
  },
  setDuty: {
    label: { 'zh-CN': '安排值班', en: 'Set a duty' },
    does: { 'zh-CN': '将经办人排入某段时间的值班', en: 'Put a case manager on the duty roster for some time' },
  },
  acceptDuty: {
    label: { 'zh-CN': '确认值班', en: 'Accept a duty' },
    does: {
      'zh-CN': '确认将到岗；同事请求替班的，由本人接替',
      en: 'Say that you will be there; of a time that a colleague asked you to take, take it',
    },
  },
  swapDuty: {
    label: { 'zh-CN': '请求替班', en: 'Ask for a swap' },
    does: {
      'zh-CN': '请求同事替班；对方同意之前仍由本人值班',
      en: 'Ask a colleague to take a time of yours; it is yours until that one says yes',
    },
  },
  refuseDutySwap: {
    label: { 'zh-CN': '不同意替班', en: 'Refuse a swap' },
    does: { 'zh-CN': '不同意替班，或者撤回替班请求', en: 'Say no to a colleague’s time; or take back that you asked' },
  },
  keepDutyPhone: {
    label: { 'zh-CN': '登记值班电话', en: 'Keep a phone for duty' },
    does: {
      'zh-CN': '登记值班时的联系电话，新的取代旧的',
      en: 'Tell on which phone you are reached while you are on duty; told anew it takes the place of the old one',
    },
  },
  changeSlug: {
    label: { 'zh-CN': '更改网址简称', en: 'Change the address' },
    does: {
      'zh-CN': '更改本会网址中的简称，原网址仍可到达',
      en: 'Change the name in the address of the association’s pages',
    },
  },
  stateMediationBody: {
    label: { 'zh-CN': '登记调解组织身份', en: 'State the mediation body' },
    does: {
      'zh-CN': '登记本会作为调解组织的法律依据和所在地；据此提供司法确认',
      en: 'State by which law the association is a mediation body, and where it sits; judicial confirmation is offered on that basis alone',
    },
  },
  registerMessageProvider: {
    label: { 'zh-CN': '接入消息服务商', en: 'Register a provider of messages' },
    does: {
      'zh-CN': '提出接入短信或者微信服务商，取代原有的服务商；经另一名管理员同意后生效',
      en: 'Propose a provider of text or WeChat messages, in the place of the one before; it counts once another administrator agrees',
    },
  },
  agreeToProvider: {
    label: { 'zh-CN': '同意接入服务商', en: 'Agree to a provider' },
    does: {
      'zh-CN': '作为第二名管理员同意，立即生效',
      en: 'Agree, as a second administrator, to a provider: it takes effect now',
    },
  },
  refuseProvider: {
    label: { 'zh-CN': '取消接入提议', en: 'Drop the proposal' },
    does: {
      'zh-CN': '不接入该服务商，一切照旧；提出人撤回自己的提议，也用此项',
      en: 'Let a proposed provider go, one’s own or another’s; what stood before stands',
    },
  },
  endProvider: {
    label: { 'zh-CN': '停用服务商', en: 'Part with a provider' },
    does: {
      'zh-CN': '停用协会登记的服务商，改用运维人员为各协会接入的；没有的，该项服务暂停',
      en: 'Part with a provider that the association hired; the operator’s takes its place, or nobody',
    },
  },
  nameTimestampAuthority: {
    label: { 'zh-CN': '接入时间戳机构', en: 'Name a time-stamp authority' },
    does: {
      'zh-CN': '登记出具可信时间戳的机构及其根证书，取代同名机构；仅向其发送文件的 SHA-256',
      en: 'Name who attests times, with its roots, in the place of one of the same name; only hashes are sent there',
    },
  },
  tryTimestampAuthority: {
    label: { 'zh-CN': '测试时间戳机构', en: 'Try a time-stamp authority' },
    does: {
      'zh-CN': '请其对空内容出具时间戳，并核验所得时间戳',
      en: 'Have it attest the hash of nothing, and see what was checked of its token',
    },
  },
  removeTimestampAuthority: {
    label: { 'zh-CN': '停用时间戳机构', en: 'Remove a time-stamp authority' },
    does: {
      'zh-CN': '不再向其申请时间戳，也不再信任其根证书；已出具的时间戳不受影响',
      en: 'Ask it no more, and believe its roots no more; tokens that are kept stay as they were checked',
    },
  },
  tryMessageProvider: {
    label: { 'zh-CN': '测试消息服务商', en: 'Try the provider of messages' },
    does: {
      'zh-CN': '通过已接入的服务商向您本人发送一条测试消息',
      en: 'Send yourself one message by the provider that is hired',
    },
  },
  trySignatureProvider: {
    label: { 'zh-CN': '测试电子签名服务', en: 'Try the provider of signatures' },
    does: {
      'zh-CN': '向服务商提交一份无实际内容的测试文件，由您本人签署；签署结果不作记录',
      en: 'Have the provider take a paper without content for you to sign; what comes of it is not recorded',
    },
  },
  tryIdentityProvider: {
    label: { 'zh-CN': '测试实名核验服务', en: 'Try the provider of identity checks' },
    does: {
      'zh-CN': '请服务商核对您本人的姓名与身份证号码（或者协会名称与统一社会信用代码）；号码只发给服务商，不予保存',
      en: 'Have the provider compare your own name and number, or the association’s; the number goes to it alone and is not kept',
    },
  },
  registerSignatureProvider: {
    label: { 'zh-CN': '接入电子签名服务', en: 'Register a provider of signatures' },
    does: {
      'zh-CN': '提出接入可靠电子签名服务商，取代原有的服务商；经另一名管理员同意后生效',
      en: 'Propose a provider of reliable electronic signatures, in the place of the one before; it counts once another administrator agrees',
    },
  },
  declareFestival: {
    label: { 'zh-CN': '设定大促期间', en: 'Declare a festival' },
    does: {
      'zh-CN': '设定大促期间，其间可提出紧急请求',
      en: 'Declare a festival window, in which what cannot wait may be asked for',
    },
  },
  withdrawFestival: {
    label: { 'zh-CN': '撤销大促期间', en: 'Take back a festival' },
    does: {
      'zh-CN': '撤销尚未结束的大促期间：尚未开始的不再适用，进行中的即刻结束；期间内已经提出的请求不受影响',
      en: 'Take back a festival window: one to come is not held, one that runs ends now; what was asked in it stands',
    },
  },
  proposeLetterVersion: {
    label: { 'zh-CN': '提出文书样式', en: 'Propose what letters say' },
    does: {
      'zh-CN': '提出信头，或者某类文书的附加文字；经另一人核准后，自指定之日起使用',
      en: 'Propose a letterhead, or what is added to a kind of letter; it counts once another has released it',
    },
  },
  releaseLetterVersion: {
    label: { 'zh-CN': '核准文书样式', en: 'Release what letters say' },
    does: {
      'zh-CN': '作为第二人查看预览后核准，自其生效之日起用于文书',
      en: 'Release, as a second person who saw its preview; letters are made with it from its first day',
    },
  },
  refuseLetterVersion: {
    label: { 'zh-CN': '退回文书样式', en: 'Refuse what letters should say' },
    does: { 'zh-CN': '退回提出的样式，不予使用', en: 'Let a proposed version go; nothing is made with it' },
  },
  enterCalendarNotice: {
    label: { 'zh-CN': '录入放假通知', en: 'Enter a notice of holidays' },
    does: {
      'zh-CN': '录入下一年度官方放假通知及其来源和全文，或者已有年度经调整的通知，经另一人确认后生效',
      en: 'Enter the official notice of the next year, or an amended one of a year that is known, with its source and text; it counts once another has confirmed it',
    },
  },
  confirmCalendarNotice: {
    label: { 'zh-CN': '确认放假通知', en: 'Confirm a notice of holidays' },
    does: {
      'zh-CN': '作为第二人与来源核对后确认，随后重新计算进行中的期限',
      en: 'Confirm, as a second person who compared it with its source; running deadlines are then counted again',
    },
  },
  refuseCalendarNotice: {
    label: { 'zh-CN': '退回放假通知', en: 'Refuse a notice of holidays' },
    does: {
      'zh-CN': '指出录入内容与通知不符，可重新录入',
      en: 'Say that what was entered is not what the notice says; it can then be entered anew',
    },
  },
  recordOutage: {
    label: { 'zh-CN': '登记系统中断', en: 'Record an outage' },
    does: {
      'zh-CN': '登记系统中断：受影响的本会自定期限在各案中顺延，法定期限不变',
      en: 'Record an outage: the house’s own windows that it touched end later, in every open dispute; never those of the law',
    },
  },
  closeDelivery: {
    label: { 'zh-CN': '不再发送通知', en: 'Let a notification go' },
    does: {
      'zh-CN': '说明理由，不再发送未能送出的通知',
      en: 'Let a notification go that could not be brought, and say why',
    },
  },
  retryDelivery: {
    label: { 'zh-CN': '重新发送通知', en: 'Try a notification again' },
    does: { 'zh-CN': '排除原因后重新发送通知', en: 'Have a notification tried again, after its cause was seen to' },
  },
  advanceClock: {
    label: { 'zh-CN': '快进法定时间', en: 'Advance the legal clock' },
    does: { 'zh-CN': '将法定时间逐个到期时刻向前推进', en: 'Move legal time forward, from due instant to due instant' },
  },
  proposeAuditMandate: {
    label: { 'zh-CN': '提出审计授权', en: 'Propose an audit mandate' },
    does: {
      'zh-CN': '提出审计人员可查阅的范围和期限，由另一名工作人员确认',
      en: 'Propose what an auditor may read, and until when; another officer has to confirm it',
    },
  },
  confirmAuditMandate: {
    label: { 'zh-CN': '确认审计授权', en: 'Confirm an audit mandate' },
    does: { 'zh-CN': '确认另一名工作人员提出的审计授权', en: 'Confirm a mandate that another officer proposed' },
  },
  endAuditMandate: {
    label: { 'zh-CN': '终止审计授权', en: 'End an audit mandate' },
    does: { 'zh-CN': '立即终止审计授权，审计人员退出登录', en: 'End a mandate now; its auditor is signed out with it' },
  },
  recordBreach: {
    label: { 'zh-CN': '登记个人信息安全事件', en: 'Record a data breach' },
    does: {
      'zh-CN': '登记个人信息安全事件，并生成致相关人员的信函',
      en: 'Record a breach of data, and get the letter for those whom it concerns',
    },
  },
  sendBreachLetters: {
    label: { 'zh-CN': '发送安全事件通知', en: 'Send the letters of a breach' },
    does: {
      'zh-CN': '以两种语言向尚未告知的相关人员发送信函',
      en: 'Mail the letter, in both languages, to everybody concerned who was not told yet',
    },
  },
  noteBreachTold: {
    label: { 'zh-CN': '登记已告知安全事件', en: 'Note who was told of a breach' },
    does: {
      'zh-CN': '登记机关或者相关人员已被告知及其方式',
      en: 'Record that the authority or somebody concerned was told, and how',
    },
  },
  answerDataRequest: {
    label: { 'zh-CN': '答复个人信息请求', en: 'Answer a request about data' },
    does: {
      'zh-CN': '答复请求，并告知本人已办理或者不予办理的理由',
      en: 'Answer what somebody asked, and tell the person what was done or why not',
    },
  },
  extendDataRequest: {
    label: { 'zh-CN': '延长个人信息请求的答复期', en: 'Extend a request about data' },
    does: {
      'zh-CN': '将答复日期延长一次，并告知本人理由',
      en: 'Set a later day for the answer, once, and tell the person why',
    },
  },
  sendDataAnswerAgain: {
    label: { 'zh-CN': '重新发送答复链接', en: 'Send the link to an answer again' },
    does: { 'zh-CN': '向申请人重新发送查看答复的链接', en: 'Mail the link to the answer once more' },
  },
  checkAskerIdentity: {
    label: { 'zh-CN': '登记申请人身份证明', en: 'Check who asks' },
    does: {
      'zh-CN': '记录无账号申请人出示的身份证明，此前不作答复',
      en: 'Put on record what shows who asks without an account; nothing is answered before',
    },
  },
  proposeLegalHold: {
    label: { 'zh-CN': '提出保留令', en: 'Propose a legal hold' },
    does: {
      'zh-CN': '提出某项信息不得删除，由另一人作出',
      en: 'Propose that something must not be erased; another person has to place it',
    },
  },
  placeLegalHold: {
    label: { 'zh-CN': '作出保留令', en: 'Place a legal hold' },
    does: { 'zh-CN': '作出另一人提出的保留令', en: 'Place a hold that another proposed' },
  },
  proposeLiftOfHold: {
    label: { 'zh-CN': '提出解除保留令', en: 'Propose to lift a legal hold' },
    does: { 'zh-CN': '提出解除保留令', en: 'Propose to lift a hold' },
  },
  liftLegalHold: {
    label: { 'zh-CN': '解除保留令', en: 'Lift a legal hold' },
    does: { 'zh-CN': '按另一人的提议解除保留令', en: 'Lift a hold as another proposed' },
  },
  giveReading: {
    label: { 'zh-CN': '允许查阅受限案卷', en: 'Give a reading of a restricted file' },
    does: {
      'zh-CN': '依据一定理由，允许他人在一段时间内查阅仅作保存的案卷',
      en: 'Let somebody else read a file that is only stored, on a ground and for a while',
    },
  },
  endReading: {
    label: { 'zh-CN': '提前终止查阅', en: 'End a reading' },
    does: { 'zh-CN': '提前终止查阅许可', en: 'End a reading before its time' },
  },
} as const satisfies Record<string, Told>;

export type OperationName = keyof typeof OPERATIONS;
export const isOperation = (id: string): id is OperationName => Object.hasOwn(OPERATIONS, id);
