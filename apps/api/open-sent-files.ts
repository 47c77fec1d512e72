import path from 'node:path';
import type pg from 'pg';
import type { Logger } from 'pino';
import { checkedFiles, checkFiles } from '#infrastructure/active-content/check-files.js';
import { openPdfChecker } from '#infrastructure/active-content/open-pdf-checker.js';
import { shownFiles, type ShownFiles } from '#infrastructure/active-content/shown-files.js';
import type { FilmProgram } from '#infrastructure/film/film-program.js';
import { previewFilms } from '#infrastructure/film/preview-films.js';
import { NO_FILMS, shownFilms, watchedFilms, type ShownFilms } from '#infrastructure/film/shown-films.js';
import { openFiles, type Files } from '#infrastructure/files/files.js';
import { keepSwept } from '#infrastructure/files/keep-swept.js';
import { openStores } from '#infrastructure/files/open-store.js';
import type { StoreVariables } from '#infrastructure/files/s3/s3-settings.js';
import type { OpenScan } from '#infrastructure/malware/scan.js';
import { keepScanned, scannedFiles } from '#infrastructure/malware/scanned-files.js';
import type { OutgoingFetch } from '#infrastructure/outgoing/guard-outgoing.js';
import { openUploads, type Uploads } from '#infrastructure/uploads/open-uploads.js';
import type { MasterKey } from '#infrastructure/vault/master-key.js';
import type { Vault } from '#infrastructure/vault/vault.js';

export type SentFilesWanted = {
  /** Where bytes of evidence lie while they come, and for good where no other store is named. */
  readonly evidenceFolder: string;
  /** What says in which store they lie for good. */
  readonly storeVariables?: StoreVariables;
  /** Under guard. */
  readonly fetch: OutgoingFetch;
  readonly masterKey: MasterKey;
  /** Looks at what people send. */
  readonly scanner?: OpenScan | undefined;
  /** Makes pictures and previews of films; without it there are none. */
  readonly filmProgram: FilmProgram | undefined;
  readonly pool: pg.Pool;
  readonly vaultOf: (associationId: string) => Vault;
  readonly now: () => Date;
  readonly log: Logger;
};
export type SentFiles = {
  readonly files: Files;
  readonly uploads: Uploads;
  readonly shown: ShownFiles;
  readonly films: ShownFilms;
  readonly stop: () => Promise<void>;
};

/** Files that people send: kept, scanned where there is a scanner, looked at, shown, and swept where unfinished. */
export function openSentFiles(wanted: SentFilesWanted): SentFiles {
  const { evidenceFolder, storeVariables = {}, scanner, filmProgram, pool, vaultOf, now, log } = wanted;
  const { store } = openStores({ ...wanted, variables: storeVariables, folder: evidenceFolder });
  const warn =
    (what: string) =>
    (error: unknown): void =>
      log.warn({ err: error }, what);
  const [kept, copies] = [openFiles(evidenceFolder, store), openFiles(path.join(evidenceFolder, 'shown'))];
  const scanning =
    scanner && keepScanned({ files: kept, open: scanner, pool, vaultOf }, now, warn('files not scanned'));
  const parts = { kept, copies, checker: openPdfChecker(), pool, vaultOf };
  const check = checkFiles(parts, now, warn('a PDF not looked at'));
  const scanned = scanner ? scannedFiles({ files: kept, open: scanner, pool }) : kept;
  const checked = checkedFiles(scanned, pool, check.wake);
  const making =
    filmProgram &&
    previewFilms({ files: scanned, copies, program: filmProgram, pool, vaultOf }, warn('a film not looked into'));
  const files = making ? watchedFilms(checked, { pool, wake: making.wake }) : checked;
  const uploads = openUploads({ folder: evidenceFolder, store, files, pool, now });
  const pieces = { sweep: () => uploads.sweep().then(() => 0) };
  const sweeping = [files, copies, pieces].map((one) => keepSwept(one, now, warn('unfinished files not swept')));
  return {
    files,
    uploads,
    shown: shownFiles({ files, copies, check, pool }),
    films: making ? shownFilms({ files, copies, pool, making }) : NO_FILMS,
    stop: async () => {
      scanning?.stop();
      for (const one of sweeping) one.stop();
      await uploads.cutOff();
      await Promise.all([check.stop(), making?.stop()]);
    },
  };
}
