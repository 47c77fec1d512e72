import { readDeliveryStatus } from './delivery-status.js';

/** After RFC 3464 appendix E.1, with what real servers do: folded lines, comments, several blank lines. */
const part = [
  'Reporting-MTA: dns; cs.utk.edu',
  'Original-Envelope-Id: QQ314159',
  'Arrival-Date: Thu, 7 Jul 1994 17:15:49 -0400',
  '',
  '',
  'Original-Recipient: rfc822;louisl@larry.slip.umd.edu',
  'Final-Recipient: rfc822;',
  '  louisl@larry.slip.umd.edu',
  'Action: failed',
  'Status: 4.0.0 (undefined)',
  'Last-Attempt-Date: Thu, 7 Jul 1994 17:15:49 -0400',
  '',
  'final-recipient: RFC822; arathib@vnet.ibm.com',
  'ACTION: Delivered (to the mailbox)',
  'Status: 2.0.0',
  '',
].join('\r\n');

const told = { envelopeId: 'QQ314159', arrivalDate: new Date('1994-07-07T21:15:49Z') };

test('reads one entry per recipient', () => {
  expect(readDeliveryStatus(part)).toEqual([
    { ...told, action: 'failed', status: '4.0.0', finalRecipient: 'louisl@larry.slip.umd.edu' },
    { ...told, action: 'delivered', status: '2.0.0', finalRecipient: 'arathib@vnet.ibm.com' },
  ]);
});

test('bare line feeds are read alike', () => {
  expect(readDeliveryStatus(part.replaceAll('\r', ''))).toHaveLength(2);
});

test('a part without envelope id, with an unknown action or without a status says nothing', () => {
  expect(readDeliveryStatus(part.replace('Original-Envelope-Id', 'X-Id'))).toEqual([]);
  expect(readDeliveryStatus(part.replace('Delivered (to', 'Read (to'))).toHaveLength(1);
  expect(readDeliveryStatus(part.replace('Status: 2.0.0', ''))).toHaveLength(1);
});

test('a date that cannot be read is absent', () => {
  expect(readDeliveryStatus(part.replace(/Arrival-Date: .*/, 'Arrival-Date: soon'))[0]).not.toHaveProperty(
    'arrivalDate',
  );
});

test('a part with more recipients than a mail of ours can have is not believed', () => {
  expect(
    readDeliveryStatus(part + '\r\nFinal-Recipient: rfc822; a@b\r\nAction: failed\r\nStatus: 5.0.0\r\n'.repeat(40)),
  ).toEqual([]);
});
