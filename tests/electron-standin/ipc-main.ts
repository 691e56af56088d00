// ipcMain of the stand-in: handlers by channel, called by the page's binding.

export type InvokeEvent = {
  readonly sender: object;
  readonly senderFrame: { readonly url: string; readonly parent: object | null } | null;
};
type InvokeHandler = (event: InvokeEvent, ...args: unknown[]) => unknown;

const handlers = new Map<string, InvokeHandler>();

export const ipcMain = {
  handle: (channel: string, handler: (event: never, ...args: unknown[]) => unknown): void => {
    handlers.set(channel, handler as InvokeHandler);
  },
};

export function invoke(channel: string, event: InvokeEvent, input: unknown): unknown {
  const handler = handlers.get(channel);
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
  return handler(event, input);
}
