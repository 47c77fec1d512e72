import type { MailSender } from '#domain/mail-intake/outcomes.js';

/** What a result of DMARC begins with (RFC 8601, 2.2): the method, its version where it is told, and how it ended. */
const DMARC = /^\s*dmarc\s*(?:\/\s*\d+\s*)?=\s*([\w-]+)(?=\s|$)/i;

/**
 * What a line `Authentication-Results` says of the sender, where it is of the server whose word counts. Each result
 * stands alone, and its method at its beginning: addresses, reasons and comments behind it may hold what whoever sent
 * the mail wrote. Where several are told, it passed by all of them or not at all.
 */
export function senderBy(line: string, checkedBy: string): MailSender {
  const [server = '', ...results] = bare(line.slice(line.indexOf(':') + 1)).split(';');
  const [name = ''] = server.trim().split(/\s/);
  if (name.toLowerCase() !== checkedBy.toLowerCase()) return 'unchecked';
  const verdicts = results.flatMap((one) => DMARC.exec(one)?.[1]?.toLowerCase() ?? []);
  if (verdicts.includes('fail')) return 'failed';
  return verdicts.length > 0 && verdicts.every((one) => one === 'pass') ? 'passed' : 'unchecked';
}

/** Without comments, which nest, and without what stands in quotes; nothing where one of either does not end. */
const bare = (text: string): string => {
  let [kept, depth, isQuoted] = ['', 0, false];
  for (const [sign] of text.matchAll(/\\.|[^]/g)) {
    if (isQuoted) {
      isQuoted = sign !== '"';
    } else if (sign === '(') {
      depth += 1;
      kept += ' '; // what stood on both sides of it is not one word
    } else if (depth > 0) {
      depth -= sign === ')' ? 1 : 0;
    } else {
      isQuoted = sign === '"';
      kept += sign; // the quote, too: what follows it begins nothing
    }
  }
  return isQuoted || depth > 0 ? '' : kept;
};
