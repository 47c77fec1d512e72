import { z } from 'zod';
import type { OutgoingFetch } from '../outgoing/guard-outgoing.js';
import { callAliyun } from '../providers/call-aliyun.js';
import { callTencent } from '../providers/call-tencent.js';
import type { ProviderFile } from '../providers/provider-file.js';
import type { Hired, HiredFor } from '../providers/provider-settings.js';
import { pretended, type PretendedIdentity } from './pretended-identity.js';

export type IdentityProvider = HiredFor & NonNullable<Hired['identity']>;
export type FindIdentityProvider = (associationId: string) => Promise<IdentityProvider | PretendedIdentity | undefined>;
export type IdentityQuestion = {
  readonly kind: 'person' | 'organisation';
  readonly name: string;
  /** Of an identity card, or an organisation's unified social credit code. Goes to the provider and is kept nowhere. */
  readonly number: string;
  /** Ours, for the provider's own records: 32 letters and digits that tell nothing. */
  readonly id: string;
};

/**
 * Whether the name goes with the number. `not-found`: the provider has no record of the number. `impossible`: our set-up
 * has to be mended; `failed`: to be asked again.
 */
export type IdentityAnswer =
  'matches' | 'differs' | 'not-found' | { readonly result: 'impossible' | 'failed'; readonly code: string };

/** Whom the operator has hired for an association, or else for all of them. */
export const identityProvidersOf =
  (file: ProviderFile): FindIdentityProvider =>
  async (associationId) => {
    const hiredFor = associationId;
    const own = file.own(associationId, 'identity');
    if (own) return { ...own, hiredFor, hiredBy: 'operator' };
    const shared = file.shared('identity');
    return shared && { ...shared, hiredFor, hiredBy: 'installation' };
  };

/** Asks a provider whether name and number belong together. `at` is machine time. */
export const checkIdentity = (
  fetch: OutgoingFetch,
  provider: IdentityProvider | PretendedIdentity,
  question: IdentityQuestion,
  at: Date,
): Promise<IdentityAnswer> => {
  if (provider.format === 'sandbox') return Promise.resolve(pretended(question));
  return provider.format === 'aliyun-identity'
    ? askAliyun(fetch, provider, question, at)
    : askTencent(fetch, provider, question, at);
};

const failed = (code: string): IdentityAnswer => ({ result: 'failed', code });
const impossible = (code: string): IdentityAnswer => ({ result: 'impossible', code });

const BizCode = z.object({ BizCode: z.coerce.string() });
const Aliyun = z.object({
  Code: z.coerce.string(),
  ResultObject: BizCode.optional(),
  Result: BizCode.optional(),
});
const BY_BIZ_CODE = new Map<string, IdentityAnswer>([
  ['1', 'matches'],
  ['2', 'differs'],
  ['3', 'not-found'],
]);
/** docs/providers.md, fact I2: codes of the interface, as numbers or as words. */
const ALIYUN = new Map<string, IdentityAnswer>([
  ['401', 'not-found'],
  ['InvalidParameter', 'not-found'],
  ['402', failed('provider-fault')],
  ['403', failed('throttled')],
  ['410', impossible('not-permitted')],
  ['411', impossible('not-permitted')],
  ['412', impossible('no-balance')],
  ['Forbidden.AccountAccessDenied', impossible('not-permitted')],
  ['Forbidden.RAMUserAccessDenied', impossible('not-permitted')],
  ['SignatureDoesNotMatch', impossible('bad-credentials')],
  ['InvalidAccessKeyId.NotFound', impossible('bad-credentials')],
]);

type Of<F extends IdentityProvider['format']> = Extract<IdentityProvider, { readonly format: F }>;

/** Cloudauth 2019-03-07: Id2MetaVerify of persons, EntElementVerifyV2 of organisations. Facts I1 and I2. */
const askAliyun = async (
  fetch: OutgoingFetch,
  provider: Of<'aliyun-identity'>,
  { kind, name, number, id }: IdentityQuestion,
  at: Date,
): Promise<IdentityAnswer> => {
  const person = { ParamType: 'normal', IdentifyNum: number, UserName: name };
  const organisation = {
    SceneCode: provider.sceneCode,
    MerchantBizId: id,
    MerchantUserId: id,
    UserAuthorization: '1',
    InfoVerifyType: 'ENT_2META',
    LicenseNo: number,
    EntName: name,
  };
  const action = kind === 'person' ? 'Id2MetaVerify' : 'EntElementVerifyV2';
  const parameters = kind === 'person' ? person : organisation;
  const answer = await callAliyun(fetch, provider, {
    url: provider.url,
    action,
    version: '2019-03-07',
    parameters,
    at,
  });
  if (answer.status === undefined) return failed(answer.code);
  const read = Aliyun.safeParse(answer.body);
  if (!read.success) return failed(`http-${answer.status}`);
  const { Code, ResultObject, Result } = read.data;
  if (Code !== '200' && Code !== 'Success') return ALIYUN.get(Code) ?? failed('provider-fault');
  return BY_BIZ_CODE.get((ResultObject ?? Result)?.BizCode ?? '') ?? failed('bad-answer');
};

const Tencent = z.object({ Result: z.string() });
/** docs/providers.md, fact I3. */
const BY_RESULT = new Map<string, IdentityAnswer>([
  ['0', 'matches'],
  ['-1', 'differs'],
  ['-2', 'not-found'],
  ['-3', 'differs'],
  ['-4', failed('provider-fault')],
  ['-5', 'not-found'],
  ['-6', failed('provider-fault')],
  ['-7', failed('throttled')],
]);

/** FaceID 2018-03-01, IdCardVerification: persons alone. Fact I3. */
const askTencent = async (
  fetch: OutgoingFetch,
  provider: Of<'tencent-identity'>,
  { kind, name, number }: IdentityQuestion,
  at: Date,
): Promise<IdentityAnswer> => {
  if (kind !== 'person') return impossible('persons-alone');
  const body = { IdCard: number, Name: name };
  const asked = { service: 'faceid', action: 'IdCardVerification', version: '2018-03-01', at, body };
  const answer = await callTencent(fetch, provider, { url: provider.url, ...asked });
  if ('noAnswer' in answer) return failed(answer.noAnswer);
  if ('error' in answer)
    return /^(AuthFailure|UnauthorizedOperation)/.test(answer.error)
      ? impossible('bad-credentials')
      : failed(/LimitExceeded/.test(answer.error) ? 'throttled' : 'provider-fault');
  const read = Tencent.safeParse(answer.response);
  return (read.success && BY_RESULT.get(read.data.Result)) || failed('bad-answer');
};
