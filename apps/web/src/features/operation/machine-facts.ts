import { formatSize } from '#messages/format.js';
import type { Locale } from '#messages/locale.js';
import { AGO, CONNECTIONS_OF, DISK_LEFT, OPERATION_WORDS as W } from '#messages/ui/operation.js';
import type { Measured } from '../../client/types.gen.js';
import { count, duration, share } from './amounts.js';
import { nameOf } from './name-of.js';
import { listOr } from './run-facts.js';
import type { Figure } from './told.js';

/** Programs, disks, certificates and backups. */
export function machineFacts(measured: Measured, locale: Locale): readonly Figure[] {
  const { programs, disks, certificates, backupAge, archiveAge } = measured;
  const number = (value: number): string => count(value, locale);
  const kinds = [...new Set(programs.map(({ kind }) => kind))].map(
    (name) => `${name} ${number(programs.filter(({ kind }) => kind === name).length)}`,
  );
  const ago = (age: number | null): string =>
    age === null ? W.never[locale] : AGO[locale]({ time: duration(Math.max(1, age), locale) });
  return [
    [W.programs, listOr(W.none, kinds, locale)],
    [
      W.connections,
      listOr(
        W.none,
        programs.map(({ kind, busy, size, waiting }) =>
          CONNECTIONS_OF[locale]({ kind, busy: number(busy), size: number(size), waiting: number(waiting) }),
        ),
        locale,
      ),
    ],
    [
      W.memory,
      listOr(
        W.none,
        programs.map(({ kind, memory }) => `${kind} ${formatSize(memory)}`),
        locale,
      ),
    ],
    [
      W.disks,
      listOr(
        W.none,
        disks.map(({ folder, free, size }) =>
          DISK_LEFT[locale]({
            folder: nameOf(folder, locale),
            free: formatSize(free),
            share: share(free / size, locale),
          }),
        ),
        locale,
      ),
    ],
    [
      W.certificates,
      listOr(
        W.noCertificates,
        certificates.map(({ certificate, secondsLeft }) =>
          [nameOf(certificate, locale), secondsLeft < 0 ? W.ended[locale] : duration(secondsLeft, locale)].join(
            locale === 'en' ? ': ' : '：',
          ),
        ),
        locale,
      ),
    ],
    [W.backup, ago(backupAge)],
    [W.archive, ago(archiveAge)],
  ];
}
