import { createClient } from '@hey-api/openapi-ts';

/** Writes the pages' client, made of what the API says of itself in apps/api/openapi.json, into this folder. */
export async function writeClient(folder: string): Promise<void> {
  await createClient({
    input: 'apps/api/openapi.json',
    output: { path: folder, importFileExtension: '.js' },
    plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
    logs: { level: 'silent' },
  });
}
