import { fork, type ChildProcess } from 'node:child_process';

type Program = {
  /** A module that imports nothing of ours, so that it runs as source and as built. It says `ready` when it has come up. */
  readonly program: string;
  readonly args: readonly string[];
  /** What it may do, as options of Node. */
  readonly rights?: readonly string[];
  /** Milliseconds that an answer may take, and after which the process is ended when nothing was asked. */
  readonly most: number;
  readonly idle: number;
};

export type AskedProcess<Question extends object, Answer extends object> = {
  /** One after the other; made when its turn has come. Undefined if the process ended, or said nothing in time. */
  readonly ask: (question: () => Question | Promise<Question>) => Promise<Answer | undefined>;
  /** Whether the process is there now. */
  readonly isOpen: () => boolean;
  readonly close: () => Promise<void>;
};

/**
 * Answers questions in a process of its own, without environment: started when something is asked, ended when nothing
 * was for a while, and ended for good where it does not answer, so that what is asked next finds another.
 */
export function openAskedProcess<Question extends object, Answer extends object>(
  of: Program,
): AskedProcess<Question, Answer> {
  let child: ChildProcess | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const end = async (): Promise<void> => {
    const ending = child;
    child = undefined;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    ending.ref(); // else nobody would wait for its end
    const gone = new Promise((resolve) => ending.once('exit', resolve));
    ending.kill('SIGKILL');
    await gone;
  };
  const inTurn = <T>(call: () => Promise<T>): Promise<T> => {
    const next = last.then(call);
    last = next.catch(() => undefined);
    return next;
  };
  return {
    ask: (question) => {
      clearTimeout(timer);
      return inTurn(async () => {
        const asked = await question();
        child ??= start(of);
        const told = await answerOf<Answer>(child, asked, of.most);
        if (told === undefined) await end();
        return told;
      }).finally(() => {
        clearTimeout(timer);
        timer = setTimeout(() => void inTurn(end), of.idle).unref();
      });
    },
    isOpen: () => child !== undefined,
    close: () => {
      clearTimeout(timer);
      return inTurn(end);
    },
  };
}

const start = ({ program, args, rights = [] }: Program): ChildProcess => {
  const child = fork(program, [...args], {
    execArgv: ['--no-warnings', ...rights],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    env: {},
  });
  child.on('error', () => undefined);
  child.unref();
  child.channel?.unref();
  return child;
};

const answerOf = <Answer extends object>(
  child: ChildProcess,
  question: object,
  milliseconds: number,
): Promise<Answer | undefined> =>
  new Promise((resolve) => {
    const answer = (told?: Answer | { readonly ready: true }): void => {
      if (told && 'ready' in told) return;
      clearTimeout(timer);
      child.off('message', answer).off('exit', gone);
      resolve(told);
    };
    const gone = (): void => answer();
    const timer = setTimeout(gone, milliseconds);
    child.on('message', answer).once('exit', gone);
    child.send(question, (error) => {
      if (error) gone();
    });
  });
