import type { Tongue } from '../template.js';
import type { BundleFacts } from './facts.js';

/** What stands on the cover below what the bundle is: whose view it is, how it is checked, what was changed. */
export const noticesOf = ({ masks, recipient, exhibits }: BundleFacts, { say }: Tongue): readonly string[] => [
  recipient.kind === 'party'
    ? say('本案卷仅载有该当事人在案件中可以查阅的内容。', 'This bundle holds what this party may see of the dispute.')
    : say(
        '本案卷载有案件的在卷材料。协商、调解中的陈述和方案、合议过程、协会内部记录以及未解密的保密材料依规则不载入。',
        'This bundle holds the file of the dispute. What was said and offered in talks and mediation, deliberation, the association’s own notes and confidential parts are by rule not in it.',
      ),
  say(
    '各页自首页起连续编码。随附的ZIP文件含原始文件、清单manifest.json及校验值SHA256SUMS，可用 sha256sum -c SHA256SUMS 核验。',
    'Pages are numbered through from the first. The ZIP that comes with it holds the original files, manifest.json and SHA256SUMS; sha256sum -c SHA256SUMS checks them.',
  ),
  ...(masks.length > 0
    ? [
        say(
          '应要求，本案卷已隐去部分姓名、名称或者联系方式；证据原件保持原样。',
          'Names or contacts were masked in this bundle as asked. Originals of exhibits are as they were filed.',
        ),
      ]
    : []),
  ...(exhibits.some(({ state }) => state === 'drawn')
    ? [
        say(
          'PDF证据已逐页转绘以符合长期保存格式（PDF/A-2b），原始文件随附。',
          'Exhibits that are PDFs were drawn page by page, so that this file is fit for keeping (PDF/A-2b); the originals come with it.',
        ),
      ]
    : []),
];
