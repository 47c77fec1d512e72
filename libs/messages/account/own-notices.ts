import type { Sentence, Words } from '../locale.js';

type Facts = { readonly association: string; readonly count: string; readonly day: string };

/**
 * What somebody is told of what is its own beside any dispute: that a right, a licence, a paper of its qualification
 * file or a membership ends, that a bulletin names it, and that its right was named by another. Never which dispute
 * that is, nor who named it.
 */
export const OWN_NOTICES = {
  'agent-banned': {
    subject: { 'zh-CN': '您的账号被暂停代理投诉', en: 'Your account may file no complaints for others for a time' },
    text: {
      'zh-CN': ({ association, day }) =>
        `${association}在善意审查中认定您的账号代理提出的一件投诉属于恶意投诉，暂停该账号在本协会代理投诉，至${day}止（含当日）。您以自己名义提出的投诉不受影响。认定书已送达由您代理的投诉方，申诉由投诉方在该案件页面提出；您认为认定有误的，请将意见和证据交由投诉方一并提交，也可以联系协会。登录后可以查看账号当前所受的限制。`,
      en: ({ association, day }) =>
        `${association} found in a review of good faith that a complaint which your account filed for somebody else was malicious: the account may file no complaints for others here until ${day}, that day included. Complaints in a right of your own are not touched. The finding was served on the party for which you filed, which appeals on the page of that dispute; if you hold it to be wrong, give that party what you have to say with your evidence, or get in touch with the association. Sign in to see what limits your account now.`,
    },
  },
  'agent-ban-ended': {
    subject: { 'zh-CN': '暂停代理投诉的措施已撤销', en: 'Your account may file complaints for others again' },
    text: {
      'zh-CN': ({ association }) =>
        `经申诉，${association}已撤销对您的账号暂停代理投诉的措施，即日起可以继续在本协会代理投诉。`,
      en: ({ association }) =>
        `On appeal ${association} took away the measure against your account: from now on it may file complaints for others here again.`,
    },
  },
  'naming-meant': {
    subject: { 'zh-CN': '协会拟在通报中公布您的名称', en: 'A bulletin is to name you' },
    text: {
      'zh-CN': ({ association }) =>
        `${association}正在准备的一期通报拟写明您或者您所代表的当事人的名称。涉及自然人的，未经本人同意不会公布：请登录“公示告知”查看全文，决定是否同意；同意后可以随时撤回。涉及会员单位的，依其所接受的会员管理规则公布；认为内容有误的，请在公布前向协会提出异议并附证据。`,
      en: ({ association }) =>
        `A bulletin that ${association} prepares is to name you, or the party that you act for. No natural person is named without consent: sign in, read the whole text under “Naming in bulletins” and decide; you can take your consent back at any time. A member that is an organisation is named by the rules that it accepted; if anything in it is wrong, object to the association with your evidence before it is published.`,
    },
  },
  'naming-announced': {
    subject: { 'zh-CN': '协会通报拟公布您的名称，请查看', en: 'A bulletin is to name you: please read it' },
    text: {
      'zh-CN': ({ association, day }) =>
        `${association}的一期通报拟公布您或者您所代表的当事人的名称。请登录“公示告知”查看拟公布的全文、依据和来源。认为不应公布或者内容有误的，可以在${day}前（含当日）在该页面提出异议，由未参与编制的人员答复；期满且异议均已答复之前不会公布，异议成立的不予公布。涉及自然人的，还须本人同意方可公布。`,
      en: ({ association, day }) =>
        `A bulletin of ${association} is to name you, or the party that you act for. Sign in and read under “Naming in bulletins” what will be said, on what ground and from which source. If it should not be, or is wrong, object there until ${day}, that day included: somebody who had no hand in it answers. Before that day is over and each objection answered nothing is published; where an objection is upheld the name is left out. A natural person is named only if it agrees as well.`,
    },
  },
  'naming-answered': {
    subject: { 'zh-CN': '对通报点名的异议已有答复', en: 'Your objection to being named was answered' },
    text: {
      'zh-CN': ({ association }) =>
        `${association}已答复您或者您所代表的当事人对通报点名提出的异议。请登录“公示告知”查看结果和理由。`,
      en: ({ association }) =>
        `${association} answered the objection to being named in a bulletin that you made, or the party that you act for. Sign in and read the result and the reasons under “Naming in bulletins”.`,
    },
  },
  'naming-published': {
    subject: { 'zh-CN': '通报已公布您的名称', en: 'A bulletin that names you was published' },
    text: {
      'zh-CN': ({ association, day }) =>
        `${association}已公布的通报写明了您或者您所代表的当事人的名称，公布至${day}。请在协会公开网页“通报”中查看。内容有误的，请向协会申请更正并附证据，由未参与撰写的人员批准；依据被撤销的，该项随即不再公布。自然人可以登录“公示告知”随时撤回同意，名称随即不再显示。`,
      en: ({ association, day }) =>
        `A bulletin of ${association} that names you, or the party that you act for, was published, and shows it until ${day}. Read it under “Bulletins” on the association’s public pages. If anything is wrong, ask the association to correct it, with your evidence; somebody who did not write it approves. What it rests on being taken back, the entry is shown no more. A natural person can take its consent back at any time under “Naming in bulletins”, and its name is gone at once.`,
    },
  },
  'terms-end': {
    subject: { 'zh-CN': '您的权利或者许可即将到期', en: 'A right or a licence of yours is about to end' },
    text: {
      'zh-CN': ({ association, count, day }) =>
        `您在${association}登记的权利或者许可中，有${count}项将在90日内到期，最早的一项于${day}到期。请登录“权利登记”查看；已经续展或者续签的，请登记新的期限并提交证明，否则到期后不能再据以投诉。`,
      en: ({ association, count, day }) =>
        `Of the rights and licences that you have in the register of ${association}, ${count} end within 90 days, the first on ${day}. Sign in and look under “Rights”. If one is renewed, record its new term with the proof; after its last day no complaint can rest on it.`,
    },
  },
  'papers-end': {
    subject: { 'zh-CN': '资质材料即将到期', en: 'A paper of your qualification file is about to end' },
    text: {
      'zh-CN': ({ association, count, day }) =>
        `您在${association}的资质档案中，有${count}份材料将在90日内到期，最早的一份于${day}到期。请登录“资质档案”查看；已经续期的，请提交新的材料和期限。到期的材料不再作为答复平台询问的依据。`,
      en: ({ association, count, day }) =>
        `Of the papers in your qualification file at ${association}, ${count} end within 90 days, the first on ${day}. Sign in and look under “Qualification”. If one is renewed, file the new paper with its term; after its last day no platform is answered from it.`,
    },
  },
  'relied-terms-end': {
    subject: {
      'zh-CN': '您经办的案件所依据的权利即将到期',
      en: 'A right on which a dispute of yours rests is about to end',
    },
    text: {
      'zh-CN': ({ count, day }) =>
        `您经办的在办案件所依据的权利或者许可中，有${count}项将在90日内到期，最早的一项于${day}到期。请登录“权利登记”查看，并请权利人核实是否续展。`,
      en: ({ count, day }) =>
        `Of the rights and licences on which running disputes of yours rest, ${count} end within 90 days, the first on ${day}. Sign in and look under “Rights”, and ask the holder whether it is renewed.`,
    },
  },
  'membership-ends': {
    subject: { 'zh-CN': '会员资格即将到期', en: 'A membership is about to end' },
    text: {
      'zh-CN': ({ association, day }) =>
        `您所代表的会员在${association}的会员资格将于${day}到期。需要续期的，请登录“会员资格”，重新确认现行规则并签署承诺书；逾期未续的，会员资格自行终止。`,
      en: ({ association, day }) =>
        `The membership that you look after at ${association} ends on ${day}. To renew it, sign in, accept the rules in force under “Membership” and sign the letter of commitment again; otherwise it ends by itself.`,
    },
  },
  'right-named': {
    subject: { 'zh-CN': '有人在投诉中援引了您登记的权利', en: 'Somebody else named a right of yours in a complaint' },
    text: {
      'zh-CN': ({ association }) =>
        `您在${association}登记并经核对的一项权利，其注册号被他人在向协会提交的投诉中援引，而登记中没有您对该人的许可。为保护他人信息，协会不能告知是何人、何案。该人确经您许可的，请在“权利登记”中登记许可；未经许可或者有疑问的，请登录“咨询”告知协会。`,
      en: ({ association }) =>
        `Somebody else named the registration number of a right of yours, recorded and checked at ${association}, in a complaint to it, and the register knows of no licence that you gave. To protect others the association cannot tell you who, or in which matter. If you allowed it, record the licence under “Rights”; if you did not, or doubt it, tell the association under “Consultations”.`,
    },
  },
} as const satisfies Readonly<Record<string, { readonly subject: Words; readonly text: Sentence<Facts> }>>;
