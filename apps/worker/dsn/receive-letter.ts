import type { KeyObject } from 'node:crypto';
import type pg from 'pg';
import { findIntakeAt } from '#application/mail-intake/mail-intakes.js';
import { takeLetter, type LetterFate } from '#application/mail-intake/take-letter.js';
import { LETTER_LIMITS } from '#domain/mail-intake/limits.js';
import type { Files } from '#infrastructure/files/files.js';
import type { Letters } from '#infrastructure/mail/receive-dsn.js';
import { smtpError } from '#infrastructure/mail/smtp-error.js';
import type { Tenants } from '../tenants.js';

type Receiving = {
  readonly pool: pg.Pool;
  readonly tenants: Pick<Tenants, 'of'>;
  readonly files: Files;
  readonly linkSecret: KeyObject;
  readonly now: () => Date;
  readonly note: (outcome: string) => void;
  readonly report: (error: unknown) => void;
};

/**
 * Mails of people at the addresses where associations take complaints. The other server hears 250 once a mail is kept,
 * 451 where it is to come again. What no person wrote is acknowledged and left alone: a refusal would be reported to
 * somebody.
 */
export const lettersTaken = ({ pool, tenants, files, linkSecret, now, note, report }: Receiving): Letters => ({
  largest: LETTER_LIMITS.bytes,
  isTaken: async (address) => (await findIntakeAt(pool, address)) !== undefined,
  take: async (address, raw) => {
    const receive = async (): Promise<LetterFate | 'closed'> => {
      const intake = await findIntakeAt(pool, address);
      if (!intake) return 'closed';
      const tenant = tenants.of(intake.associationId);
      return takeLetter({ tenant, files, linkSecret, machine: now() }, intake, raw);
    };
    const fate = await receive().catch((error: unknown) => {
      report(error);
      throw smtpError(451, '4.3.0 Not recorded, try again');
    });
    note(fate);
    if (fate === 'too-many') throw smtpError(550, '5.7.1 Too many mails on one day');
    if (fate === 'closed') throw smtpError(550, '5.1.1 Nobody reads mail at this address');
    if (fate === 'empty') throw smtpError(550, '5.6.0 No sender, or neither words nor files');
  },
});
