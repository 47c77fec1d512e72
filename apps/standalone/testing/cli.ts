import { writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';

// Stands where `parley migrate` and `parley demo load` stand: it writes what they write, and touches the real database
// with the role that each has.
const { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: applicationUrl, PARLEY_HOME: home = '' } = process.env;
const [command] = process.argv.slice(2);
const client = new pg.Client({ connectionString: command === 'migrate' ? ownerUrl : applicationUrl });
await client.connect();
if (command === 'migrate') {
  await client.query(
    'CREATE TABLE IF NOT EXISTS kept (at timestamptz DEFAULT now()); GRANT SELECT, INSERT ON kept TO parley_application',
  );
} else {
  if (ownerUrl !== undefined) throw new Error("the owner's access is for migrate alone");
  await client.query('INSERT INTO kept DEFAULT VALUES');
  const { rowCount } = await client.query('SELECT FROM kept');
  const said = { 'zh-CN': '安娜', en: 'Ana' };
  const ana = { group: 'right-holder', login: 'ana', password: 'words', name: said, office: said };
  const people = Array.from({ length: rowCount ?? 0 }, () => ana); // one for each start so far
  const keys = { PARLEY_API_KEY: 'key', WEBHOOK_SECRET: 'secret', associationId: 'demo' };
  writeFileSync(path.join(home, 'demo.json'), JSON.stringify({ ...keys, people }));
  console.log(JSON.stringify({ people }));
}
await client.end();
