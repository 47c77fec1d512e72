import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { tenantOf } from '../../apps/api/http/caller-of.js';
import { instant } from '#domain/kernel/message.js';
import { Association } from '#infrastructure/database/entities/association.js';
import { newId } from '#infrastructure/ids.js';
import { wrappingKey } from '#infrastructure/vault/master-key.js';
import { openZip } from '#infrastructure/zip/read-zip.js';
import type { Api } from './api.js';
import { openEffects, type EffectSetting } from './effects.js';

/** Whoever makes exports of this association, as its worker does; and what a made one holds, by path. */
export async function openExports(api: Api, associationId: string, setting: EffectSetting = {}) {
  const association = await api.parts.dataSource.getRepository(Association).findOneByOrFail({ id: associationId });
  const tenant = tenantOf(api.parts, association, []);
  const now = () => instant(Date.now() + association.clockOffsetMs);
  const masterKey = wrappingKey(api.parts.masterKey);
  const { evidenceFolder } = api;
  const effects = openEffects({ pool: api.parts.pool, masterKey, tenant, now }, { evidenceFolder, ...setting });
  const folder = await mkdtemp(path.join(tmpdir(), 'parley-bundle-'));
  return {
    ...effects,
    tenant,
    make: (disputeId: string, exportId: string) => effects.perform(disputeId, `make-export:${exportId}`),
    opened: async (zip: Buffer) => {
      const file = path.join(folder, `${newId()}.zip`);
      await writeFile(file, zip);
      const { parts, close } = await openZip(file);
      const entries = new Map<string, Buffer>();
      for (const part of parts) entries.set(part.path, await buffer(await part.read()));
      close();
      return { file, entries, of: (name: string): Buffer => entries.get(name) ?? Buffer.alloc(0) };
    },
    close: async (): Promise<void> => {
      effects.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
