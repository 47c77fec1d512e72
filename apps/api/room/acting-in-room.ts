import { handleRoom, type LoadedRoom } from '#application/room/rooms.js';
import type { Actor } from '#domain/kernel/message.js';
import type { RoomCommand } from '#domain/room/commands.js';
import type { Acting } from '../dispute/acting.js';
import { HttpProblem } from '../http/http-problem.js';
import { send } from '../http/send.js';
import { roomEtagOf } from './room-view.js';

type Made = RoomCommand extends infer C ? (C extends RoomCommand ? Omit<C, 'by' | 'at'> : never) : never;
type MadeInRoom = { readonly command: Made; readonly answer?: object };
export type Place = { readonly disputeId: string; readonly roomId: string };

/** Puts a command to a room and sends the answer. It is made, and its words sealed, only for a member. */
export async function actInRoom(
  place: Place,
  { caller, request, reply, ifMatch }: Acting,
  make: (file: LoadedRoom) => Promise<MadeInRoom>,
): Promise<void> {
  const { actor: by, now: at, tenant } = caller;
  const made = async (file: LoadedRoom) => {
    const { command, ...rest } = await make(file);
    return { ...rest, command: { ...command, by, at } as RoomCommand };
  };
  send(reply, await handleRoom(tenant, place, by, made, request, unlessRoomChanged(by, ifMatch)), tenant);
}

const unlessRoomChanged = (by: Actor, ifMatch: string | undefined): ((file: LoadedRoom) => void) | undefined => {
  if (ifMatch === undefined || ifMatch.trim() === '*') return undefined;
  const seen = ifMatch.split(',').map((tag) => tag.trim());
  return (file) => {
    if (!seen.includes(roomEtagOf(by, file))) throw new HttpProblem('PreconditionFailed');
  };
};
