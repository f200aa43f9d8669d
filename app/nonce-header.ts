/** Tells a page the number under which its own scripts may run, from proxy.ts. */
export const NONCE_HEADER = "x-talkradar-nonce";
