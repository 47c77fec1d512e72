/** What is refused of somebody's ways to sign in. */
export const FACTOR_PROBLEM_CODES = [
  'WrongFactor',
  'ProofNeeded',
  'LastFactor',
  'NoFactor',
  'TooManyFactors',
  'IssuerFailed',
  'IdentityUnknown',
  'LastWayIn',
] as const;

export const FACTOR_PROBLEMS = {
  WrongFactor: {
    title: { 'zh-CN': '身份验证未通过', en: 'That did not prove it' },
    detail: {
      'zh-CN': '验证码、恢复码、通行密钥或者密码不正确、已使用或者已过期。请核对，验证码请使用下一个。',
      en: 'The code, recovery code, passkey or password is wrong, was used before, or is too old. Please check it; of codes, wait for the next one.',
    },
  },
  ProofNeeded: {
    title: { 'zh-CN': '请先重新验证身份', en: 'Please show again that it is you' },
    detail: {
      'zh-CN': '变更登录方式前，须在10分钟内验证过身份：已设两步验证方式的，请使用两步验证方式；未设的，请输入密码。',
      en: 'Before the ways to sign in are changed, show within ten minutes that it is you: by a second factor where you have one, else by your password.',
    },
  },
  LastFactor: {
    title: { 'zh-CN': '不能删除最后一项两步验证方式', en: 'The last second factor stays' },
    detail: {
      'zh-CN': '您的角色必须使用两步验证方式。请先添加另一项，再删除这一项。',
      en: 'What you do here needs a second factor. Please add another one first, then remove this one.',
    },
  },
  NoFactor: {
    title: { 'zh-CN': '未设置两步验证方式', en: 'There is no second factor' },
    detail: {
      'zh-CN': '该账号没有两步验证方式，请先添加。',
      en: 'The account has no second factor. Please add one first.',
    },
  },
  TooManyFactors: {
    title: { 'zh-CN': '两步验证方式数量已达上限', en: 'Too many second factors' },
    detail: {
      'zh-CN': '一个账号最多可以有10项两步验证方式。请先删除不再使用的。',
      en: 'An account has ten second factors at most. Please remove one that you no longer use.',
    },
  },
  IssuerFailed: {
    title: { 'zh-CN': '外部登录未成功', en: 'The other provider did not confirm it' },
    detail: {
      'zh-CN': '外部登录服务没有应答、拒绝了请求，或者登录已过期。请重新开始，或者使用其他方式登录。',
      en: 'The provider did not answer, refused, or too much time went by. Please start again, or sign in another way.',
    },
  },
  IdentityUnknown: {
    title: { 'zh-CN': '该外部身份尚未关联账号', en: 'No account here is joined to it' },
    detail: {
      'zh-CN': '请先用密码或者通行密钥登录，再在“我的登录方式”中关联。邮箱相同不会自动关联。',
      en: 'Please sign in by password or passkey first, and join it under “How you sign in”. The same mail address joins nothing.',
    },
  },
  LastWayIn: {
    title: { 'zh-CN': '不能解除最后一种登录方式', en: 'It is the only way in' },
    detail: {
      'zh-CN': '该账号没有密码和通行密钥。请先添加通行密钥，再解除关联。',
      en: 'The account has no password and no passkey. Please add a passkey first.',
    },
  },
} as const;
