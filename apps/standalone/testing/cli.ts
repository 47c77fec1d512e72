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
  writeFileSync(path.join(home, 'demo.json'), JSON.stringify({ PARLEY_API_KEY: 'key', WEBHOOK_SECRET: 'secret' }));
  console.log(
    JSON.stringify({
      accounts: [{ role: 'complainant', login: 'ana@demo.example', password: 'words' }],
      hints: [`starts so far: ${rowCount}`],
    }),
  );
}
await client.end();
