import * as api from '../../client/sdk.gen.js';
import { listed } from './choices/where.js';
import type { Values } from './model/field.js';

type Ids = Readonly<Record<string, string>>;
type Stands = (associationId: string, ids: Ids) => Promise<object | undefined>;

/** Acts that say the whole of something anew begin with what it says now. */
const STANDS: Readonly<Record<string, Stands>> = {
  changeTeam: async (associationId, { teamId }) => {
    const path = { associationId };
    const list = await listed('listTeams', path, () => api.listTeams({ path, query: { limit: 100 } }));
    return list?.items.find((one) => one.teamId === teamId);
  },
  setPlatformContact: (_, { platformId = '' }) => {
    const path = { platformId };
    return listed('getPlatformContact', path, () => api.getPlatformContact({ path }));
  },
  setPlatformReceiver: async (_, { platformId = '' }) => {
    const path = { platformId };
    const stands = await listed('getPlatformReceiver', path, () => api.getPlatformReceiver({ path }));
    return stands?.byHand === true ? { byHand: true } : stands && { webhookUrl: stands.webhookUrl };
  },
  changeHelpEntry: async (associationId, { entryId }) => {
    const path = { associationId };
    const list = await listed('listHelpEntries', path, () => api.listHelpEntries({ path }));
    return list?.items.find((one) => one.entryId === entryId);
  },
};

export const beginsAsItStands = (operationId: string): boolean => Object.hasOwn(STANDS, operationId);

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** What the fields of a form say now; a list that holds nothing is one that was not said. */
export const standsNow = async (
  operationId: string,
  {
    associationId,
    ids,
    fields,
  }: { readonly associationId: string; readonly ids: Ids; readonly fields: readonly string[] },
): Promise<Values> => {
  const standing = (await STANDS[operationId]?.(associationId, ids)) ?? {};
  const said = Object.entries(standing).filter(([name, value]) => fields.includes(name) && !isEmptyList(value));
  return Object.fromEntries(said);
};
