import { useState, type FormEvent } from 'react';
import { showFault } from './show-fault.js';

type Submitting<Body, Answer> = {
  readonly act: { readonly busy: boolean; readonly run: (body: Body) => Promise<Answer | undefined> };
  /** None while something is missing. */
  readonly body: Body | undefined;
  readonly after: () => Promise<void>;
};

/** A form that stands in a page and sends one act. Once it was tried it is `wanting`: what is missing is shown. */
export function useSubmit<Body, Answer>({ act, body, after }: Submitting<Body, Answer>) {
  const [wanting, setWanting] = useState(false);
  const send = async (): Promise<void> => {
    if (act.busy) return;
    setWanting(true);
    if (body === undefined || (await act.run(body)) === undefined) return showFault();
    setWanting(false); // what was typed may be cleared for the next time
    await after();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send();
  };
  return { wanting, submit };
}
