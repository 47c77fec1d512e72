/** Twice the longest pause between two attempts, in milliseconds. */
const REMEMBERED = 20 * 60_000;

/**
 * Lets this process send the same mail once, by its Message-ID: while it is under way, and after the server took it,
 * whoever sends it again shares that outcome. So neither an answer that came late nor a record that could not be
 * written makes a second mail of it; only the end of the process can. What was refused or failed is sent again.
 *
 * @param now Milliseconds that only grow.
 */
export const sendOnce = <Mail extends { readonly messageId: string }, Sent>(
  send: (mail: Mail) => Promise<Sent>,
  now: () => number = () => performance.now(),
): ((mail: Mail) => Promise<Sent>) => {
  const underWay = new Map<string, Promise<Sent>>();
  const taken = new Map<string, { readonly sent: Sent; readonly at: number }>(); // in the order of taking
  const forgetOld = (): void => {
    for (const [old, { at }] of taken) {
      if (now() - at < REMEMBERED) return;
      taken.delete(old);
    }
  };
  const begin = async (mail: Mail): Promise<Sent> => {
    try {
      const sent = await send(mail);
      taken.set(mail.messageId, { sent, at: now() });
      return sent;
    } finally {
      underWay.delete(mail.messageId);
    }
  };
  return async (mail) => {
    forgetOld();
    const earlier = taken.get(mail.messageId);
    if (earlier) return earlier.sent;
    const sending = underWay.get(mail.messageId) ?? begin(mail);
    underWay.set(mail.messageId, sending);
    return sending;
  };
};
