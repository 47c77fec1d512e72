import { buildGo } from '../support/build-go.js';

/** The release that the compose file runs. Its module has no replace directives, so Go installs it by name. */
const VERSION = 'v1.32.0';

export type Built = { readonly server: string; readonly schemaTool: string };

/** Temporal's production server and its schema tool. */
export const buildServer = async (folder: string, say: (line: string) => void): Promise<Built> => ({
  schemaTool: await buildGo(
    { name: 'temporal-sql-tool', module: 'go.temporal.io/server/cmd/tools/sql', version: VERSION },
    folder,
    say,
  ),
  server: await buildGo(
    { name: 'temporal-server', module: 'go.temporal.io/server/cmd/server', version: VERSION },
    folder,
    say,
  ),
});
