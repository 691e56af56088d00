// The contract's channels in Electron: answers calls from our own page, sends it events.
import { type BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { refused } from '../../shared/errors.ts';
import { callChannels, eventChannel } from '../../shared/ipc/channels.ts';
import type { EventName, EventPayload } from '../../shared/ipc/contract.ts';
import type { Log } from '../core/ports/log.ts';
import type { Dispatch } from '../handlers/dispatch.ts';
import { isTrustedSender } from './sender.ts';

/** Answers every call of the contract, for our own page only. */
export function serveCalls(dispatch: Dispatch, window: () => BrowserWindow | null, log: Log): void {
  for (const channel of callChannels) {
    ipcMain.handle(channel, (event: IpcMainInvokeEvent, input: unknown) => {
      const frame = event.senderFrame;
      const trusted = isTrustedSender({
        ourContents: event.sender === window()?.webContents,
        mainFrame: frame !== null && frame.parent === null,
        url: frame?.url ?? '',
      });
      if (!trusted) {
        log('warn', 'ipc.forbiddenSender', { channel });
        return refused('forbiddenSender');
      }
      return dispatch(channel, input);
    });
  }
}

export function sendEvent<Name extends EventName>(
  window: BrowserWindow | null,
  name: Name,
  payload: EventPayload<Name>,
): void {
  if (window === null || window.isDestroyed()) return;
  window.webContents.send(eventChannel(name), payload);
}
