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
  const sendings = new Map<string, { readonly sending: Promise<Sent>; readonly at: number }>(); // the oldest first
  const forgetOld = (): void => {
    for (const [old, { at }] of sendings) {
      if (now() - at < REMEMBERED) return;
      sendings.delete(old);
    }
  };
  return (mail) => {
    forgetOld();
    const earlier = sendings.get(mail.messageId);
    if (earlier) return earlier.sending;
    const sending = send(mail);
    sendings.set(mail.messageId, { sending, at: now() });
    sending.catch(() => sendings.delete(mail.messageId));
    return sending;
  };
};
