/** Something in the log that no append can have written. `streamId` is empty where the event itself is missing. */
export type Fault = { readonly position: number; readonly streamId: string; readonly what: string };
