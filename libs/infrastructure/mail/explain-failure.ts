import { MailRefused, MailUnavailable } from './mail-errors.js';

const PARTS = { 'MAIL FROM': 'sender', 'RCPT TO': 'recipient', DATA: 'message' } as const;

/** Turns what nodemailer threw into ours. Its own error is dropped on purpose: it quotes addresses. */
export function explainFailure(error: unknown): MailRefused | MailUnavailable {
  const { code, command, responseCode, response } = fieldsOf(error);
  const part = Object.entries(PARTS).find(([name]) => name === command)?.[1];
  if (part !== undefined && responseCode !== undefined && responseCode >= 500 && responseCode < 600)
    return new MailRefused(part, responseCode, /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1]);
  return new MailUnavailable([code, command, responseCode].filter((word) => word !== undefined).join(' ') || 'unknown');
}

function fieldsOf(error: unknown) {
  const fields: Readonly<Record<string, unknown>> = typeof error === 'object' && error !== null ? { ...error } : {};
  const text = (name: string): string | undefined => (typeof fields[name] === 'string' ? fields[name] : undefined);
  const responseCode = typeof fields['responseCode'] === 'number' ? fields['responseCode'] : undefined;
  return { code: text('code'), command: text('command'), responseCode, response: text('response') };
}
