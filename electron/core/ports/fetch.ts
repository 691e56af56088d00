/** The one way out to the network. The desktop will pass Electron's own, which knows the system's proxy. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;
