/** Who acted for a party: the person of an account by name, or whoever had opened the party's link. */
export type ActedBy = { readonly name?: string; readonly byLink?: true };
