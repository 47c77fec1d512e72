import { useAct } from '../connection/use-act.js';
import type { Answered } from '../connection/reply.js';
import { TroubleNotice } from './trouble-notice.js';

type Props<Answer> = {
  /** Of the act, so that it is sent once however often it is pressed. */
  readonly name: string;
  readonly words: string;
  readonly note?: string;
  readonly main?: boolean;
  readonly send: (key: string) => Promise<Answered<Answer>>;
  readonly after: (answer: Answer) => Promise<void> | void;
};

/** A button that is an act by itself. */
export function ActButton<Answer>({ name, words, note, main = false, send, after }: Props<Answer>) {
  const act = useAct(name, (_: object, key: string) => send(key));
  const press = async (): Promise<void> => {
    const answer = await act.run({});
    if (answer !== undefined) await after(answer);
  };
  return (
    <>
      {note !== undefined && <p className="hint">{note}</p>}
      <TroubleNotice trouble={act.trouble} />
      <button type="button" className={main ? 'main' : 'quiet'} disabled={act.busy} onClick={() => void press()}>
        {words}
      </button>
    </>
  );
}
