import { castOf, type Cast } from './person.js';

/** The association’s own people; the first three are its case managers. */
export const STAFF: readonly Cast[] = (
  [
    ['maja', '马嘉', 'Ma Jia', '案件经办人 · 商标组', 'Case manager, trademark team', 'case-manager'],
    ['heyan', '何妍', 'He Yan', '案件经办人 · 版权与专利组', 'Case manager, copyright and patent team', 'case-manager'],
    ['zhoulei', '周磊', 'Zhou Lei', '案件经办人 · 值班', 'Case manager, on duty', 'case-manager'],
    ['admin', '林月华', 'Lin Yuehua', '协会管理员', 'Administrator', 'administrator'],
    ['xujing', '徐静', 'Xu Jing', '协会副秘书长 · 管理员', 'Deputy secretary general, administrator', 'administrator'],
  ] as const
).map(castOf('association', 'association.example'));

export const MEDIATORS: readonly Cast[] = (
  [
    ['shenzhongping', '沈仲平', 'Shen Zhongping', '调解员 · 退休法官', 'Mediator, retired judge', 'mediator'],
    ['luhe', '陆和', 'Lu He', '调解员 · 律师', 'Mediator, lawyer', 'mediator'],
    ['guyan', '顾言', 'Gu Yan', '调解员 · 高级经济师', 'Mediator, senior economist', 'mediator'],
    ['qinyue', '秦悦', 'Qin Yue', '调解员 · 直播行业', 'Mediator from the live trade', 'mediator'],
  ] as const
).map(castOf('neutral', 'association.example'));

export const EXPERTS: readonly Cast[] = (
  [
    ['fangzheng', '方正', 'Fang Zheng', '专家 · 商标法', 'Expert, trademark law', 'expert'],
    ['yeqing', '叶青', 'Ye Qing', '专家 · 商标审查', 'Expert, trademark examination', 'expert'],
    ['songming', '宋明', 'Song Ming', '专家 · 箱包行业', 'Expert, bags and leather', 'expert'],
    ['tanglin', '唐琳', 'Tang Lin', '专家 · 著作权法', 'Expert, copyright law', 'expert'],
    ['weijia', '魏佳', 'Wei Jia', '专家 · 音乐版权', 'Expert, music rights', 'expert'],
    ['renhao', '任浩', 'Ren Hao', '专家 · 专利代理', 'Expert, patent attorney', 'expert'],
    ['luojing', '罗静', 'Luo Jing', '专家 · 机械设计', 'Expert, mechanical design', 'expert'],
    ['caowei', '曹巍', 'Cao Wei', '专家 · 电商合规', 'Expert, e-commerce compliance', 'expert'],
    ['jiangnan', '江楠', 'Jiang Nan', '专家 · 服装行业', 'Expert, clothing trade', 'expert'],
  ] as const
).map(castOf('neutral', 'association.example'));
