import { encodeQR } from 'qr';
import { tongueOf } from '../template.js';
import type { Locale } from '#messages/locale.js';
import type { Confirm } from './print.js';

/** The address at which a document is confirmed, as words and as a QR code; the same address is the same drawing. */
export const confirmAt = (url: string, locale: Locale): Confirm => {
  const rows = encodeQR(url, 'raw', { ecc: 'medium', border: 4 });
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  const words = tongueOf(locale).say(
    '扫描二维码或者打开下列网址，可以核验本文书是否由协会出具、何时出具、现在是否有效；网页不显示文书内容。',
    'Scan the code or open this address to see whether the association issued this document, when, and whether it holds. The page shows nothing of its content.',
  );
  return { url, words, path, size: rows.length };
};
