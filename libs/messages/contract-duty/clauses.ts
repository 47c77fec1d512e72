import type { Duty } from '#domain/contract-duty/duties.js';
import type { Words } from '../locale.js';

/** What the guideline advises of each duty. */
export const DUTIES_ADVISED = {
  'goods-check': {
    'zh-CN': '直播前约定由商家或者服务机构识别、核验商品的合法来源与品质；自行开展直播的，由直播营销人员主动核验。',
    en: 'Before the stream merchant or agency is to check where goods come from and what they are; a host on its own checks them itself.',
  },
  'goods-liability': {
    'zh-CN': '以合同约定商品侵犯知识产权的责任由生产者、商家自行承担。',
    en: 'By contract producer and merchant answer for goods that infringe.',
  },
  'indication-papers': {
    'zh-CN': '商品涉及地理标志的，先取得地理标志的权利证明及专用标志使用人依法使用的承诺。',
    en: 'For goods with a geographical indication: proof of the indication, and the promise of its user, beforehand.',
  },
  'content-assessment': {
    'zh-CN': '直播前评估展示内容是否侵犯他人的商标权、专利权及图片、字体、音乐、视频的版权，先授权后使用。',
    en: 'Before the stream assess marks, patents, pictures, fonts, music and films that are shown: licence first, then use.',
  },
  'content-liability': {
    'zh-CN': '约定直播内容侵权的责任，并明确商家或者服务机构赔偿由此给直播营销人员造成的损失。',
    en: 'Settle who answers for content, and that merchant or agency makes good the host’s loss.',
  },
  'account-ownership': {
    'zh-CN': '直播前明确账号归属，从注册和实名认证、资金和精力投入、合同约定三个方面衡量。',
    en: 'Settle before the stream whose the account is: by registration and real name, by money and work, by contract.',
  },
  'portrait-and-name': {
    'zh-CN': '详细约定肖像权、姓名权（含艺名、昵称）的许可范围与权利义务；以他人肖像注册商标须事先征得同意。',
    en: 'Settle in detail how portrait and name may be used; no mark of another’s portrait without consent.',
  },
  'own-content': {
    'zh-CN': '自制内容及时办理著作权登记或者保存原稿，固定创作和首次发布的时间。',
    en: 'Register own content or keep its originals, so that creation and first publication are fixed in time.',
  },
  secrets: {
    'zh-CN': '设定访问权限、添加商业秘密标识，与接触人员签订保密协议。',
    en: 'Limit access, mark what is secret, have those who touch it undertake to keep it.',
  },
} as const satisfies Record<Duty, Words>;

/** A clause to begin with. It is no legal advice; the Chinese text governs. */
export const DUTY_CLAUSES = {
  'goods-check': {
    'zh-CN':
      '乙方（商家）应当于每场直播前____日提供商品的进货凭证、商标注册证或者授权文件，并核验其真实、有效、在有效期内；甲方有权复核，未经核验的商品不得上架直播。',
    en: 'At least ____ days before each stream the merchant hands over purchase papers and certificates of the mark or licences for all goods, having checked that they are true and in force. The other side may check again; goods not checked are not shown.',
  },
  'goods-liability': {
    'zh-CN':
      '因直播商品侵犯他人知识产权产生的责任由乙方（生产者、商家）承担；甲方因此先行承担责任的，乙方应当赔偿甲方的全部损失。甲方知道或者应当知道侵权仍继续直播的除外。',
    en: 'Producer and merchant answer for goods that infringe and make good what the other side has to bear, unless that side knew or had to know and went on.',
  },
  'indication-papers': {
    'zh-CN':
      '商品使用地理标志名称或者专用标志的，乙方应当事先提供地理标志权利证明、专用标志使用核准文件，并书面承诺依法使用。',
    en: 'Where an indication or its special sign is used, the merchant hands over its proof and the leave to use the sign, and promises in writing to use it by law.',
  },
  'content-assessment': {
    'zh-CN':
      '直播脚本、图片、字体、音乐、视频由____方于直播前____日完成知识产权评估；需要授权的，由____方取得书面授权后使用。',
    en: 'Script, pictures, fonts, music and films are assessed by ____ at least ____ days before the stream; where a licence is needed ____ obtains it in writing before use.',
  },
  'content-liability': {
    'zh-CN':
      '直播内容侵犯他人知识产权的，由提供该内容的一方承担责任；因此给直播营销人员造成损失的，商家或者服务机构应当赔偿。',
    en: 'Whoever provides content answers for it; merchant or agency makes good the host’s loss from it.',
  },
  'account-ownership': {
    'zh-CN':
      '账号（平台：____，账号：____）以____的名义注册并实名认证，归____所有；合同终止后的使用、交接及粉丝、数据、内容的处理为：____。双方投入为：____。',
    en: 'The account (platform ____, name ____) is registered and verified in the name of ____ and belongs to ____. After the contract its use, handing over, followers, data and content: ____. What each side puts in: ____.',
  },
  'portrait-and-name': {
    'zh-CN':
      '甲方（直播营销人员）许可乙方在____范围、____期限内使用其肖像、姓名（含艺名、昵称）；未经甲方另行书面同意，乙方不得以其注册商标。合同终止后乙方应当于____日内停止使用。',
    en: 'The host lets the agency use portrait and name (stage name included) for ____ until ____; no mark is registered of them without further written consent; use ends within ____ days after the contract.',
  },
  'own-content': {
    'zh-CN':
      '合作期间制作的直播内容、短视频、脚本、设计的著作权归____所有；____方应当保存原稿并于首次发布后____日内登记或者存证。',
    en: 'Copyright in streams, clips, scripts and designs made together belongs to ____; ____ keeps originals and registers or deposits them within ____ days after first publication.',
  },
  secrets: {
    'zh-CN':
      '双方对合作中知悉的货源、价格、策略、用户数据等商业秘密予以保密：限定接触人员并签订保密协议，文件标注秘密标识，合同终止后____日内返还或者销毁。',
    en: 'Both keep secret what they learn of sources, prices, plans and users: few people under undertakings, marked files, returned or destroyed within ____ days after the contract.',
  },
} as const satisfies Record<Duty, Words>;
