// The only thing between the window and main: calls and events of the contract, by name, and nothing else.
import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../shared/ipc/bridge.ts';
import { callChannels, eventChannels } from '../shared/ipc/channels.ts';

const bridge: Bridge = {
  call: (channel, input) =>
    callChannels.includes(channel)
      ? ipcRenderer.invoke(channel, input)
      : Promise.reject(new Error('no such call')),
  subscribe: (channel, listener) => {
    if (!eventChannels.includes(channel)) throw new Error('no such event');
    const forward = (_event: unknown, payload: unknown) => listener(payload);
    ipcRenderer.on(channel, forward);
    return () => ipcRenderer.removeListener(channel, forward);
  },
};

contextBridge.exposeInMainWorld('enrollbench', bridge);
