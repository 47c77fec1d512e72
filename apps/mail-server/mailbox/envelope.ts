/** What the SMTP dialogue said about a mail; the mail's own headers may say otherwise. */
export type Envelope = {
  /** Empty for the null sender of reports. */
  readonly from: string;
  readonly to: readonly string[];
  /** When the last byte of the message had not yet come: the start of DATA, by this server's clock. */
  readonly receivedAt: Date;
};

/** Trace headers before the mail's own, as every delivering server writes them: so one file holds it all. */
export const writeTrace = (id: string, { from, to, receivedAt }: Envelope): string =>
  [
    `Return-Path: <${from}>`,
    ...to.map((address) => `Delivered-To: ${address}`),
    `Received: by mail-server.localhost with ESMTP id ${id};\r\n\t${receivedAt.toISOString()}`,
    '',
  ].join('\r\n');

/** Reads back what `writeTrace` wrote. Undefined for a file that another program put there. */
export function readTrace(head: string): Envelope | undefined {
  const trace =
    /^Return-Path: <(.*)>\r\n((?:Delivered-To: .*\r\n)+)Received: by mail-server\.localhost with ESMTP id \S+;\r\n\t(\S+)\r\n/.exec(
      head,
    );
  if (trace?.[1] === undefined || trace[2] === undefined || trace[3] === undefined) return undefined;
  const to = trace[2].split('\r\n').flatMap((line) => (line === '' ? [] : [line.slice('Delivered-To: '.length)]));
  return { from: trace[1], to, receivedAt: new Date(trace[3]) };
}
