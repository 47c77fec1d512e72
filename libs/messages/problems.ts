import { FACTOR_PROBLEM_CODES, FACTOR_PROBLEMS } from './account/factor-problems.js';
import { ACCOUNT_PROBLEM_CODES, ACCOUNT_PROBLEMS } from './account/problems.js';
import { DELEGATION_PROBLEMS } from './delegation/refusals.js';
import { DOCUMENT_PROBLEMS } from './service/document-problems.js';
import { IMPORT_PROBLEMS } from './import/problems.js';
import { EXPORT_PROBLEMS } from './service/export-problems.js';
import type { Locale, Words } from './locale.js';

/** Problems that are no refusal of the domain: of the connection, the caller or the form. */
export const PROBLEM_CODES = [
  'InvalidRequest',
  'RowsWrong',
  'ImportUnreadable',
  'ImportFaulty',
  'ImportRunning',
  'ImportEnded',
  'HandOverDefective',
  'Unauthenticated',
  'WrongCredentials',
  'WrongCode',
  ...FACTOR_PROBLEM_CODES,
  ...ACCOUNT_PROBLEM_CODES,
  'NoPhone',
  'NoMessages',
  'NoSigner',
  'NoSignatureProvider',
  'NoInterface',
  'NotASandbox',
  'TrialRefused',
  'TrialImpossible',
  'TrialFailed',
  'NoIdentityCheck',
  'NoIdentityProvider',
  'IdentityNotConfirmed',
  'NoChannel',
  'Forbidden',
  'OfficeNotHeld',
  'OfficesExclude',
  'PlatformContactMissing',
  'KeyMissing',
  'PreconditionFailed',
  'Busy',
  'DocumentNotAsked',
  'DocumentNotReady',
  'DocumentErased',
  'ExportNotReady',
  'ExportEnded',
  'ExportErased',
  'WordsErased',
  'NotCaughtUp',
  'BodyTooLarge',
  'UnsupportedMediaType',
  'MethodNotAllowed',
  'TooManyAttempts',
  'NotInProduction',
  'NotAcceptable',
  'Taken',
  'ClockBackwards',
  'RangeNotSatisfiable',
  'FileInfected',
  'FileNotScanned',
  'FileNotChecked',
  'StorageFull',
  'OffsetDiffers',
  'UploadsUnfinished',
  'Internal',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export const PROBLEMS = {
  ...ACCOUNT_PROBLEMS,
  ...DELEGATION_PROBLEMS,
  ...FACTOR_PROBLEMS,
  ...IMPORT_PROBLEMS,
  InvalidRequest: {
    title: { 'zh-CN': '填写的内容有误', en: 'The request is not valid' },
    detail: { 'zh-CN': '请按照各项提示修改后重新提交。', en: 'Please correct the fields named and send it again.' },
  },
  RowsWrong: {
    title: { 'zh-CN': '表格中有错误', en: 'There are mistakes in the table' },
    detail: {
      'zh-CN': '没有添加任何标的。请按照各行提示修改后重新提交，或者选择只添加正确的行。',
      en: 'Nothing was added. Please correct the rows named and send the table again, or ask for the right rows alone (partial=true).',
    },
  },
  Unauthenticated: {
    title: { 'zh-CN': '请先登录', en: 'Please sign in' },
    detail: {
      'zh-CN': '您尚未登录，或者登录已失效。请重新登录。',
      en: 'You are not signed in, or your session has ended. Please sign in again.',
    },
  },
  WrongCredentials: {
    title: { 'zh-CN': '登录失败', en: 'Sign-in failed' },
    detail: {
      'zh-CN': '账号或者密码不正确，请核对后重试。',
      en: 'Login or password is wrong. Please check both and try again.',
    },
  },
  WrongCode: {
    title: { 'zh-CN': '验证码不正确', en: 'Wrong code' },
    detail: {
      'zh-CN': '验证码不正确或者已失效。请核对，或者重新获取。',
      en: 'The code is wrong or no longer valid. Please check it, or ask for a new one.',
    },
  },
  NoPhone: {
    title: { 'zh-CN': '没有可以接收验证码的手机', en: 'No phone for the code' },
    detail: {
      'zh-CN': '平台和协会都没有您的手机号。请联系案件经办人，或者通过平台办理。',
      en: 'Neither the platform nor the association has a phone number of yours. Please ask the case manager, or act through the platform.',
    },
  },
  NoSigner: {
    title: { 'zh-CN': '暂时无法进行电子签名', en: 'No electronic signature now' },
    detail: {
      'zh-CN': '电子签名服务暂时没有应答。请稍后重试，或者以书面签名盖章签署。',
      en: 'The provider of electronic signatures does not answer now. Please try again later, or sign on sealed paper.',
    },
  },
  NoSignatureProvider: {
    title: { 'zh-CN': '尚未开通电子签名服务', en: 'No provider of electronic signatures' },
    detail: {
      'zh-CN': '协会尚未开通电子签名服务。请以书面签名盖章签署；管理员可以在服务商页面开通。',
      en: 'The association has hired none. Please sign on sealed paper; an administrator adds one on the page of providers.',
    },
  },
  NoInterface: {
    title: { 'zh-CN': '平台未接入接口', en: 'The platform has no interface' },
    detail: {
      'zh-CN': '该平台没有登记接收消息的地址，无法发送。请由管理员登记接收地址。',
      en: 'No address for webhooks is registered of this platform, so nothing can be sent to it. An administrator registers one.',
    },
  },
  NotASandbox: {
    title: { 'zh-CN': '仅可在沙箱协会中进行', en: 'For a sandbox alone' },
    detail: {
      'zh-CN': '本协会不是沙箱，此处的案件具有效力，不能用于试验。请在沙箱协会中进行；没有沙箱的，请联系运营方设立。',
      en: 'This association is no sandbox: what happens here has effect. Do it in your sandbox association; whoever has none asks the operator to found one.',
    },
  },
  TrialRefused: {
    title: { 'zh-CN': '服务商不向该号码发送', en: 'The provider sends nothing to this addressee' },
    detail: {
      'zh-CN':
        '服务商拒绝向该号码或者微信用户发送：号码有误、已退订、未关注或者拒收。请核对后换一个再试；具体原因见服务列表中的“最近失败”。',
      en: 'The provider refused this phone or openid: it is wrong, has opted out, does not follow the account or refuses messages. Please try another; the list of services says why.',
    },
  },
  TrialImpossible: {
    title: { 'zh-CN': '服务商设置有误，无法发送', en: 'Nothing can be sent as the provider is set up' },
    detail: {
      'zh-CN':
        '余额不足、密钥有误、权限不足，或者签名、模板未配置、未通过审核。请在服务商处和本系统的设置中改正后再试；具体原因见服务列表中的“最近失败”。',
      en: 'The account is empty, its key is wrong or may not do it, or signature or template is not set up or not approved. Please mend that with the provider and in the settings; the list of services says which it is.',
    },
  },
  TrialFailed: {
    title: { 'zh-CN': '服务商暂时没有接收', en: 'The provider did not take it now' },
    detail: {
      'zh-CN': '服务商没有应答、发生故障或者限制了发送频率。请稍后再试；具体原因见服务列表中的“最近失败”。',
      en: 'It did not answer, had a fault of its own or throttles. Please try again later; the list of services says which it was.',
    },
  },
  NoIdentityCheck: {
    title: { 'zh-CN': '暂时无法进行实名核验', en: 'No check of identity now' },
    detail: {
      'zh-CN': '实名核验服务暂时没有应答。请稍后重试，或者不填号码，以其他证明核验后登记。',
      en: 'The provider of identity checks does not answer now. Please try again later, or leave the number out and record another proof.',
    },
  },
  NoIdentityProvider: {
    title: { 'zh-CN': '尚未开通实名核验服务', en: 'No provider of identity checks' },
    detail: {
      'zh-CN': '协会尚未开通实名核验服务。请不填号码，以其他证明核验后登记；管理员可以在服务商页面开通。',
      en: 'The association has hired none. Please leave the number out and record another proof; an administrator adds one on the page of providers.',
    },
  },
  IdentityNotConfirmed: {
    title: { 'zh-CN': '姓名（名称）与号码不一致', en: 'Name and number do not go together' },
    detail: {
      'zh-CN': '实名核验服务未确认该姓名（名称）与号码一致，未作登记。请核对号码和当事人登记的姓名（名称）。',
      en: 'The provider did not confirm that this name goes with this number, and nothing was recorded. Please check the number, and the name that the party is registered with.',
    },
  },
  NoMessages: {
    title: { 'zh-CN': '暂时无法发送验证码', en: 'No code can be sent now' },
    detail: {
      'zh-CN': '短信服务暂时不可用，请稍后以同一请求标识重试。',
      en: 'Text messages cannot be sent at present. Please try again later with the same Idempotency-Key.',
    },
  },
  NoChannel: {
    title: { 'zh-CN': '当事人未同意该送达方式', en: 'The party has not agreed to this channel' },
    detail: {
      'zh-CN':
        '当事人没有同意以该方式接收信息，或者没有留下地址。请先登记其同意，改用其他方式，或者由另一名经办人登记其签署的书面确认。',
      en: 'The party has not agreed to be told this way, or no address is known. Please record its consent, use another channel, or have a second person record its signed paper.',
    },
  },
  PlatformContactMissing: {
    title: { 'zh-CN': '未登记平台联系邮箱', en: 'The platform has no contact' },
    detail: {
      'zh-CN': '平台须能获知何人被指定代表平台。请先登记平台的联系邮箱，再指定人员。',
      en: 'A platform has to be told who was named to speak for it. Please set its contact first, then name the person.',
    },
  },
  OfficesExclude: {
    title: { 'zh-CN': '职务不能兼任', en: 'These offices exclude each other' },
    detail: {
      'zh-CN': '审计员和平台工作人员不得兼任协会的其他职务，也不得代理当事人。请为该人员另设只有这一职务的账号。',
      en: 'An auditor, and whoever works for a platform, holds no other office of the association and acts for no party. Give that person an account with this office alone.',
    },
  },
  OfficeNotHeld: {
    title: { 'zh-CN': '您没有担任该职务', en: 'You do not hold this office' },
    detail: {
      'zh-CN':
        '请求头 Parley-Office 所指的职务不属于本账号。本账号担任的职务见 facts.held；请改用其中之一，或者不带该请求头。',
      en: 'The header Parley-Office names an office that this account does not hold. Those that it holds stand in facts.held: name one of them, or leave the header out.',
    },
  },
  Forbidden: {
    title: { 'zh-CN': '没有权限', en: 'Not allowed' },
    detail: {
      'zh-CN': '您的账号没有办理该事项的权限。如有需要，请联系协会管理员。',
      en: 'Your account may not do this. If you need to, please ask the association’s administrator.',
    },
  },
  KeyMissing: {
    title: { 'zh-CN': '缺少请求标识', en: 'Idempotency-Key missing' },
    detail: {
      'zh-CN': '请为每次提交附上8至200个可见字符的请求标识，以免重复办理。',
      en: 'Please send an Idempotency-Key of 8 to 200 printable characters with every POST, so that nothing is done twice.',
    },
  },
  PreconditionFailed: {
    title: { 'zh-CN': '案件已有变化', en: 'The dispute has changed' },
    detail: {
      'zh-CN': '您查看之后案件有了新的进展。请刷新页面，确认后再提交。',
      en: 'The dispute has moved on since you looked. Please reload the page and decide again.',
    },
  },
  Busy: {
    title: { 'zh-CN': '系统繁忙', en: 'Many are writing here' },
    detail: {
      'zh-CN': '同时办理的人较多，请稍后以同一请求标识重试。',
      en: 'Please try again in a moment with the same Idempotency-Key.',
    },
  },
  ...DOCUMENT_PROBLEMS,
  ...EXPORT_PROBLEMS,
  NotCaughtUp: {
    title: { 'zh-CN': '列表正在更新', en: 'The list is catching up' },
    detail: {
      'zh-CN': '您刚提交的内容已经保存，列表稍后更新。请稍后再试。',
      en: 'What you sent is saved; the list does not show it yet. Please try again in a moment.',
    },
  },
  BodyTooLarge: {
    title: { 'zh-CN': '内容过大', en: 'Too large' },
    detail: {
      'zh-CN': '提交的内容超过上限，请减少后分次提交。',
      en: 'The request is larger than allowed. Please send it in parts.',
    },
  },
  UnsupportedMediaType: {
    title: { 'zh-CN': '格式不支持', en: 'Unsupported media type' },
    detail: { 'zh-CN': '请以规定的数据格式提交。', en: 'Please send application/json.' },
  },
  MethodNotAllowed: {
    title: { 'zh-CN': '不支持该请求方式', en: 'Method not allowed' },
    detail: { 'zh-CN': '该地址不支持这种请求方式。', en: 'This address does not take that method.' },
  },
  FileInfected: {
    title: { 'zh-CN': '文件含有恶意程序', en: 'The file holds malware' },
    detail: {
      'zh-CN': '该文件未被保存，或者已被隔离。请在清除恶意程序后重新提交。',
      en: 'It was not kept, or is kept from everybody. Please clean it and send it again under its new hash.',
    },
  },
  FileNotScanned: {
    title: { 'zh-CN': '文件正在等待安全检查', en: 'The file waits for its scan' },
    detail: {
      'zh-CN': '检查完成后即可查看，请稍后再试。',
      en: 'It can be read once it was scanned. Please try again later.',
    },
  },
  FileNotChecked: {
    title: { 'zh-CN': 'PDF文件正在检查', en: 'The PDF waits to be looked at' },
    detail: {
      'zh-CN': '正在检查该文件是否含有脚本等可执行内容，检查完成后即可查看，请稍后再试。',
      en: 'Whether it can run something is looked at first. Please try again in a moment.',
    },
  },
  TooManyAttempts: {
    title: { 'zh-CN': '请求过于频繁', en: 'Too many requests' },
    detail: { 'zh-CN': '请稍后再试。', en: 'Please wait a moment and try again.' },
  },
  NotInProduction: {
    title: { 'zh-CN': '正式环境不能调整时钟', en: 'The clock cannot be moved' },
    detail: {
      'zh-CN': '正式环境的时间与北京时间一致，不能人为推进。',
      en: 'In production time passes by itself; the clock can be moved in demonstrations and tests only.',
    },
  },
  NotAcceptable: {
    title: { 'zh-CN': '无法以所要求的格式答复', en: 'No answer in that form' },
    detail: { 'zh-CN': '本接口只以JSON答复。', en: 'Answers are given in JSON alone.' },
  },
  Taken: {
    title: { 'zh-CN': '该登录名已被使用', en: 'Login taken' },
    detail: { 'zh-CN': '请换一个登录名。', en: 'Please choose another login.' },
  },
  ClockBackwards: {
    title: { 'zh-CN': '法定时间只能向前调整', en: 'Legal time only goes forward' },
    detail: { 'zh-CN': '请填写晚于当前法定时间的时间。', en: 'Please name a time after the present legal time.' },
  },
  RangeNotSatisfiable: {
    title: { 'zh-CN': '文件没有该部分', en: 'No such part of the file' },
    detail: { 'zh-CN': '所要求的字节范围超出文件大小。', en: 'The range asked for lies beyond the end of the file.' },
  },
  StorageFull: {
    title: { 'zh-CN': '存储空间不足', en: 'No room left for files' },
    detail: {
      'zh-CN': '文件未能保存，已提交的内容不受影响。请稍后重试，或者联系协会。',
      en: 'The file was not kept; what you filed before stands. Please try again later, or tell the association.',
    },
  },
  OffsetDiffers: {
    title: { 'zh-CN': '续传位置不符', en: 'The upload stands elsewhere' },
    detail: {
      'zh-CN': '该文件已收到的部分与所标位置不一致，请查询已收到的字节数后从该处继续上传。',
      en: 'Another part of the file has come than that. Please ask how much has, and go on from there.',
    },
  },
  UploadsUnfinished: {
    title: { 'zh-CN': '未完成的上传过多', en: 'Too many unfinished uploads' },
    detail: {
      'zh-CN': '您有多个文件尚未传完，请先传完或者放弃其中之一。',
      en: 'You have several files half-way. Please finish or give up one of them first.',
    },
  },
  Internal: {
    title: { 'zh-CN': '系统发生错误', en: 'Something went wrong here' },
    detail: {
      'zh-CN': '错误已被记录。请稍后以同一请求标识重试；如仍有问题，请将请求编号告知协会。',
      en: 'It has been noted. Please try again with the same Idempotency-Key; if it fails again, tell the association the id of the request.',
    },
  },
} as const satisfies Record<ProblemCode, { readonly title: Words; readonly detail: Words }>;

export const problemWords = (
  code: ProblemCode,
  locale: Locale,
): { readonly title: string; readonly detail: string } => ({
  title: PROBLEMS[code].title[locale],
  detail: PROBLEMS[code].detail[locale],
});
