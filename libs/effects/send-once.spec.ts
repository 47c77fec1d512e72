import { sendOnce } from './send-once.js';

const mail = { messageId: '<1@parley.example>' };
const post = () => {
  const sent: { readonly take: (how: string) => void; readonly fail: () => void }[] = [];
  let at = 0;
  const send = sendOnce<typeof mail, string>(
    () => new Promise<string>((resolve, reject) => sent.push({ take: resolve, fail: () => reject(new Error('away')) })),
    () => at,
  );
  return { send, sent, letPass: (milliseconds: number) => (at += milliseconds) };
};

it('shares a sending that is still under way with whoever gave up waiting for it', async () => {
  const { send, sent } = post();
  const [first, second] = [send(mail), send(mail)];
  sent[0]?.take('250 taken');
  expect(await Promise.all([first, second])).toEqual(['250 taken', '250 taken']);
  expect(sent).toHaveLength(1);
});

it('sends nothing again that was taken and could not be recorded', async () => {
  const { send, sent, letPass } = post();
  const first = send(mail);
  sent[0]?.take('250 taken');
  await first;
  letPass(10 * 60_000);
  expect(await send(mail)).toBe('250 taken');
  expect(sent).toHaveLength(1);
  letPass(10 * 60_000);
  void send(mail); // nothing is remembered for ever
  expect(sent).toHaveLength(2);
});

it('sends again what failed, and every other mail', async () => {
  const { send, sent } = post();
  const first = send(mail);
  sent[0]?.fail();
  await expect(first).rejects.toThrow('away');
  void send(mail);
  void send({ messageId: '<2@parley.example>' });
  expect(sent).toHaveLength(3);
});
