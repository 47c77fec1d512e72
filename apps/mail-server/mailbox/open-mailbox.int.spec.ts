import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { temporaryFolder } from '../../../test/support/temporary-folder.js';
import { openMailbox, type Mailbox } from './open-mailbox.js';

const folder = temporaryFolder('parley-test-mailbox-');
let mailbox: Mailbox;

const keep = async (to: string, subject: string): Promise<string> => {
  const message = Readable.from([Buffer.from(`Subject: ${subject}\r\n\r\n${subject}\r\n`)]);
  const { id } = await mailbox.keep({ from: 'eve@example.org', to: [to], receivedAt: new Date() }, message);
  return id;
};
const subjects = async (search: Partial<Parameters<Mailbox['find']>[0]> = {}) =>
  (await mailbox.find({ limit: 10, ...search })).map(({ subject }) => subject);

const [ana, ben] = ['ana@example.org', 'ben@example.org'];
let first = '';
let third = '';

beforeAll(async () => {
  mailbox = await openMailbox(folder, 2);
  first = await keep(ana, 'first');
  await keep(ben, 'second');
  third = await keep(ana, 'third');
  await keep(ben, 'fourth');
  await writeFile(path.join(folder, 'messages', 'note.eml'), 'of another program');
});

const findsAll = () => {
  it('lists all, newest first', async () => {
    expect(await subjects()).toEqual(['fourth', 'third', 'second', 'first']);
    expect(await subjects({ limit: 3 })).toEqual(['fourth', 'third', 'second']);
    expect(await subjects({ before: third })).toEqual(['second', 'first']);
    expect(mailbox.count()).toBe(4);
  });

  it('finds those to one recipient', async () => {
    expect(await subjects({ to: ana })).toEqual(['third', 'first']);
    expect(await subjects({ to: ben, limit: 1 })).toEqual(['fourth']);
    expect(await subjects({ to: 'cai@example.org' })).toEqual([]);
  });

  it('opens each, and nothing that is no mail', async () => {
    expect((await mailbox.read(first))?.summary.subject).toBe('first');
    expect((await mailbox.read(third))?.eml.toString()).toContain('third');
    expect(await mailbox.read('note')).toBeUndefined();
    expect(await mailbox.read('../../package.json')).toBeUndefined();
    expect(await mailbox.read('01981111-1111-7111-8111-111111111111')).toBeUndefined();
  });
};

describe('of more mails than it knows by heart', findsAll);

describe('after a start', () => {
  beforeAll(async () => {
    mailbox = await openMailbox(folder, 2);
  });
  findsAll();
});
