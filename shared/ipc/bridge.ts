// What preload puts into the window as `window.enrollbench`: two functions and nothing of Electron.

export type Bridge = {
  /** Sends a call of the contract; the answer is a `Result`, also when main refused the call. */
  call(channel: string, input: unknown): Promise<unknown>;
  /** Listens to an event of the contract; the returned function ends it. */
  subscribe(channel: string, listener: (payload: unknown) => void): () => void;
};
