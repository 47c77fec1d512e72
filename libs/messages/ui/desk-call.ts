import type { Sentence, Words } from '../locale.js';

/** The call, step by step: what the officer reads out. */
export const CALL_STEPS = {
  opening: {
    title: { 'zh-CN': '一、开场与录音告知', en: '1. Opening, and that it is recorded' },
    script: {
      'zh-CN':
        '您好，这里是{association}。本次通话将录音，录音只用于办理本案，您和本协会可以调取。您是否同意录音并继续？',
      en: 'Good day, this is {association}. This call is recorded. The recording serves this matter alone; you and we can have it. Do you agree, and shall we go on?',
    },
  },
  who: {
    title: { 'zh-CN': '二、身份与权限', en: '2. Who calls, and may act' },
    script: {
      'zh-CN':
        '请说明您的姓名、所代表的单位和您的职务。稍后我们会向登记的联系方式发送验证码，请您读出以核实身份。不能核实的，代录内容不产生效力。',
      en: 'Please say your name, for whom you act and in which capacity. Later a code goes to the contact on record, and you read it out. Without it nothing of this takes effect.',
    },
  },
  said: {
    title: { 'zh-CN': '三、记录陈述', en: '3. What is said' },
    script: {
      'zh-CN':
        '请您陈述。我会逐项记录，记录后向您宣读。提交须保证内容真实；因错误或者恶意提交造成他人损失的，依法承担责任。您是否知悉并保证？',
      en: 'Please tell me. I write it down and read it back to you. You guarantee that it is true, and whoever harms others by a wrong or malicious filing is liable by law. Do you know that, and do you guarantee it?',
    },
  },
  readBack: {
    title: { 'zh-CN': '四、宣读', en: '4. Read back' },
    script: {
      'zh-CN': '现在向您宣读记录的全部内容，请您听完后说明是否有需要更正之处。',
      en: 'I now read all of it back to you. Please listen to the end and say what has to be put right.',
    },
  },
  code: {
    title: { 'zh-CN': '五、验证码与确认', en: '5. The code, and the yes' },
    script: {
      'zh-CN': '验证码已经发出。以上内容与您的意思一致的，请读出六位验证码；读出即为确认提交。',
      en: 'The code is on its way. If what I read out is what you mean, please read out its six digits. By that you file it.',
    },
  },
  closing: {
    title: { 'zh-CN': '六、结束', en: '6. Closing' },
    script: {
      'zh-CN': '代录内容已经确认，回执会发送到您登记的联系方式。后续材料可以通过链接、信函或者再次来电提交。谢谢。',
      en: 'It is confirmed, and the receipt goes to your contact on record. What follows you can send by the link, by letter or by another call. Thank you.',
    },
  },
} as const satisfies Record<string, { readonly title: Words; readonly script: Words }>;
export type CallStep = keyof typeof CALL_STEPS;

export const NOTED_AT: Sentence<{ readonly at: string }> = {
  'zh-CN': ({ at }) => `已记录 ${at}`,
  en: ({ at }) => `noted ${at}`,
};
