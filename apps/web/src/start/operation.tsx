import { OPERATION_WORDS as W } from '#messages/ui/operation.js';
import { Figures } from '../features/operation/figures.js';
import type { Operation as Told } from '../features/operation/told.js';
import { useOperation } from '../features/operation/use-operation.js';
import { Banner } from '../kit/status/banner.js';
import type { Reply } from '../shared/connection/reply.js';
import { useLanguage } from '../shared/language/language.js';
import s from './start.module.css';

/** Of this machine's own system, by whoever started it. */
export function Operation() {
  const { say } = useLanguage();
  const told = useOperation(ask);
  return (
    <section className={s.operation} aria-labelledby="operation">
      <h2 id="operation">{say(W.title)}</h2>
      <p>{say(W.lead)}</p>
      {told?.ok ? <Figures told={told.data} /> : <Banner tone="now" title={say(W.notYet)} />}
    </section>
  );
}

const ask = async (): Promise<Reply<Told>> => {
  const response = await fetch('/operation').catch(() => undefined);
  return response?.ok ? { ok: true, data: (await response.json()) as Told } : { ok: false, trouble: {} };
};
