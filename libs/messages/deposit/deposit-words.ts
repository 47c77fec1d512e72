import type { DepositKind } from '#domain/deposit/kinds.js';
import type { DepositStage } from '#domain/deposit/state.js';
import type { TokenCheck, TokenCheckName, TokenFault, TokenWorth } from '#domain/timestamp/token-checks.js';
import type { Words } from '../locale.js';

export const DEPOSIT_KINDS_NAMED: Readonly<Record<DepositKind, Words>> = {
  work: { 'zh-CN': '作品', en: 'Work' },
  'live-stream': { 'zh-CN': '直播', en: 'Live stream' },
  design: { 'zh-CN': '设计', en: 'Design' },
  contract: { 'zh-CN': '合同', en: 'Contract' },
  negotiation: { 'zh-CN': '磋商记录', en: 'Negotiation' },
};

export const DEPOSIT_STAGES_NAMED: Readonly<Record<Exclude<DepositStage, 'unmade'>, Words>> = {
  named: { 'zh-CN': '待传文件', en: 'Waits for its file' },
  stored: { 'zh-CN': '已存证，尚未加盖时间戳', en: 'Deposited, not yet fixed' },
  fixed: { 'zh-CN': '已存证，已加盖时间戳', en: 'Fixed by a time stamp' },
};

export const TOKEN_WORTHS_NAMED: Readonly<Record<TokenWorth, Words>> = {
  proven: { 'zh-CN': '核验通过', en: 'Holds' },
  untrusted: { 'zh-CN': '完整，但签发机构未获信任', en: 'Whole, of an authority not known here' },
  worthless: { 'zh-CN': '核验未通过', en: 'Proves nothing' },
};

export const TOKEN_CHECKS_NAMED: Readonly<Record<TokenCheckName, Words>> = {
  imprint: { 'zh-CN': '与文件的 SHA-256 一致', en: 'Made over the SHA-256 of this file' },
  nonce: { 'zh-CN': '与申请的随机数一致', en: 'Answers our request by its number' },
  signature: { 'zh-CN': '签名有效', en: 'Signature holds' },
  'signing-certificate': { 'zh-CN': '签名内载明的证书即签名证书', en: 'Signed words name the certificate' },
  purpose: { 'zh-CN': '证书仅用于时间戳', en: 'Certificate is for time stamps alone' },
  validity: { 'zh-CN': '签发时证书在有效期内', en: 'Certificates in force at its time' },
  chain: { 'zh-CN': '证书链至本会信任的根证书', en: 'Leads to a root that the association trusts' },
  policy: { 'zh-CN': '符合约定的时间戳策略', en: 'Issued under the policy expected' },
  revocation: { 'zh-CN': '证书未被吊销', en: 'Certificates not revoked' },
};

export const TOKEN_OUTCOMES_NAMED: Readonly<Record<TokenCheck['outcome'], Words>> = {
  passed: { 'zh-CN': '通过', en: 'Passed' },
  failed: { 'zh-CN': '未通过', en: 'Failed' },
  'not-checked': { 'zh-CN': '未核验', en: 'Not checked' },
};

export const TOKEN_FAULTS_NAMED: Readonly<Record<TokenFault, Words>> = {
  differs: { 'zh-CN': '不一致', en: 'differs' },
  'other-digest': { 'zh-CN': '采用其他摘要算法', en: 'made over another digest' },
  missing: { 'zh-CN': '缺失', en: 'missing' },
  'not-critical': { 'zh-CN': '用途未标为关键', en: 'its purpose is not marked critical' },
  'other-purposes': { 'zh-CN': '还有其他用途', en: 'it has other purposes, too' },
  expired: { 'zh-CN': '不在有效期内', en: 'not in force then' },
  'unknown-root': { 'zh-CN': '根证书未获本会信任', en: 'its root is not trusted here' },
  'unsupported-algorithm': { 'zh-CN': '算法不受支持', en: 'its algorithm is not supported' },
  'weak-digest': { 'zh-CN': '摘要算法强度不足', en: 'its digest is too weak' },
  'no-request': { 'zh-CN': '不是本会申请的', en: 'we did not request it' },
  'no-policy-expected': { 'zh-CN': '本会未约定策略', en: 'no policy is expected' },
  'not-asked': { 'zh-CN': '未向签发机构查询', en: 'the authority was not asked' },
};

/** What the certificate of a deposit says. */
export const CERTIFICATE_WORDS = {
  title: { 'zh-CN': '存证证明', en: 'Certificate of deposit' },
  number: { 'zh-CN': '编号', en: 'Number' },
  to: { 'zh-CN': '存证人', en: 'Depositor' },
  page: { 'zh-CN': '第 % 页', en: 'Page %' },
  what: { 'zh-CN': '存证内容', en: 'What was deposited' },
  name: { 'zh-CN': '名称', en: 'Title' },
  kind: { 'zh-CN': '类别', en: 'Kind' },
  hash: { 'zh-CN': 'SHA-256', en: 'SHA-256' },
  size: { 'zh-CN': '大小（字节）', en: 'Size in bytes' },
  depositedAt: { 'zh-CN': '存证时间', en: 'Deposited' },
  log: { 'zh-CN': '日志链值', en: 'Chain of the log' },
  stamp: { 'zh-CN': '时间戳', en: 'Time stamp' },
  attestedAt: { 'zh-CN': '时间戳载明的时间', en: 'Attested' },
  authority: { 'zh-CN': '签发机构', en: 'Authority' },
  serial: { 'zh-CN': '序列号', en: 'Serial number' },
  policy: { 'zh-CN': '策略', en: 'Policy' },
  checked: { 'zh-CN': '核验情况', en: 'What was checked' },
  unfixed: {
    'zh-CN': '本件尚未加盖时间戳；签发机构出具后，可以另行下载载明时间戳的证明。',
    en: 'No authority has attested it yet. Once one has, a certificate that says so can be taken out.',
  },
  closing: {
    'zh-CN': '本证明仅说明上列文件在所载时间已由存证人存于本会，且此后未被改动；不证明其内容真实，也不证明权利归属。',
    en: 'This says that the file was with the association at that time and has not changed since. It says neither that its content is true nor whose right it is.',
  },
} as const satisfies Readonly<Record<string, Words>>;
