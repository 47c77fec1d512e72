import { listFactors } from '../../client/sdk.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { meansIn } from './means.js';
import { Prove } from './prove.js';

const load = () => listFactors();

/** Where an act was refused until its person shows to be there: by what it has. */
export function ProveNow({ onProved }: { readonly onProved: () => Promise<void> }) {
  const { data, trouble, again } = useLoad(load);
  if (!data) return <TroubleNotice trouble={trouble} again={() => void again()} />;
  return <Prove means={meansIn(data)} onProved={onProved} />;
}
