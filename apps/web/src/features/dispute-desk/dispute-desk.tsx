import type { DisputeTab } from './tabs.js';

type Props = { readonly disputeId: string; readonly tab: DisputeTab };

/** One dispute, for the association's people. */
export function DisputeDesk({ disputeId, tab }: Props) {
  return (
    <>
      <h1>{disputeId}</h1>
      <p>{tab}</p>
    </>
  );
}
