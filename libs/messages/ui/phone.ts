import type { Words } from '../locale.js';

/** Notices on a phone, and the page on its home screen. */
export const PHONE_WORDS = {
  title: { 'zh-CN': '在本机接收提醒', en: 'Notices on this device' },
  what: {
    'zh-CN':
      '有新内容时，本机会收到一条提醒。提醒只说“您的案件有新内容”，不写案情，也不写任何一方的名字，锁屏时被别人看到也无妨。',
    en: 'When there is something new, this device shows a notice. It says only that there is something in your matter: nothing of what, and nobody’s name, so that anybody may see it on a locked screen.',
  },
  noService: {
    'zh-CN':
      '提醒不是送达。文书仍按原来的方式送达，期限从送达起算，与是否收到提醒无关；没有收到提醒，不等于没有新文书。',
    en: 'A notice serves no document. Documents are served as before, and periods are counted from that, whether a notice came or not. That none came does not mean that there is nothing.',
  },
  on: { 'zh-CN': '已在本机开启提醒', en: 'Notices are on for this device' },
  off: { 'zh-CN': '本机未开启提醒', en: 'Notices are off for this device' },
  turnOn: { 'zh-CN': '在本机开启提醒', en: 'Turn notices on' },
  turnOff: { 'zh-CN': '关闭本机提醒', en: 'Turn notices off' },
  ends: {
    'zh-CN': '随时可以关闭。结束本次访问或者退出登录后，以及链接、账号失效后，提醒随之停止。',
    en: 'You can turn them off at any time. They also end when you leave or sign out, and with the link or the account.',
  },
  others: {
    'zh-CN': ({ count }: { readonly count: number }) => `另有${count}台设备开启了提醒`,
    en: ({ count }: { readonly count: number }) => `Notices are on for ${count} other device${count === 1 ? '' : 's'}`,
  },
  endOthers: { 'zh-CN': '关闭其他设备的提醒', en: 'Turn them off there' },
  blocked: {
    'zh-CN': '浏览器不允许本网站发送通知。请在浏览器或者系统的设置中允许通知后再试。',
    en: 'The browser lets this site show no notices. Allow them in its settings, or in those of the phone, and try again.',
  },
  failed: {
    'zh-CN': '本机的推送服务没有应答，提醒未开启。部分国产手机的浏览器不带推送服务，请仍以短信和邮件为准。',
    en: 'The push service of this device did not answer, so notices are off. Some browsers have none; messages and mail come as before.',
  },
  inMessenger: {
    'zh-CN': '微信内打开的页面不能接收提醒。请点右上角“…”，选择“在浏览器打开”。',
    en: 'A page inside WeChat can show no notices. Press “…” at the top and open it in the browser.',
  },
  homeFirst: {
    'zh-CN': '在iPhone和iPad上，请先点“共享”，选择“添加到主屏幕”，再从主屏幕打开本页。',
    en: 'On an iPhone or iPad, first press Share, choose Add to Home Screen, and open this page from there.',
  },
  cannot: {
    'zh-CN': '这个浏览器不能接收提醒。短信和邮件照常发送。',
    en: 'This browser can show no notices. Messages and mail come as before.',
  },
  home: { 'zh-CN': '放到主屏幕', en: 'On the home screen' },
  homeHow: {
    'zh-CN':
      '在浏览器菜单中选择“添加到主屏幕”或者“安装”，以后从图标直接打开。本机只保存页面的程序文件，不保存案件内容；没有网络时会说明，不会显示旧内容。',
    en: 'Choose “Add to home screen” or “Install” in the browser’s menu, and it opens by its icon. Only the files of the program stay on the device, nothing of your matter; without a connection it says so and shows nothing old.',
  },
} as const satisfies Record<string, Words | object>;
