// Ctrl+C, or being told to end, while files are read or written: the work stops and cleans up. A second one ends the
// program at once.

const signals = ['SIGINT', 'SIGTERM'] as const;

export function untilInterrupted(): { readonly signal: AbortSignal; readonly release: () => void } {
  const abort = new AbortController();
  const stop = (): void => abort.abort();
  for (const name of signals) process.once(name, stop);
  return {
    signal: abort.signal,
    release: () => {
      for (const name of signals) process.off(name, stop);
    },
  };
}
