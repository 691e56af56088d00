/** Where programs write what happened. `event` is a fixed dotted name; details are redacted by the writer. */
export type Log = (level: 'info' | 'warn' | 'error', event: string, details?: LogDetails) => void;

export type LogDetails = Readonly<Record<string, string | number | boolean | null>>;

export const silentLog: Log = () => undefined;
