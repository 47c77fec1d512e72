import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What happens to a connection once a trigger has been seen in it. */
export type Mischief =
  /**
   * What was asked is passed on and done; nothing of the reply comes back, and the connection is reset as soon as there
   * is one.
   */
  | 'drop-reply'
  /** Both ends are reset at once; what triggered is passed on before. */
  | 'reset'
  /** The server is told that no more comes; what it still says is passed on. */
  | 'half-close'
  /** Nothing goes either way any more, and nobody is told. */
  | 'blackhole';

type Armed = { readonly trigger: (bytes: Buffer) => boolean; readonly mischief: Mischief; readonly sprung: () => void };

export type FaultProxy = {
  readonly port: number;
  /** Milliseconds that bytes take in each direction from now on. */
  readonly delay: (milliseconds: number) => void;
  /**
   * Does mischief, once, to the next connection in which a client says what `trigger` looks for; resolves when it has
   * begun.
   */
  readonly arm: (mischief: Mischief, trigger: (bytes: Buffer) => boolean) => Promise<void>;
  /** Resets every connection there is. */
  readonly resetAll: () => void;
  readonly stop: () => Promise<void>;
};

/** A TCP proxy on this machine that stands between two of ours and misbehaves as told. Port 0 takes any free one. */
export async function startFaultProxy(
  to: { readonly host?: string; readonly port: number },
  port = 0,
): Promise<FaultProxy> {
  let milliseconds = 0;
  let armed: readonly Armed[] = [];
  const open = new Set<Socket>();
  const late = new Set<NodeJS.Timeout>(); // bytes on their way; nobody waits for them once it is stopped
  const afterDelay = (act: () => void): void => {
    const timer = setTimeout(() => {
      late.delete(timer);
      act();
    }, milliseconds);
    late.add(timer);
  };
  const server = createServer((client) => {
    const upstream = connect(to.port, to.host ?? '127.0.0.1');
    let mischief: Mischief | undefined;
    const reset = (): void => {
      client.resetAndDestroy();
      upstream.resetAndDestroy();
    };
    const pass = (target: Socket, bytes: Buffer): void => {
      if (milliseconds === 0) return void target.write(bytes);
      afterDelay(() => target.writable && target.write(bytes));
    };
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(one);
      one.setNoDelay();
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        if (mischief !== 'blackhole') other.destroy();
      });
      one.on('end', () => mischief !== 'blackhole' && afterDelay(() => other.end()));
    }
    client.on('data', (bytes) => {
      if (mischief === 'blackhole' || mischief === 'half-close') return;
      const sprung = armed.find(({ trigger }) => trigger(bytes));
      pass(upstream, bytes);
      if (!sprung) return;
      armed = armed.filter((one) => one !== sprung);
      ({ mischief } = sprung);
      sprung.sprung();
      if (mischief === 'reset') upstream.end(reset);
      if (mischief === 'half-close') upstream.end();
    });
    upstream.on('data', (bytes) => {
      if (mischief === 'blackhole' || mischief === 'reset') return;
      if (mischief === 'drop-reply') reset();
      else pass(client, bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const resetAll = (): void => open.forEach((socket) => socket.resetAndDestroy());
  return {
    port: (server.address() as AddressInfo).port,
    delay: (wanted) => void (milliseconds = wanted),
    arm: (mischief, trigger) => new Promise((sprung) => (armed = [...armed, { trigger, mischief, sprung }])),
    resetAll,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        resetAll();
        late.forEach((timer) => clearTimeout(timer));
        late.clear();
      }),
  };
}
