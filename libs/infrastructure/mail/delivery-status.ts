export type DeliveryAction = 'delivered' | 'failed' | 'delayed' | 'relayed' | 'expanded';

/** What a message/delivery-status part (RFC 3464) says of one recipient. */
export type DeliveryStatus = {
  /** The ENVID of the mail that is reported on; whether it is ours, `openEnvelopeId` tells. */
  readonly envelopeId: string;
  readonly action: DeliveryAction;
  /** RFC 3463, such as 2.0.0 or 5.1.1. */
  readonly status: string;
  /** When the reporting server took the mail, by its own clock; absent when it did not say. */
  readonly arrivalDate?: Date;
  /** `rfc822;ana@example.org` as the server wrote it, without the type. */
  readonly finalRecipient?: string;
};

type Fields = ReadonlyMap<string, string>;

const ACTIONS: ReadonlySet<string> = new Set<DeliveryAction>(['delivered', 'failed', 'delayed', 'relayed', 'expanded']);
const MOST_RECIPIENTS = 20;

/** One entry per recipient; empty when the part names no envelope, as one without ENVID, or is damaged. */
export function readDeliveryStatus(part: string): readonly DeliveryStatus[] {
  const [message, ...recipients] = part
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+(?=\S)/g, ' ')
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map(fieldsOf)
    .filter(({ size }) => size > 0);
  const envelopeId = message?.get('original-envelope-id');
  if (message === undefined || envelopeId === undefined || recipients.length > MOST_RECIPIENTS) return [];
  const arrivalDate = dateOf(message.get('arrival-date'));
  return recipients.flatMap((fields) => {
    const action = withoutComment(fields.get('action'))?.toLowerCase();
    const status = withoutComment(fields.get('status'));
    if (!isAction(action) || status === undefined || !/^[245]\.\d{1,3}\.\d{1,3}$/.test(status)) return [];
    const finalRecipient = fields.get('final-recipient')?.split(';').slice(1).join(';').trim();
    return [
      { envelopeId, action, status, ...(arrivalDate && { arrivalDate }), ...(finalRecipient && { finalRecipient }) },
    ];
  });
}

const fieldsOf = (group: string): Fields =>
  new Map(
    group
      .split('\n')
      .map((line) => /^([!-9;-~]+)[ \t]*:[ \t]*(.*?)[ \t]*$/.exec(line))
      .flatMap((match) =>
        match?.[1] === undefined || match[2] === undefined ? [] : [[match[1].toLowerCase(), match[2]] as const],
      ),
  );

/** RFC 3464 allows `delivered (to the mailbox)`. */
const withoutComment = (value: string | undefined): string | undefined => value?.replace(/\([^()]*\)/g, '').trim();

const dateOf = (text: string | undefined): Date | undefined => {
  const date = new Date(text ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
};

const isAction = (text: string | undefined): text is DeliveryAction => text !== undefined && ACTIONS.has(text);
