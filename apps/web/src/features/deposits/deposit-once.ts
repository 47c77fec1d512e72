import type { MakeDepositBody } from '../../client/types.gen.js';
import { mayPass, type Trouble } from '../../shared/connection/reply.js';

type Open = { readonly depositId: string; readonly as: string };
/** A deposit that was named and whose bytes have not come. */
export type KeptDeposit = {
  readonly find: () => Open | undefined;
  readonly keep: (open: Open) => void;
  readonly forget: () => void;
};
type Steps = {
  /** Throws TroubleError. */
  readonly make: (body: MakeDepositBody) => Promise<{ readonly depositId: string }>;
  readonly send: (depositId: string) => Promise<Trouble | undefined>;
};
type Deposited = { readonly depositId: string; readonly trouble?: Trouble };

/** Names a file and sends its bytes; pressed again when these did not arrive, the same deposit gets them. */
export async function depositOnce(body: MakeDepositBody, { make, send }: Steps, kept: KeptDeposit): Promise<Deposited> {
  const as = JSON.stringify(body);
  const open = kept.find();
  const { depositId } = open?.as === as ? open : await make(body);
  kept.keep({ depositId, as });
  const trouble = await send(depositId);
  if (!trouble || !mayPass(trouble)) kept.forget();
  return { depositId, ...(trouble && { trouble }) };
}
