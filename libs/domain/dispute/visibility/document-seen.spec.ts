import { contextOf, max } from '../../testing/core/actors.js';
import { disputeAfter } from '../../testing/core/story.js';
import { mediating } from '../../testing/talks/mediation-stories.js';
import type { Dispute } from '../core/state.js';
import type { Service } from '../service/notice/events.js';
import { DOCUMENT_SEEN } from './document-seen.js';
import { visibilityOf } from './visibility.js';

const dispute = disputeAfter(mediating);
const viewer = visibilityOf(max, { dispute, context: contextOf(max) });
const receipt = { document: 'receipt', addressee: { kind: 'party', id: 'ana' } } as unknown as Service;

it.each(['mediator', 'auditor', 'recipient'] as const)(
  'keeps the receipt, which names all that was filed, from the %s once a file among that is confidential',
  (sort) => {
    const priceList = { evidenceId: 'price-list', sha256: 'ab', mediaType: 'application/pdf', ownerId: 'ana' };
    const readsWith = (part?: 'confidential'): boolean => {
      const exhibits = { ...dispute.exhibits, 'price-list': { ...priceList, ...(part && { part }) } };
      return DOCUMENT_SEEN.receipt[sort]({ ...viewer, sort }, { ...dispute, exhibits } as unknown as Dispute, receipt);
    };
    expect([readsWith(), readsWith('confidential')]).toEqual([true, false]);
  },
);
