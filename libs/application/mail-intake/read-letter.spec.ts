import { readLetter } from './read-letter.js';

const mail = (...lines: readonly string[]): Buffer =>
  Buffer.from(['From: Ann <Ann@Brand.example>', ...lines].join('\r\n'));
const OWN = 'mx.association.example';

test('words come as they are, of HTML its text, and nothing that cannot be seen', async () => {
  await expect(readLetter(mail('Subject: a\u202eb', '', 'one\r\ntwo\u0007'), undefined)).resolves.toMatchObject({
    from: 'ann@brand.example',
    subject: 'ab',
    text: 'one\ntwo',
    sender: 'unchecked',
  });
  const html = '<style>p{}</style><p>one</p><img src="https://spy.example/1.png"><script>run()</script>';
  const mixed = [
    'Content-Type: multipart/mixed; boundary=x',
    '',
    '--x',
    'Content-Type: text/html',
    '',
    html,
    '--x',
    'Content-Type: text/plain; name=a.txt',
    'Content-Disposition: attachment; filename=a.txt',
    '',
    'a file',
    '--x--',
  ];
  for (const lines of [['Content-Type: text/html', '', html], mixed]) {
    const read = await readLetter(mail(...lines), undefined);
    expect(read).toMatchObject({ text: expect.stringMatching(/^one/) });
    expect(JSON.stringify(read)).not.toMatch(/run\(\)|style|spy/);
  }
});

test.each([
  [`${OWN}; dmarc=pass`, 'passed'],
  [`${OWN}; spf=pass; dmarc=fail (p=none)`, 'failed'],
  [`${OWN}; spf=pass`, 'unchecked'],
  ['mx.evil.example; dmarc=pass', 'unchecked'],
  [`(ours) ${OWN} 1; spf=none; DMARC / 1 (of two) = Pass header.from=brand.example`, 'passed'],
  [`${OWN}; dmarc=pass; dmarc=fail`, 'failed'],
  [`${OWN}; dmarc=passable`, 'unchecked'],
  ['none; dmarc=pass', 'unchecked'],
])('of a sender the own mail server alone is believed: %s', async (line, sender) => {
  await expect(readLetter(mail(`Authentication-Results: ${line}`, '', 'x'), OWN)).resolves.toMatchObject({ sender });
});

test.each([
  [`${OWN}; spf=pass smtp.mailfrom=dmarc=pass@evil.example; dmarc=fail`, 'failed'],
  [`${OWN}; spf=pass smtp.mailfrom=dmarc=pass@evil.example; dmarc=none`, 'unchecked'],
  [`${OWN}; spf=pass smtp.mailfrom="; dmarc=pass "@evil.example; dmarc=fail`, 'failed'],
  [`${OWN}; spf=pass smtp.mailfrom="\\"; dmarc=pass \\""@evil.example`, 'unchecked'],
  [`${OWN}; spf=fail (no (such); dmarc=pass ) host); dmarc=fail`, 'failed'],
  [`${OWN}; spf=fail (a \\) b; dmarc=pass ); dmarc=none`, 'unchecked'],
  [`${OWN}; spf=fail reason=";"dmarc=pass`, 'unchecked'],
  [`${OWN}; dmarc=fail; spf=fail (never closed; dmarc=pass`, 'unchecked'],
])('what whoever sent it wrote into a result is none: %s', async (line, sender) => {
  await expect(readLetter(mail(`Authentication-Results: ${line}`, '', 'x'), OWN)).resolves.toMatchObject({ sender });
});

test('what came with a mail below the own header is not believed', async () => {
  const lines = ['evil; dmarc=pass', `${OWN}; dmarc=pass`].map((line) => `Authentication-Results: ${line}`);
  await expect(readLetter(mail(...lines, '', 'x'), OWN)).resolves.toMatchObject({ sender: 'unchecked' });
});

test.each(['Auto-Submitted: auto-replied', 'List-Id: <l.example>', 'Precedence: bulk', 'X-Autoreply: yes'])(
  'what a program wrote is told apart: %s',
  async (header) => {
    await expect(readLetter(mail(header, '', 'x'), undefined)).resolves.toBe('automatic');
  },
);

test('a person may say that it is one', async () => {
  await expect(readLetter(mail('Auto-Submitted: no', '', 'x'), undefined)).resolves.toMatchObject({ text: 'x' });
});

test('a mail without sender, or with neither words nor files, is empty', async () => {
  await expect(readLetter(Buffer.from('Subject: a\r\n\r\nx'), undefined)).resolves.toBe('empty');
  await expect(readLetter(mail('Subject: a', '', ' '), undefined)).resolves.toBe('empty');
});
