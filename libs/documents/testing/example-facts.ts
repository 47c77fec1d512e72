import { localDate } from '#domain/calendar/local-date.js';
import { instant } from '#domain/kernel/message.js';
import { deadlineFrom } from '#messages/testing/deadline.js';
import { cnEcl20261128 } from '#rulebooks/cn-ecl-2026-11-28.js';
import type { Addressee } from '../addressee.js';
import type { DocumentFacts } from '../facts.js';

export const toComplainant: Addressee = { role: 'complainant', name: '云杉贸易有限公司' };
export const toBen: Addressee = { role: 'respondent', respondentId: 'ben', name: '本色箱包店' };
export const toShop: Addressee = { role: 'platform', platformId: 'shop', name: '小店直播' };

const pair = {
  platformId: 'shop',
  ground: 'waiting-period-ended',
  effectiveAt: instant('2026-02-24T16:00:00Z'),
  reportedInTime: true,
  truths: [
    'measure-stands',
    'measure-asked',
    'lifted-now',
    'blocked-again',
    'never-declared',
    'period-counted',
    'period-stopped',
  ],
} as const;

/** A whole dispute: two respondents, three items on two platforms, every optional fact given. */
export const exampleFacts: DocumentFacts & Required<Pick<DocumentFacts, 'right' | 'filedAs'>> = {
  reference: '01939f6e-0000-7000-8000-00000000000b',
  number: 'PL-20260202-0A1B2C3D',
  association: { 'zh-CN': '直播电商行业协会', en: 'Live Commerce Association' },
  issuedAt: instant('2026-02-02T03:00:00Z'),
  filedAt: instant('2026-02-01T02:00:00Z'),
  rulebook: cnEcl20261128,
  addressee: toComplainant,
  complainant: { name: '云杉贸易有限公司', contact: 'legal@spruce.example' },
  filedAs: 'right-holder',
  right: { kind: 'trademark', name: '云杉', registrationNumber: '12345678', details: '第18类' },
  respondents: [
    { respondentId: 'ben', name: '本色箱包店', roles: ['merchant'] },
    { respondentId: 'cara', name: '卡拉文化传媒', roles: ['live-marketer', 'room-operator'] },
  ],
  items: [
    {
      itemId: 'bag',
      kind: 'product',
      title: '云杉手提包',
      url: 'https://shop.example/p/1',
      externalId: 'P-1',
      platform: '小店直播',
    },
    {
      itemId: 'room',
      kind: 'room',
      title: '卡拉的直播间',
      url: 'https://shop.example/r/9',
      externalId: 'R-9',
      detail: '20:10—20:15',
      platform: '小店直播',
    },
    {
      itemId: 'clip',
      kind: 'clip',
      title: '卡拉的切片',
      url: 'https://other.example/c/7',
      externalId: 'C-7',
      platform: '别处视频',
    },
  ],
  pairs: [
    { ...pair, respondentId: 'ben', itemId: 'bag', reasonCode: 'item-not-found', reason: '链接已失效' },
    { ...pair, respondentId: 'cara', itemId: 'room' },
    { ...pair, respondentId: 'cara', itemId: 'clip', platformId: 'other' },
  ],
  claims: [{ kind: 'remove' }, { kind: 'compensation', text: '人民币五万元' }],
  statement: '该商品使用了与云杉商标相同的标识。',
  evidence: [
    {
      description: '商品页截图',
      sha256: 'ab'.repeat(32),
      mediaType: 'image/png',
      capturedAt: instant('2026-01-31T02:00:00Z'),
      materials: ['TM3', 'G06'],
    },
  ],
  declaration: '2026-11',
  filedHash: 'cd'.repeat(32),
  defects: [{ code: 'TM1' }, { code: 'G07', note: '请说明商标使用的位置' }],
  lacking: { elements: ['D03'], papers: ['D07'], held: true },
  cause: 'materials',
  deadline: deadlineFrom('2026-02-02T10:00:00+08:00'),
  counterNotice: {
    respondentId: 'ben',
    filedAt: instant('2026-02-05T02:00:00Z'),
    late: true,
    statement: '该商品由权利人授权销售。',
    evidence: [{ description: '授权书', sha256: 'ef'.repeat(32), mediaType: 'application/pdf' }],
    declaration: '2026-11',
  },
  proceeding: {
    kind: 'suit',
    proof: 'case-number',
    receivedAt: instant('2026-02-20T02:00:00Z'),
    receivedBy: 'platform',
    body: '某区人民法院',
    caseNumber: '（2026）民初1号',
    text: '已立案',
    missed: 2,
  },
  effectiveAt: instant('2026-02-09T16:00:00Z'),
  reason: '附具书面说明',
  referral: {
    kind: 'market-regulation',
    name: '某区市场监督管理局',
    number: '市监投〔2026〕8号',
    at: instant('2026-02-10T02:00:00Z'),
    reason: 'administrative-offence',
    outcome: 'accepted',
    text: '已转办',
  },
  review: {
    side: 'complaint',
    isAbout: 'complainant',
    condition: 'facts-named',
    finding: 'malicious',
    consequence: { kind: 'suspension', until: instant('2026-05-31T16:00:00Z') },
    outcome: 'upheld',
    text: '三十条链接同时被投诉。',
  },
  dictation: { of: 'complaint', source: 'telephone', receivedAt: instant('2026-02-01T01:00:00Z'), version: 1 },
  withdrawal: { at: instant('2026-02-06T02:00:00Z'), reason: '双方已沟通' },
  delay: { cause: '授权书需在境外公证' },
  undoing: { reason: 'never-was' },
  earlier: { number: 'PL-20251101-0A1B2C3D', result: 'removed', reason: 'defaulted' },
  compared: 'different',
  urgent: { rung: 'hide-card', outcome: 'undone', wrong: true, reason: '证据不足' },
  guarantee: {
    giver: 'respondent',
    kind: 'bank-letter',
    amount: { minorUnits: 5_000_000, currency: 'CNY', shareOfSales: 250 },
    validity: { from: instant('2026-02-05T02:00:00Z'), until: instant('2026-08-05T02:00:00Z') },
    holder: '某银行',
    state: 'in-force',
  },
  restoration: { state: 'granted', wish: 'restore', reason: '担保充足' },
  agreement: {
    version: 2,
    partyIds: ['ana', 'ben'],
    parties: ['云杉贸易有限公司', '本色箱包店'],
    clauses: [
      { kind: 'general', text: '被投诉方停止使用云杉商标。' },
      { kind: 'account-ownership', text: '直播账号归投诉方运营。' },
      { kind: 'ip-ownership', text: '包装图案的著作权归投诉方。' },
    ],
    promises: [
      {
        by: '本色箱包店',
        to: '云杉贸易有限公司',
        due: localDate('2026-04-10'),
        sum: { minorUnits: 500_000, currency: 'CNY' },
      },
      { by: '本色箱包店', to: '云杉贸易有限公司', due: localDate('2026-04-20'), what: '公开致歉' },
    ],
    items: [{ itemId: 'bag', respondentId: 'ben', outcome: 'keep' }],
    onBreach: 'escalate',
    signatures: [
      { party: '云杉贸易有限公司', kind: 'electronic' },
      { party: '本色箱包店', kind: 'click-with-code', actedBy: { name: '王明' } },
    ],
    effectiveAt: instant('2026-02-20T02:00:00Z'),
    confirmation: {
      legalBasis: 'commercial-mediation',
      court: { ground: 'residence', level: 'intermediate', name: '杭州市中级人民法院', residenceOf: '本色箱包店' },
      leftOut: ['ip-ownership'],
      result: 'confirmed',
      details: '（2026）浙01民特3号',
    },
  },
  agreed: { items: [{ itemId: 'bag', respondentId: 'ben', outcome: 'lift' }], onBreach: 'reopen' },
  breach: { found: true, consequence: 'reopen' },
  conclusion: { by: 'association', settled: true },
  delegated: {
    reference: 'C-4711',
    filedAt: instant('2026-01-20T02:00:00Z'),
    agreementVersion: 2,
    entry: 'mediation',
    legalKind: 'advisory-opinion',
    dataTerms: { ground: 'entrusted-processing', fields: ['complainant-identity', 'listing'], retentionDays: 1_095 },
    resultDue: deadlineFrom('2026-02-02T10:00:00+08:00'),
  },
  mediation: { state: 'ended', matter: 'account-ownership', how: 'assigned', outcome: 'not-settled' },
  afterDecision: {
    state: 'answered',
    legalKind: 'advisory-opinion',
    binding: false,
    final: 'review-refused',
    award: { madeOn: '2026-02-06', registration: 'CAC-1', commission: '某仲裁委员会', number: '（2026）仲字第12号' },
  },
  decision: {
    legalKind: 'contractual-decision',
    panelists: 3,
    madeAt: instant('2026-02-20T02:00:00Z'),
    issues: [
      {
        kind: 'infringement',
        outcome: 'not-made-out',
        by: 'majority',
        question: '商品是否使用了云杉商标？',
        reasons: {
          facts: '标识不同。',
          evidence: '采信截图。',
          rule: '《商标法》第五十七条',
          conclusion: '不构成近似。',
        },
      },
      { kind: 'remedy', outcome: 'lift', by: 'unanimous' },
    ],
    items: [{ pair: 'pair:ben:bag', outcome: 'lift' }],
    dissents: ['我认为两个标识近似。'],
    correction: '第二页日期应为二月一日。',
  },
  panel: { state: 'named', legalKind: 'advisory-opinion', mode: 'draw', size: 3, outcome: 'decided' },
  ended: { at: instant('2026-02-07T02:00:00Z'), reason: 'stream-over' },
  back: { at: instant('2026-02-07T02:00:00Z'), because: 'open-again' },
  preservation: { parts: ['replay', 'order-counts'] },
  declarations: [
    {
      respondentId: 'ben',
      filedAt: instant('2026-02-05T02:00:00Z'),
      late: true,
      statement: '该商品由权利人授权销售。',
      evidence: [{ description: '授权书', sha256: 'ef'.repeat(32), mediaType: 'application/pdf' }],
      declaration: '2026-11',
    },
  ],
  history: [{ what: 'declared', at: instant('2026-02-05T02:00:00Z') }],
  results: [
    { itemId: 'bag', reason: 'lifted' },
    { itemId: 'clip', reason: 'defaulted' },
  ],
  courtOrder: { order: 'restore', issuedAt: instant('2026-02-08T02:00:00Z'), text: '某区人民法院（2026）民初1号之一' },
};

/** The least that facts can be: every optional part left out. */
export const bareFacts = (addressee: Addressee): DocumentFacts => {
  const { reference, number, association, issuedAt, filedAt, rulebook, filedAs } = exampleFacts;
  const complainant = { name: exampleFacts.complainant.name };
  const right = { kind: exampleFacts.right.kind };
  const items = [{ itemId: 'bag', kind: 'product' } as const];
  const pairs = [{ respondentId: 'ben', itemId: 'bag', platformId: 'shop' }];
  const respondents = exampleFacts.respondents.slice(0, 1);
  return {
    reference,
    number,
    association,
    issuedAt,
    filedAt,
    rulebook,
    addressee,
    complainant,
    filedAs,
    right,
    respondents,
    items,
    pairs,
  };
};
