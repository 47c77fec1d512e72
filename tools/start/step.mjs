import { Interrupted, run } from './run.mjs';

/**
 * Runs a program with one line of progress on stderr, so that stdout stays for what was asked for. Its own output is
 * shown only when it fails.
 */
export async function step(title, command, args, options = {}) {
  const begun = Date.now();
  const live = process.stderr.isTTY;
  const seconds = () => `${((Date.now() - begun) / 1000).toFixed(0)} s`;
  const show = () => process.stderr.write(live ? `\r… ${title} ${seconds()}` : `… ${title} ${seconds()}\n`);
  const output = [];
  show();
  const ticking = setInterval(show, live ? 500 : 10_000);
  const code = await run(command, args, { ...options, collect: (bytes) => output.push(bytes) })
    .catch((error) => {
      output.push(Buffer.from(`${error.message}\n`));
      return 1;
    })
    .finally(() => clearInterval(ticking));
  process.stderr.write(`${live ? '\r' : ''}${code === 0 ? '✓' : '✗'} ${title} ${seconds()}\n`);
  if (code > 128) throw new Interrupted(code);
  if (code !== 0)
    throw new Error(
      `${Buffer.concat(output).toString().trim()}\n\n${title} failed: \`${command.split('/').at(-1)} ${args.join(' ')}\` ended with ${code}.`,
    );
}
