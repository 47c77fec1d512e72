import type { ReactNode } from 'react';
import type { DepositViewing } from '../../client/types.gen.js';
import { Player } from '../dispute-desk/evidence/viewer/media/player.js';
import { usePlayer } from '../evidence/use-player.js';
import { openGranted } from './open-granted.js';

type Props = {
  readonly grantId: string;
  readonly number: string;
  readonly viewing: DepositViewing;
  readonly isSound: boolean;
  readonly watermark: ReactNode;
};

/** A film or a sound of a deposit, read in parts under its viewing; once that has ended, another is recorded. */
export function GrantedFilm({ grantId, number, viewing, isSound, watermark }: Props) {
  const player = usePlayer(viewing, { film: undefined, isSound, open: () => openGranted(grantId) });
  return <Player {...{ player, number, isSound, watermark }} film={undefined} take={null} />;
}
