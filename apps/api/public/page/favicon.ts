/** The mark beside an address: two sides and what stands between them. Scalable, in one colour, without a script. */
export const FAVICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1f4e5f"/><path d="M8 9v14M24 9v14M12 16h8" stroke="#fff" stroke-width="3" stroke-linecap="round"/></svg>`;
