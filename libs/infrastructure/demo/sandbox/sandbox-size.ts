/** So many disputes a sandbox is filled with; told where the script itself is not loaded. */
export const SANDBOX_DISPUTES = 10;
