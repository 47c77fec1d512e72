import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { endWithParent } from '#infrastructure/end-with-parent.js';

// A small process of the kind that is supervised: it tells its number when asked for its health, and writes down that
// it was asked to stop.
endWithParent();
const [name = '', portName = ''] = process.argv.slice(2);
const {
  [portName]: port,
  PARLEY_HOME: home = '',
  PARLEY_INSTALLATION: installation,
  FAILING: failing,
  STUBBORN: stubborn,
  ...rest
} = process.env;
console.log(`${name} starts`);
if (failing === name) throw new Error(`${name} was told to fail`);

const server = createServer((request, response) =>
  request.url === '/healthz'
    ? response.end(JSON.stringify({ pid: process.pid, installation }))
    : response.end(JSON.stringify(rest)),
);
server.listen(Number(port), '127.0.0.1');
process.on('SIGTERM', () => {
  if (stubborn === name) return;
  appendFileSync(path.join(home, 'stops'), `${name}\n`);
  server.closeAllConnections();
  server.close();
});
