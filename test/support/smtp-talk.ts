import { connect } from 'node:net';

/** Speaks SMTP by hand, one answer after each line, and returns the answers. For what no mail program would say. */
export function talk(port: number, lines: readonly string[]): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const answers: string[] = [];
    const rest = [...lines];
    let heard = '';
    const socket = connect(port, '127.0.0.1')
      .setNoDelay()
      .setEncoding('utf8')
      .once('error', reject)
      .once('close', () => resolve(answers));
    socket.on('data', (chunk) => {
      heard += chunk;
      for (let end = heard.search(/^\d{3} .*\r\n/m); end >= 0; end = heard.search(/^\d{3} .*\r\n/m)) {
        const after = heard.indexOf('\r\n', end) + 2;
        answers.push(heard.slice(end, after - 2));
        heard = heard.slice(after);
        const line = rest.shift();
        if (line === undefined) return void socket.end();
        socket.write(`${line}\r\n`);
      }
    });
  });
}
