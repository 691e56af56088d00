// Ctrl+C while files are read or written: the work is told to stop and cleans up. A second one ends the program at once.

export function untilInterrupted(): { readonly signal: AbortSignal; readonly release: () => void } {
  const abort = new AbortController();
  const stop = (): void => abort.abort();
  process.once('SIGINT', stop);
  return { signal: abort.signal, release: () => process.off('SIGINT', stop) };
}
