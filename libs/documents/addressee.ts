/** To whom a document goes; what it may show depends on it. */
export type Addressee =
  | { readonly role: 'complainant'; readonly name: string }
  | { readonly role: 'respondent'; readonly respondentId: string; readonly name: string }
  | { readonly role: 'platform'; readonly platformId: string; readonly name: string }
  | { readonly role: 'authority'; readonly name: string };
