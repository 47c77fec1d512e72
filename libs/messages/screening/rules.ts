import type { ScreeningRule } from '#domain/screening/rules.js';
import type { Words } from '../locale.js';

/** What a rule looks for, and what whoever lists the goods does about what it found. Nothing is taken down by it. */
export type RuleWords = { readonly name: Words; readonly advice: Words };

const WITHOUT_LEAVE: Words = {
  'zh-CN': '请核对进货凭证和授权。没有授权的，不要上架；有授权的，改用品牌和型号本名，不用该词招揽。',
  en: 'Check invoices and authorisation. Without one do not list the goods; with one use the brand’s and model’s own name and leave the word out.',
};

export const RULE_WORDS: Readonly<Record<ScreeningRule, RuleWords>> = {
  'word-high-imitation': {
    name: { 'zh-CN': '“高仿”类用语', en: '“High imitation”' },
    advice: {
      'zh-CN': '请停用该词并核实货源；确属仿品的，不要上架。仿真材质等另有含义的，可注明后排除。',
      en: 'Drop the word and check the source; imitations are not listed. Where it means a material or another thing, dismiss with the reason.',
    },
  },
  'word-a-goods': {
    name: { 'zh-CN': '“A货”类用语', en: '“A goods”' },
    advice: {
      'zh-CN': '请停用该词并核实货源；指天然翡翠、果品等级别的，请写明品类和鉴定依据。',
      en: 'Drop the word and check the source; where it is a grade of natural jade or fruit, say so with the certificate.',
    },
  },
  'word-original-order': { name: { 'zh-CN': '“原单”类用语', en: '“Original order”' }, advice: WITHOUT_LEAVE },
  'word-following-order': { name: { 'zh-CN': '“跟单”类用语', en: '“Following order”' }, advice: WITHOUT_LEAVE },
  'word-original-factory': { name: { 'zh-CN': '“原厂”类用语', en: '“Original factory”' }, advice: WITHOUT_LEAVE },
  'word-cheap-substitute': {
    name: { 'zh-CN': '“平价替代”类用语', en: '“Cheap substitute”' },
    advice: {
      'zh-CN': '请不要以他人品牌作比较招揽；介绍自己商品的材质、功能和价格即可。',
      en: 'Do not draw customers by comparing with another’s brand; describe the material, use and price of your own goods.',
    },
  },
  'registered-name': {
    name: { 'zh-CN': '使用了已备案权利的名称', en: 'Name of a recorded right' },
    advice: {
      'zh-CN': '请核对品牌授权的范围、渠道和期限；有授权的，把授权文件交本会登记。',
      en: 'Check scope, channel and term of the authorisation; where there is one, have it entered in the register.',
    },
  },
  'like-registered-name': {
    name: { 'zh-CN': '与已备案权利的名称近似', en: 'Like the name of a recorded right' },
    advice: {
      'zh-CN': '请对照字形、读音和商品类别，由人判断是否容易混淆；自有商标请提供注册证。',
      en: 'Compare look, sound and classes; a person judges whether they are confused. For a mark of your own show its certificate.',
    },
  },
  'unlicensed-indication': {
    name: { 'zh-CN': '使用地理标志名称，未见许可', en: 'Geographical indication without a known licence' },
    advice: {
      'zh-CN': '请提供地理标志权利证明和专用标志使用核准文件；没有的，改写为商品的通用名称和真实产地。',
      en: 'Show the right and the leave to use its special mark; without them write the generic name and the true origin.',
    },
  },
  'brand-traffic': {
    name: { 'zh-CN': '借他人品牌引流', en: 'Drawing customers by another’s brand' },
    advice: {
      'zh-CN': '请删去“同款”“媲美”一类与他人品牌相连的用语；确需说明兼容关系的，只作必要说明。',
      en: 'Leave out “same style as”, “rivals” and the like beside another’s brand; where fit has to be told, tell no more than that.',
    },
  },
  'like-published-picture': {
    name: { 'zh-CN': '图片与权利人公布的图片近似', en: 'Like a picture that a right holder published' },
    advice: {
      'zh-CN': '请打开两张图片对照；有授权的提供授权文件，没有的换用自己拍摄或者制作的图片。',
      en: 'Look at both pictures side by side; show the authorisation, or use a picture of your own making.',
    },
  },
  'expired-authorisation': {
    name: { 'zh-CN': '品牌授权已到期或者终止', en: 'Authorisation has run out' },
    advice: {
      'zh-CN': '请在续期并登记之前停止使用该名称；已续期的，请提交新的授权文件。',
      en: 'Stop using the name until the authorisation is renewed and recorded; if it was renewed, send the new paper.',
    },
  },
};
